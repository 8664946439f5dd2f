// ChronicleReader: gathers from every table what happened in a stretch of time, in the program's language. On any
// thread, with a connection of that thread's own. Unix ms.
#pragma once

#include "app/domain/chronicle/dutyrecord.h"
#include "app/domain/chronicle/happening.h"
#include "app/domain/result.h"

namespace qd {

class Database;

struct WatchHistory {
    Chronicle chronicle;
    DutyRecord duty; // of the range

    bool operator==(const WatchHistory &) const = default;
};

[[nodiscard]] Result<WatchHistory> readHistory(
    Database &database, TimeRange range, const WatchCalendar &calendar, qint64 nowMs);

} // namespace qd
