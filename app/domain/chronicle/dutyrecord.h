// DutyRecord: who was on watch when, as it was planned and as it went: answers for any instant without asking the
// database again. Pure; Unix ms.
#pragma once

#include "app/domain/rota/watchcrew.h"

namespace qd {

struct OnDuty {
    QString name;
    bool senior = false;
    bool helm = false; // answers
    bool standsIn = false;

    bool operator==(const OnDuty &) const = default;
};

struct DutyRecord {
    QList<Captaincy> captaincies;
    QList<Person> people;
    QList<Replacement> replacements;
    QList<HelmPassing> passings;

    QString nameOf(const PersonId &person) const; // empty: not known
    QList<OnDuty> at(qint64 ms, const WatchCalendar &calendar) const; // the senior first
    // Who held each captaincy's seat from when to when: one stretch for each of them, rising in time.
    QList<Watcher> stretches(const Captaincy &captaincy, const WatchCalendar &calendar) const;
    bool operator==(const DutyRecord &) const = default;
};

} // namespace qd
