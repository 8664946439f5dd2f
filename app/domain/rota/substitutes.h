// Who could stand in for a while: the widest gap to their own watches before and after comes first.
#pragma once

#include "app/domain/rota/rotarules.h"
#include "app/domain/rota/watchcrew.h"
#include "app/domain/timerange.h"

namespace qd {

struct Substitute {
    PersonId person;
    std::optional<qint64> before; // ms since the end of their own watch before; nothing: there was none
    std::optional<qint64> after; // ms until the start of the next

    // The narrower of the two; the largest number where there is neither.
    qint64 gap() const;
};

// Everybody who is in the company, takes watches, is not absent on any of the days and not on watch during them. Those
// who never are on watch come by name.
QList<Substitute> substitutesFor(const PersonId &absent, const TimeRange &range, const RotaFacts &facts,
    const QList<Replacement> &replacements, const WatchCalendar &calendar);

} // namespace qd
