// TimeBuckets: what cannot be shown one by one is counted: stretches of the calendar (minutes, hours, days, weeks,
// months) that follow each other without a gap, and how much began in each. Pure; Unix ms.
#pragma once

#include "app/domain/chronicle/happening.h"

#include <QTimeZone>

namespace qd {

enum class BucketWidth { Minute, Minutes5, Minutes15, Hour, Hours3, Hours6, Day, Week, Month };

// The finest one whose buckets are at least `leastPixels` wide when `range` takes `width` pixels; else months.
BucketWidth bucketWidthFor(TimeRange range, int width, int leastPixels);

struct TimeBucket {
    TimeRange range;
    int total = 0;
    std::array<int, gravities> byGravity = {};

    bool operator==(const TimeBucket &) const = default;
};

// Empty ones over the whole of `range`: the first begins at or before it, the last ends at or after it. Days, weeks
// (from Monday) and months are those of `zone`, whatever the clocks did.
QList<TimeBucket> bucketsOver(TimeRange range, BucketWidth width, const QTimeZone &zone);

// Each happening is counted where it began; what began outside of the buckets is in none.
void count(QList<TimeBucket> &buckets, const QList<Happening> &happenings);

int bucketAt(const QList<TimeBucket> &buckets, qint64 ms); // -1: in none

} // namespace qd
