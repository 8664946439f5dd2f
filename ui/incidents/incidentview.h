// IncidentView: one incident: how it stands and the next step, what the console asks or proposes about it, its timeline
// beside a chart, what helps to repair it, and a line to note what happens. Window's thread; console and dialogs
// outlive it.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/restoration.h"
#include "app/domain/watchweek.h"
#include "app/services/messagetext.h"
#include "app/services/restorationfinder.h"

#include <QTimer>
#include <QWidget>
#include <functional>

namespace qd {
class Console;
}
class Dialogs;
class GlassQuestion;
class IncidentHead;
class IncidentSide;
class IncidentTimeline;
class MessageBar;
class NoteLine;

class IncidentView : public QWidget {
    Q_OBJECT
public:
    IncidentView(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    // Its bars break into lines; asked in that way, all else would ask for what it likes to have, not for what it needs,
    // and the line where one writes would be out of sight in a low window.
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

    void show(const qd::Incident &incident);
    const qd::Incident &incident() const { return m_incident; }

public slots:
    void nextStep(); // acknowledge, restore or fix
    void acknowledge();
    void restore();
    void fix();
    void relapse();
    void dismiss();
    void reopen();
    void merge();
    void correct(); // the chosen line of the timeline
    void countTickets();
    void nameServices();
    void moveStart();
    void attach(); // a picture or a log
    void openPostMortem();
    void openLogbook(); // of the week in which it began
    void openRunbook(); // the one that answers it best
    void blockReleases();
    void tell(); // others, of it
    void callIn(); // begins the line that does
    void lookAround(); // what else happened when it began
    void focusNote();

signals:
    void incidentOpened(const qd::IncidentId &id); // another one
    void postMortemWanted(const qd::IncidentId &id);
    void logbookWanted(qd::IsoWeek week);
    void tellAsked(const qd::MessageAsked &asked);
    void runbookOpened(const QString &path, const qd::IncidentId &incident);
    void momentAsked(qd::TimeRange range, qint64 at);

private:
    void buildMenu();
    void showMenu();
    void read();
    void tick();
    void propose(); // the time of the restoration
    void showProposal(const qd::RestorationProposal &proposal);
    void lineActivated(); // shows what is attached to it, or corrects it
    void note(const QString &line);
    void restoreAt(qint64 at, const QString &text);
    using Act = std::function<qd::Result<qd::Incident>()>;
    void submit(Act act, std::function<void()> done = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::RestorationFinder m_finder;
    qd::Incident m_incident;
    QList<qd::TimelineEntry> m_entries; // as written
    QList<qd::AlertEpisode> m_alerts; // of it
    qd::RestorationProposal m_proposal;
    QTimer m_tick;
    QTimer m_propose;
    QTimer m_retry; // the timeline could not be read: the database is held right now
    IncidentHead *m_head;
    GlassQuestion *m_question;
    MessageBar *m_proposalBar;
    MessageBar *m_messages;
    IncidentTimeline *m_timeline;
    IncidentSide *m_side;
    NoteLine *m_note;
};
