#include "app/domain/timelinelayout.h"

#include <algorithm>
#include <vector>

namespace qd {

namespace {
constexpr int markHalf = 7;
constexpr int gap = 8;
} // namespace

int xOf(qint64 at, TimeRange range, int width)
{
    if (range.length() <= 0)
        return 0;
    const double share = double(at - range.from) / double(range.length());
    return int(std::clamp(share, 0.0, 1.0) * (width - 1));
}

QList<PlacedMark> placeMarks(const QList<TimelineMark> &marks, TimeRange range, int width, int lanes)
{
    QList<PlacedMark> placed;
    std::vector<int> usedUpTo(size_t(std::max(1, lanes)), -gap);
    for (const TimelineMark &mark : marks) {
        PlacedMark place;
        place.x = xOf(mark.at, range, width);
        const bool fitsRight = place.x + markHalf + gap + mark.labelWidth <= width;
        place.labelX = fitsRight ? place.x + markHalf + gap : place.x - markHalf - gap - mark.labelWidth;
        const int from = std::min(place.x - markHalf, place.labelX);
        const int to = std::max(place.x + markHalf, place.labelX + mark.labelWidth);
        const auto lane =
            std::find_if(usedUpTo.begin(), usedUpTo.end(), [from](int used) { return used + gap <= from; });
        place.labelled = place.labelX >= 0 && lane != usedUpTo.end();
        if (place.labelled) {
            place.lane = int(lane - usedUpTo.begin());
            *lane = to;
        }
        placed.append(place);
    }
    return placed;
}

} // namespace qd
