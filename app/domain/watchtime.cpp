#include "app/domain/watchtime.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 graceMs = 90'000; // a running program says so each minute

QList<TimeRange> joined(QList<TimeRange> ranges, qint64 graceMs)
{
    std::sort(ranges.begin(), ranges.end(), [](TimeRange a, TimeRange b) { return a.from < b.from; });
    QList<TimeRange> joined;
    for (const TimeRange range : ranges) {
        if (!joined.isEmpty() && range.from <= joined.last().to + graceMs)
            joined.last().to = std::max(joined.last().to, range.to);
        else
            joined.append(range);
    }
    return joined;
}

void clip(QList<TimeRange> &ranges, TimeRange within)
{
    for (TimeRange &range : ranges)
        range = {std::max(range.from, within.from), std::min(range.to, within.to)};
    ranges.removeIf([](TimeRange range) { return range.to <= range.from; });
}

} // namespace

bool UnwatchedTime::contains(qint64 ms) const
{
    const auto holds = [ms](TimeRange range) { return range.contains(ms); };
    return std::any_of(off.begin(), off.end(), holds) || std::any_of(blind.begin(), blind.end(), holds);
}

UnwatchedTime unwatchedTime(const QList<WatchStretch> &ran, const QList<TimeRange> &blind, TimeRange range)
{
    UnwatchedTime time;
    QList<TimeRange> on;
    for (const WatchStretch &stretch : ran)
        on.append(stretch.range);
    on = joined(on, graceMs);
    for (qsizetype i = 1; i < on.size(); ++i)
        time.off.append({on[i - 1].to, on[i].from});
    if (!on.isEmpty() && on.last().to + graceMs < range.to)
        time.off.append({on.last().to, range.to});
    time.blind = joined(blind, 0);
    clip(time.off, range);
    clip(time.blind, range);
    return time;
}

qint64 lengthOf(const QList<TimeRange> &ranges)
{
    qint64 length = 0;
    for (const TimeRange range : ranges)
        length += range.length();
    return length;
}

} // namespace qd
