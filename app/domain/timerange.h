// TimeRange: from inclusive, to exclusive, in Unix milliseconds.
#pragma once

#include <QtGlobal>

namespace qd {

struct TimeRange {
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool contains(qint64 ms) const { return ms >= from && ms < to; }
    bool overlaps(TimeRange other) const { return from < other.to && other.from < to; }
    bool operator==(const TimeRange &) const = default;
};

} // namespace qd
