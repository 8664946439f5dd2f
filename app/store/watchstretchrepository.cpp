#include "app/store/watchstretchrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<QList<WatchStretch>> WatchStretchRepository::around(TimeRange range) const
{
    Query query(m_database, uR"(SELECT id, from_at, to_at FROM watch_stretch WHERE kind = 'on' AND from_at < ?
            AND (to_at >= ? OR to_at = (SELECT max(to_at) FROM watch_stretch WHERE kind = 'on' AND to_at < ?))
            ORDER BY from_at, id)"_s);
    query.bind(range.to).bind(range.from).bind(range.from);
    return collect<WatchStretch>(std::move(query), [](const Query &row) {
        return WatchStretch{row.id<WatchStretchTag>(0), {row.integer(1), row.integer(2)}};
    });
}

Result<> WatchStretchRepository::save(Transaction &transaction, const WatchStretch &stretch, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO watch_stretch (id, kind, from_at, to_at, created_at, updated_at, updated_by)
            VALUES (?, 'on', ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET to_at = excluded.to_at, updated_at = excluded.updated_at)"_s);
    query.bind(stretch.id).bind(stretch.range.from).bind(stretch.range.to);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::WatchStretch, stretch.id.value);
    return {};
}

} // namespace qd
