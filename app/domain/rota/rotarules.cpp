#include "app/domain/rota/rotarules.h"

#include <algorithm>
#include <cstdlib>

namespace qd {

namespace {

const Person *find(const QList<Person> &people, const PersonId &id)
{
    const auto person = std::find_if(people.begin(), people.end(), [&id](const Person &each) { return each.id == id; });
    return person == people.end() ? nullptr : &*person;
}

} // namespace

bool forbids(RotaRule rule)
{
    return rule == RotaRule::WeekTaken || rule == RotaRule::OverlapsOwn;
}

int freeWeeksBetween(IsoWeek one, IsoWeek other)
{
    return std::abs(one.weeksUntil(other)) - captaincyWeeks;
}

QList<RotaRule> ownBreaches(const Person &person, IsoWeek firstWeek, const RotaFacts &facts)
{
    const QDate first = firstWeek.monday();
    const QDate last = firstWeek.plus(captaincyWeeks - 1).monday().addDays(4);
    QList<RotaRule> broken;
    if (person.optedOutOn(first))
        broken.append(RotaRule::OptedOut);
    if (!person.employedOn(first) || !person.employedOn(last))
        broken.append(RotaRule::NotEmployed);
    if (absenceDays(person, firstWeek, facts.absences, facts.days) > facts.rules.absenceDays)
        broken.append(RotaRule::TooAbsent);
    return broken;
}

QList<RotaRule> breaches(const Captaincy &captaincy, const RotaFacts &facts)
{
    QList<RotaRule> broken;
    const auto add = [&broken](RotaRule rule) {
        if (!broken.contains(rule))
            broken.append(rule);
    };
    const Person *captain = find(facts.people, captaincy.person);
    if (captain)
        broken = ownBreaches(*captain, captaincy.firstWeek, facts);
    else
        add(RotaRule::NotEmployed);
    for (const Captaincy &other : facts.captaincies) {
        if (other.id == captaincy.id && !other.id.isNull())
            continue;
        const int distance = captaincy.firstWeek.weeksUntil(other.firstWeek);
        if (distance == 0)
            add(RotaRule::WeekTaken);
        if (other.person == captaincy.person) {
            const int free = freeWeeksBetween(captaincy.firstWeek, other.firstWeek);
            if (free < 0)
                add(RotaRule::OverlapsOwn);
            else if (free < facts.rules.gapWeeks)
                add(RotaRule::WithinGap);
            continue;
        }
        if (std::abs(distance) != 1)
            continue;
        const Person *neighbour = find(facts.people, other.person);
        if (!captain || !neighbour || neighbour->team != captain->team)
            continue;
        const IsoWeek later = std::max(captaincy.firstWeek, other.firstWeek);
        if (!facts.rules.sameTeamIn.contains(later))
            add(distance < 0 ? RotaRule::SameTeamAsStaying : RotaRule::SameTeamAsNext);
    }
    return broken;
}

} // namespace qd
