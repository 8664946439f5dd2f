#include "app/domain/weekfilter.h"

namespace qd {

bool lets(const WeekFilter &filter, IsoWeek week, const QStringList &labels, const QList<Captaincy> &captaincies,
    const QList<Person> &people)
{
    if (!filter.label.isEmpty() && !labels.contains(filter.label, Qt::CaseInsensitive))
        return false;
    if (filter.captain.isNull() && filter.team.isNull())
        return true;
    const Crew crew = crewOf(week, captaincies);
    for (const auto &captaincy : {crew.senior, crew.junior}) {
        if (!captaincy || (!filter.captain.isNull() && captaincy->person != filter.captain))
            continue;
        const auto person = std::find_if(
            people.begin(), people.end(), [&captaincy](const Person &each) { return each.id == captaincy->person; });
        if (filter.team.isNull() || (person != people.end() && person->team == filter.team))
            return true;
    }
    return false;
}

} // namespace qd
