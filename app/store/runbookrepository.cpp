#include "app/store/runbookrepository.h"

#include "app/domain/timeline.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Runbook runbookFrom(const Query &row)
{
    Runbook runbook;
    runbook.id = row.id<RunbookTag>(0);
    runbook.path = row.text(1);
    runbook.language = row.text(2);
    runbook.origin = runbookOriginFrom(row.text(3)).value_or(RunbookOrigin::Folder);
    runbook.title = row.text(4);
    runbook.alerts = namesFromText(row.text(5));
    runbook.services = namesFromText(row.text(6));
    runbook.severity = severityFrom(row.text(7));
    runbook.owner = row.text(8);
    runbook.reviewed = row.date(9);
    runbook.markdown = row.text(10);
    runbook.updatedAt = row.integer(11);
    runbook.updatedBy = row.text(12);
    return runbook;
}

const QString searched = u"runbook_fts"_s;

} // namespace

Result<QList<Runbook>> RunbookRepository::all() const
{
    return collect<Runbook>(Query(m_database,
                                u"SELECT id, path, language, origin, title, alerts, services, severity, owner, "
                                "reviewed_on, markdown, updated_at, updated_by FROM runbook ORDER BY path, language"_s),
        runbookFrom);
}

Result<QList<RunbookId>> RunbookRepository::search(const QString &words, int most) const
{
    const QString terms = allTerms(words);
    if (terms.isEmpty())
        return QList<RunbookId>();
    Query query(m_database, uR"(SELECT id FROM runbook_fts WHERE runbook_fts MATCH ?
                                ORDER BY bm25(runbook_fts, 0.0, 10.0, 5.0, 1.0) LIMIT ?)"_s);
    query.bind(terms).bind(most);
    return collect<RunbookId>(std::move(query), [](const Query &row) { return row.id<RunbookTag>(0); });
}

Result<> RunbookRepository::save(Transaction &transaction, const Runbook &runbook, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO runbook (id, path, language, origin, title, alerts, services, severity, owner, reviewed_on,
                markdown, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET path = excluded.path, language = excluded.language,
                origin = excluded.origin, title = excluded.title, alerts = excluded.alerts,
                services = excluded.services, severity = excluded.severity, owner = excluded.owner,
                reviewed_on = excluded.reviewed_on, markdown = excluded.markdown, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(runbook.id).bind(cleaned(runbook.path)).bind(runbook.language).bind(toString(runbook.origin));
    query.bind(cleaned(runbook.title)).bind(cleaned(namesToText(runbook.alerts)));
    query.bind(cleaned(namesToText(runbook.services)));
    query.bind(textOrNull(runbook.severity ? toString(*runbook.severity) : QString()));
    query.bind(cleaned(runbook.owner)).bind(runbook.reviewed).bind(cleaned(runbook.markdown));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Runbook, runbook.id.value);
    const QStringList names = runbook.alerts + runbook.services + QStringList{runbook.owner, runbook.path};
    return putIntoIndex(transaction, searched, runbook.id.value,
        {runbook.title, names.join(u'\n'), runbook.markdown}, InIndex::Again);
}

Result<> RunbookRepository::remove(Transaction &transaction, const RunbookId &id)
{
    Query query(transaction.database(), u"DELETE FROM runbook WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Runbook, id.value);
    return removeFromIndex(transaction, searched, id.value);
}

} // namespace qd
