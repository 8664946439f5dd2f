#include "app/domain/training/newcomer.h"

#include "app/domain/crewmembers.h"

#include <algorithm>
#include <tuple>

namespace qd {

QList<CaptainToBe> captainsToBe(const QList<Person> &people, const QList<Captaincy> &captaincies,
    const QList<TrainingItem> &steps, const TrainingSheet &sheet, IsoWeek week, QDate today)
{
    QList<CaptainToBe> all;
    for (const Person &person : people) {
        if (!countsOn(person, today))
            continue;
        CaptainToBe line{person, {}, false, person.captainciesBefore, sheet.doneOf(person.id, steps)};
        for (const Captaincy &captaincy : captaincies) {
            if (captaincy.person != person.id)
                continue;
            line.isOnWatch = line.isOnWatch || captaincy.covers(week);
            if (captaincy.firstWeek <= week)
                ++line.captaincies;
            else if (!line.arrives.isValid() || captaincy.firstWeek < line.arrives)
                line.arrives = captaincy.firstWeek;
        }
        all.append(line);
    }
    std::stable_sort(all.begin(), all.end(), [](const CaptainToBe &left, const CaptainToBe &right) {
        const auto key = [](const CaptainToBe &line) {
            const int group = line.arrives.isValid() ? 0 : line.isOnWatch ? 1 : 2;
            const qint64 order = group == 0 ? line.arrives.monday().toJulianDay() : group == 2 && line.captaincies > 0;
            return std::make_tuple(group, order);
        };
        return key(left) < key(right);
    });
    return all;
}

} // namespace qd
