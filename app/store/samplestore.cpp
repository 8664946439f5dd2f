#include "app/store/samplestore.h"

#include "app/domain/decimation.h"
#include "app/store/migrator.h"
#include "app/store/query.h"
#include "app/store/transaction.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// The file goes with its journal, or the journal would be played into the new one.
void moveAside(const QString &path, qint64 nowMs)
{
    const QString aside = u"%1.damaged-%2"_s.arg(
        path, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + suffix))
            QFile::rename(path + suffix, aside + suffix);
    }
}

constexpr auto hourMs = qint64(RollupWidth::Hour);
constexpr auto fiveMinutesMs = qint64(RollupWidth::FiveMinutes);
// A fetched past of at least this many samples goes straight to the chunks; row by row it would be written twice.
constexpr qint64 longPast = 64;
// What a row of a chunk takes beside what is packed in it, and how full SQLite makes its pages.
constexpr qint64 rowBytes = 90;
constexpr double pageFill = 0.93;

// Where a series ends that is not cut at `range`: both ends included.
void cutTo(TimeRange range, SampleRun &run)
{
    const auto first = std::lower_bound(run.times.begin(), run.times.end(), range.from) - run.times.begin();
    const auto last = std::upper_bound(run.times.begin(), run.times.end(), range.to) - run.times.begin();
    run.times.resize(size_t(last));
    run.values.resize(size_t(last));
    run.times.erase(run.times.begin(), run.times.begin() + first);
    run.values.erase(run.values.begin(), run.values.begin() + first);
}

bool rises(const std::vector<qint64> &times)
{
    return std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end();
}

Result<Database> openOrCreate(const QString &path)
{
    auto database = QFileInfo::exists(path) ? Database::open(path, Database::Role::SamplesWriter)
                                            : Database::create(path, Database::Role::SamplesWriter);
    if (!database)
        return database;
    if (auto migrated = Migrator::shipped(u"samples"_s).migrate(*database); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

} // namespace

SampleStore::SampleStore(Database database)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_series(*m_database)
    , m_head(*m_database)
{
}

Result<SampleStore> SampleStore::openWriter(const QString &path, qint64 nowMs)
{
    auto database = openOrCreate(path);
    if (!database && database.error().kind == Error::Kind::StoreCorrupt) {
        moveAside(path, nowMs);
        database = openOrCreate(path);
    }
    if (!database)
        return tl::unexpected(database.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return SampleStore(std::move(*database));
}

Result<SampleStore> SampleStore::openReader(const QString &path)
{
    auto database = Database::open(path, Database::Role::SamplesReader);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = database->pragma(u"user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != Migrator::shipped(u"samples"_s).newestVersion())
        return failure(Error::Kind::StoreMissing, path, u"not filled yet"_s);
    return SampleStore(std::move(*database));
}

Result<> SampleStore::append(const QList<SeriesData> &series)
{
    auto transaction = Transaction::begin(*m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_series.begin();
    std::vector<SampleHead::Row> rows;
    SampleChunks chunks(*m_database);
    for (const SeriesData &each : series) {
        const auto id = m_series.number(each.key);
        if (!id)
            return tl::unexpected(id.error());
        const auto past = lengthOfPast(each);
        if (!past)
            return tl::unexpected(past.error());
        if (*past > 0) {
            const SampleRun run{
                {each.times.begin(), each.times.begin() + *past}, {each.values.begin(), each.values.begin() + *past}};
            if (auto done = chunks.merge(*id, run); !done)
                return done;
        }
        for (auto i = size_t(*past); i < each.times.size(); ++i)
            rows.push_back({each.times[i], *id, each.values[i]});
    }
    if (auto done = m_head.append(std::move(rows)); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    m_series.committed();
    return {};
}

// How many of these samples, from the first on, need not wait in the head: none of them can be there already.
Result<qint64> SampleStore::lengthOfPast(const SeriesData &series) const
{
    if (qint64(series.times.size()) < longPast || !rises(series.times))
        return 0;
    const auto oldest = m_head.oldest();
    if (!oldest)
        return tl::unexpected(oldest.error());
    const auto end =
        *oldest ? std::lower_bound(series.times.begin(), series.times.end(), **oldest) : series.times.end();
    const qint64 past = end - series.times.begin();
    return past < longPast ? 0 : past;
}

Result<QList<SeriesData>> SampleStore::read(const SourceId &source, const QString &expr, TimeRange range) const
{
    const auto found = m_series.of(source, expr);
    // The head first: what the writer settles meanwhile is found twice, which does no harm, and not missed.
    const auto heads = found ? m_head.read(source, expr, range) : tl::unexpected(found.error());
    if (!heads)
        return tl::unexpected(heads.error());
    const SampleChunks chunks(*m_database);
    QList<SeriesData> all;
    for (const auto &[id, key] : *found) {
        auto run = chunks.samples(id, range);
        if (!run)
            return tl::unexpected(run.error());
        if (const auto head = heads->constFind(id); head != heads->cend())
            *run = merged(*run, *head);
        cutTo(range, *run);
        if (!run->times.empty())
            all.append({key, std::move(run->times), std::move(run->values)});
    }
    return all;
}

Result<QList<SeriesData>> SampleStore::read(
    const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs) const
{
    if (columnMs < fiveMinutesMs)
        return read(source, expr, range);
    const RollupWidth width = columnMs < hourMs ? RollupWidth::FiveMinutes : RollupWidth::Hour;
    const auto found = rollups(source, expr, range, width);
    if (!found)
        return tl::unexpected(found.error());
    QList<SeriesData> all;
    for (const RollupSeries &each : *found) {
        SeriesData series{each.key, {}, {}};
        appendPoints(each.rollups, width, series.times, series.values);
        all.append(std::move(series));
    }
    return all;
}

Result<QList<RollupSeries>> SampleStore::rollups(
    const SourceId &source, const QString &expr, TimeRange range, RollupWidth width) const
{
    // Rollups are made of whole hours, whatever the range begins with.
    const TimeRange hours{columnStart(range.from, hourMs), columnStart(range.to, hourMs) + hourMs - 1};
    const auto found = m_series.of(source, expr);
    const auto heads = found ? m_head.read(source, expr, hours) : tl::unexpected(found.error());
    if (!heads)
        return tl::unexpected(heads.error());
    const SampleChunks chunks(*m_database);
    QList<RollupSeries> all;
    for (const auto &[id, key] : *found) {
        auto rollups = chunks.rollups(id, hours, width, heads->value(id));
        if (!rollups)
            return tl::unexpected(rollups.error());
        std::erase_if(
            *rollups, [&](const Rollup &each) { return each.lastMs < range.from || each.firstMs > range.to; });
        if (!rollups->empty())
            all.append({key, std::move(*rollups)});
    }
    return all;
}

Result<FiguresBySeries> SampleStore::seriesFigures(const SourceId &source, const QString &expr, TimeRange range) const
{
    FiguresBySeries all;
    const auto addSamples = [&](TimeRange part) -> Result<> {
        const auto series = read(source, expr, part);
        if (!series)
            return tl::unexpected(series.error());
        for (const SeriesData &each : *series) {
            SeriesFigures &figures = all[each.key];
            for (size_t i = 0; i < each.times.size(); ++i)
                figures.add(each.times[i], each.values[i]);
        }
        return {};
    };
    // Whole hours from their rollups, what is left at both ends from the samples.
    const qint64 firstHour = columnStart(range.from + hourMs - 1, hourMs);
    const qint64 endOfHours = columnStart(range.to + 1, hourMs);
    if (firstHour >= endOfHours) {
        if (auto added = addSamples(range); !added)
            return tl::unexpected(added.error());
    } else {
        for (const TimeRange &end : {TimeRange{range.from, firstHour - 1}, TimeRange{endOfHours, range.to}}) {
            if (end.from > end.to)
                continue;
            if (auto added = addSamples(end); !added)
                return tl::unexpected(added.error());
        }
        const auto hours = rollups(source, expr, {firstHour, endOfHours - 1}, RollupWidth::Hour);
        if (!hours)
            return tl::unexpected(hours.error());
        for (const RollupSeries &series : *hours) {
            SeriesFigures &figures = all[series.key];
            for (const Rollup &rollup : series.rollups)
                figures.add(rollup);
        }
    }
    all.removeIf([](auto each) { return each.value().count == 0; });
    return all;
}

Result<SamplesKept> SampleStore::kept(TimeRange range) const
{
    const qint64 firstHour = columnStart(range.from, hourMs) / hourMs;
    const qint64 lastHour = columnStart(range.to, hourMs) / hourMs;
    const QString within = u"chunk.hour BETWEEN ? AND ? AND chunk.hour * 3600000 + chunk.last_at >= ? "
                           "AND chunk.hour * 3600000 + chunk.first_at <= ?"_s;
    Query whole(*m_database,
        u"SELECT EXISTS (SELECT 1 FROM head WHERE t BETWEEN ? AND ?) "
        "OR EXISTS (SELECT 1 FROM chunk WHERE samples IS NOT NULL AND "_s
            + within + u')');
    whole.bind(range.from).bind(range.to).bind(firstHour).bind(lastHour).bind(range.from).bind(range.to);
    if (auto row = whole.first(); !row)
        return tl::unexpected(row.error());
    if (whole.boolean(0))
        return SamplesKept::Whole;
    Query rollups(*m_database,
        u"SELECT EXISTS (SELECT 1 FROM series JOIN chunk ON chunk.series_id = series.id WHERE "_s + within + u')');
    rollups.bind(firstHour).bind(lastHour).bind(range.from).bind(range.to);
    if (auto row = rollups.first(); !row)
        return tl::unexpected(row.error());
    return rollups.boolean(0) ? SamplesKept::Rollups : SamplesKept::None;
}

Result<QList<SourceQuery>> SampleStore::queries(TimeRange range) const
{
    Query query(*m_database, uR"(SELECT DISTINCT source, expr FROM series
            WHERE id IN (SELECT series_id FROM head WHERE t BETWEEN ? AND ?)
                OR EXISTS (SELECT 1 FROM chunk WHERE series_id = series.id AND hour BETWEEN ? AND ?)
            ORDER BY source, expr)"_s);
    query.bind(range.from).bind(range.to);
    query.bind(columnStart(range.from, hourMs) / hourMs).bind(columnStart(range.to, hourMs) / hourMs);
    return collect<SourceQuery>(std::move(query), [](const Query &row) {
        return SourceQuery{row.id<SourceTag>(0), row.text(1)};
    });
}

Result<std::optional<qint64>> SampleStore::newest(const SourceId &source, const QString &expr) const
{
    Query settled(*m_database, uR"(SELECT MAX((SELECT hour * 3600000 + last_at FROM chunk WHERE series_id = series.id
            ORDER BY hour DESC LIMIT 1)) FROM series WHERE source = ? AND expr = ?)"_s);
    settled.bind(source).bind(expr);
    // From the newest back: among living series the search ends at once.
    Query waiting(*m_database, uR"(SELECT MAX(t) FROM (SELECT t FROM head
            WHERE series_id IN (SELECT id FROM series WHERE source = ? AND expr = ?) ORDER BY t DESC LIMIT 1))"_s);
    waiting.bind(source).bind(expr);
    std::optional<qint64> newest;
    for (Query *query : {&settled, &waiting}) {
        if (auto row = query->first(); !row)
            return tl::unexpected(row.error());
        newest = std::max(newest, query->optionalInteger(0));
    }
    return newest;
}

Result<QList<TimeRange>> SampleStore::unfetched(
    const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs) const
{
    return FetchedStretches(*m_database).missing(source, expr, range, stepMs);
}

Result<> SampleStore::markFetched(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs)
{
    auto transaction = Transaction::begin(*m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = FetchedStretches(*m_database).mark(source, expr, range, stepMs); !done)
        return done;
    return transaction->commit();
}

Result<> SampleStore::setStatus(const SourceId &source, const QString &expr, const SourceStatus &status)
{
    Query query(*m_database,
        uR"(INSERT INTO source_status (source, expr, state, since_ms, last_good_ms, error_kind, error_subject,
                error_detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source, expr) DO UPDATE SET state = excluded.state, since_ms = excluded.since_ms,
                last_good_ms = excluded.last_good_ms, error_kind = excluded.error_kind,
                error_subject = excluded.error_subject, error_detail = excluded.error_detail)"_s);
    query.bind(source).bind(expr).bind(toString(status.state)).bind(status.since).bind(status.lastGood);
    query.bind(int(status.error.kind)).bind(status.error.subject).bind(status.error.detail);
    return query.exec();
}

Result<QHash<std::pair<QString, QString>, SourceStatus>> SampleStore::statuses() const
{
    Query query(
        *m_database, uR"(SELECT source, expr, state, since_ms, last_good_ms, error_kind, error_subject, error_detail
            FROM source_status)"_s);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    QHash<std::pair<QString, QString>, SourceStatus> all;
    while (query.next()) {
        SourceStatus status;
        status.state = sourceStateFrom(query.text(2)).value_or(SourceState::Unknown);
        status.since = query.integer(3);
        status.lastGood = query.integer(4);
        status.error = {static_cast<Error::Kind>(query.integer(5)), query.text(6), query.text(7)};
        all.insert({query.text(0), query.text(1)}, status);
    }
    return all;
}

Result<bool> SampleStore::settle(qint64 nowMs)
{
    return m_head.settle(columnStart(nowMs, fiveMinutesMs));
}

Result<bool> SampleStore::prune(qint64 nowMs, const SampleRetention &retention)
{
    const qint64 rawFrom = nowMs - retention.rawMs;
    const qint64 rollupFrom = nowMs - std::max(retention.rollupMs, retention.rawMs);
    // What is too old passes through its chunk, so that its rollup stays.
    const auto settled = m_head.settle(columnStart(rawFrom, hourMs));
    if (!settled || *settled)
        return settled;
    auto transaction = Transaction::begin(*m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SampleChunks chunks(*m_database);
    auto more = chunks.dropRollups(rollupFrom);
    if (more && !*more)
        more = chunks.dropSamples(rawFrom);
    if (more && !*more) {
        if (auto done = forget(rawFrom, rollupFrom); !done)
            return tl::unexpected(done.error());
    }
    if (!more)
        return more;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return more;
}

// What only served samples that are gone.
Result<> SampleStore::forget(qint64 rawFrom, qint64 rollupFrom)
{
    FetchedStretches fetched(*m_database);
    if (auto done = fetched.coarsen(rawFrom, fiveMinutesMs); !done)
        return done;
    if (auto done = fetched.forget(rollupFrom); !done)
        return done;
    return m_series.forgetEmpty();
}

Result<SampleFileFigures> SampleStore::figures(qint64 nowMs, const SampleRetention &retention) const
{
    SampleFileFigures figures;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        figures.bytes += QFileInfo(m_database->path() + suffix).size();
    // Lengths and counts stand before what is packed: none of it is read.
    Query packed(*m_database, uR"(SELECT COUNT(*), SUM(count + gaps), SUM(LENGTH(samples)), SUM(LENGTH(rollups)),
            MIN(hour) FROM chunk WHERE samples IS NOT NULL AND hour >= ? AND hour < ?)"_s);
    Query waiting(*m_database, u"SELECT COUNT(*), MIN(t), (SELECT COUNT(*) FROM series) FROM head"_s);
    Query oldest(*m_database, uR"(SELECT MIN((SELECT hour * 3600000 + first_at FROM chunk WHERE series_id = series.id
            ORDER BY hour LIMIT 1)) FROM series)"_s);
    for (Query *query : {&waiting, &oldest}) {
        if (auto row = query->first(); !row)
            return tl::unexpected(row.error());
    }
    figures.samples = waiting.integer(0);
    figures.series = waiting.integer(2);
    figures.oldestMs = waiting.optionalInteger(1);
    if (const auto settled = oldest.optionalInteger(0); settled && (!figures.oldestMs || *settled < *figures.oldestMs))
        figures.oldestMs = settled;

    packed.bind(std::numeric_limits<qint64>::min()).bind(std::numeric_limits<qint64>::max());
    if (auto row = packed.first(); !row)
        return tl::unexpected(row.error());
    const qint64 settledSamples = packed.integer(1);
    figures.samples += settledSamples;
    if (settledSamples > 0) {
        const qint64 bytes = packed.integer(2) + packed.integer(3) + packed.integer(0) * rowBytes;
        figures.bytesPerSample = double(bytes) / pageFill / double(settledSamples);
    }
    // The last day, without the hour at hand, tells the present rate.
    const qint64 thisHour = columnStart(nowMs, hourMs) / hourMs;
    packed.bind(thisHour - 24).bind(thisHour);
    if (auto row = packed.first(); !row)
        return tl::unexpected(row.error());
    SampleGrowth growth;
    growth.hours = packed.optionalInteger(4) ? int(thisHour - packed.integer(4)) : 0;
    growth.sampleBytes = qint64(double(packed.integer(2)) / pageFill);
    growth.rollupBytes = qint64(double(packed.integer(3) + packed.integer(0) * rowBytes) / pageFill);
    figures.forecastBytes = forecastBytes(growth, retention);
    return figures;
}

} // namespace qd
