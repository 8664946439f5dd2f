// CrewDays: the days on which the crew works: Monday to Friday without public holidays and without the days on which
// the company is closed.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/domain/rota/absence.h"
#include "app/domain/workingdays.h"

#include <QList>

namespace qd {

struct ClosingDay {
    QDate date;
    QString name;

    bool operator==(const ClosingDay &) const = default;
};

struct CrewDays {
    HolidayRegion region = HolidayRegion::France;
    QList<ClosingDay> closings;

    bool works(QDate date) const;
    bool operator==(const CrewDays &) const = default;
};

// On how many of the crew's days in a captaincy the person is not there: absent, or off because they work part-time.
int absenceDays(const Person &person, IsoWeek firstWeek, const QList<Absence> &absences, const CrewDays &days);

} // namespace qd
