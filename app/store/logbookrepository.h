// LogbookRepository: one Markdown entry per watch week.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class LogbookRepository {
public:
    explicit LogbookRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<LogbookEntry>> all() const; // newest week first
    [[nodiscard]] Result<LogbookEntry> entry(IsoWeek week) const; // NotFound when nobody wrote it yet

    // Writes the entry with revision + 1 and returns it. Conflict when the stored revision is not the one that
    // `entry` started from: somebody else saved meanwhile.
    [[nodiscard]] static Result<LogbookEntry> save(
        Transaction &transaction, const LogbookEntry &entry, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
