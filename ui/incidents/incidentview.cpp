// What an incident's view shows; incidentacts.cpp holds what a captain does to it.
#include "ui/incidents/incidentview.h"

#include "app/services/alertdesk.h"
#include "app/services/changeeventdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "ui/incidents/glassquestion.h"
#include "ui/incidents/incidenthead.h"
#include "ui/incidents/incidentside.h"
#include "ui/incidents/incidenttimeline.h"
#include "ui/incidents/noteline.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int lockedRetryMs = 250;
constexpr int proposeMs = 5000;
constexpr qint64 alertsBefore = 3'600'000; // an alert that began earlier is hardly of this incident
constexpr qint64 beganTogether = 10 * 60'000;

// Those it was declared from or that were linked to it; for want of any, those that began when it did.
QList<qd::AlertEpisode> alertsOf(const qd::Incident &incident, const QList<qd::AlertEpisode> &episodes)
{
    QList<qd::AlertEpisode> linked;
    QList<qd::AlertEpisode> together;
    for (const qd::AlertEpisode &episode : episodes) {
        const qint64 from = episode.alert.firstBad != 0 ? episode.alert.firstBad : episode.alert.activeAt;
        if (episode.incident == incident.id)
            linked.append(episode);
        else if (!episode.incident && episode.alert.firedAt != 0 && std::abs(from - incident.started) <= beganTogether)
            together.append(episode);
    }
    return linked.isEmpty() ? together : linked;
}
} // namespace

IncidentView::IncidentView(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_finder(console.alertRules(), console.recorder(), console.clock())
    , m_head(new IncidentHead(console.clock(), console.zone(), this))
    , m_question(new GlassQuestion(console, this))
    , m_proposalBar(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_timeline(new IncidentTimeline(console, this))
    , m_side(new IncidentSide(console, this))
    , m_note(new NoteLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    for (MessageBar *bar : std::initializer_list<MessageBar *>{m_question, m_proposalBar, m_messages})
        column->addWidget(bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_timeline, 1);
    middle->addWidget(m_side);
    column->addLayout(middle, 1);
    column->addWidget(m_note);
    buildMenu();
    connect(m_head, &IncidentHead::tellAsked, this, &IncidentView::tell);
    connect(m_head, &IncidentHead::nextAsked, this, &IncidentView::nextStep);
    connect(m_question, &GlassQuestion::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(m_question, &GlassQuestion::answered, this, [this](const QString &answer) {
        if (answer == u"call"_s)
            callIn();
    });
    connect(m_side, &IncidentSide::ticketsAsked, this, &IncidentView::countTickets);
    connect(m_side, &IncidentSide::runbookOpened, this, &IncidentView::runbookOpened);
    connect(m_side, &IncidentSide::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(m_side, &IncidentSide::incidentOpened, this, &IncidentView::incidentOpened);
    connect(m_timeline, &IncidentTimeline::lineActivated, this, &IncidentView::lineActivated);
    connect(m_timeline, &IncidentTimeline::markOpened, this, [this](const qd::TimeMark &mark) {
        if (mark.kind == qd::TimeMark::Kind::Incident && mark.id != m_incident.id.value)
            emit incidentOpened(qd::IncidentId{mark.id});
    });
    connect(m_note, &NoteLine::entered, this, &IncidentView::note);
    // Alerts and changes that arrive are seen at once.
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (isVisible() && changes.touches({Aggregate::AlertEpisode, Aggregate::ChangeEvent, Aggregate::Person}))
            read();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IncidentView::tick);
    m_tick.start();
    m_propose.setInterval(proposeMs);
    connect(&m_propose, &QTimer::timeout, this, &IncidentView::propose);
    m_propose.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &IncidentView::read);
}

void IncidentView::show(const qd::Incident &incident)
{
    if (incident.id != m_incident.id) {
        for (MessageBar *bar : std::initializer_list<MessageBar *>{m_question, m_proposalBar, m_messages})
            bar->dismiss();
        m_note->clear();
        m_entries.clear(); // another's must not stand below this title
        m_alerts.clear();
        m_proposal = {};
    }
    m_incident = incident;
    read();
    propose();
}

void IncidentView::read()
{
    if (m_incident.id.isNull())
        return;
    m_retry.stop();
    const auto entries = m_console.incidents().timeline(m_incident.id);
    const qint64 now = m_console.clock().nowMs();
    const qint64 end = m_incident.restored.value_or(now);
    const auto alerts = m_console.alerts().within({m_incident.started - alertsBefore, end + 1});
    const auto changes = m_console.changes().before(m_incident.impactStart());
    const auto during = m_console.changes().within({m_incident.started, end + 1});
    const auto names = m_console.incidents().names();
    const auto complain = [this](const auto &answer) {
        if (!answer && answer.error().kind == qd::Error::Kind::StoreLocked)
            m_retry.start(lockedRetryMs);
        else if (!answer)
            m_messages->showError(qd::describe(answer.error()));
    };
    complain(entries);
    complain(alerts);
    complain(changes);
    complain(during);
    if (entries)
        m_entries = *entries;
    if (alerts) {
        m_alerts = alertsOf(m_incident, *alerts);
    }
    if (names)
        m_note->setNames(*names);
    QList<qd::ChangeEvent> drawn = changes.value_or(QList<qd::ChangeEvent>());
    std::reverse(drawn.begin(), drawn.end());
    drawn.append(during.value_or(QList<qd::ChangeEvent>()));
    m_head->show(m_incident);
    m_timeline->show({m_incident, qd::told(m_entries), m_alerts, drawn});
    m_side->show(m_incident, changes.value_or(QList<qd::ChangeEvent>()));
    showMenu();
    tick();
}

void IncidentView::tick()
{
    if (m_incident.id.isNull() || !isVisible())
        return;
    m_head->tick();
    m_timeline->tick();
    m_question->ask(m_incident, false);
}

void IncidentView::propose()
{
    if (!m_incident.isOpen() || !isVisible()) {
        m_proposal = {};
        return m_proposalBar->dismiss();
    }
    m_finder.find(m_incident, m_alerts, this, [this, id = m_incident.id](const qd::RestorationProposal &proposal) {
        if (id == m_incident.id && m_incident.isOpen())
            showProposal(proposal);
    });
}

void IncidentView::showProposal(const qd::RestorationProposal &proposal)
{
    if (proposal == m_proposal)
        return; // a button that is about to be pressed stays where it is
    m_proposal = proposal;
    if (!proposal.goodSince)
        return m_proposalBar->dismiss();
    const QString since = clockText(*proposal.goodSince, m_console.clock().nowMs(), m_console.zone(), true);
    if (!proposal.at)
        return m_proposalBar->show(
            StatusPill::State::Neutral, tr("Good since %1; two minutes of it make it a restoration.").arg(since));
    m_proposalBar->show(StatusPill::State::Ok, tr("The samples are good again since %1, and stayed so.").arg(since));
    m_proposalBar->addAction(tr("Restored at %1").arg(since), this, [this, at = *proposal.at] { restoreAt(at, {}); });
}

void IncidentView::submit(Act act, std::function<void()> done)
{
    m_console.writes().submit(
        this, [act = std::move(act)]() -> qd::Result<> { return act().map([](const qd::Incident &) {}); },
        [this, done = std::move(done)](const qd::Result<> &result) {
            if (!result)
                m_messages->showError(qd::describe(result.error()));
            else if (done)
                done();
        });
}

void IncidentView::callIn()
{
    m_note->setText(u"/callin "_s);
    focusNote();
}

void IncidentView::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason); // what stands there is not selected: the next key would take it away
}
