#include "app/domain/chronicle/dutyrecord.h"

#include <algorithm>

namespace qd {

QString DutyRecord::nameOf(const PersonId &person) const
{
    const auto found
        = std::find_if(people.begin(), people.end(), [&person](const Person &each) { return each.id == person; });
    return found == people.end() ? QString() : found->name;
}

QList<OnDuty> DutyRecord::at(qint64 ms, const WatchCalendar &calendar) const
{
    const QList<Watcher> watchers = watchersAt(ms, calendar, captaincies, people, replacements);
    const auto helm = helmAt(ms, calendar, watchers, passings);
    QList<OnDuty> duty;
    for (const Watcher &watcher : watchers)
        duty.append({nameOf(watcher.person), watcher.senior, helm == watcher.person, watcher.isSubstitute()});
    return duty;
}

QList<Watcher> DutyRecord::stretches(const Captaincy &captaincy, const WatchCalendar &calendar) const
{
    const qint64 begin = calendar.start(captaincy.firstWeek);
    const qint64 end = calendar.start(captaincy.firstWeek.plus(captaincyWeeks));
    QList<qint64> borders{begin, end};
    for (const Replacement &replacement : replacements)
        borders << std::clamp(replacement.from, begin, end) << std::clamp(replacement.until, begin, end);
    for (const Person &person : people) {
        if (person.left.isValid())
            borders.append(std::clamp(instantOf(person.left.addDays(1), QTime(0, 0), calendar.zone()), begin, end));
    }
    std::sort(borders.begin(), borders.end());
    QList<Watcher> stretches;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const qint64 at = borders[i];
        const QList<Watcher> watchers = at == borders[i + 1]
            ? QList<Watcher>()
            : watchersAt(at, calendar, {captaincy}, people, replacements);
        if (watchers.isEmpty())
            continue; // nobody held it
        if (!stretches.isEmpty() && stretches.last().person == watchers.first().person && stretches.last().until == at) {
            stretches.last().until = borders[i + 1];
            continue;
        }
        stretches.append(watchers.first());
        stretches.last().since = at;
        stretches.last().until = borders[i + 1];
    }
    return stretches;
}

} // namespace qd
