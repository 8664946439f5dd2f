#include "app/store/fetchedstretches.h"

#include "app/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

FetchedStretches::FetchedStretches(Database &database)
    : m_database(database)
{
}

Result<QList<TimeRange>> FetchedStretches::missing(
    const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs) const
{
    Query query(
        m_database, uR"(SELECT from_ms, to_ms FROM fetched WHERE source = ? AND expr = ? AND step_ms <= ? AND to_ms > ?
            AND from_ms < ? ORDER BY from_ms)"_s);
    query.bind(source).bind(expr).bind(stepMs).bind(range.from).bind(range.to);
    const auto have = collect<TimeRange>(std::move(query), [](const Query &row) {
        return TimeRange{row.integer(0), row.integer(1)};
    });
    if (!have)
        return tl::unexpected(have.error());
    QList<TimeRange> missing;
    qint64 from = range.from;
    for (const TimeRange &part : *have) {
        if (part.from > from)
            missing.append({from, part.from});
        from = std::max(from, part.to);
    }
    if (from < range.to)
        missing.append({from, range.to});
    return missing;
}

Result<> FetchedStretches::mark(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs)
{
    // What touches it becomes one stretch with it, so that a live source keeps one row.
    Query touching(m_database, uR"(SELECT COALESCE(MIN(from_ms), ?), COALESCE(MAX(to_ms), ?) FROM fetched
            WHERE source = ? AND expr = ? AND step_ms = ? AND to_ms >= ? AND from_ms <= ?)"_s);
    touching.bind(range.from).bind(range.to).bind(source).bind(expr).bind(stepMs).bind(range.from).bind(range.to);
    if (auto row = touching.first(); !row)
        return row;
    const TimeRange joined{std::min(range.from, touching.integer(0)), std::max(range.to, touching.integer(1))};
    Query forget(m_database,
        u"DELETE FROM fetched WHERE source = ? AND expr = ? AND step_ms = ? AND to_ms >= ? AND from_ms <= ?"_s);
    forget.bind(source).bind(expr).bind(stepMs).bind(range.from).bind(range.to);
    if (auto done = forget.exec(); !done)
        return done;
    Query insert(m_database, u"INSERT INTO fetched (source, expr, from_ms, to_ms, step_ms) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(source).bind(expr).bind(joined.from).bind(joined.to).bind(stepMs);
    return insert.exec();
}

Result<> FetchedStretches::coarsen(qint64 beforeMs, qint64 stepMs)
{
    struct Stretch {
        SourceId source;
        QString expr;
        TimeRange range;
    };
    Query query(m_database, u"SELECT source, expr, from_ms, to_ms FROM fetched WHERE from_ms < ? AND step_ms < ?"_s);
    query.bind(beforeMs).bind(stepMs);
    const auto finer = collect<Stretch>(std::move(query), [](const Query &row) {
        return Stretch{SourceId{row.text(0)}, row.text(1), {row.integer(2), row.integer(3)}};
    });
    if (!finer)
        return tl::unexpected(finer.error());
    Query remove(m_database, u"DELETE FROM fetched WHERE to_ms <= ? AND step_ms < ?"_s);
    remove.bind(beforeMs).bind(stepMs);
    Query cut(m_database, u"UPDATE fetched SET from_ms = ? WHERE from_ms < ? AND step_ms < ?"_s);
    cut.bind(beforeMs).bind(beforeMs).bind(stepMs);
    for (Query *each : {&remove, &cut}) {
        if (auto done = each->exec(); !done)
            return done;
    }
    for (const Stretch &stretch : *finer) {
        const TimeRange old{stretch.range.from, std::min(stretch.range.to, beforeMs)};
        if (auto done = mark(stretch.source, stretch.expr, old, stepMs); !done)
            return done;
    }
    return {};
}

Result<> FetchedStretches::forget(qint64 beforeMs)
{
    Query query(m_database, u"DELETE FROM fetched WHERE to_ms < ?"_s);
    query.bind(beforeMs);
    return query.exec();
}

} // namespace qd
