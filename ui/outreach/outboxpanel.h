// OutboxPanel: what was told to others, and what waits, failed or is in doubt, each with its cause and what can be
// done. Window's thread; the console outlives it.
#pragma once

#include "app/domain/message.h"
#include "app/domain/result.h"

#include <QHash>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class EmptyState;
class Label;
class SafeTextBrowser;
class StatusPill;

class OutboxPanel : public QWidget {
    Q_OBJECT
public:
    explicit OutboxPanel(qd::Console &console, QWidget *parent = nullptr);

    int needingSomebody() const { return m_needing; } // failed, or in doubt

signals:
    void writeAsked();
    void failed(const QString &words);
    void incidentOpened(const qd::IncidentId &id);
    void counted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDetail();
    void refresh();
    void showCurrent();
    void act(std::function<qd::Result<>(const qd::MessageId &)> act);
    QString channelName(const QString &id) const;

    qd::Console &m_console;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    Card *m_card = nullptr;
    StatusPill *m_state = nullptr;
    Label *m_about = nullptr;
    Label *m_cause = nullptr;
    SafeTextBrowser *m_words = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_arrived = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_incident = nullptr;
    QList<qd::Message> m_shown;
    QHash<QString, QString> m_names; // of channels
    QString m_current;
    int m_needing = 0;
};
