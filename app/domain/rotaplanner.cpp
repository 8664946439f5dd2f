#include "app/domain/rotaplanner.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace qd {

namespace {

const Person *find(const QList<Person> &people, const PersonId &id)
{
    const auto person = std::find_if(people.begin(), people.end(), [&id](const Person &each) { return each.id == id; });
    return person == people.end() ? nullptr : &*person;
}

// Free weeks between two captaincies that begin in these weeks.
int freeWeeksBetween(IsoWeek one, IsoWeek other)
{
    return std::abs(one.weeksUntil(other)) - captaincyWeeks;
}

bool employedThroughout(const Person &person, IsoWeek firstWeek)
{
    return person.employedOn(firstWeek.monday()) && person.employedOn(firstWeek.plus(1).monday().addDays(4));
}

// Weeks since the last captaincy before `week`; the largest number for who never was captain.
int waited(const Person &person, IsoWeek week, const QList<Captaincy> &captaincies)
{
    int weeks = std::numeric_limits<int>::max();
    for (const Captaincy &captaincy : captaincies) {
        if (captaincy.person == person.id && captaincy.firstWeek < week)
            weeks = std::min(weeks, captaincy.firstWeek.weeksUntil(week));
    }
    return weeks;
}

bool onlyGap(const QList<RotaRule> &broken)
{
    return std::all_of(broken.begin(), broken.end(), [](RotaRule rule) { return rule == RotaRule::WithinGap; });
}

} // namespace

bool forbids(RotaRule rule)
{
    return rule == RotaRule::WeekTaken || rule == RotaRule::OverlapsOwn;
}

QList<RotaRule> breaches(
    const Captaincy &captaincy, const QList<Captaincy> &others, const QList<Person> &people, int gapWeeks)
{
    QList<RotaRule> broken;
    const auto add = [&broken](RotaRule rule) {
        if (!broken.contains(rule))
            broken.append(rule);
    };
    const Person *captain = find(people, captaincy.person);
    if (captain && captain->optedOut)
        add(RotaRule::OptedOut);
    if (!captain || !employedThroughout(*captain, captaincy.firstWeek))
        add(RotaRule::NotEmployed);
    for (const Captaincy &other : others) {
        if (other.id == captaincy.id && !other.id.isNull())
            continue;
        const int distance = captaincy.firstWeek.weeksUntil(other.firstWeek);
        if (distance == 0)
            add(RotaRule::WeekTaken);
        if (other.person == captaincy.person) {
            const int free = freeWeeksBetween(captaincy.firstWeek, other.firstWeek);
            if (free < 0)
                add(RotaRule::OverlapsOwn);
            else if (free < gapWeeks)
                add(RotaRule::WithinGap);
            continue;
        }
        const Person *neighbour = find(people, other.person);
        if (captain && neighbour && neighbour->team == captain->team) {
            if (distance == -1)
                add(RotaRule::SameTeamAsStaying);
            else if (distance == 1)
                add(RotaRule::SameTeamAsNext);
        }
    }
    return broken;
}

RotaPlan planRota(const RotaInput &input)
{
    RotaPlan plan;
    QList<Captaincy> captaincies = input.captaincies;
    for (int i = 0; i < input.weeks; ++i) {
        const IsoWeek week = input.from.plus(i);
        const bool taken = std::any_of(captaincies.begin(), captaincies.end(),
            [week](const Captaincy &captaincy) { return captaincy.firstWeek == week; });
        if (taken)
            continue;
        struct Candidate {
            const Person *person;
            bool gapShortened;
            int waited;
        };
        QList<Candidate> candidates;
        for (const Person &person : input.people) {
            const QList<RotaRule> broken =
                breaches({CaptaincyId(), person.id, week, false}, captaincies, input.people, input.gapWeeks);
            if (onlyGap(broken))
                candidates.append({&person, !broken.isEmpty(), waited(person, week, captaincies)});
        }
        if (candidates.isEmpty()) {
            plan.stuck = Error{Error::Kind::Conflict, week.toString(),
                QString::fromLatin1(QT_TRANSLATE_NOOP("Rule",
                    "nobody is left who is in the company, takes watches, is free, and is of another team than the "
                    "captains before and after"))};
            return plan;
        }
        const auto best =
            std::min_element(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
                const auto key = [](const Candidate &candidate) {
                    return std::make_tuple(candidate.gapShortened, -qint64(candidate.waited),
                        candidate.person->joined.toJulianDay(), candidate.person->name, candidate.person->id.value);
                };
                return key(left) < key(right);
            });
        plan.weeks.append({week, best->person->id, best->gapShortened});
        captaincies.append({CaptaincyId(), best->person->id, week, false});
    }
    return plan;
}

} // namespace qd
