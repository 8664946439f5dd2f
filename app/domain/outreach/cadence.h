// Cadence: while an incident is open, those who were told of it are told again in time, even that there is nothing
// new. Pure; Unix ms.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/outreach/outreach.h"

#include <QList>
#include <optional>

namespace qd {

struct CadenceRule { // 0: never
    qint64 everyMs = 30 * 60'000;
    qint64 everyCriticalMs = 10 * 60'000; // of an incident that is critical

    bool operator==(const CadenceRule &) const = default;
};

// Some who can be told, and what they heard of an incident.
struct AudienceTold {
    Audience audience = Audience::Crew;
    std::optional<qint64> lastTold = {};
    std::optional<qint64> snoozedUntil = {}; // somebody said: not before
};

struct AudienceDue {
    Audience audience = Audience::Crew;
    qint64 silentSince = 0; // the last message, or the declaration; a relapse begins anew
    qint64 dueAt = 0;
    bool isOverdue = false;

    bool operator==(const AudienceDue &) const = default;
};

// In the order of `told`; none of an incident that is not open. A message from the future was sent before somebody set
// the clock back: it counts as sent now.
QList<AudienceDue> audiencesDue(
    const Incident &incident, const QList<AudienceTold> &told, const CadenceRule &rule, qint64 nowMs);

} // namespace qd
