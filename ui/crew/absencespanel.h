// AbsencesPanel: who is not there and when: typed in, changed, removed, or taken from a calendar. Enter changes, Delete
// removes.
#pragma once

#include "app/domain/people.h"
#include "app/domain/result.h"
#include "app/domain/rota/absence.h"
#include "ui/kit/formdialog.h"

#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class MessageBar;

class AbsenceDialog : public FormDialog {
    Q_OBJECT
public:
    AbsenceDialog(const qd::Absence &absence, const QList<qd::Person> &people, QWidget *parent);

    qd::Absence absence() const;

protected:
    QString check() override;

private:
    qd::Absence m_absence;
    QComboBox *m_person;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_kind;
    QLineEdit *m_note;
};

class AbsencesPanel : public QWidget {
    Q_OBJECT
public:
    // All outlive the panel.
    AbsencesPanel(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void add();
    void importCalendar();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void edit(const qd::Absence &absence);
    void removeCurrent();
    const qd::Absence *current() const;
    void submit(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QList<qd::Person> m_people;
    QList<qd::Absence> m_shown;
    QLineEdit *m_search;
    QCheckBox *m_past;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QTimer m_wake;
};
