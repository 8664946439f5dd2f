#include "app/domain/chronicle/timebuckets.h"

#include "app/domain/watchweek.h"

#include <QDateTime>
#include <algorithm>

namespace qd {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

constexpr std::pair<BucketWidth, qint64> widths[] = {{BucketWidth::Minute, minuteMs},
    {BucketWidth::Minutes5, 5 * minuteMs}, {BucketWidth::Minutes15, 15 * minuteMs}, {BucketWidth::Hour, hourMs},
    {BucketWidth::Hours3, 3 * hourMs}, {BucketWidth::Hours6, 6 * hourMs}, {BucketWidth::Day, dayMs},
    {BucketWidth::Week, 7 * dayMs}, {BucketWidth::Month, 30 * dayMs}};

qint64 lengthOf(BucketWidth width)
{
    return widths[size_t(width)].second;
}

// Where the bucket that holds this day, or its beginning, begins.
QDate firstDay(QDate day, BucketWidth width)
{
    if (width == BucketWidth::Week)
        return day.addDays(1 - day.dayOfWeek());
    return width == BucketWidth::Month ? QDate(day.year(), day.month(), 1) : day;
}

QDate nextDay(QDate day, BucketWidth width)
{
    if (width == BucketWidth::Week)
        return day.addDays(7);
    return width == BucketWidth::Month ? day.addMonths(1) : day.addDays(1);
}

// The borders inside of a day, its beginning included. Up to an hour they are that far apart on the clock on the wall
// and on any other one; wider ones stand at round hours, on days of 23 and 25 hours as well.
QList<qint64> bordersOf(QDate day, BucketWidth width, const QTimeZone &zone)
{
    const qint64 midnight = instantOf(day, QTime(0, 0), zone);
    if (width >= BucketWidth::Day)
        return {midnight};
    const qint64 next = instantOf(day.addDays(1), QTime(0, 0), zone);
    QList<qint64> borders;
    if (width <= BucketWidth::Hour) {
        for (qint64 at = midnight; at < next; at += lengthOf(width))
            borders.append(at);
        return borders;
    }
    for (qint64 wall = 0; wall < dayMs; wall += lengthOf(width)) {
        const qint64 at = instantOf(day, QTime::fromMSecsSinceStartOfDay(int(wall)), zone);
        if (borders.isEmpty() || at > borders.last())
            borders.append(at);
    }
    return borders;
}

} // namespace

BucketWidth bucketWidthFor(TimeRange range, int width, int leastPixels)
{
    for (const auto &[bucket, length] : widths) {
        if (double(length) * width >= double(leastPixels) * double(range.length()))
            return bucket;
    }
    return BucketWidth::Month;
}

QList<TimeBucket> bucketsOver(TimeRange range, BucketWidth width, const QTimeZone &zone)
{
    if (range.length() <= 0)
        return {};
    QList<qint64> borders;
    QDate day = firstDay(QDateTime::fromMSecsSinceEpoch(range.from, zone).date(), width);
    while (borders.isEmpty() || borders.last() < range.to) {
        borders += bordersOf(day, width, zone);
        day = nextDay(day, width);
    }
    const auto first = std::upper_bound(borders.begin(), borders.end(), range.from) - borders.begin() - 1;
    QList<TimeBucket> buckets;
    for (qsizetype i = std::max<qsizetype>(0, first); i + 1 < borders.size() && borders[i] < range.to; ++i)
        buckets.append({{borders[i], borders[i + 1]}, 0, {}});
    return buckets;
}

int bucketAt(const QList<TimeBucket> &buckets, qint64 ms)
{
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), ms,
        [](qint64 at, const TimeBucket &bucket) { return at < bucket.range.from; });
    if (after == buckets.begin() || !(after - 1)->range.contains(ms))
        return -1;
    return int(after - buckets.begin()) - 1;
}

void count(QList<TimeBucket> &buckets, const QList<Happening> &happenings)
{
    for (const Happening &happening : happenings) {
        const int at = bucketAt(buckets, happening.range.from);
        if (at < 0)
            continue;
        TimeBucket &bucket = buckets[at];
        ++bucket.total;
        ++bucket.byGravity[size_t(happening.gravity)];
    }
}

} // namespace qd
