#include "ui/incidents/incidenthead.h"

#include "app/domain/clock.h"
#include "app/domain/incidentclock.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

IncidentHead::IncidentHead(const qd::Clock &clock, QTimeZone zone, QWidget *parent)
    : Card({}, parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_severity(new StatusPill(this))
    , m_state(new StatusPill(this))
    , m_title(new Label(Label::Role::Title, this))
    , m_context(new Label(Label::Role::Muted, this))
    , m_stopwatch(new Label(Label::Role::Figure, this))
    , m_target(new Label(Label::Role::Muted, this))
    , m_tell(makeButton(tr("Tell…"), ButtonRole::Plain, {}, this))
    , m_next(makeButton(tr("Acknowledge"), ButtonRole::Primary, {}, this))
    , m_menu(new QMenu(this))
{
    body()->setContentsMargins(16, 10, 12, 10);
    m_title->setElided(true, 2);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_context->setElided(true);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_severity);
    pills->addWidget(m_state);
    pills->addStretch();
    words->addLayout(pills);
    words->addWidget(m_context);
    auto *watch = new QVBoxLayout;
    watch->setSpacing(0);
    for (Label *label : {m_stopwatch, m_target}) {
        label->setAlignment(Qt::AlignRight);
        watch->addWidget(label);
    }
    m_next->setMinimumWidth(110);
    auto *more = makeIconButton(u"more"_s, tr("More"), this);
    more->setMenu(m_menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addLayout(watch);
    row->addWidget(m_tell);
    row->addWidget(m_next);
    row->addWidget(more);
    body()->addLayout(row);
    connect(m_tell, &QPushButton::clicked, this, &IncidentHead::tellAsked);
    connect(m_next, &QPushButton::clicked, this, &IncidentHead::nextAsked);
}

void IncidentHead::show(const qd::Incident &incident)
{
    m_incident = incident;
    m_severity->set(pillOf(incident.severity), severityWord(incident.severity));
    m_state->set(pillOf(incident.state), stateWord(incident.state));
    m_title->setText(incident.key() + u" · "_s + incident.title);
    m_context->setText(contextWords());
    showNext();
    tick();
}

QString IncidentHead::contextWords() const
{
    QStringList words;
    if (!m_incident.services.isEmpty())
        words.append(m_incident.services.join(u", "_s));
    if (!m_incident.lead.isEmpty())
        words.append(tr("led by %1").arg(m_incident.lead));
    if (!m_incident.commsLead.isEmpty() && m_incident.commsLead != m_incident.lead)
        words.append(tr("told by %1").arg(m_incident.commsLead));
    QStringList called;
    for (const qd::CalledIn &each : m_incident.calledIn) {
        if (!each.until)
            called.append(each.team.isEmpty() ? each.name : u"%1 (%2)"_s.arg(each.name, each.team));
    }
    if (!called.isEmpty())
        words.append(tr("with %1").arg(called.join(u", "_s)));
    words.append(tr("since %1").arg(clockText(m_incident.started, m_clock.nowMs(), m_zone)));
    if (m_incident.relapses > 0)
        words.append(tr("relapsed %n time(s)", nullptr, m_incident.relapses));
    return words.join(u" · "_s);
}

void IncidentHead::showNext()
{
    switch (m_incident.state) {
    case qd::IncidentState::Triggered:
        m_next->setText(tr("Acknowledge"));
        break;
    case qd::IncidentState::Acknowledged:
        m_next->setText(tr("Restored…"));
        break;
    case qd::IncidentState::Restored:
        m_next->setText(tr("Fixed for good…"));
        break;
    case qd::IncidentState::Fixed:
    case qd::IncidentState::Dismissed:
        break;
    }
    m_next->setVisible(m_incident.isOpen() || m_incident.state == qd::IncidentState::Restored);
}

void IncidentHead::tick()
{
    const Tokens &tokens = tokensOf(palette());
    const qint64 now = m_clock.nowMs();
    const bool dismissed = m_incident.state == qd::IncidentState::Dismissed;
    m_stopwatch->setVisible(!dismissed);
    m_target->setVisible(!dismissed);
    const qint64 whole = qd::timeToRestore(m_incident, now);
    const qd::Glass glass = qd::glassAt(m_incident, now);
    if (!glass.running) {
        m_stopwatch->setText(stopwatchText(whole));
        m_stopwatch->setInk(whole > qd::restoreTargetMs ? tokens.critical : tokens.ok);
        m_target->setText(tr("to restore, of 10:00"));
        return;
    }
    m_stopwatch->setText(stopwatchText(glass.elapsedMs));
    switch (glass.state) {
    case qd::GlassState::Calm:
        m_stopwatch->setInk({});
        break;
    case qd::GlassState::Warning:
    case qd::GlassState::Ask:
        m_stopwatch->setInk(tokens.warning);
        break;
    case qd::GlassState::Breach:
        m_stopwatch->setInk(tokens.critical);
        break;
    }
    m_target->setText(glass.leftMs >= 0 ? tr("of 10:00 to restore") : tr("%1 over").arg(stopwatchText(-glass.leftMs)));
}
