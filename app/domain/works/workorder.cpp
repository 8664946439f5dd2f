#include "app/domain/works/workorder.h"

namespace qd {

namespace {
constexpr double leastRoom = 1e-6;
} // namespace

std::optional<double> placeBefore(const QList<Work> &column, const WorkId &moved, const WorkId &before)
{
    double previous = 0;
    for (const Work &work : column) {
        if (work.id == moved && work.id != before)
            continue;
        if (work.id == before) {
            const double place = (previous + work.position) / 2;
            return place - previous > leastRoom && work.position - place > leastRoom ? std::optional(place)
                                                                                     : std::nullopt;
        }
        previous = qMax(previous, work.position);
    }
    return previous + workPlaceStep;
}

QList<Work> renumbered(QList<Work> column)
{
    double position = 0;
    for (Work &work : column)
        work.position = position += workPlaceStep;
    return column;
}

} // namespace qd
