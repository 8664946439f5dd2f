#include "app/store/samplechunks.h"

#include "app/domain/decimation.h"
#include "app/store/database.h"
#include "app/store/samplecodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr auto hourMs = qint64(RollupWidth::Hour);
constexpr int hoursADrop = 400; // some ten milliseconds

qint64 hourOf(qint64 ms)
{
    return columnStart(ms, hourMs) / hourMs;
}

const QString figureColumns = u"hour, first_at, last_at, count, gaps, min, max, sum, first, last"_s;
const QString findSql = u"SELECT %1, rollups, samples FROM chunk WHERE series_id = ? AND hour = ?"_s.arg(figureColumns);
const QString writeSql = uR"(INSERT INTO chunk (series_id, hour, first_at, last_at, count, gaps, min, max, sum, first,
        last, rollups, samples) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (series_id, hour) DO UPDATE SET first_at = excluded.first_at, last_at = excluded.last_at,
        count = excluded.count, gaps = excluded.gaps, min = excluded.min, max = excluded.max, sum = excluded.sum,
        first = excluded.first, last = excluded.last, rollups = excluded.rollups, samples = excluded.samples)"_s;

bool startsBefore(const Rollup &rollup, qint64 ms)
{
    return rollup.from < ms;
}

std::vector<std::pair<qint64, SampleRun>> byHour(const SampleRun &run)
{
    std::vector<std::pair<qint64, SampleRun>> hours;
    for (size_t from = 0; from < run.times.size();) {
        const qint64 hour = hourOf(run.times[from]);
        const auto first = run.times.begin() + qint64(from);
        const auto end = std::lower_bound(first, run.times.end(), (hour + 1) * hourMs);
        const auto to = size_t(end - run.times.begin());
        const auto values = run.values.begin();
        hours.push_back({hour, {{first, end}, {values + qint64(from), values + qint64(to)}}});
        from = to;
    }
    return hours;
}

} // namespace

void SampleRun::append(qint64 t, double value)
{
    times.push_back(t);
    values.push_back(value);
}

SampleRun merged(const SampleRun &kept, const SampleRun &added)
{
    if (kept.times.empty())
        return added;
    SampleRun all;
    all.times.reserve(kept.times.size() + added.times.size());
    all.values.reserve(kept.times.size() + added.times.size());
    size_t left = 0;
    for (size_t right = 0; right < added.times.size(); ++right) {
        const auto next = std::lower_bound(kept.times.begin() + qint64(left), kept.times.end(), added.times[right]);
        const auto until = size_t(next - kept.times.begin());
        all.times.insert(all.times.end(), kept.times.begin() + qint64(left), next);
        all.values.insert(all.values.end(), kept.values.begin() + qint64(left), kept.values.begin() + qint64(until));
        left = until;
        if (next == kept.times.end() || *next != added.times[right])
            all.append(added.times[right], added.values[right]);
    }
    all.times.insert(all.times.end(), kept.times.begin() + qint64(left), kept.times.end());
    all.values.insert(all.values.end(), kept.values.begin() + qint64(left), kept.values.end());
    return all;
}

struct SampleChunks::Chunk {
    qint64 hour = 0;
    Rollup whole;
    QByteArray rollups;
    QByteArray samples;
};

// What a row holds after a merge; `samples` none: gone.
struct SampleChunks::Hour {
    std::vector<Rollup> rollups;
    std::optional<SampleRun> samples;
};

SampleChunks::SampleChunks(const Database &database)
    : m_database(database)
{
}

SampleChunks::Chunk SampleChunks::chunkAt(const Query &row)
{
    Chunk chunk;
    chunk.hour = row.integer(0);
    const qint64 from = chunk.hour * hourMs;
    chunk.whole = {from, from + row.integer(1), from + row.integer(2), int(row.integer(3)), int(row.integer(4)),
        row.real(5), row.real(6), row.real(7), row.real(8), row.real(9)};
    chunk.rollups = row.blob(10);
    chunk.samples = row.blob(11);
    return chunk;
}

Result<std::optional<SampleChunks::Chunk>> SampleChunks::chunkOf(Query &find, qint64 series, qint64 hour)
{
    find.bind(series).bind(hour);
    if (auto done = find.exec(); !done)
        return tl::unexpected(done.error());
    if (find.next())
        return chunkAt(find);
    if (auto done = find.finished(); !done)
        return tl::unexpected(done.error());
    return std::nullopt;
}

Result<SampleRun> SampleChunks::samplesOf(const Chunk &chunk)
{
    SampleRun samples;
    if (auto done = unpackSamples(chunk.samples, samples.times, samples.values); !done)
        return tl::unexpected(done.error());
    const bool inside = samples.times.empty()
        || (hourOf(samples.times.front()) == chunk.hour && hourOf(samples.times.back()) == chunk.hour);
    return inside ? Result<SampleRun>(std::move(samples)) : failure(Error::Kind::StoreCorrupt);
}

std::vector<Rollup> SampleChunks::rollupsOf(const Chunk &chunk)
{
    std::vector<Rollup> rollups;
    const bool sound = unpackRollups(chunk.rollups, RollupWidth::FiveMinutes, rollups) && !rollups.empty()
        && hourOf(rollups.front().from) == chunk.hour && hourOf(rollups.back().from) == chunk.hour;
    return sound ? rollups : std::vector{chunk.whole};
}

template <typename Take>
Result<> SampleChunks::each(qint64 series, TimeRange range, const QString &blobs, Take &&take) const
{
    Query query(m_database,
        u"SELECT %1, %2 FROM chunk WHERE series_id = ? AND hour BETWEEN ? AND ? ORDER BY hour"_s.arg(
            figureColumns, blobs));
    query.bind(series).bind(hourOf(range.from)).bind(hourOf(range.to));
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        take(chunkAt(query));
    return query.finished();
}

Result<SampleRun> SampleChunks::samples(qint64 series, TimeRange range) const
{
    SampleRun all;
    const auto done = each(series, range, u"rollups, samples"_s, [&all](const Chunk &chunk) {
        if (auto samples = samplesOf(chunk)) {
            all.times.insert(all.times.end(), samples->times.begin(), samples->times.end());
            all.values.insert(all.values.end(), samples->values.begin(), samples->values.end());
        } else {
            appendPoints(rollupsOf(chunk), RollupWidth::FiveMinutes, all.times, all.values);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

Result<std::vector<Rollup>> SampleChunks::rollups(qint64 series, TimeRange range, RollupWidth width) const
{
    std::vector<Rollup> all;
    const bool hours = width == RollupWidth::Hour;
    const auto done = each(series, range, hours ? u"NULL, NULL"_s : u"rollups, NULL"_s, [&](const Chunk &chunk) {
        if (hours) {
            all.push_back(chunk.whole);
        } else {
            const auto rollups = rollupsOf(chunk);
            all.insert(all.end(), rollups.begin(), rollups.end());
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

Result<std::vector<Rollup>> SampleChunks::rollups(
    qint64 series, TimeRange range, RollupWidth width, const SampleRun &head) const
{
    auto all = rollups(series, range, width);
    if (!all)
        return all;
    Query find(m_database, findSql);
    for (const auto &[hour, added] : byHour(head)) {
        const auto before = chunkOf(find, series, hour);
        if (!before)
            return tl::unexpected(before.error());
        const auto fresh = rollUp(mergedHour(*before, added).rollups, width);
        const auto from = std::lower_bound(all->begin(), all->end(), hour * hourMs, startsBefore);
        const auto to = std::lower_bound(from, all->end(), (hour + 1) * hourMs, startsBefore);
        all->insert(all->erase(from, to), fresh.begin(), fresh.end());
    }
    return all;
}

SampleChunks::Hour SampleChunks::mergedHour(const std::optional<Chunk> &before, const SampleRun &added)
{
    if (!before)
        return {rollUp(added.times, added.values, RollupWidth::FiveMinutes), added};
    if (const auto kept = samplesOf(*before)) {
        SampleRun all = merged(*kept, added);
        return {rollUp(all.times, all.values, RollupWidth::FiveMinutes), std::move(all)};
    }
    // Nobody can say which of the samples that are gone come again. A source's past that is asked for once more, as
    // fine as it was, or finer, takes their place.
    const auto fresh = rollUp(added.times, added.values, RollupWidth::FiveMinutes);
    auto best = rollupsOf(*before);
    if (best.front().lastMs - best.front().from < qint64(RollupWidth::FiveMinutes))
        best = fuller(best, fresh);
    else if (rollUp(fresh, RollupWidth::Hour).front().count >= best.front().count)
        best = fresh; // of damaged rollups only the hour's figures are left: all of it or nothing
    const bool replaced = best == fresh;
    return {std::move(best), replaced ? std::optional(added) : std::nullopt};
}

Result<> SampleChunks::merge(qint64 series, const SampleRun &added)
{
    if (!m_find) {
        m_find.emplace(m_database, findSql);
        m_write.emplace(m_database, writeSql);
    }
    for (const auto &[hour, part] : byHour(added)) {
        const auto before = chunkOf(*m_find, series, hour);
        if (!before)
            return tl::unexpected(before.error());
        if (auto done = write(series, hour, mergedHour(*before, part)); !done)
            return done;
    }
    return {};
}

Result<> SampleChunks::write(qint64 series, qint64 hour, const Hour &content)
{
    const Rollup whole = rollUp(content.rollups, RollupWidth::Hour).front();
    const auto figure = [&whole](double value) { return whole.count > 0 ? std::optional(value) : std::nullopt; };
    m_write->bind(series).bind(hour).bind(whole.firstMs - hour * hourMs).bind(whole.lastMs - hour * hourMs);
    m_write->bind(whole.count).bind(whole.gaps).bind(figure(whole.min)).bind(figure(whole.max));
    m_write->bind(figure(whole.sum)).bind(figure(whole.first)).bind(figure(whole.last));
    m_write->bind(QVariant(packRollups(content.rollups)));
    m_write->bind(content.samples ? QVariant(packSamples(content.samples->times, content.samples->values))
                                  : QVariant(QMetaType::fromType<QByteArray>()));
    return m_write->exec();
}

Result<bool> SampleChunks::dropSamples(qint64 beforeMs)
{
    Query query(m_database, uR"(UPDATE chunk SET samples = NULL WHERE id IN
            (SELECT id FROM chunk WHERE samples IS NOT NULL AND hour < ? ORDER BY hour LIMIT ?))"_s);
    query.bind(hourOf(beforeMs)).bind(hoursADrop);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    return query.changedRows() == hoursADrop;
}

Result<bool> SampleChunks::dropRollups(qint64 beforeMs)
{
    Query query(m_database, uR"(DELETE FROM chunk WHERE id IN
            (SELECT chunk.id FROM series CROSS JOIN chunk ON series_id = series.id WHERE hour < ? LIMIT ?))"_s);
    query.bind(hourOf(beforeMs)).bind(hoursADrop);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    return query.changedRows() == hoursADrop;
}

} // namespace qd
