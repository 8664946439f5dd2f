#include "ui/shell/watchstrip.h"

#include "app/domain/incidentclock.h"
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/rotadesk.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"
#include "ui/shell/captainbadge.h"
#include "ui/shell/helmdialog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dutyMs = 20'000;
constexpr int roomyWidth = 1200;

} // namespace

WatchStrip::WatchStrip(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_senior(new CaptainBadge(this))
    , m_junior(new CaptainBadge(this))
    , m_nobody(new Label(Label::Role::Muted, this))
    , m_handoverBox(new QWidget(this))
    , m_handover(new Label(Label::Role::Body, this))
    , m_next(new Label(Label::Role::Muted, this))
    , m_glass(new StatusPill(this))
    , m_state(new StatusPill(this))
    , m_date(new Label(Label::Role::Body, this))
    , m_time(new Label(Label::Role::Muted, this))
{
    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 1);
    row->setSpacing(24);
    row->addWidget(m_senior);
    row->addWidget(m_junior);
    row->addWidget(m_nobody);
    auto *handover = new QVBoxLayout(m_handoverBox);
    handover->setContentsMargins(0, 9, 0, 9);
    handover->setSpacing(0);
    handover->addWidget(m_handover);
    handover->addWidget(m_next);
    row->addWidget(m_handoverBox);
    row->addStretch();
    row->addWidget(m_glass);
    row->addWidget(m_state);
    auto *date = new QVBoxLayout;
    date->setContentsMargins(0, 9, 0, 9);
    date->setSpacing(0);
    date->addWidget(m_date);
    date->addWidget(m_time);
    row->addLayout(date);
    for (Label *label : {m_date, m_time})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    for (CaptainBadge *captain : {m_senior, m_junior})
        connect(captain, &CaptainBadge::helmAsked, this, &WatchStrip::passHelm);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Captaincy, Aggregate::Person, Aggregate::Team, Aggregate::Setting,
                Aggregate::Replacement, Aggregate::Helm}))
            readDuty();
        if (changes.touches({Aggregate::Incident, Aggregate::Source, Aggregate::Dashboard}))
            readState();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WatchStrip::refresh);
    m_tick.start();
    readDuty();
    readState();
    refresh();
}

void WatchStrip::readDuty()
{
    const auto duty = m_console.rota().duty(m_console.clock().nowMs());
    if (!duty)
        return; // locked right now: what is shown stays, and the next change or minute reads again
    m_handoverAt = duty->handover;
    m_dutyReadAt = duty->at;
    m_senior->setVisible(false);
    m_junior->setVisible(false);
    QStringList names;
    for (const qd::Duty::Member &member : duty->crew) {
        CaptainBadge *badge = member.role == qd::Duty::Role::Senior ? m_senior : m_junior;
        badge->setMember(member);
        badge->setVisible(true);
        names.append(member.helm ? tr("%1 (helm)").arg(member.person.name) : member.person.name);
    }
    const QString words = names.isEmpty() ? QString() : tr("On duty: %1").arg(names.join(u", "_s));
    if (std::exchange(m_dutyWords, words) != words)
        emit dutyChanged(words);
    m_nobody->setVisible(duty->crew.isEmpty());
    m_nobody->setText(tr("Nobody is on duty this week"));
    m_handoverBox->setVisible(!duty->crew.isEmpty() || duty->next);
    m_next->setText(duty->next ? tr("then %1").arg(duty->next->person.name) : tr("nobody planned after it"));
    refresh();
}

void WatchStrip::passHelm(const qd::PersonId &person, bool later)
{
    const auto duty = m_console.rota().duty(m_console.clock().nowMs());
    if (!duty)
        return emit failed(qd::describe(duty.error()));
    const auto member = std::find_if(
        duty->crew.begin(), duty->crew.end(), [&person](const auto &each) { return each.person.id == person; });
    if (member == duty->crew.end())
        return readDuty(); // the watch has changed meanwhile
    qint64 at = m_console.clock().nowMs();
    QString note;
    if (later) {
        HelmDialog dialog(member->person.name, at, m_console.zone(), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        at = dialog.at();
        note = dialog.note();
    }
    m_console.writes().submit(
        this,
        [&crew = m_console.crew(), person, at, note] { return crew.passHelm(person, at, note).map([](auto &&) {}); },
        [this, at, name = member->person.name](const qd::Result<> &done) {
            if (!done)
                return emit failed(qd::describe(done.error()));
            const qint64 now = m_console.clock().nowMs();
            emit said(at > now ? tr("%1 takes the helm at %2.").arg(name, clockText(at, now, m_console.zone()))
                               : tr("%1 has the helm.").arg(name));
        });
}

void WatchStrip::readState()
{
    const auto open = m_console.incidents().find(qd::IncidentFilter::open());
    const auto sources = m_console.sources().withSamples();
    if (!open || !sources)
        return; // locked right now: what is shown stays, and the next change reads again
    m_open = *open;
    m_sources = *sources;
    judge();
}

void WatchStrip::judge()
{
    QList<qd::WatchedSource> watched;
    for (const qd::Source &source : std::as_const(m_sources))
        watched.append({source.name, m_console.recorder().sourceStatus(source.id)});
    m_production = qd::productionState(m_open, watched);
    showState();
}

void WatchStrip::refresh()
{
    const qint64 now = m_console.clock().nowMs();
    // The helm passes, and who stands in comes and goes, without anything being written at that moment.
    if ((now >= m_handoverAt && m_handoverAt > 0) || now - m_dutyReadAt >= dutyMs)
        readDuty();
    m_handover->setText(tr("Handover in %1").arg(shortSpan(m_handoverAt - now)));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, m_console.zone());
    m_date->setText(tr("%1 · W%2")
                        .arg(QLocale().toString(local, u"ddd d MMM"_s))
                        .arg(local.date().weekNumber(), 2, 10, QChar(u'0')));
    m_time->setText(local.toString(u"HH:mm"_s));
    judge();
    showGlass();
}

// Of the open incident that has lasted longest.
void WatchStrip::showGlass()
{
    const auto longest = std::min_element(m_open.begin(), m_open.end(),
        [](const qd::Incident &a, const qd::Incident &b) { return a.impactStart() < b.impactStart(); });
    m_glass->setVisible(longest != m_open.end());
    if (longest == m_open.end())
        return;
    const qd::Glass glass = qd::glassAt(*longest, m_console.clock().nowMs());
    using State = StatusPill::State;
    const State state = glass.state == qd::GlassState::Breach ? State::Critical
        : glass.state == qd::GlassState::Calm                 ? State::Neutral
                                                              : State::Warning;
    m_glass->set(state, tr("%1 of 10:00").arg(stopwatchText(glass.elapsedMs)));
    m_glass->setMinimumWidth(m_glass->sizeHint().width()); // a clock that is cut tells nothing
}

void WatchStrip::showState()
{
    using Word = qd::ProductionState::Word;
    using State = StatusPill::State;
    const qint64 now = m_console.clock().nowMs();
    const QString since = clockText(m_production.since, now, m_console.zone());
    switch (m_production.word) {
    case Word::NotWatched:
        m_state->set(State::Blind, tr("Not watched: no source yet"));
        break;
    case Word::Starting:
        m_state->set(State::Blind, tr("Looking…"));
        break;
    case Word::Blind:
        m_state->set(State::Blind, tr("Blind · %1 · since %2").arg(m_production.about, since),
            tr("Blind · %1").arg(m_production.about));
        break;
    case Word::PartlyBlind:
        m_state->set(State::Blind, tr("Partly blind · %1 · since %2").arg(m_production.about, since),
            tr("Partly blind · %1").arg(m_production.about));
        break;
    case Word::Degraded:
        m_state->set(State::Warning, tr("Degraded · %1 · since %2").arg(m_production.about, since),
            tr("Degraded · %1").arg(m_production.about));
        break;
    case Word::Down:
        m_state->set(State::Critical, tr("Critical · %1 · since %2").arg(m_production.about, since),
            tr("Critical · %1").arg(m_production.about));
        break;
    case Word::Quiet:
        m_state->set(State::Ok,
            tr("No incident · seen %1 ago").arg(shortSpan(std::max<qint64>(0, now - m_production.since))),
            tr("No incident"));
        break;
    }
}

void WatchStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->setSpacing(width() < roomyWidth ? 14 : 24);
    // In a narrow window the names matter more than the teams.
    for (CaptainBadge *captain : {m_senior, m_junior})
        captain->setNarrow(width() < 900);
}

void WatchStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}
