// WeekFilter: which weeks of the logbook somebody wants to see: of a captain, of a team, with a label. Pure.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"

namespace qd {

struct WeekFilter {
    PersonId captain = {}; // null: anybody
    TeamId team = {}; // of a captain of the week, as they are in teams today; null: any
    QString label = {}; // empty: any; case does not matter

    bool isEmpty() const { return captain.isNull() && team.isNull() && label.isEmpty(); }
    bool operator==(const WeekFilter &) const = default;
};

bool lets(const WeekFilter &filter, IsoWeek week, const QStringList &labels, const QList<Captaincy> &captaincies,
    const QList<Person> &people);

} // namespace qd
