// What the samples file costs: written beside the plain SQLite C interface, read back to the columns of a chart, kept
// on disk. Run by hand: the figures are for reading, no test fails on them.
#include "app/domain/decimation.h"
#include "app/store/samplestore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <sqlite3.h>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'794'996'000'000; // a whole hour
constexpr qint64 dayMs = 86'400'000;
const SourceId source{u"bench"_s};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
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

} // namespace

class BenchSamples : public QObject {
    Q_OBJECT

private slots:
    void figures();

private:
    void row(const char *what, const QString &figure) { m_table.append({QString::fromLatin1(what), figure}); }
    void writing(const char *what, int series, int ticks, int batches);
    void pasts();
    void oneDay();
    void months();
    void bytes();

    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_table;
};

void BenchSamples::figures()
{
    writing("a live tick of 60 series", 60, 1, 2000);
    writing("a minute of 60 series at once", 60, 60, 60);
    pasts();
    oneDay();
    months();
    bytes();
    for (const auto &[what, figure] : std::as_const(m_table))
        qInfo("%-44s %s", qPrintable(what), qPrintable(figure));
}

void BenchSamples::writing(const char *what, int series, int ticks, int batches)
{
    QTemporaryDir folder;
    auto store = SampleStore::openWriter(folder.filePath(u"ours.db"_s), now);
    QVERIFY(store);
    PlainSqlite plain(folder.filePath(u"plain.db"_s));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < batches; ++i) {
        const auto samples = batch(series, now + qint64(i) * ticks * 1000, ticks);
        // In turns, so that both meet the same machine.
        ours.push_back(msOf([&] { QVERIFY(store->append(samples)); }));
        theirs.push_back(msOf([&] { plain.append(samples); }));
    }
    const double ourRate = series * ticks / median(ours);
    const double theirRate = series * ticks / median(theirs);
    row(what,
        u"%1 ms; %2 thousand samples/s, plain SQLite %3, ratio %4"_s.arg(median(ours), 0, 'f', 3)
            .arg(ourRate, 0, 'f', 0)
            .arg(theirRate, 0, 'f', 0)
            .arg(ourRate / theirRate, 0, 'f', 2));
}

void BenchSamples::pasts()
{
    QTemporaryDir folder;
    auto store = SampleStore::openWriter(folder.filePath(u"ours.db"_s), now);
    PlainSqlite plain(folder.filePath(u"plain.db"_s));
    const auto samples = batch(20, now - 11'000'000, 11'000);
    const double ours = msOf([&] { QVERIFY(store->append(samples)); });
    const double theirs = msOf([&] { plain.append(samples); });
    row("a fetched past, 20 series of 11,000 samples",
        u"%1 ms, plain SQLite rows %2 ms, ratio %3"_s.arg(ours, 0, 'f', 1)
            .arg(theirs, 0, 'f', 1)
            .arg(theirs / ours, 0, 'f', 1));
}

void BenchSamples::oneDay()
{
    const QString path = m_folder.filePath(u"day.db"_s);
    auto store = SampleStore::openWriter(path, now);
    for (const Kind &kind : kinds)
        QVERIFY(store->append({day(kind, 1000)}));
    auto reader = SampleStore::openReader(path);
    QVERIFY(reader);
    for (const Kind *kind : {&kinds[3], &kinds.back()}) {
        std::vector<double> taken;
        size_t points = 0;
        for (int i = 0; i < 51; ++i) {
            taken.push_back(msOf([&] {
                const auto all = reader->read(source, QString::fromLatin1(kind->name), {now - dayMs, now}, dayMs / 800);
                std::vector<qint64> times;
                std::vector<double> values;
                reduceColumns(all->first().times, all->first().values, dayMs / 800, times, values);
                points = times.size();
            }));
        }
        row(kind->name,
            u"one day of seconds from file to %1 points: %2 ms"_s.arg(points).arg(median(taken), 0, 'f', 2));
    }
}

void BenchSamples::months()
{
    // Thirteen months of hours, as rollups alone leave them, of one sample each five minutes.
    const QString path = m_folder.filePath(u"months.db"_s);
    auto store = SampleStore::openWriter(path, now);
    SeriesData series{key(0), {}, {}};
    QRandomGenerator random(6);
    for (qint64 t = now - 396 * dayMs; t < now; t += 60'000) {
        series.times.push_back(t);
        series.values.push_back(random.generateDouble());
    }
    QVERIFY(store->append({series}));
    for (auto more = store->prune(now, {}); more && *more;)
        more = store->prune(now, {});
    for (const auto &[what, range, width] : {std::tuple("13 months in 800 columns", 396 * dayMs, 396 * dayMs / 800),
             std::tuple("30 days in 800 columns", 30 * dayMs, 30 * dayMs / 800)}) {
        std::vector<double> taken;
        for (int i = 0; i < 21; ++i)
            taken.push_back(msOf([&] { QVERIFY(store->read(source, key(0).expr, {now - range, now}, width)); }));
        row(what, u"read in %1 ms"_s.arg(median(taken), 0, 'f', 2));
    }
}

void BenchSamples::bytes()
{
    constexpr int alike = 12; // a file of one series would be nothing but its schema
    for (const qint64 step : {1000, 15'000}) {
        double whole = 0;
        for (const Kind &kind : kinds) {
            const QString path = m_folder.filePath(u"%1-%2.db"_s.arg(QLatin1String(kind.name)).arg(step));
            {
                auto store = SampleStore::openWriter(path, now);
                SeriesData series = day(kind, step);
                for (int i = 0; i < alike; ++i) {
                    series.key.labels.insert(u"instance"_s, QString::number(i));
                    QVERIFY(store && store->append({series}));
                }
            }
            const double each = double(QFileInfo(path).size()) / alike / (double(dayMs) / double(step));
            whole += each / double(kinds.size());
            row(kind.name, u"every %1 s: %2 bytes a sample"_s.arg(step / 1000).arg(each, 0, 'f', 2));
        }
        row("all of these", u"every %1 s: %2 bytes a sample"_s.arg(step / 1000).arg(whole, 0, 'f', 2));
    }
}

QTEST_GUILESS_MAIN(BenchSamples)
#include "bench_samples.moc"
