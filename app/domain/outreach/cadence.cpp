#include "app/domain/outreach/cadence.h"

#include <algorithm>

namespace qd {

QList<AudienceDue> audiencesDue(
    const Incident &incident, const QList<AudienceTold> &told, const CadenceRule &rule, qint64 nowMs)
{
    const qint64 every = incident.severity == Severity::Critical ? rule.everyCriticalMs : rule.everyMs;
    if (!incident.isOpen() || every <= 0)
        return {};
    QList<AudienceDue> due;
    for (const AudienceTold &each : told) {
        const qint64 heard = each.lastTold.value_or(incident.detected);
        const qint64 since = std::min(nowMs, std::max(heard, incident.relapsed.value_or(heard)));
        const qint64 dueAt = std::max(since + every, each.snoozedUntil.value_or(since));
        due.append({each.audience, since, dueAt, nowMs >= dueAt});
    }
    return due;
}

} // namespace qd
