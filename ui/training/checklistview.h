// ChecklistView: how far everybody is with what a new captain goes through, who arrives next first; the steps of the
// chosen one are ticked, with who ticked them and when. Each tick can be undone. Window's thread; all outlive it.
#pragma once

#include "app/domain/result.h"
#include "app/domain/training/newcomer.h"
#include "ui/kit/lockedretry.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Dialogs;
class MessageBar;

class ChecklistView : public QWidget {
    Q_OBJECT
public:
    ChecklistView(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void showPerson(const qd::PersonId &person);

signals:
    void peopleWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPeople();
    QWidget *buildSteps();
    void refresh();
    void showPeople();
    void showChecklist();
    void showSteps();
    QString told(const qd::CaptainToBe &line) const;
    void tick(const QTreeWidgetItem &item);
    void editSteps();
    void exportFile();
    void undo();
    void redo();
    void submit(std::function<qd::Result<>()> write);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack; // nobody yet, no step, or the cards
    QListWidget *m_people;
    Card *m_card;
    QTreeWidget *m_tree;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QList<qd::TrainingItem> m_steps;
    qd::TrainingSheet m_sheet;
    QList<qd::CaptainToBe> m_lines;
    qd::PersonId m_chosen;
    bool m_isShowing = false; // fills the tree: its changes are not the person's
    LockedRetry m_retry{*this, [this] { refresh(); }};
};
