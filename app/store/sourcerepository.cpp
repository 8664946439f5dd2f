#include "app/store/sourcerepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Result<> removeRow(Transaction &transaction, const QString &sql, Aggregate aggregate, const QString &id)
{
    Query query(transaction.database(), sql);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::NotFound, id);
    transaction.changed(aggregate, id);
    return {};
}

} // namespace

Result<QList<Source>> SourceRepository::sources() const
{
    return collect<Source>(
        Query(m_database, uR"(SELECT id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms,
                                       poll_ms FROM source ORDER BY created_at, id)"_s),
        [](const Query &row) {
            return Source{row.id<SourceTag>(0), sourceKindFrom(row.text(1)).value_or(SourceKind::Host), row.text(2),
                row.text(3), authKindFrom(row.text(4)).value_or(AuthKind::None), row.text(5), row.text(6), row.text(7),
                static_cast<int>(row.integer(8)), static_cast<int>(row.integer(9))};
        });
}

Result<QList<Panel>> SourceRepository::panels() const
{
    return collect<Panel>(
        Query(m_database,
            u"SELECT id, title, source_id, expr, legend, unit, threshold, position FROM panel ORDER BY position, id"_s),
        [](const Query &row) {
            return Panel{row.id<PanelTag>(0), row.text(1), row.id<SourceTag>(2), row.text(3), row.text(4),
                unitFrom(row.text(5)).value_or(Unit::None), row.optionalReal(6), static_cast<int>(row.integer(7))};
        });
}

Result<> SourceRepository::save(Transaction &transaction, const Source &source, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO source (id, kind, name, url, auth, user_name, secret_file, ca_file, timeout_ms, poll_ms,
                created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, auth = excluded.auth,
                user_name = excluded.user_name, secret_file = excluded.secret_file, ca_file = excluded.ca_file,
                timeout_ms = excluded.timeout_ms, poll_ms = excluded.poll_ms,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(source.id).bind(toString(source.kind)).bind(source.name).bind(source.url).bind(toString(source.auth));
    query.bind(source.user).bind(source.secretFile).bind(source.caFile).bind(source.timeoutMs).bind(source.pollMs);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Source, source.id.value);
    return {};
}

Result<> SourceRepository::save(Transaction &transaction, const Panel &panel, const Stamp &stamp)
{
    Query query(
        transaction.database(), uR"(INSERT INTO panel (id, title, source_id, expr, legend, unit, threshold, position,
                created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, source_id = excluded.source_id,
                expr = excluded.expr, legend = excluded.legend, unit = excluded.unit,
                threshold = excluded.threshold, position = excluded.position,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(panel.id).bind(panel.title).bind(panel.source).bind(panel.expr).bind(panel.legend);
    query.bind(toString(panel.unit)).bind(panel.threshold).bind(panel.position);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Panel, panel.id.value);
    return {};
}

Result<> SourceRepository::remove(Transaction &transaction, const SourceId &id)
{
    return removeRow(transaction, u"DELETE FROM source WHERE id = ?"_s, Aggregate::Source, id.value);
}

Result<> SourceRepository::remove(Transaction &transaction, const PanelId &id)
{
    return removeRow(transaction, u"DELETE FROM panel WHERE id = ?"_s, Aggregate::Panel, id.value);
}

} // namespace qd
