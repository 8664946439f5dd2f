// TimelineLayout: where the marks and the words of an incident's timeline stand on a time axis, so that no label covers
// another, and where its entries stand in lanes. In pixels; the view only paints.
#pragma once

#include "app/domain/timeline.h"
#include "app/domain/timerange.h"

#include <QList>

namespace qd {

struct TimelineMark {
    qint64 at = 0; // Unix ms
    int labelWidth = 0; // pixels the words would take
};

struct PlacedMark {
    int x = 0; // of the mark
    int lane = 0; // 0 is nearest to the axis
    int labelX = 0; // left of the words
    bool labelled = true; // false: no room, the mark stands alone
};

// `marks` rise in time. A label stands right of its mark, or left of it where the right end is near; it takes the first
// of `lanes` in which it touches no other.
QList<PlacedMark> placeMarks(const QList<TimelineMark> &marks, TimeRange range, int width, int lanes);

int xOf(qint64 at, TimeRange range, int width);

// Entries of one lane that would stand on top of each other, drawn as one mark with a count.
struct LaneCluster {
    TimelineLane lane = TimelineLane::State;
    int x = 0; // of the first
    int right = 0; // of the last
    QList<int> members; // places in the list of entries, by time

    bool operator==(const LaneCluster &) const = default;
};

// The entries of `range` in their lanes, by their x. Whatever is less than `nearPixels` right of the first of a
// cluster belongs to it, so that no cluster is wider than that. `lines` rise in time; what is outside of the range is
// found by halving, so that a long timeline costs what is seen of it.
QList<LaneCluster> placeInLanes(const QList<ToldEntry> &lines, TimeRange range, int width, int nearPixels);

// The cluster of this lane nearest to `x` and no further from it than `reach`; -1: none. `clusters` as placeInLanes
// gives them.
int clusterAt(const QList<LaneCluster> &clusters, TimelineLane lane, int x, int reach);

} // namespace qd
