// LogbookEntry: the account of one watch week, in Markdown.
#pragma once

#include "app/domain/id.h"
#include "app/domain/watchweek.h"

#include <QString>

namespace qd {

struct LogbookEntry {
    LogbookEntryId id;
    IsoWeek week;
    QString markdown;
    int revision = 0; // grows by one with each save; a save names the revision it started from
    qint64 updatedAt = 0; // Unix ms
    QString updatedBy;

    bool operator==(const LogbookEntry &) const = default;
};

} // namespace qd
