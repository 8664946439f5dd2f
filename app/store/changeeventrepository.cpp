#include "app/store/changeeventrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<QList<ChangeEvent>> ChangeEventRepository::within(TimeRange range) const
{
    Query query(m_database, uR"(SELECT id, kind, at, until_at, title, service, author, link, source FROM change_event
                                WHERE at < ? AND COALESCE(until_at, at) >= ? ORDER BY at, id)"_s);
    query.bind(range.to).bind(range.from);
    return collect<ChangeEvent>(std::move(query), [](const Query &row) {
        return ChangeEvent{row.id<ChangeEventTag>(0), changeKindFrom(row.text(1)).value_or(ChangeKind::Release),
            row.integer(2), row.optionalInteger(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)};
    });
}

Result<bool> ChangeEventRepository::save(Transaction &transaction, const ChangeEvent &event, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO change_event (id, fingerprint, kind, at, until_at, title, service, author, link, source,
                created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (fingerprint) DO UPDATE SET until_at = COALESCE(excluded.until_at, change_event.until_at),
                author = CASE excluded.author WHEN '' THEN change_event.author ELSE excluded.author END,
                link = CASE excluded.link WHEN '' THEN change_event.link ELSE excluded.link END,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by
            RETURNING id)"_s);
    query.bind(event.id).bind(fingerprint(event)).bind(toString(event.kind)).bind(event.at).bind(event.until);
    query.bind(event.title).bind(event.service).bind(event.author).bind(event.link).bind(event.source);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.first(); !done)
        return tl::unexpected(done.error());
    const ChangeEventId kept = query.id<ChangeEventTag>(0);
    transaction.changed(Aggregate::ChangeEvent, kept.value);
    return kept == event.id;
}

Result<> ChangeEventRepository::remove(Transaction &transaction, const ChangeEventId &id)
{
    return removeRow(transaction, u"change_event"_s, Aggregate::ChangeEvent, id);
}

} // namespace qd
