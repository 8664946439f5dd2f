// WatchTime: when the console was running, and when it could not see: what happened at other times it could not tell in
// time, so it is kept out of the figures. Pure; Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/timerange.h"

#include <QList>

namespace qd {

// A program of the console ran from here to there.
struct WatchStretch {
    WatchStretchId id;
    TimeRange range;

    bool operator==(const WatchStretch &) const = default;
};

struct UnwatchedTime {
    QList<TimeRange> off; // no program of the console ran; rising, apart from each other
    QList<TimeRange> blind; // a source could not be seen

    bool contains(qint64 ms) const;
};

// In `range`, of what ran at any time: before the first start ever there was no console that could be off. `blind`: in
// any order, they may overlap.
UnwatchedTime unwatchedTime(const QList<WatchStretch> &ran, const QList<TimeRange> &blind, TimeRange range);

qint64 lengthOf(const QList<TimeRange> &ranges);

} // namespace qd
