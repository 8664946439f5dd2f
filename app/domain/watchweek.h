// IsoWeek: a week of ISO 8601, Monday first. WatchCalendar: when each watch begins, from one handover to the next.
#pragma once

#include "app/domain/timerange.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace qd {

class IsoWeek {
public:
    IsoWeek() = default; // not a week: isValid() is false
    static IsoWeek of(QDate date);
    // "2026-W47"; nullopt for anything else, week 53 of a year of 52 weeks included.
    static std::optional<IsoWeek> parse(QStringView text);
    static bool yearHas53(int year);

    bool isValid() const { return m_monday.isValid(); }
    QDate monday() const { return m_monday; }
    QDate sunday() const { return m_monday.addDays(6); }
    int year() const; // the ISO year, which may differ from the calendar's around New Year
    int number() const; // 1 to 53
    QString toString() const; // "2026-W47"

    IsoWeek plus(int weeks) const;
    int weeksUntil(IsoWeek other) const { return static_cast<int>(m_monday.daysTo(other.m_monday) / 7); }
    bool operator==(const IsoWeek &) const = default;
    auto operator<=>(const IsoWeek &other) const { return m_monday.toJulianDay() <=> other.m_monday.toJulianDay(); }

private:
    QDate m_monday;
};

size_t qHash(const IsoWeek &week, size_t seed = 0);

// A watch is named after the ISO week that holds most of its working days: a handover from Monday to Wednesday opens
// the watch of its own week, one from Thursday to Sunday opens that of the week to come.
class WatchCalendar {
public:
    WatchCalendar(QTimeZone zone, Qt::DayOfWeek handoverDay = Qt::Monday, QTime handoverTime = QTime(9, 0));

    const QTimeZone &zone() const { return m_zone; }
    Qt::DayOfWeek handoverDay() const { return m_day; }
    QTime handoverTime() const { return m_time; }

    qint64 start(IsoWeek week) const; // the handover that opens this watch, Unix ms
    TimeRange range(IsoWeek week) const;
    IsoWeek weekAt(qint64 ms) const;

private:
    QTimeZone m_zone;
    Qt::DayOfWeek m_day;
    QTime m_time;
};

// The instant of a wall-clock time. A time skipped in spring moves forward by the gap; of a time that occurs twice in
// autumn the first is meant.
qint64 instantOf(QDate date, QTime time, const QTimeZone &zone);

} // namespace qd
