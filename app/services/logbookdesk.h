// LogbookDesk: the weekly entry: reading, saving without overwriting anybody, and a first draft from what happened.
#pragma once

#include "app/domain/logbook.h"
#include "app/services/deskcontext.h"

namespace qd {

class LogbookDesk {
public:
    LogbookDesk(DeskContext context, std::function<WatchCalendar()> calendar);

    [[nodiscard]] Result<QList<LogbookEntry>> entries() const; // newest week first
    // The week's entry, or an empty one of revision 0 when nobody wrote it yet.
    [[nodiscard]] Result<LogbookEntry> entry(IsoWeek week) const;
    // Stores `entry` over the revision it names. Conflict when a newer one is there: nothing is overwritten.
    [[nodiscard]] Result<LogbookEntry> save(const LogbookEntry &entry);
    // Markdown in three paragraphs, in the language of the moment: problems and their resolution, works, handover.
    [[nodiscard]] Result<QString> draft(IsoWeek week) const;

private:
    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
};

} // namespace qd
