// The hard rules of the rota, and what one captaincy breaks of them. One new captain a week, for two weeks; of another
// team than the captain who stays and than the one who comes after; not absent for too long; not on watch again within
// the gap; in the company throughout; not opted out.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/rota/crewdays.h"

#include <QHash>
#include <QList>

namespace qd {

struct RotaRules {
    int gapWeeks = 8; // free weeks between two captaincies of one person
    int absenceDays = 2; // the most in one captaincy
    int waitStepWeeks = 1; // waits are compared in steps of so many weeks; a longer step leaves more to the wishes
    bool pairsConfidence = false; // wishes a hesitant captain beside a confident one
    QList<IsoWeek> sameTeamIn; // weeks whose new captain may be of the team of the one who stays

    bool operator==(const RotaRules &) const = default;
};

// What the rules look at.
struct RotaFacts {
    QList<Person> people;
    QList<Captaincy> captaincies; // past and planned
    QList<Absence> absences;
    CrewDays days;
    RotaRules rules;
    // How able each feels to be captain, 1 to 5; those who said so. Read only where RotaRules::pairsConfidence asks.
    QHash<PersonId, int> ratings = {};
};

enum class RotaRule {
    WeekTaken,
    OverlapsOwn,
    SameTeamAsStaying,
    SameTeamAsNext,
    WithinGap,
    TooAbsent,
    NotEmployed,
    OptedOut,
};

// A captaincy with this breach cannot be: two people at once, or one person twice. Others are advice to the crew.
bool forbids(RotaRule rule);

// What `captaincy` breaks against the others; its own id is left out of them.
QList<RotaRule> breaches(const Captaincy &captaincy, const RotaFacts &facts);

// The rules that look at the person alone: employed, opted out, absent.
QList<RotaRule> ownBreaches(const Person &person, IsoWeek firstWeek, const RotaFacts &facts);

// Free weeks between two captaincies that begin in these weeks; negative when they overlap.
int freeWeeksBetween(IsoWeek one, IsoWeek other);

} // namespace qd
