// Absences out of an iCalendar file (RFC 5545), read with libical: events as whole days of the crew's zone. Recurring
// ones are expanded within a horizon: RRULE, RDATE, EXDATE, overridden and cancelled instances. A zone is taken by its
// IANA name, else its Windows name, else from the file; times without one are the crew's. Of an event with times only
// the days count of which it takes half a day or more.
#pragma once

#include "app/domain/result.h"
#include "app/domain/rota/absence.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace qd {

struct CalendarAbsence {
    QString uid; // made of what it says where the file gives none
    QString summary;
    QStringList addresses; // e-mail addresses of attendees and organizer, lower case
    QList<DayRange> days; // in order, without overlap; none: cancelled, or beyond the horizon

    bool operator==(const CalendarAbsence &) const = default;
};

struct AbsenceCalendar {
    struct Fault {
        QString uid;
        QString summary;
        QString reason;
    };
    QList<CalendarAbsence> events;
    QList<Fault> faults; // events that are left out
    int shortOnes = 0; // events that take no half day
};

// Refuses (Invalid) what is no calendar, larger than 32 MiB or nested too deeply, and recurrences that take too long
// to expand.
[[nodiscard]] Result<AbsenceCalendar> readAbsenceCalendar(
    const QByteArray &bytes, const QTimeZone &zone, const DayRange &horizon);

} // namespace qd
