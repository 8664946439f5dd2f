#include "ui/shell/cadencebar.h"

#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/outreachdesk.h"
#include "ui/kit/timetext.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMs = 10'000;
constexpr qint64 laterMs = 10 * 60'000;
} // namespace

CadenceBar::CadenceBar(qd::Console &console, QWidget *parent)
    : MessageBar(parent)
    , m_console(console)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &CadenceBar::look);
    m_tick.start();
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Incident, Aggregate::Message, Aggregate::OutreachChannel}))
            look();
    });
    look();
}

// The one that has waited longest.
void CadenceBar::look()
{
    const auto open = m_console.incidents().find(qd::IncidentFilter::open());
    if (!open)
        return;
    std::optional<std::pair<qd::Incident, qd::AudienceDue>> worst;
    for (const qd::Incident &incident : *open) {
        const auto due = m_console.outreach().due(incident);
        if (!due)
            return;
        for (const qd::AudienceDue &each : *due) {
            if (each.isOverdue && (!worst || each.dueAt < worst->second.dueAt))
                worst = std::pair(incident, each);
        }
    }
    if (!worst) {
        m_shown.clear();
        return dismiss();
    }
    const auto &[incident, due] = *worst;
    const QString shown = incident.id.value + qd::toString(due.audience) + QString::number(due.dueAt);
    const qint64 silent = m_console.clock().nowMs() - due.silentSince;
    const QString words =
        tr("%1: no news for %2 to: %3.").arg(incident.key(), shortSpan(silent), qd::audienceInWords(due.audience));
    if (shown == m_shown)
        return reword(words); // a button that is about to be pressed stays where it is; closed by hand it stays closed
    m_shown = shown;
    show(StatusPill::State::Warning, words);
    if (std::exchange(m_reminded, shown) != shown)
        emit reminded(words);
    addAction(tr("Tell…"), this, [this, incident = incident, audience = due.audience] {
        emit tellAsked(incident, audience);
        m_shown.clear(); // whoever was asked may have thought better of it
        look();
    });
    addAction(tr("In 10 minutes"), this, [this, id = incident.id, audience = due.audience] {
        m_console.outreach().snooze(id, audience, m_console.clock().nowMs() + laterMs);
        look();
    });
}
