// RunbookView: a runbook to read and to follow: its prose, its steps as a checklist, its actions as buttons. Followed
// in an incident, each tick and each action goes into its timeline. Window's thread; the console outlives it.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/guide/runbookblock.h"

#include <QScrollArea>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ActionCard;
class StepLine;

class RunbookView : public QScrollArea {
    Q_OBJECT
public:
    enum class Form { Whole, Checklist }; // Checklist: steps and actions alone, where there is little room

    RunbookView(qd::Console &console, Form form, QWidget *parent = nullptr);

    // `incident`: null, it is only read. What runs goes on while the same text is shown.
    void show(const qd::Runbook &runbook, const qd::Incident &incident);
    void refresh(); // what is ticked
    void clear();
    int stepsDone() const { return m_done; }
    int steps() const { return int(m_steps.size()); }
    bool isRunning() const; // one of its actions

signals:
    void linkOpened(const QUrl &url);
    void failed(const qd::Error &error);
    void refreshed();

private:
    void build();
    void tick(const qd::RunbookBlock &step, bool on);

    qd::Console &m_console;
    Form m_form;
    qd::Runbook m_runbook;
    qd::Incident m_incident;
    qd::Labels m_known; // what fills placeholders
    QWidget *m_content = nullptr;
    QList<StepLine *> m_steps;
    QList<ActionCard *> m_actions;
    int m_done = 0;
    QTimer m_retry; // the database is held right now
};
