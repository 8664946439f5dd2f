#include "app/domain/rota/rotachoice.h"

#include "app/domain/rota/rotaconflict.h"
#include "app/domain/rota/rotastate.h"

#include <algorithm>

namespace qd {

namespace {

// The input once these weeks are decided, and only the weeks after `week` are open.
RotaInput decided(RotaInput input, const QList<PlannedWeek> &weeks, IsoWeek week)
{
    input.captaincies.removeIf([&](const Captaincy &each) { return mayMove(input, each) && each.firstWeek <= week; });
    for (const PlannedWeek &each : weeks)
        input.captaincies.append({CaptaincyId(), each.person, each.week, true});
    const int gone = input.from.weeksUntil(week) + 1;
    input.from = week.plus(1);
    input.weeks = std::max(0, input.weeks - gone);
    return input;
}

RotaWish firstDifference(const RotaMerits &one, const RotaMerits &other)
{
    const auto differ = std::mismatch(one.begin(), one.end(), other.begin());
    return differ.first == one.end() ? RotaWish::Order : RotaWish(differ.first - one.begin());
}

} // namespace

Result<RotaChoice> explainChoice(const RotaInput &wished, const RotaPlan &plan, IsoWeek week)
{
    RotaChoice choice;
    choice.week = week;
    const auto planned = std::find_if(
        plan.weeks.begin(), plan.weeks.end(), [week](const PlannedWeek &each) { return each.week == week; });
    if (planned == plan.weeks.end()) {
        for (const Captaincy &captaincy : wished.captaincies) {
            if (captaincy.firstWeek != week || mayMove(wished, captaincy))
                continue;
            choice.person = captaincy.person;
            choice.fixed = true;
            return choice;
        }
        return failure(Error::Kind::NotFound, week.toString());
    }
    choice.person = planned->person;
    const RotaInput input = relaxed(wished, {{Relaxation::Kind::Gap, plan.gapWeeks, {}, {}}});
    const QList<PlannedWeek> before(plan.weeks.begin(), planned);
    const RotaGrid grid(input);
    RotaState state(grid);
    const auto indexOf = [&input](const PersonId &id) {
        return int(std::find_if(input.people.begin(), input.people.end(), [&id](const Person &person) {
            return person.id == id;
        }) - input.people.begin());
    };
    for (const PlannedWeek &each : before)
        state.put(input.from.weeksUntil(each.week), indexOf(each.person));
    const int at = input.from.weeksUntil(week);
    const std::vector<int> counts = state.teamCounts(at);
    choice.waitedWeeks = state.waitedWeeks(at, indexOf(planned->person));
    choice.merits = state.merits(at, indexOf(planned->person), counts);

    RotaFacts facts = input;
    facts.captaincies.removeIf([&](const Captaincy &each) { return mayMove(input, each); });
    for (const PlannedWeek &each : before)
        facts.captaincies.append({CaptaincyId(), each.person, each.week, false});
    for (int i = 0; i < grid.people; ++i) {
        const Person &person = input.people[i];
        if (person.id == planned->person)
            continue;
        const QList<RotaRule> broken = breaches({CaptaincyId(), person.id, week, false}, facts);
        const RotaMerits merits = state.merits(at, i, counts);
        if (merits > choice.merits) {
            if (broken.isEmpty() && (!choice.next || merits < choice.next->merits))
                choice.next = RotaChoice::Next{person.id, merits, firstDifference(choice.merits, merits)};
            continue;
        }
        if (broken.contains(RotaRule::NotEmployed))
            continue;
        RotaChoice::Ahead ahead{person.id, merits, broken, {}};
        if (broken.isEmpty()) {
            const RotaInput rest = decided(input, before + QList<PlannedWeek>{{week, person.id, false}}, week);
            ahead.leavesEmpty = rest.from.plus(fillableWeeks(rest));
        }
        choice.ahead.append(ahead);
    }
    std::sort(choice.ahead.begin(), choice.ahead.end(),
        [](const RotaChoice::Ahead &left, const RotaChoice::Ahead &right) { return left.merits < right.merits; });
    return choice;
}

} // namespace qd
