// RotaPlanner: fills the empty weeks ahead, and says what a captaincy would break.
// Hard rules: one new captain a week, for two weeks; of another team than the captain who stays, and than the one who
// comes after; nobody on watch twice within the gap; in the company throughout; not opted out. What is planned already
// does not move. Then: whoever waited longest, people who never were captain first, by name where all is equal.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/result.h"

#include <QList>

namespace qd {

struct RotaInput {
    QList<Person> people;
    QList<Captaincy> captaincies; // past and planned
    IsoWeek from;
    int weeks = 8;
    int gapWeeks = 8; // free weeks between two captaincies of one person
};

struct PlannedWeek {
    IsoWeek week;
    PersonId person;
    bool gapShortened = false; // too few people to keep the gap
};

struct RotaPlan {
    QList<PlannedWeek> weeks; // the filled ones, in order
    // The first week for which nobody is left, and why; the weeks before it are planned.
    std::optional<Error> stuck;
};

RotaPlan planRota(const RotaInput &input);

enum class RotaRule { WeekTaken, OverlapsOwn, SameTeamAsStaying, SameTeamAsNext, WithinGap, NotEmployed, OptedOut };

// A captaincy with this breach cannot be: two people at once, or one person twice. Others are advice to the crew.
bool forbids(RotaRule rule);

// What `captaincy` breaks against the others; its own id is left out of them.
QList<RotaRule> breaches(
    const Captaincy &captaincy, const QList<Captaincy> &others, const QList<Person> &people, int gapWeeks = 8);

} // namespace qd
