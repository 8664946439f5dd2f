#include "app/domain/endofwatch.h"

#include <QDateTime>

namespace qd {

bool isLastDay(const WatchCalendar &calendar, qint64 nowMs)
{
    const qint64 ends = calendar.range(calendar.weekAt(nowMs)).to;
    QDate last = QDateTime::fromMSecsSinceEpoch(ends, calendar.zone()).date().addDays(-1);
    while (last.dayOfWeek() > 5)
        last = last.addDays(-1);
    return QDateTime::fromMSecsSinceEpoch(nowMs, calendar.zone()).date() >= last;
}

QList<EndOfWatchPoint> missingAtTheEnd(const EndOfWatchFacts &facts)
{
    QList<EndOfWatchPoint> missing;
    if (!facts.isWritten)
        missing.append(EndOfWatchPoint::Entry);
    else if (!facts.isPublished)
        missing.append(EndOfWatchPoint::Publication);
    if (facts.notes > 0)
        missing.append(EndOfWatchPoint::Notes);
    if (!facts.isReviewed)
        missing.append(EndOfWatchPoint::Review);
    return missing;
}

} // namespace qd
