// Times of an iCalendar file: what libical reads of a property, as a wall time and the zone that it means.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <libical/ical.h>
#include <optional>

namespace qd {

struct IcalTime {
    QDate date;
    QTime time; // null: a whole day
    QTimeZone zone; // of the wall time

    bool isDay() const { return !time.isValid(); }
    qint64 instant() const; // of a whole day: its first moment
};

class IcalZones {
public:
    IcalZones(icalcomponent *calendar, QTimeZone own);

    // nullopt for what is no time.
    std::optional<IcalTime> read(icaltimetype time, icalproperty *property);
    // The same instant on the wall of another zone.
    static IcalTime in(const QTimeZone &zone, const IcalTime &time);

private:
    QTimeZone zoneNamed(const QByteArray &id);

    icalcomponent *m_calendar; // not owned
    QTimeZone m_own;
    QHash<QByteArray, QTimeZone> m_known;
};

icaltimetype toFloating(const IcalTime &time);

} // namespace qd
