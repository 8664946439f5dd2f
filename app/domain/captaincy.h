// Captaincy: one person's two weeks, the first as junior captain, the second as senior. Crew: the two of one week.
#pragma once

#include "app/domain/id.h"
#include "app/domain/watchweek.h"

#include <QList>
#include <optional>

namespace qd {

constexpr int captaincyWeeks = 2;

struct Captaincy {
    CaptaincyId id;
    PersonId person;
    IsoWeek firstWeek; // junior in this one, senior in the next
    bool locked = false; // announced: the planner does not move it

    bool covers(IsoWeek week) const { return week == firstWeek || week == firstWeek.plus(1); }
    bool operator==(const Captaincy &) const = default;
};

struct Crew {
    IsoWeek week;
    std::optional<Captaincy> senior;
    std::optional<Captaincy> junior;

    bool operator==(const Crew &) const = default;
};

// `captaincies` in any order; the week's crew is who began the week before (senior) and who begins now (junior).
Crew crewOf(IsoWeek week, const QList<Captaincy> &captaincies);

} // namespace qd
