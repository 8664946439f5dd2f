// What the planner is asked and what it answers; and which of two plans is the better.
//
// The best plan. For the captain of a week the wishes are one vector, the smaller the better (RotaMerits):
//   1. wait: minus the weeks since the first week of their last captaincy, in steps of RotaRules::waitStepWeeks. Who
//      never was captain has waited since they joined, or, where that is not known, longest of all.
//   2. team: the team's captaincies in the 52 weeks before and this one, by its people who may take watches: the team
//      furthest behind its share comes first.
//   3. pairing: first-timers whom no experienced captain stays with: this one, and the captain of the next week where
//      that one is fixed already.
//   4. confidence: where RotaRules::pairsConfidence asks for it, hesitant captains (see survey.h) whom no confident one
//      stays with: this one, and the captain of the next week where that one is fixed already.
//   5. absence: days of the captaincy on which they are not there.
//   6. change: 1 when the announced plan names somebody else.
//   7. order: by day of joining, name and id, so that no two people are alike and one input has one plan.
// Of two plans that is the better whose vector is smaller in the first week in which they differ: nobody gives way to
// make a later week better, only to make it possible at all.
//
// The gap is kept as long as there are people enough; where there are not, the longest gap that can be kept is used
// for the whole plan and told.
#pragma once

#include "app/domain/result.h"
#include "app/domain/rota/rotarules.h"

#include <array>
#include <optional>

namespace qd {

enum class RotaWish { Wait, Team, Pairing, Confidence, Absence, Change, Order };
constexpr int rotaWishes = 7;
using RotaMerits = std::array<qint64, rotaWishes>; // by RotaWish, the smaller the better

// Somebody who never was captain, and whose first day is not known, has waited so long.
constexpr int longestWaitWeeks = 10'000;

struct RotaInput : RotaFacts {
    IsoWeek from;
    int weeks = 26;
    // Captaincies after this week that are not locked may move. No week: what is planned stays.
    IsoWeek replanAfter;
    bool shortenGap = true; // too few people: a shorter gap rather than no plan
    QList<IsoWeek> freed; // their captaincies may move, locked or not
};

struct PlannedWeek {
    IsoWeek week;
    PersonId person;
    bool gapShortened = false; // less than the wished gap to another captaincy of theirs

    bool operator==(const PlannedWeek &) const = default;
};

// One way to make a plan possible.
struct Relaxation {
    enum class Kind {
        Gap, // of `number` weeks
        AbsenceDays, // at most `number`
        SameTeam, // in `week`
        OptOut, // `person` takes a watch all the same
        Unlock, // the captaincy of `week` may move
    };
    Kind kind = Kind::Gap;
    int number = 0;
    IsoWeek week;
    PersonId person;

    bool operator==(const Relaxation &) const = default;
};

struct RotaConflict {
    struct Hindrance {
        RotaRule rule = RotaRule::NotEmployed;
        int people = 0; // who are hindered by it in that week
    };
    IsoWeek week; // the weeks up to this one cannot all be filled
    QList<Hindrance> hindrances; // the rule that hinders most people first
    QList<QList<Relaxation>> relaxations; // each alone makes the plan possible; fewest and smallest steps first
};

struct RotaPlan {
    QList<PlannedWeek> weeks; // those that were filled, in order
    int gapWeeks = 8; // that was kept
    // No plan fills all weeks: the first week that cannot be filled, and why; the weeks before it are planned.
    std::optional<RotaConflict> conflict;
    bool searchCut = false; // the search was given up: a better plan, or a plan at all, may exist
};

// The captaincy begins in the weeks to plan, and is not fixed there.
bool mayMove(const RotaInput &input, const Captaincy &captaincy);

// The input with these steps taken.
RotaInput relaxed(RotaInput input, const QList<Relaxation> &steps);

} // namespace qd
