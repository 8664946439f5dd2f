#include "app/domain/timeaxis.h"

#include "app/domain/watchweek.h"

#include <QDateTime>

namespace qd {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

constexpr qint64 steps[] = {secondMs, 2 * secondMs, 5 * secondMs, 10 * secondMs, 15 * secondMs, 30 * secondMs, minuteMs,
    2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs, 3 * hourMs, 6 * hourMs,
    12 * hourMs, dayMs, 2 * dayMs, 7 * dayMs, 14 * dayMs, 28 * dayMs};

qint64 stepFor(TimeRange range, int maxTicks)
{
    for (const qint64 step : steps) {
        if (range.length() / step < qMax(1, maxTicks))
            return step;
    }
    return steps[std::size(steps) - 1];
}

// Beyond weeks the calendar counts: 1, 2, 3 or 6 months from January, or years. 0: days do.
int monthsFor(TimeRange range, int maxTicks)
{
    const int most = qMax(1, maxTicks);
    if (range.length() / steps[std::size(steps) - 1] < most)
        return 0;
    for (const int months : {1, 2, 3, 6}) {
        const qint64 shortest = months * (months < 3 ? 28 : 30) * dayMs;
        if (range.length() / shortest < most)
            return months;
    }
    int years = 1;
    while (range.length() / (years * 365 * dayMs) >= most)
        ++years;
    return 12 * years;
}

QList<TimeTick> monthTicks(TimeRange range, int months, const QTimeZone &zone, const QLocale &locale)
{
    QList<TimeTick> ticks;
    QDate day(QDateTime::fromMSecsSinceEpoch(range.from, zone).date().year(), 1, 1);
    for (qint64 at = instantOf(day, QTime(0, 0), zone); at <= range.to; at = instantOf(day, QTime(0, 0), zone)) {
        if (at >= range.from)
            ticks.append({at, locale.toString(day, QStringLiteral("d MMM"))});
        day = day.addMonths(months);
    }
    return ticks;
}

QString labelOf(const QDateTime &local, qint64 step, const QLocale &locale)
{
    if (local.time() == QTime(0, 0))
        return locale.toString(local.date(), QStringLiteral("d MMM"));
    return local.toString(step < minuteMs ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

QList<TimeTick> timeTicks(TimeRange range, int maxTicks, const QTimeZone &zone, const QLocale &locale)
{
    if (range.length() <= 0)
        return {};
    if (const int months = monthsFor(range, maxTicks); months > 0)
        return monthTicks(range, months, zone, locale);
    const qint64 step = stepFor(range, maxTicks);
    QList<TimeTick> ticks;
    const auto add = [&](qint64 at) {
        if (at >= range.from && at <= range.to)
            ticks.append({at, labelOf(QDateTime::fromMSecsSinceEpoch(at, zone), step, locale)});
    };
    const QDate firstDay = QDateTime::fromMSecsSinceEpoch(range.from, zone).date();
    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(range.to, zone).date();
    if (step >= dayMs) {
        // Days counted from a Monday, so that the ticks stay where they are when the range moves.
        const qint64 stepDays = step / dayMs;
        const qint64 monday = QDate(2024, 1, 1).toJulianDay();
        QDate day = firstDay.addDays((stepDays - (firstDay.toJulianDay() - monday) % stepDays) % stepDays);
        for (; day <= lastDay; day = day.addDays(stepDays))
            add(instantOf(day, QTime(0, 0), zone));
        return ticks;
    }
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        const qint64 midnight = instantOf(day, QTime(0, 0), zone);
        const qint64 nextMidnight = instantOf(day.addDays(1), QTime(0, 0), zone);
        if (step < hourMs) {
            const qint64 from = qMax<qint64>(0, (range.from - midnight + step - 1) / step);
            for (qint64 at = midnight + from * step; at < nextMidnight && at <= range.to; at += step)
                add(at);
            continue;
        }
        // On days of 23 or 25 hours the labels still say round hours.
        for (qint64 wall = 0; wall < dayMs; wall += step) {
            const qint64 at = instantOf(day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall)), zone);
            if (ticks.isEmpty() || ticks.last().at < at)
                add(at);
        }
    }
    return ticks;
}

} // namespace qd
