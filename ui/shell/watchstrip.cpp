#include "ui/shell/watchstrip.h"

#include "app/domain/incidentclock.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/rotadesk.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

WatchStrip::WatchStrip(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_senior(makeCaptain())
    , m_junior(makeCaptain())
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
    row->addWidget(m_senior.box);
    row->addWidget(m_junior.box);
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

    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Captaincy, Aggregate::Person, Aggregate::Team, Aggregate::Setting}))
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

WatchStrip::Captain WatchStrip::makeCaptain()
{
    Captain captain{new QWidget(this), nullptr, nullptr, nullptr};
    auto *row = new QHBoxLayout(captain.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    captain.avatar = new Avatar(captain.box);
    captain.name = new Label(Label::Role::Body, captain.box);
    captain.role = new Label(Label::Role::Muted, captain.box);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 9, 0, 9);
    words->setSpacing(0);
    words->addWidget(captain.name);
    words->addWidget(captain.role);
    row->addWidget(captain.avatar);
    row->addLayout(words);
    return captain;
}

void WatchStrip::readDuty()
{
    const auto duty = m_console.rota().duty(m_console.clock().nowMs());
    if (!duty)
        return; // locked right now: what is shown stays, and the next change or minute reads again
    m_handoverAt = duty->handover;
    const auto show = [&duty](Captain &captain, qd::Duty::Role role, const QString &week) {
        captain.box->setVisible(false);
        for (const qd::Duty::Member &member : duty->crew) {
            if (member.role != role)
                continue;
            captain.avatar->setPerson(member.person.name, member.teamColour);
            captain.name->setText(member.person.name);
            captain.role->setText(u"%1 · %2"_s.arg(member.team, week));
            captain.box->setVisible(true);
        }
    };
    show(m_senior, qd::Duty::Role::Senior, tr("2nd week, at the helm"));
    show(m_junior, qd::Duty::Role::Junior, tr("1st week"));
    m_nobody->setVisible(duty->crew.isEmpty());
    m_nobody->setText(tr("Nobody is on duty this week"));
    m_handoverBox->setVisible(!duty->crew.isEmpty() || duty->next);
    m_next->setText(duty->next ? tr("then %1").arg(duty->next->person.name) : tr("nobody planned after it"));
    refresh();
}

void WatchStrip::readState()
{
    const auto incidents = m_console.incidents().all();
    const auto sources = m_console.sources().withSamples();
    if (!incidents || !sources)
        return; // locked right now: what is shown stays, and the next change reads again
    m_open.clear();
    for (const qd::Incident &incident : *incidents) {
        if (incident.isOpen())
            m_open.append(incident);
    }
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
    if (now >= m_handoverAt && m_handoverAt > 0)
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
        m_state->set(State::Blind, tr("Blind since %1 · %2").arg(since, m_production.about));
        break;
    case Word::PartlyBlind:
        m_state->set(State::Blind, tr("Partly blind since %1 · %2").arg(since, m_production.about));
        break;
    case Word::Degraded:
        m_state->set(State::Warning, tr("Degraded since %1 · %2").arg(since, m_production.about));
        break;
    case Word::Down:
        m_state->set(State::Critical, tr("Critical since %1 · %2").arg(since, m_production.about));
        break;
    case Word::Quiet:
        m_state->set(
            State::Ok, tr("No incident · seen %1 ago").arg(shortSpan(std::max<qint64>(0, now - m_production.since))));
        break;
    }
}

void WatchStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the names matter more than the teams.
    for (const Captain &captain : {m_senior, m_junior})
        captain.role->setVisible(width() >= 900);
}

void WatchStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}
