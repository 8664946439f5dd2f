#include "app/domain/watchweek.h"

#include <QDateTime>

namespace qd {

IsoWeek IsoWeek::of(QDate date)
{
    IsoWeek week;
    if (date.isValid())
        week.m_monday = date.addDays(1 - date.dayOfWeek());
    return week;
}

bool IsoWeek::yearHas53(int year)
{
    // The last week of a year is the one that holds 28 December.
    return QDate(year, 12, 28).weekNumber() == 53;
}

std::optional<IsoWeek> IsoWeek::parse(QStringView text)
{
    if (text.size() != 8 || text[4] != u'-' || (text[5] != u'W' && text[5] != u'w'))
        return std::nullopt;
    for (const int digit : {0, 1, 2, 3, 6, 7}) {
        if (text[digit] < u'0' || text[digit] > u'9')
            return std::nullopt;
    }
    const int year = text.first(4).toInt();
    const int number = text.last(2).toInt();
    if (year < 1 || number < 1 || number > (yearHas53(year) ? 53 : 52))
        return std::nullopt;
    return of(QDate(year, 1, 4)).plus(number - 1); // 4 January is always in week 1
}

int IsoWeek::year() const
{
    int year = 0;
    m_monday.weekNumber(&year);
    return year;
}

int IsoWeek::number() const
{
    return m_monday.weekNumber();
}

QString IsoWeek::toString() const
{
    if (!isValid())
        return {};
    return QStringLiteral("%1-W%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

IsoWeek IsoWeek::plus(int weeks) const
{
    return of(m_monday.addDays(qint64(weeks) * 7));
}

size_t qHash(const IsoWeek &week, size_t seed)
{
    return ::qHash(week.monday().toJulianDay(), seed);
}

qint64 instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    // Ask what the zone's offset is around the wall time; a result that reads back as the wall time is the instant.
    const qint64 wallAsUtc = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
    };
    constexpr qint64 day = 24 * 3600 * 1000;
    const qint64 before = offsetAt(wallAsUtc - day);
    const qint64 after = offsetAt(wallAsUtc + day);
    if (const qint64 first = wallAsUtc - before; offsetAt(first) == before)
        return first;
    if (const qint64 second = wallAsUtc - after; offsetAt(second) == after)
        return second;
    return wallAsUtc - before; // in the gap: the old offset lands after it
}

WatchCalendar::WatchCalendar(QTimeZone zone, Qt::DayOfWeek handoverDay, QTime handoverTime)
    : m_zone(std::move(zone))
    , m_day(handoverDay)
    , m_time(handoverTime)
{
}

qint64 WatchCalendar::start(IsoWeek week) const
{
    const int offset = m_day <= Qt::Wednesday ? m_day - Qt::Monday : m_day - Qt::Monday - 7;
    return instantOf(week.monday().addDays(offset), m_time, m_zone);
}

TimeRange WatchCalendar::range(IsoWeek week) const
{
    return {start(week), start(week.plus(1))};
}

IsoWeek WatchCalendar::weekAt(qint64 ms) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    IsoWeek week = IsoWeek::of(date).plus(-1);
    while (start(week.plus(1)) <= ms)
        week = week.plus(1);
    return week;
}

} // namespace qd
