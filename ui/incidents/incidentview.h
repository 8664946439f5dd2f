// IncidentView: one incident: who, what and since when, the stopwatch, the next step, the timeline drawn and in words,
// and a line to note what happens.
#pragma once

#include "app/domain/incident.h"

#include <QTimer>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Label;
class MessageBar;
class StatusPill;
class TimelineView;

class IncidentView : public QWidget {
    Q_OBJECT
public:
    explicit IncidentView(qd::Console &console, QWidget *parent = nullptr);

    void show(const qd::Incident &incident);
    const qd::Incident &incident() const { return m_incident; }

public slots:
    void nextStep(); // acknowledge, restore or fix
    void acknowledge();
    void restore();
    void fix();
    void dismiss();
    void correct(); // the chosen line of the timeline
    void countTickets();
    void focusNote();

private:
    QWidget *buildHead();
    QWidget *buildTimeline();
    QWidget *buildSide();
    QWidget *buildNote();
    void tick();
    void showStopwatch();
    void showSteps();
    void showDue();
    void showWords();
    void lineActivated(); // shows its picture, or corrects it
    void note();
    using Act = std::function<qd::Result<qd::Incident>()>;
    void submit(Act act, std::function<void()> done = {});

    qd::Console &m_console;
    qd::Incident m_incident;
    QList<qd::TimelineEntry> m_timeline;
    QTimer m_tick;
    QTimer m_retry; // the timeline could not be read: the database is held right now
    StatusPill *m_severity = nullptr;
    Label *m_title = nullptr;
    Label *m_context = nullptr;
    Label *m_stopwatch = nullptr;
    Label *m_target = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_more = nullptr;
    MessageBar *m_messages = nullptr;
    TimelineView *m_axis = nullptr;
    QListWidget *m_words = nullptr;
    StatusPill *m_state = nullptr;
    Label *m_due = nullptr;
    Label *m_dueLeft = nullptr;
    Label *m_tickets = nullptr;
    QLineEdit *m_note = nullptr;
};
