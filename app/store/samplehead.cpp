#include "app/store/samplehead.h"

#include "app/domain/decimation.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr size_t rowsAnInsert = 100;
constexpr size_t statementsKept = 64;
constexpr qint64 samplesASlice = 10'000; // some ten milliseconds

// One tick of these series: its time, then their values. To bind a value costs QtSql a good part of what SQLite takes
// for a row, so the numbers of the series stand in the statement, and the time is bound once.
QString tickSql(const std::vector<qint64> &series)
{
    QStringList rows;
    for (const qint64 each : series)
        rows.append(u"(%1, ?)"_s.arg(each));
    return u"INSERT INTO head (t, series_id, value) SELECT ?, column1, column2 FROM (VALUES %1) WHERE true "
           "ON CONFLICT DO NOTHING"_s.arg(rows.join(u", "_s));
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

Result<> SampleHead::append(std::vector<Row> rows)
{
    // In the table's order each goes to where the one before it went; the first of two at one place stays the first.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        return std::pair(left.t, left.series) < std::pair(right.t, right.series);
    });
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        std::vector<qint64> series;
        while (to < rows.size() && rows[to].t == rows[from].t && series.size() < rowsAnInsert)
            series.push_back(rows[to++].series);
        auto insert = m_inserts.find(series);
        if (insert == m_inserts.end()) {
            if (m_inserts.size() >= statementsKept)
                m_inserts.clear(); // series come and go
            insert = m_inserts.try_emplace(series, m_database, tickSql(series)).first;
        }
        insert->second.bind(rows[from].t);
        for (; from < to; ++from)
            insert->second.bind(QVariant(rows[from].value)); // SQLite keeps a NaN as NULL
        if (auto done = insert->second.exec(); !done)
            return done;
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
