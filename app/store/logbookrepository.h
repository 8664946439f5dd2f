// LogbookRepository: one entry a week with its revisions, notes and reviews. Saving never overwrites what somebody else
// stored meanwhile.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class LogbookRepository {
public:
    explicit LogbookRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<LogbookEntry>> all() const; // newest week first
    [[nodiscard]] Result<QList<LogbookHead>> heads() const; // of all(), without reading the texts into memory
    [[nodiscard]] Result<LogbookEntry> entry(IsoWeek week) const; // NotFound when nobody wrote it yet

    // Stores `entry` as a new revision and returns it. Conflict when the stored revision is another one than
    // `entry.revision`, the one the text was based on.
    [[nodiscard]] static Result<LogbookEntry> save(
        Transaction &transaction, const LogbookEntry &entry, const Stamp &stamp);
    // Publication alone; the text stays.
    [[nodiscard]] static Result<> publish(Transaction &transaction, const LogbookEntry &entry, const Stamp &stamp);

    [[nodiscard]] Result<QList<LogbookRevision>> revisions(const LogbookEntryId &entry) const; // the newest first
    [[nodiscard]] Result<QString> text(const LogbookEntryId &entry, int revision) const; // NotFound: thinned out

    [[nodiscard]] Result<QList<LogbookNote>> notes(IsoWeek week) const; // by time
    [[nodiscard]] Result<QList<LogbookNote>> notes(IsoWeek from, IsoWeek to) const; // both included, by time
    // Published in the range, by time; without their texts.
    [[nodiscard]] Result<QList<LogbookEntry>> published(TimeRange range) const;
    // Adds, or replaces the one of the same id.
    [[nodiscard]] static Result<> save(Transaction &transaction, const LogbookNote &note, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const LogbookNoteId &note);

    [[nodiscard]] Result<QList<WatchReview>> reviews(IsoWeek week) const;
    [[nodiscard]] static Result<> save(Transaction &transaction, const WatchReview &review, const Stamp &stamp);

    // Every word, or how it begins, the best first; accents and case do not matter.
    [[nodiscard]] Result<QList<LogbookHit>> search(const QString &words, int most) const;
    // Weeks whose entry has changed since it was indexed, at most so many.
    [[nodiscard]] Result<QList<IsoWeek>> unindexed(int most) const;
    [[nodiscard]] static Result<> index(Transaction &transaction, const LogbookEntry &entry);

private:
    Database &m_database;
};

} // namespace qd
