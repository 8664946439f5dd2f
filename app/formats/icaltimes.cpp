#include "app/formats/icaltimes.h"

#include "app/domain/watchweek.h"

namespace qd {

namespace {

// The zone that the file describes, as the offset it has now: enough to tell a day.
QTimeZone describedZone(icalcomponent *calendar, const QByteArray &id)
{
    icaltimezone *zone = icalcomponent_get_timezone(calendar, id.constData());
    if (!zone)
        return {};
    if (const char *place = icaltimezone_get_location(zone)) {
        if (QTimeZone::availableTimeZoneIds().contains(QByteArray(place)))
            return QTimeZone(QByteArray(place));
    }
    icaltimetype now = icaltime_from_timet_with_zone(QDateTime::currentSecsSinceEpoch(), 0, nullptr);
    int daylight = 0;
    return QTimeZone(icaltimezone_get_utc_offset(zone, &now, &daylight));
}

} // namespace

qint64 IcalTime::instant() const
{
    return instantOf(date, isDay() ? QTime(0, 0) : time, zone);
}

IcalZones::IcalZones(icalcomponent *calendar, QTimeZone own)
    : m_calendar(calendar)
    , m_own(std::move(own))
{
}

QTimeZone IcalZones::zoneNamed(const QByteArray &id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        return *known;
    // Asked by name: QTimeZone takes any word for a zone of POSIX.
    static const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    QTimeZone zone;
    if (names.contains(id))
        zone = QTimeZone(id);
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(id);
    if (!zone.isValid() && !windows.isEmpty())
        zone = QTimeZone(windows);
    if (!zone.isValid())
        zone = describedZone(m_calendar, id);
    if (!zone.isValid())
        zone = m_own;
    m_known.insert(id, zone);
    return zone;
}

std::optional<IcalTime> IcalZones::read(icaltimetype time, icalproperty *property)
{
    const QDate date(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !date.isValid())
        return std::nullopt;
    if (time.is_date)
        return IcalTime{date, QTime(), m_own};
    // A leap second is the last of its minute.
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    if (!clock.isValid())
        return std::nullopt;
    if (icaltime_is_utc(time))
        return IcalTime{date, clock, QTimeZone::utc()};
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *id = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    return IcalTime{date, clock, id ? zoneNamed(QByteArray(id)) : m_own};
}

IcalTime IcalZones::in(const QTimeZone &zone, const IcalTime &time)
{
    if (time.isDay() || time.zone == zone)
        return time;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(time.instant(), zone);
    return {wall.date(), wall.time(), zone};
}

icaltimetype toFloating(const IcalTime &time)
{
    icaltimetype floating = icaltime_null_time();
    floating.year = time.date.year();
    floating.month = time.date.month();
    floating.day = time.date.day();
    floating.is_date = time.isDay() ? 1 : 0;
    if (!time.isDay()) {
        floating.hour = time.time.hour();
        floating.minute = time.time.minute();
        floating.second = time.time.second();
    }
    return floating;
}

} // namespace qd
