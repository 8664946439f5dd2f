#include "app/domain/timelinelayout.h"

#include <algorithm>
#include <array>
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

QList<LaneCluster> placeInLanes(const QList<ToldEntry> &lines, TimeRange range, int width, int nearPixels)
{
    const auto before = [](const ToldEntry &line, qint64 ms) { return line.entry.at < ms; };
    const auto first = std::lower_bound(lines.begin(), lines.end(), range.from, before);
    const auto last = std::lower_bound(first, lines.end(), range.to, before);
    QList<LaneCluster> clusters;
    std::array<qsizetype, timelineLanes> open; // the newest cluster of each lane
    open.fill(-1);
    for (auto line = first; line != last; ++line) {
        const TimelineLane lane = laneOf(line->entry.kind);
        const int x = xOf(line->entry.at, range, width);
        qsizetype &current = open[size_t(lane)];
        if (current < 0 || x - clusters[current].x >= nearPixels) {
            current = clusters.size();
            clusters.append({lane, x, x, {}});
        }
        clusters[current].right = x;
        clusters[current].members.append(int(line - lines.begin()));
    }
    return clusters;
}

int clusterAt(const QList<LaneCluster> &clusters, TimelineLane lane, int x, int reach)
{
    int nearest = -1;
    int shortest = reach + 1;
    for (int i = 0; i < clusters.size(); ++i) {
        const LaneCluster &each = clusters[i];
        if (each.lane != lane)
            continue;
        const int distance = x < each.x ? each.x - x : std::max(0, x - each.right);
        if (distance < shortest) {
            shortest = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace qd
