#include "app/store/releaserepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString columns =
    u"SELECT id, reason, since, by, remind_at, incident_id, lifted_at, lifted_by FROM release_block "_s;

ReleaseBlock blockFrom(const Query &row)
{
    return {row.id<ReleaseBlockTag>(0), row.text(1), row.integer(2), row.text(3), row.optionalInteger(4),
        row.id<IncidentTag>(5), row.optionalInteger(6), row.text(7)};
}

} // namespace

Result<std::optional<ReleaseBlock>> ReleaseRepository::open() const
{
    Query query(m_database, columns + u"WHERE lifted_at IS NULL"_s);
    if (auto row = query.first(); row)
        return blockFrom(query);
    else if (row.error().kind != Error::Kind::NotFound)
        return tl::unexpected(row.error());
    return std::optional<ReleaseBlock>();
}

Result<QList<ReleaseBlock>> ReleaseRepository::within(TimeRange range) const
{
    Query query(m_database, columns + u"WHERE since < ? AND COALESCE(lifted_at, ?) >= ? ORDER BY since, id"_s);
    query.bind(range.to).bind(range.to).bind(range.from);
    return collect<ReleaseBlock>(std::move(query), blockFrom);
}

Result<> ReleaseRepository::save(Transaction &transaction, const ReleaseBlock &block, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO release_block (id, reason, since, by, remind_at, incident_id, lifted_at, lifted_by, created_at,
                updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, remind_at = excluded.remind_at,
                lifted_at = excluded.lifted_at, lifted_by = excluded.lifted_by, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(block.id).bind(cleaned(block.reason)).bind(block.since).bind(cleaned(block.by)).bind(block.remindAt);
    query.bind(textOrNull(block.incident.value));
    query.bind(block.liftedAt).bind(cleaned(block.liftedBy)).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::ReleaseBlock, block.id.value);
    return {};
}

} // namespace qd
