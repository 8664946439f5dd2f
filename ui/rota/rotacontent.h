// RotaContent: all that the calendar, the list and the pictures of the rota show, read in one go.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/result.h"
#include "app/domain/rota/crewdays.h"
#include "app/domain/rota/rotarules.h"
#include "app/domain/rota/watchcrew.h"

#include <QHash>

namespace qd {
class Console;
}

struct RotaContent {
    QList<qd::Captaincy> captaincies; // by week
    QHash<qd::PersonId, qd::Person> people;
    QHash<qd::TeamId, qd::Team> teams;
    QList<qd::Absence> absences;
    QList<qd::Replacement> replacements;
    qd::CrewDays days;
    QHash<qd::CaptaincyId, QList<qd::RotaRule>> breaches; // of those to come
    qd::WatchCalendar calendar{QTimeZone::utc()};
    qint64 nowMs = 0;

    qd::IsoWeek weekNow() const { return calendar.weekAt(nowMs); }
    // When the crew hands over, as a fraction of a week from Monday's midnight; negative before it.
    double handover() const;
    qd::Person personOf(const qd::Captaincy &captaincy) const { return people.value(captaincy.person); }
    qd::Team teamOf(const qd::Captaincy &captaincy) const { return teams.value(personOf(captaincy).team); }
    const qd::Captaincy *find(const qd::CaptaincyId &id) const;
    const qd::Captaincy *beginningIn(qd::IsoWeek week) const;
    bool hasBegun(const qd::Captaincy &captaincy) const { return calendar.start(captaincy.firstWeek) <= nowMs; }
    bool isOver(const qd::Captaincy &captaincy) const
    {
        return calendar.start(captaincy.firstWeek.plus(qd::captaincyWeeks)) <= nowMs;
    }
};

[[nodiscard]] qd::Result<RotaContent> readRota(qd::Console &console);

// "Nadia Bensaïd (Accès), 2026-W48 and 2026-W49, from 23/11/2026 to 06/12/2026", then what is to be known of it.
QString describe(const RotaContent &content, const qd::Captaincy &captaincy);
