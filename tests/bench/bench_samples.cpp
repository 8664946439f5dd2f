// What the samples file costs: written beside the plain SQLite C interface, read back to the columns of a chart, kept
// on disk. Run by hand: the figures are for reading, no test fails on them.
#include "app/domain/decimation.h"
#include "app/store/samplestore.h"
#include "tests/bench/benchtable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cmath>
#include <sqlite3.h>

using namespace bench;
using namespace qd;

namespace {

constexpr qint64 now = 1'794'996'000'000; // a whole hour
constexpr qint64 dayMs = 86'400'000;
const SourceId source{u"bench"_s};

void must(bool done)
{
    if (!done)
        qFatal("the samples file failed");
}

SeriesKey key(int number)
{
    return {source, u"rate(http_requests_total[5m])"_s,
        {{u"instance"_s, u"host-%1:9100"_s.arg(number)}, {u"job"_s, u"node"_s}}};
}

// A batch as polls bring it: `ticks` samples of each of `count` series.
QList<SeriesData> batch(int count, qint64 from, int ticks)
{
    QList<SeriesData> all;
    for (int i = 0; i < count; ++i) {
        SeriesData series{key(i), {}, {}};
        for (int tick = 0; tick < ticks; ++tick) {
            series.times.push_back(from + tick * 1000);
            series.values.push_back(50 + 20 * std::sin(double(from / 1000 + tick) / 900 + i));
        }
        all.append(series);
    }
    return all;
}

// The same rows through prepared statements, with the same table, pragmas and transactions.
class PlainSqlite {
public:
    explicit PlainSqlite(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_file);
        for (const char *sql :
            {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                "PRAGMA recursive_triggers = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                "CREATE TABLE head (t INTEGER NOT NULL, series_id INTEGER NOT NULL, value REAL, "
                "PRIMARY KEY (t, series_id)) STRICT, WITHOUT ROWID"})
            sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr);
        m_begin = prepared("BEGIN IMMEDIATE");
        m_insert = prepared("INSERT INTO head (t, series_id, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        m_commit = prepared("COMMIT");
    }
    ~PlainSqlite()
    {
        for (sqlite3_stmt *each : {m_begin, m_insert, m_commit})
            sqlite3_finalize(each);
        sqlite3_close(m_file);
    }
    Q_DISABLE_COPY_MOVE(PlainSqlite)

    void append(const QList<SeriesData> &series)
    {
        run(m_begin);
        sqlite3_int64 id = 0;
        for (const SeriesData &each : series) {
            ++id;
            for (size_t i = 0; i < each.times.size(); ++i) {
                sqlite3_bind_int64(m_insert, 1, each.times[i]);
                sqlite3_bind_int64(m_insert, 2, id);
                sqlite3_bind_double(m_insert, 3, each.values[i]);
                run(m_insert);
            }
        }
        run(m_commit);
    }

private:
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr);
        return statement;
    }
    static void run(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("plain SQLite failed");
        sqlite3_reset(statement);
    }

    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

struct Kind {
    const char *name;
    std::function<double(QRandomGenerator &, qint64 t, double previous)> next;
};

// What metrics look like: from steady to as random as a rate of counters gets.
const std::vector<Kind> kinds{
    {"up", [](auto &, qint64, double) { return 1.0; }},
    {"connections", [](auto &r, qint64, double v) { return std::max(0.0, v + r.bounded(-3, 4)); }},
    {"requests, a counter", [](auto &r, qint64, double v) { return v + r.bounded(400); }},
    {"seconds of CPU, a counter", [](auto &r, qint64, double v) { return std::round(v * 100 + r.bounded(80)) / 100; }},
    {"memory in pages", [](auto &r, qint64, double v) { return std::max(0.0, v + 4096.0 * r.bounded(-200, 210)); }},
    {"temperature",
        [](auto &r, qint64 t, double) { return std::round(400 + 50 * std::sin(double(t) / 7e6) + r.bounded(9)) / 10; }},
    {"ratio, all digits",
        [](auto &r, qint64 t, double) { return 0.5 + 0.3 * std::sin(double(t) / 9e6) + 0.05 * r.generateDouble(); }},
};

SeriesData day(const Kind &kind, qint64 stepMs)
{
    QRandomGenerator random(5);
    SeriesData series{{source, QString::fromLatin1(kind.name), {}}, {}, {}};
    double value = 0;
    for (qint64 t = now - dayMs; t < now; t += stepMs) {
        value = kind.next(random, t, value);
        series.times.push_back(t);
        series.values.push_back(value);
    }
    return series;
}

void writing(const char *what, int series, int ticks, int batches)
{
    QTemporaryDir folder;
    auto store = SampleStore::openWriter(folder.filePath(u"ours.db"_s), now);
    must(store.has_value());
    PlainSqlite plain(folder.filePath(u"plain.db"_s));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < batches; ++i) {
        const auto samples = batch(series, now + qint64(i) * ticks * 1000, ticks);
        // In turns, so that both meet the same machine.
        ours.push_back(msOf([&] { must(store->append(samples).has_value()); }));
        theirs.push_back(msOf([&] { plain.append(samples); }));
    }
    const auto rate = [&](double ms) { return u"%1 k samples/s"_s.arg(series * ticks / ms, 0, 'f', 0); };
    row(QString::fromLatin1(what), rate(median(ours)), u"plain SQLite, same table"_s, rate(median(theirs)),
        times(median(theirs) / median(ours)), u">= 0.8 x"_s);
}

void past()
{
    QTemporaryDir folder;
    auto store = SampleStore::openWriter(folder.filePath(u"ours.db"_s), now);
    must(store.has_value());
    PlainSqlite plain(folder.filePath(u"plain.db"_s));
    const auto samples = batch(20, now - 11'000'000, 11'000);
    const double ours = msOf([&] { must(store->append(samples).has_value()); });
    const double theirs = msOf([&] { plain.append(samples); });
    row(u"written: a past, 20 series of 11,000 samples"_s, ms(ours), u"plain SQLite, rows"_s, ms(theirs),
        times(theirs / ours), u">= 0.8 x"_s);
}

void oneDay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"day.db"_s);
    auto store = SampleStore::openWriter(path, now);
    must(store.has_value());
    for (const Kind &kind : kinds)
        must(store->append({day(kind, 1000)}).has_value());
    auto reader = SampleStore::openReader(path);
    must(reader.has_value());
    for (const Kind *kind : {&kinds[3], &kinds.back()}) {
        const auto read = [&] {
            const auto all = reader->read(source, QString::fromLatin1(kind->name), {now - dayMs, now}, dayMs / 800);
            must(all && !all->isEmpty());
            std::vector<qint64> times;
            std::vector<double> values;
            reduceColumns(all->first().times, all->first().values, dayMs / 800, times, values);
        };
        row(u"a day of seconds, "_s + QLatin1String(kind->name), ms(medianMsOf(51, read)),
            u"read and reduced to 800 columns"_s, {}, {}, u"< 10 ms"_s);
    }
}

void months()
{
    // Thirteen months of minutes, the older part of which only its rollups are left of.
    QTemporaryDir folder;
    auto store = SampleStore::openWriter(folder.filePath(u"months.db"_s), now);
    must(store.has_value());
    SeriesData series{key(0), {}, {}};
    QRandomGenerator random(6);
    for (qint64 t = now - 396 * dayMs; t < now; t += 60'000) {
        series.times.push_back(t);
        series.values.push_back(random.generateDouble());
    }
    must(store->append({series}).has_value());
    for (auto more = store->prune(now, {}); more && *more;)
        more = store->prune(now, {});
    for (const int days : {396, 30}) {
        const TimeRange range{now - days * dayMs, now};
        const auto read = [&] { must(store->read(source, key(0).expr, range, range.length() / 800).has_value()); };
        row(u"%1 days of minutes"_s.arg(days), ms(medianMsOf(21, read)), u"read to 800 columns"_s);
    }
}

void bytes()
{
    constexpr int alike = 12; // a file of one series would be nothing but its schema
    QTemporaryDir folder;
    for (const qint64 step : {1000, 15'000}) {
        double whole = 0;
        const QString rhythm = u"on disk, every %1 s: "_s.arg(step / 1000);
        const auto figure = [](double each) { return number(each, 2) + u" bytes"_s; };
        for (const Kind &kind : kinds) {
            const QString path = folder.filePath(u"%1-%2.db"_s.arg(QLatin1String(kind.name)).arg(step));
            {
                auto store = SampleStore::openWriter(path, now);
                SeriesData series = day(kind, step);
                for (int i = 0; i < alike; ++i) {
                    series.key.labels.insert(u"instance"_s, QString::number(i));
                    must(store && store->append({series}));
                }
            }
            const double each = double(QFileInfo(path).size()) / alike / (double(dayMs) / double(step));
            whole += each / double(kinds.size());
            if (step == 1000)
                row(rhythm + QLatin1String(kind.name), figure(each), u"a sample"_s);
        }
        row(rhythm + u"all of these"_s, figure(whole), u"a sample; bare time and value"_s, figure(16),
            times(16 / whole), step == 1000 ? u"< 6 bytes"_s : QString());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv); // the drivers of QtSql are plugins
    title("Samples file");
    writing("written: a live tick of 60 series", 60, 1, 2000);
    writing("written: a minute of 60 series at once", 60, 60, 60);
    past();
    oneDay();
    months();
    bytes();
    return 0;
}
