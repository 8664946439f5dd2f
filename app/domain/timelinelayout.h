// TimelineLayout: where the marks and the words of an incident's timeline stand on a time axis, so that no label covers
// another. In pixels; the view only paints.
#pragma once

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

} // namespace qd
