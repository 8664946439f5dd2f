#include "app/store/logbookrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString entryColumns = u"SELECT id, week, markdown, revision, updated_at, updated_by FROM logbook_entry "_s;

LogbookEntry entryFrom(const Query &row)
{
    return {row.id<LogbookEntryTag>(0), IsoWeek::parse(row.text(1)).value_or(IsoWeek()), row.text(2),
        static_cast<int>(row.integer(3)), row.integer(4), row.text(5)};
}

} // namespace

Result<QList<LogbookEntry>> LogbookRepository::all() const
{
    return collect<LogbookEntry>(Query(m_database, entryColumns + u"ORDER BY week DESC"_s), entryFrom);
}

Result<LogbookEntry> LogbookRepository::entry(IsoWeek week) const
{
    Query query(m_database, entryColumns + u"WHERE week = ?"_s);
    query.bind(week.toString());
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return entryFrom(query);
}

Result<LogbookEntry> LogbookRepository::save(Transaction &transaction, const LogbookEntry &entry, const Stamp &stamp)
{
    LogbookEntry saved = entry;
    saved.revision = entry.revision + 1;
    saved.updatedAt = stamp.nowMs;
    saved.updatedBy = stamp.author;
    const bool isNew = entry.revision == 0;
    Query query(transaction.database(),
        isNew ? uR"(INSERT INTO logbook_entry (markdown, revision, updated_at, updated_by, id, week, created_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?))"_s
              : uR"(UPDATE logbook_entry SET markdown = ?, revision = ?, updated_at = ?, updated_by = ?
                    WHERE id = ? AND revision = ?)"_s);
    query.bind(saved.markdown).bind(saved.revision).bind(saved.updatedAt).bind(saved.updatedBy).bind(saved.id);
    if (isNew)
        query.bind(saved.week.toString()).bind(stamp.nowMs);
    else
        query.bind(entry.revision);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, saved.week.toString(), u"saved by somebody else meanwhile"_s);
    transaction.changed(Aggregate::LogbookEntry, saved.id.value);
    return saved;
}

} // namespace qd
