// SkillsView: who knows how much of what, topic by topic, and where the crew and the watch of now are thin. Each change
// can be undone. Window's thread; all outlive it.
#pragma once

#include "app/domain/result.h"
#include "app/domain/training/trainingitem.h"
#include "ui/kit/lockedretry.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
class SkillModel;
} // namespace qd
class Card;
class Dialogs;
class MessageBar;
class SkillMatrix;

class SkillsView : public QWidget {
    Q_OBJECT
public:
    SkillsView(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

signals:
    void peopleWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildMatrix();
    QWidget *buildRemarks();
    void reloaded();
    void showTeams();
    void showRemarks();
    void showSteps();
    void editTopics();
    void importFile();
    void exportFile();
    void undo();
    void redo();
    void submit(std::function<qd::Result<>()> write, std::function<void()> then = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    qd::SkillModel *m_model;
    QStackedWidget *m_stack; // nobody yet, no topic, or the matrix
    QComboBox *m_team;
    SkillMatrix *m_matrix;
    Card *m_thin;
    QListWidget *m_remarks;
    QPushButton *m_undo;
    QPushButton *m_redo;
    LockedRetry m_retry;
};
