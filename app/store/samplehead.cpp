#include "app/store/samplehead.h"

#include "app/domain/decimation.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr size_t rowsAnInsert = 20; // a statement of QtSql costs as much as some rows
constexpr qint64 samplesASlice = 10'000; // some ten milliseconds

QString insertSql(size_t rows)
{
    return u"INSERT INTO head (t, series_id, value) VALUES "_s
        + QStringList(qsizetype(rows), u"(?, ?, ?)"_s).join(u", "_s) + u" ON CONFLICT DO NOTHING"_s;
}

double realOrGap(const Query &row, int column)
{
    return row.optionalReal(column).value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

SampleHead::SampleHead(Database &database)
    : m_database(database)
{
}

Result<> SampleHead::append(const std::vector<Row> &rows)
{
    if (!m_insertOne) {
        m_insertOne.emplace(m_database, insertSql(1));
        m_insertMany.emplace(m_database, insertSql(rowsAnInsert));
    }
    for (size_t from = 0; from < rows.size();) {
        const size_t count = rows.size() - from < rowsAnInsert ? 1 : rowsAnInsert;
        Query &insert = count == 1 ? *m_insertOne : *m_insertMany;
        for (size_t i = from; i < from + count; ++i)
            insert.bind(rows[i].t).bind(rows[i].series).bind(QVariant(rows[i].value)); // SQLite keeps a NaN as NULL
        if (auto done = insert.exec(); !done)
            return done;
        from += count;
    }
    return {};
}

Result<std::optional<qint64>> SampleHead::oldest() const
{
    Query query(m_database, u"SELECT MIN(t) FROM head"_s);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return query.optionalInteger(0);
}

Result<QHash<qint64, SampleRun>> SampleHead::read(const SourceId &source, const QString &expr, TimeRange range) const
{
    Query query(m_database, uR"(SELECT series_id, t, value FROM head WHERE t BETWEEN ? AND ?
            AND series_id IN (SELECT id FROM series WHERE source = ? AND expr = ?) ORDER BY t)"_s);
    query.bind(range.from).bind(range.to).bind(source).bind(expr);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    QHash<qint64, SampleRun> all;
    while (query.next())
        all[query.integer(0)].append(query.integer(1), realOrGap(query, 2));
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<bool> SampleHead::settle(qint64 beforeMs)
{
    const auto from = oldest();
    if (!from)
        return tl::unexpected(from.error());
    if (!*from || **from >= beforeMs)
        return false;
    // At most one hour, so that each chunk is written once; of it, some series after the other.
    constexpr auto hourMs = qint64(RollupWidth::Hour);
    const TimeRange range{**from, std::min(beforeMs, columnStart(**from, hourMs) + hourMs)};
    const auto last = lastOfSlice(range);
    if (!last)
        return tl::unexpected(last.error());
    auto transaction = Transaction::begin(m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Query select(
        m_database, u"SELECT series_id, t, value FROM head WHERE t >= ? AND t < ? AND series_id <= ? ORDER BY t"_s);
    select.bind(range.from).bind(range.to).bind(*last);
    if (auto done = select.exec(); !done)
        return tl::unexpected(done.error());
    QHash<qint64, SampleRun> runs;
    while (select.next())
        runs[select.integer(0)].append(select.integer(1), realOrGap(select, 2));
    if (auto done = select.finished(); !done)
        return tl::unexpected(done.error());
    SampleChunks chunks(m_database);
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        if (auto done = chunks.merge(run.key(), *run); !done)
            return tl::unexpected(done.error());
    }
    Query forget(m_database, u"DELETE FROM head WHERE t >= ? AND t < ? AND series_id <= ?"_s);
    forget.bind(range.from).bind(range.to).bind(*last);
    if (auto done = forget.exec(); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return true;
}

// The highest number of the series that one slice of this range takes: at least one series, whole.
Result<qint64> SampleHead::lastOfSlice(TimeRange range) const
{
    Query query(m_database,
        u"SELECT series_id, COUNT(*) FROM head WHERE t >= ? AND t < ? GROUP BY series_id ORDER BY series_id"_s);
    query.bind(range.from).bind(range.to);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    qint64 last = 0;
    for (qint64 samples = 0; samples < samplesASlice && query.next();) {
        last = query.integer(0);
        samples += query.integer(1);
    }
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return last;
}

} // namespace qd
