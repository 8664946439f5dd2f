#include "app/domain/rota/rotaplanner.h"

#include "app/domain/rota/rotaconflict.h"
#include "app/domain/rota/rotasearch.h"

#include <algorithm>

namespace qd {

namespace {

bool isShort(const RotaInput &input, const QList<PlannedWeek> &plan, const PlannedWeek &week)
{
    const auto tooNear = [&](IsoWeek other) {
        return other != week.week && freeWeeksBetween(week.week, other) < input.rules.gapWeeks;
    };
    for (const PlannedWeek &other : plan) {
        if (other.person == week.person && tooNear(other.week))
            return true;
    }
    for (const Captaincy &fixed : input.captaincies) {
        if (fixed.person == week.person && !mayMove(input, fixed) && tooNear(fixed.firstWeek))
            return true;
    }
    return false;
}

// All the weeks with this gap, or nothing.
std::optional<RotaPlan> planWithGap(const RotaInput &input, int gapWeeks, bool &cut)
{
    const RotaGrid grid(relaxed(input, {{Relaxation::Kind::Gap, gapWeeks, {}, {}}}));
    RotaSearch search(grid, grid.weeks);
    const bool found = search.run();
    cut = search.wasCut();
    if (!found)
        return std::nullopt;
    RotaPlan plan;
    plan.gapWeeks = gapWeeks;
    for (int week = 0; week < grid.weeks; ++week) {
        if (grid.isOpen(week))
            plan.weeks.append({input.from.plus(week), input.people[search.state().captainOf(week)].id, false});
    }
    if (gapWeeks < input.rules.gapWeeks) {
        for (PlannedWeek &week : plan.weeks)
            week.gapShortened = isShort(input, plan.weeks, week);
    }
    return plan;
}

std::optional<RotaPlan> planAll(const RotaInput &input, bool &cut)
{
    auto plan = planWithGap(input, input.rules.gapWeeks, cut);
    if (plan || !input.shortenGap)
        return plan;
    const auto gap = longestGap(input);
    bool shorterCut = false;
    plan = gap ? planWithGap(input, *gap, shorterCut) : std::nullopt;
    cut = cut || shorterCut;
    return plan;
}

} // namespace

RotaPlan planRota(const RotaInput &input)
{
    bool cut = false;
    auto plan = planAll(input, cut);
    if (!plan) {
        // The weeks that can be filled, and what is wrong with the one after them.
        RotaInput atLeast = input;
        if (input.shortenGap)
            atLeast.rules.gapWeeks = 0;
        RotaInput before = input;
        before.weeks = fillableWeeks(atLeast);
        before.captaincies.removeIf([&](const Captaincy &captaincy) {
            return mayMove(input, captaincy) && input.from.weeksUntil(captaincy.firstWeek) >= before.weeks;
        });
        bool beforeCut = false;
        plan = planAll(before, beforeCut).value_or(RotaPlan());
        plan->conflict = conflictOf(atLeast, before.weeks, plan->weeks);
        cut = cut || beforeCut;
    }
    plan->searchCut = cut;
    return *plan;
}

} // namespace qd
