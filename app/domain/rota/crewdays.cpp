#include "app/domain/rota/crewdays.h"

#include <algorithm>

namespace qd {

bool CrewDays::works(QDate date) const
{
    return isWorkingDay(date, region)
        && std::none_of(closings.begin(), closings.end(), [date](const ClosingDay &day) { return day.date == date; });
}

int absenceDays(const Person &person, IsoWeek firstWeek, const QList<Absence> &absences, const CrewDays &days)
{
    int count = 0;
    const QDate end = firstWeek.plus(captaincyWeeks).monday();
    for (QDate day = firstWeek.monday(); day < end; day = day.addDays(1)) {
        const bool away = !person.worksOn(day)
            || std::any_of(absences.begin(), absences.end(),
                [&](const Absence &absence) { return absence.person == person.id && absence.covers(day); });
        count += away && days.works(day) ? 1 : 0;
    }
    return count;
}

} // namespace qd
