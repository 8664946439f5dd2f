#include "app/domain/rota/watchcrew.h"

#include <QSet>
#include <algorithm>

namespace qd {

namespace {

// Follows who stands in for whom; each person once, so that two who stand in for each other are no circle.
void replace(Watcher &watcher, qint64 ms, const QList<Replacement> &replacements)
{
    QSet<PersonId> seen;
    while (!seen.contains(watcher.person)) {
        seen.insert(watcher.person);
        const Replacement *counts = nullptr;
        for (const Replacement &each : replacements) {
            if (each.absent == watcher.person && each.covers(ms) && !seen.contains(each.substitute)
                && (!counts || counts->id < each.id))
                counts = &each;
        }
        if (!counts)
            return;
        watcher.person = counts->substitute;
        watcher.since = std::max(watcher.since, counts->from);
        watcher.until = std::min(watcher.until, counts->until);
    }
}

bool isThere(const PersonId &id, QDate date, const QList<Person> &people)
{
    const auto person = std::find_if(people.begin(), people.end(), [&id](const Person &each) { return each.id == id; });
    return person != people.end() && person->employedOn(date);
}

} // namespace

QList<Watcher> watchersAt(qint64 ms, const WatchCalendar &calendar, const QList<Captaincy> &captaincies,
    const QList<Person> &people, const QList<Replacement> &replacements)
{
    const Crew crew = crewOf(calendar.weekAt(ms), captaincies);
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, calendar.zone()).date();
    QList<Watcher> watchers;
    for (const auto &[captaincy, senior] : {std::pair(crew.senior, true), std::pair(crew.junior, false)}) {
        if (!captaincy)
            continue;
        Watcher watcher{*captaincy, senior, captaincy->person, calendar.start(captaincy->firstWeek),
            calendar.start(captaincy->firstWeek.plus(captaincyWeeks))};
        replace(watcher, ms, replacements);
        if (isThere(watcher.person, date, people))
            watchers.append(watcher);
    }
    return watchers;
}

std::optional<PersonId> helmAt(
    qint64 ms, const WatchCalendar &calendar, const QList<Watcher> &watchers, const QList<HelmPassing> &passings)
{
    if (watchers.isEmpty())
        return std::nullopt;
    const qint64 handover = calendar.start(calendar.weekAt(ms));
    const HelmPassing *last = nullptr;
    for (const HelmPassing &passing : passings) {
        if (handover <= passing.at && passing.at <= ms && (!last || last->at < passing.at))
            last = &passing;
    }
    if (last) {
        for (const Watcher &watcher : watchers) {
            if (watcher.person == last->person || watcher.captaincy.person == last->person)
                return watcher.person;
        }
    }
    return watchers.first().person;
}

} // namespace qd
