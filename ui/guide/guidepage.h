// GuidePage: what to do when production breaks: the runbooks at the left, searched as one types; the chosen one at the
// right, to read, or to follow in an open incident. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/reference.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Dialogs;
class Label;
class MessageBar;
class PageHeader;
class RunbookView;

class GuidePage : public QWidget {
    Q_OBJECT
public:
    GuidePage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

public slots:
    // Followed in the incident, when it is one.
    void showRunbook(const QString &path, const qd::IncidentId &incident = {});

signals:
    void runbookShown(const QString &path); // to whoever looks at this page

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildReader();
    void refresh(); // the list
    void refreshIncidents();
    void followIncidents();
    void showCurrent();
    void showFolder(); // where the guide is kept in step with
    void chooseFolder();
    void write(bool anew);
    void removeCurrent();
    void putBack(const qd::Runbook &runbook); // that was removed
    void review();
    void openLink(const QUrl &url);
    std::optional<qd::Runbook> current() const;

    qd::Console &m_console;
    Dialogs &m_dialogs;
    PageHeader *m_header;
    MessageBar *m_messages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QComboBox *m_incident;
    Card *m_card = nullptr;
    Label *m_about = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_remove = nullptr;
    RunbookView *m_view;
    QStackedWidget *m_stack;
    QTimer m_typed;
    QList<qd::Runbook> m_runbooks; // as listed
    QString m_wanted = QStringLiteral("first-ten-minutes.md"); // the path of the one that was chosen
    std::optional<QString> m_followed; // id of the incident that somebody chose; empty: none
};
