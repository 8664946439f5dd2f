// An iCalendar file (RFC 5545, with the calendar's name of RFC 7986) of events that are known by their UID: times in
// UTC, texts escaped, lines folded at 75 octets. The same events give the same bytes.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace qd {

struct CalendarEvent {
    QString uid; // stays when the event moves
    qint64 from = 0; // Unix ms
    qint64 to = 0;
    QString summary;
    QString description;
    int sequence = 0; // raised with each change
    qint64 changedAt = 0;
    bool cancelled = false;
};

QByteArray writeCalendar(const QString &name, const QList<CalendarEvent> &events);

} // namespace qd
