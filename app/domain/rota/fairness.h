// What each person and each team has carried of the watch, to see whether it is shared fairly. Times are Unix ms.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/rota/rotarules.h"
#include "app/domain/rota/watchcrew.h"

#include <QList>
#include <optional>

namespace qd {

struct FairnessInput {
    RotaFacts facts;
    QList<Replacement> replacements;
    QList<HelmPassing> passings;
    QList<Incident> incidents;
    WatchCalendar calendar;
    TimeRange period; // what began in it counts
    qint64 nowMs = 0; // and has begun by now
    bool fromTheStart = false; // counts the captaincies held before the rota was kept, too
};

struct WatchShare {
    PersonId person;
    int captaincies = 0;
    int weeks = 0; // in their own seat
    int incidents = 0; // that disturbed production while they were on watch, standing in included; dismissed ones not
    int nights = 0; // at the helm at 3:00
    int holidays = 0; // public holidays and closing days at the helm at noon
    qint64 stoodInMs = 0; // for somebody else
    std::optional<IsoWeek> last; // whatever the period: the last captaincy that has begun
    std::optional<IsoWeek> next; // the first to come

    bool operator==(const WatchShare &) const = default;
};

// Everybody once, in the order of the people.
QList<WatchShare> watchShares(const FairnessInput &input);

struct TeamShare {
    TeamId team;
    int people = 0; // in the company today and taking watches
    WatchShare sum; // of its people as they are in teams today; last and next of any of them; no person
    double fairCaptaincies = 0; // of all captaincies, its share by people

    bool operator==(const TeamShare &) const = default;
};

// In the order of the teams.
QList<TeamShare> teamShares(
    const QList<WatchShare> &shares, const QList<Person> &people, const QList<Team> &teams, QDate today);

} // namespace qd
