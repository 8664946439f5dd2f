#include "app/store/samplestore.h"

#include "app/store/migrator.h"
#include "app/store/query.h"
#include "app/store/transaction.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString toJson(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Labels fromJson(const QString &json)
{
    Labels labels;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

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
    : m_database(std::move(database))
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

Result<qint64> SampleStore::seriesId(const SeriesKey &key)
{
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
        return *known;
    const QString labels = toJson(key.labels);
    Query insert(m_database, u"INSERT INTO series (source, expr, labels) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(key.source).bind(key.expr).bind(labels);
    if (auto done = insert.exec(); !done)
        return tl::unexpected(done.error());
    Query select(m_database, u"SELECT id FROM series WHERE source = ? AND expr = ? AND labels = ?"_s);
    select.bind(key.source).bind(key.expr).bind(labels);
    if (auto row = select.first(); !row)
        return tl::unexpected(row.error());
    return select.integer(0);
}

Result<> SampleStore::append(const QList<SeriesData> &series)
{
    auto transaction = Transaction::begin(m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QHash<SeriesKey, qint64> ids;
    Query insert(m_database, u"INSERT INTO sample (series_id, t, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    for (const SeriesData &each : series) {
        const auto id = seriesId(each.key);
        if (!id)
            return tl::unexpected(id.error());
        ids.insert(each.key, *id);
        for (size_t i = 0; i < each.times.size(); ++i) {
            const double value = each.values[i];
            insert.bind(*id).bind(each.times[i]);
            insert.bind(std::isnan(value) ? std::optional<double>() : std::optional(value));
            if (auto done = insert.exec(); !done)
                return done;
        }
    }
    if (auto done = transaction->commit(); !done)
        return done;
    m_ids.insert(ids); // only now do these numbers exist for sure
    return {};
}

Result<QList<SeriesData>> SampleStore::read(const SourceId &source, const QString &expr, TimeRange range) const
{
    Query find(m_database, u"SELECT id, labels FROM series WHERE source = ? AND expr = ? ORDER BY labels"_s);
    find.bind(source).bind(expr);
    const auto found = collect<std::pair<qint64, QString>>(
        std::move(find), [](const Query &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!found)
        return tl::unexpected(found.error());
    QList<SeriesData> all;
    for (const auto &[id, labels] : *found) {
        Query query(m_database, u"SELECT t, value FROM sample WHERE series_id = ? AND t BETWEEN ? AND ? ORDER BY t"_s);
        query.bind(id).bind(range.from).bind(range.to);
        if (auto done = query.exec(); !done)
            return tl::unexpected(done.error());
        SeriesData series;
        while (query.next()) {
            series.times.push_back(query.integer(0));
            series.values.push_back(query.optionalReal(1).value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        if (auto done = query.finished(); !done)
            return tl::unexpected(done.error());
        if (series.times.empty())
            continue;
        series.key = {source, expr, fromJson(labels)};
        all.append(std::move(series));
    }
    return all;
}

Result<std::optional<qint64>> SampleStore::newest(const SourceId &source, const QString &expr) const
{
    Query query(m_database, uR"(SELECT MAX((SELECT MAX(t) FROM sample WHERE series_id = series.id))
            FROM series WHERE source = ? AND expr = ?)"_s);
    query.bind(source).bind(expr);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return query.optionalInteger(0);
}

Result<QList<TimeRange>> SampleStore::unfetched(
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

Result<> SampleStore::markFetched(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs)
{
    auto transaction = Transaction::begin(m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
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
    if (auto done = insert.exec(); !done)
        return done;
    return transaction->commit();
}

Result<> SampleStore::setStatus(const SourceId &source, const QString &expr, const SourceStatus &status)
{
    Query query(m_database,
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
        m_database, uR"(SELECT source, expr, state, since_ms, last_good_ms, error_kind, error_subject, error_detail
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

Result<> SampleStore::prune(qint64 olderThanMs)
{
    auto transaction = Transaction::begin(m_database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Query samples(m_database, u"DELETE FROM sample WHERE t < ?"_s);
    samples.bind(olderThanMs);
    Query fetched(m_database, u"DELETE FROM fetched WHERE to_ms < ?"_s);
    fetched.bind(olderThanMs);
    Query series(
        m_database, u"DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM sample WHERE sample.series_id = series.id)"_s);
    for (Query *query : {&samples, &fetched, &series}) {
        if (auto done = query->exec(); !done)
            return done;
    }
    m_ids.clear();
    return transaction->commit();
}

} // namespace qd
