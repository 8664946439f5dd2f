#include "app/domain/captaincy.h"

namespace qd {

Crew crewOf(IsoWeek week, const QList<Captaincy> &captaincies)
{
    Crew crew;
    crew.week = week;
    for (const Captaincy &captaincy : captaincies) {
        if (captaincy.firstWeek == week)
            crew.junior = captaincy;
        else if (captaincy.firstWeek.plus(1) == week)
            crew.senior = captaincy;
    }
    return crew;
}

} // namespace qd
