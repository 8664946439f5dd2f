// Who has to be told that their watches to come have changed, from what was told before and what is planned now.
#pragma once

#include "app/domain/captaincy.h"

#include <QList>

namespace qd {

struct ToldCaptaincy {
    IsoWeek firstWeek;
    PersonId person;

    bool operator==(const ToldCaptaincy &) const = default;
};

struct WatchNotice {
    PersonId person;
    QList<IsoWeek> gained; // first weeks of captaincies, in order
    QList<IsoWeek> lost;

    bool operator==(const WatchNotice &) const = default;
};

// The captaincies that begin in `from` or later, by week.
QList<ToldCaptaincy> captainciesToTell(const QList<Captaincy> &captaincies, IsoWeek from);
// One for each person who is concerned, by the first week that changes. What is past needs no telling.
QList<WatchNotice> watchNotices(const QList<ToldCaptaincy> &told, const QList<ToldCaptaincy> &now, IsoWeek from);

} // namespace qd
