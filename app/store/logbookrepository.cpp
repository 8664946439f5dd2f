#include "app/store/logbookrepository.h"

#include "app/domain/timeline.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int packing = 1; // fast: it is done at each save
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 everySaveMs = 24 * hourMs; // older ones: the last of each hour

const QString entryColumns =
    u"SELECT id, week, markdown, revision, updated_at, updated_by, published_at, published_by, "
    "published_revision, language, labels FROM logbook_entry "_s;

LogbookEntry entryFrom(const Query &row)
{
    return {row.id<LogbookEntryTag>(0), IsoWeek::parse(row.text(1)).value_or(IsoWeek()), row.text(2),
        static_cast<int>(row.integer(3)), row.integer(4), row.text(5), row.optionalInteger(6), row.text(7),
        static_cast<int>(row.integer(8)), row.text(9), namesFromText(row.text(10))};
}

qint64 rowOf(IsoWeek week)
{
    return week.year() * 100 + week.number();
}

IsoWeek weekOf(qint64 row)
{
    return IsoWeek::parse(u"%1-W%2"_s.arg(row / 100, 4, 10, QChar(u'0')).arg(row % 100, 2, 10, QChar(u'0')))
        .value_or(IsoWeek());
}

Result<> keepRevision(Transaction &transaction, const LogbookEntry &saved)
{
    Query query(transaction.database(),
        u"INSERT INTO logbook_revision (entry_id, revision, packed, saved_at, saved_by) VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(saved.id).bind(saved.revision).bind(QVariant(qCompress(saved.markdown.toUtf8(), packing)));
    query.bind(saved.updatedAt).bind(saved.updatedBy);
    if (auto done = query.exec(); !done)
        return done;
    Query thin(transaction.database(), uR"(DELETE FROM logbook_revision WHERE entry_id = ? AND saved_at < ?
            AND revision <> ? AND revision NOT IN (SELECT max(revision) FROM logbook_revision WHERE entry_id = ?
                GROUP BY saved_at / ?, saved_by))"_s);
    thin.bind(saved.id).bind(saved.updatedAt - everySaveMs).bind(saved.publishedRevision).bind(saved.id).bind(hourMs);
    return thin.exec();
}

} // namespace

Result<QList<LogbookEntry>> LogbookRepository::all() const
{
    return collect<LogbookEntry>(Query(m_database, entryColumns + u"ORDER BY week DESC"_s), entryFrom);
}

Result<QList<LogbookHead>> LogbookRepository::heads() const
{
    Query query(m_database, uR"(SELECT week, trim(markdown, char(9, 10, 13, 32)) <> '', published_at IS NOT NULL,
            published_at IS NOT NULL AND revision > published_revision, labels FROM logbook_entry ORDER BY week DESC)"_s);
    return collect<LogbookHead>(std::move(query), [](const Query &row) {
        return LogbookHead{IsoWeek::parse(row.text(0)).value_or(IsoWeek()), row.integer(1) != 0, row.integer(2) != 0,
            row.integer(3) != 0, namesFromText(row.text(4))};
    });
}

Result<QList<LogbookEntry>> LogbookRepository::published(TimeRange range) const
{
    Query query(m_database,
        uR"(SELECT id, week, published_at, published_by FROM logbook_entry
            WHERE published_at >= ? AND published_at < ? ORDER BY published_at, week)"_s);
    query.bind(range.from).bind(range.to);
    return collect<LogbookEntry>(std::move(query), [](const Query &row) {
        LogbookEntry entry;
        entry.id = row.id<LogbookEntryTag>(0);
        entry.week = IsoWeek::parse(row.text(1)).value_or(IsoWeek());
        entry.publishedAt = row.integer(2);
        entry.publishedBy = row.text(3);
        return entry;
    });
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
        isNew ? uR"(INSERT INTO logbook_entry (markdown, revision, updated_at, updated_by, language, labels, id, week,
                    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s
              : uR"(UPDATE logbook_entry SET markdown = ?, revision = ?, updated_at = ?, updated_by = ?, language = ?,
                    labels = ? WHERE id = ? AND revision = ?)"_s);
    query.bind(saved.markdown)
        .bind(saved.revision)
        .bind(saved.updatedAt)
        .bind(saved.updatedBy)
        .bind(saved.language)
        .bind(namesToText(saved.labels))
        .bind(saved.id);
    if (isNew)
        query.bind(saved.week.toString()).bind(stamp.nowMs);
    else
        query.bind(entry.revision);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, saved.week.toString(), u"saved by somebody else meanwhile"_s);
    if (auto done = keepRevision(transaction, saved); !done)
        return tl::unexpected(done.error());
    transaction.changed(Aggregate::LogbookEntry, saved.id.value);
    return saved;
}

Result<> LogbookRepository::publish(Transaction &transaction, const LogbookEntry &entry, const Stamp &stamp)
{
    Query query(transaction.database(), uR"(UPDATE logbook_entry SET published_at = ?, published_by = ?,
            published_revision = ? WHERE id = ? AND revision = ?)"_s);
    query.bind(stamp.nowMs).bind(stamp.author).bind(entry.revision).bind(entry.id).bind(entry.revision);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, entry.week.toString(), u"saved by somebody else meanwhile"_s);
    transaction.changed(Aggregate::LogbookEntry, entry.id.value);
    return {};
}

Result<QList<LogbookRevision>> LogbookRepository::revisions(const LogbookEntryId &entry) const
{
    Query query(m_database,
        u"SELECT revision, saved_at, saved_by FROM logbook_revision WHERE entry_id = ? ORDER BY revision DESC"_s);
    query.bind(entry);
    return collect<LogbookRevision>(std::move(query), [](const Query &row) {
        return LogbookRevision{int(row.integer(0)), row.integer(1), row.text(2)};
    });
}

Result<QString> LogbookRepository::text(const LogbookEntryId &entry, int revision) const
{
    Query query(m_database, u"SELECT packed FROM logbook_revision WHERE entry_id = ? AND revision = ?"_s);
    query.bind(entry).bind(revision);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return QString::fromUtf8(qUncompress(query.blob(0)));
}

Result<QList<LogbookNote>> LogbookRepository::notes(IsoWeek week) const
{
    return notes(week, week);
}

Result<QList<LogbookNote>> LogbookRepository::notes(IsoWeek from, IsoWeek to) const
{
    // ISO weeks in text sort by time.
    Query query(m_database,
        uR"(SELECT id, week, text, at, by, incident_id, used_at FROM logbook_note WHERE week BETWEEN ? AND ?
            ORDER BY at, id)"_s);
    query.bind(from.toString()).bind(to.toString());
    return collect<LogbookNote>(std::move(query), [](const Query &row) {
        return LogbookNote{row.id<LogbookNoteTag>(0), IsoWeek::parse(row.text(1)).value_or(IsoWeek()), row.text(2),
            row.integer(3), row.text(4), row.id<IncidentTag>(5), row.optionalInteger(6)};
    });
}

Result<> LogbookRepository::save(Transaction &transaction, const LogbookNote &note, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO logbook_note (id, week, text, at, by, incident_id, used_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET week = excluded.week, text = excluded.text, used_at = excluded.used_at,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(note.id).bind(note.week.toString()).bind(note.text).bind(note.at).bind(note.by);
    query.bind(textOrNull(note.incident.value));
    query.bind(note.usedAt).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::LogbookNote, note.id.value);
    return {};
}

Result<> LogbookRepository::remove(Transaction &transaction, const LogbookNoteId &note)
{
    Query query(transaction.database(), u"DELETE FROM logbook_note WHERE id = ?"_s);
    query.bind(note);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::LogbookNote, note.value);
    return {};
}

Result<QList<WatchReview>> LogbookRepository::reviews(IsoWeek week) const
{
    Query query(m_database, u"SELECT week, by, hardness, easier FROM watch_review WHERE week = ? ORDER BY by"_s);
    query.bind(week.toString());
    return collect<WatchReview>(std::move(query), [](const Query &row) {
        return WatchReview{
            IsoWeek::parse(row.text(0)).value_or(IsoWeek()), row.text(1), int(row.integer(2)), row.text(3)};
    });
}

Result<> LogbookRepository::save(Transaction &transaction, const WatchReview &review, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO watch_review (week, by, hardness, easier, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (week, by) DO UPDATE SET hardness = excluded.hardness, easier = excluded.easier,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(review.week.toString()).bind(review.by).bind(review.hardness).bind(review.easier);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::WatchReview, review.week.toString());
    return {};
}

Result<QList<LogbookHit>> LogbookRepository::search(const QString &words, int most) const
{
    const QString terms = allTerms(words);
    if (terms.isEmpty())
        return QList<LogbookHit>();
    Query query(m_database, uR"(SELECT rowid, snippet(logbook_fts, 0, char(2), char(3), '…', 24) FROM logbook_fts
            WHERE logbook_fts MATCH ? ORDER BY rank LIMIT ?)"_s);
    query.bind(terms).bind(most);
    return collect<LogbookHit>(std::move(query), [](const Query &row) {
        return LogbookHit{weekOf(row.integer(0)), row.text(1).simplified()};
    });
}

Result<QList<IsoWeek>> LogbookRepository::unindexed(int most) const
{
    Query query(m_database, uR"(SELECT e.week FROM logbook_entry e LEFT JOIN logbook_indexed i ON i.week = e.week
            WHERE i.revision IS NULL OR i.revision <> e.revision ORDER BY e.week DESC LIMIT ?)"_s);
    query.bind(most);
    return collect<IsoWeek>(
        std::move(query), [](const Query &row) { return IsoWeek::parse(row.text(0)).value_or(IsoWeek()); });
}

Result<> LogbookRepository::index(Transaction &transaction, const LogbookEntry &entry)
{
    Query remove(transaction.database(), u"DELETE FROM logbook_fts WHERE rowid = ?"_s);
    remove.bind(rowOf(entry.week));
    if (auto done = remove.exec(); !done)
        return done;
    Query add(transaction.database(), u"INSERT INTO logbook_fts (rowid, markdown) VALUES (?, ?)"_s);
    add.bind(rowOf(entry.week)).bind(entry.markdown);
    if (auto done = add.exec(); !done)
        return done;
    Query mark(transaction.database(), uR"(INSERT INTO logbook_indexed (week, revision) VALUES (?, ?)
            ON CONFLICT (week) DO UPDATE SET revision = excluded.revision)"_s);
    mark.bind(entry.week.toString()).bind(entry.revision);
    return mark.exec();
}

} // namespace qd
