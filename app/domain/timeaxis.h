// Time axis: round local times for the labels of a chart, right across the changes of the clock.
#pragma once

#include "app/domain/timerange.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace qd {

struct TimeTick {
    qint64 at = 0; // Unix ms
    QString text; // "14:05", "14:05:30", or the date where a day begins

    bool operator==(const TimeTick &) const = default;
};

// At most `maxTicks` ticks inside of the range (both ends included), one round step apart: 1 s to 4 weeks, then months.
QList<TimeTick> timeTicks(TimeRange range, int maxTicks, const QTimeZone &zone, const QLocale &locale);

} // namespace qd
