// EndOfWatch: what is still missing on the last day of a watch. Pure; Unix ms.
#pragma once

#include "app/domain/watchweek.h"

#include <QList>

namespace qd {

struct EndOfWatchFacts {
    bool isWritten = false; // the entry
    bool isPublished = false;
    int notes = 0; // that wait in the margin
    bool isReviewed = false; // somebody said how hard it was
};

enum class EndOfWatchPoint { Entry, Publication, Notes, Review };

// The last weekday before the handover that ends the watch of now, from its first hour on to the handover.
bool isLastDay(const WatchCalendar &calendar, qint64 nowMs);
QList<EndOfWatchPoint> missingAtTheEnd(const EndOfWatchFacts &facts);

} // namespace qd
