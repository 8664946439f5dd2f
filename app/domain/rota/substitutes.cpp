#include "app/domain/rota/substitutes.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

// Their own watches, as captain or standing in.
QList<TimeRange> watchesOf(const PersonId &person, const RotaFacts &facts, const QList<Replacement> &replacements,
    const WatchCalendar &calendar)
{
    QList<TimeRange> watches;
    for (const Captaincy &captaincy : facts.captaincies) {
        if (captaincy.person == person)
            watches.append(
                {calendar.start(captaincy.firstWeek), calendar.start(captaincy.firstWeek.plus(captaincyWeeks))});
    }
    for (const Replacement &replacement : replacements) {
        if (replacement.substitute == person)
            watches.append({replacement.from, replacement.until});
    }
    return watches;
}

bool isAvailable(const Person &person, const TimeRange &range, const RotaFacts &facts, const QTimeZone &zone)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(range.from, zone).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(range.to - 1, zone).date();
    for (; day <= last; day = day.addDays(1)) {
        if (!person.employedOn(day) || person.optedOutOn(day) || !person.worksOn(day))
            return false;
        const bool absent = std::any_of(facts.absences.begin(), facts.absences.end(),
            [&](const Absence &absence) { return absence.person == person.id && absence.covers(day); });
        if (absent)
            return false;
    }
    return true;
}

} // namespace

qint64 Substitute::gap() const
{
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    return std::min(before.value_or(none), after.value_or(none));
}

QList<Substitute> substitutesFor(const PersonId &absent, const TimeRange &range, const RotaFacts &facts,
    const QList<Replacement> &replacements, const WatchCalendar &calendar)
{
    QList<Person> people = facts.people;
    std::sort(people.begin(), people.end(), [](const Person &left, const Person &right) {
        return std::tie(left.name, left.id.value) < std::tie(right.name, right.id.value);
    });
    QList<Substitute> found;
    for (const Person &person : std::as_const(people)) {
        if (person.id == absent || !isAvailable(person, range, facts, calendar.zone()))
            continue;
        Substitute substitute{person.id, std::nullopt, std::nullopt};
        bool onWatch = false;
        for (const TimeRange &watch : watchesOf(person.id, facts, replacements, calendar)) {
            if (watch.to <= range.from)
                substitute.before = std::min(substitute.before.value_or(range.from), range.from - watch.to);
            else if (watch.from >= range.to)
                substitute.after =
                    std::min(substitute.after.value_or(std::numeric_limits<qint64>::max()), watch.from - range.to);
            else
                onWatch = true;
        }
        if (!onWatch)
            found.append(substitute);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Substitute &left, const Substitute &right) { return left.gap() > right.gap(); });
    return found;
}

} // namespace qd
