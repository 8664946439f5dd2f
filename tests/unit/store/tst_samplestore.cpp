// The samples file: what is written is read, by others too, and a damaged one costs nothing but itself.
#include "app/store/samplestore.h"

#include "app/store/migrator.h"
#include "app/store/query.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>
#include <map>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 hour = 1'794'996'000'000; // a whole one
const SourceId source{u"s"_s};
const double gap = std::numeric_limits<double>::quiet_NaN();

SeriesData series(const char *job, std::vector<qint64> times, std::vector<double> values)
{
    return {{source, u"up"_s, {{u"job"_s, QString::fromLatin1(job)}}}, std::move(times), std::move(values)};
}

// What the store should hold: the first value of each instant.
using Naive = std::map<qint64, double>;

bool same(double left, double right)
{
    return (std::isnan(left) && std::isnan(right)) || left == right;
}

bool same(const SeriesData &data, const Naive &naive)
{
    if (data.times.size() != naive.size())
        return false;
    size_t i = 0;
    for (const auto &[t, value] : naive) {
        if (data.times[i] != t || !same(data.values[i], value))
            return false;
        ++i;
    }
    return true;
}

bool same(const std::vector<Rollup> &rollups, const Naive &naive, RollupWidth width)
{
    std::map<qint64, Rollup> expected;
    for (const auto &[t, value] : naive) {
        const qint64 from = t / qint64(width) * qint64(width);
        Rollup &each = expected.try_emplace(from, Rollup{from, t, t}).first->second;
        each.lastMs = t;
        if (std::isnan(value)) {
            ++each.gaps;
            continue;
        }
        each.min = each.count == 0 ? value : std::min(each.min, value);
        each.max = each.count == 0 ? value : std::max(each.max, value);
        each.first = each.count == 0 ? value : each.first;
        each.last = value;
        each.sum += value;
        ++each.count;
    }
    return std::equal(
        rollups.begin(), rollups.end(), expected.begin(), expected.end(), [](Rollup left, const auto &right) {
            const bool close = std::abs(left.sum - right.second.sum) < 1e-9 * (1 + std::abs(left.sum));
            left.sum = right.second.sum;
            return close && left == right.second;
        });
}

// An hour of one-second samples, or of another step.
SeriesData steady(qint64 from, qint64 to, qint64 stepMs = 1000)
{
    SeriesData data = series("a", {}, {});
    for (qint64 t = from; t < to; t += stepMs) {
        data.times.push_back(t);
        data.values.push_back(double(t / 1000 % 600));
    }
    return data;
}

void settleAll(SampleStore &store, qint64 nowMs)
{
    for (auto more = store.settle(nowMs); more && *more;)
        more = store.settle(nowMs);
}

void pruneAll(SampleStore &store, qint64 nowMs, const SampleRetention &retention)
{
    for (auto more = store.prune(nowMs, retention); more && *more;)
        more = store.prune(nowMs, retention);
}

} // namespace

class TestSampleStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"samples.db"_s);
    }

    void readsBackWhatItWrote()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store);
        QVERIFY(store->append({series("b", {10, 20, 30}, {1, gap, -0.5}), series("a", {10}, {7})}));
        QVERIFY(store->append({series("b", {20, 40}, {99, 4})})); // what is there stays
        const auto all = store->read(source, u"up"_s, {10, 40});
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE((*all)[0], series("a", {10}, {7}));
        QCOMPARE((*all)[1].times, (std::vector<qint64>{10, 20, 30, 40}));
        QVERIFY(std::isnan((*all)[1].values[1]));
        QCOMPARE((*all)[1].values[3], 4.0);
        QCOMPARE(store->read(source, u"up"_s, {15, 30})->first().times, (std::vector<qint64>{20, 30}));
        QVERIFY(store->read(source, u"down"_s, {0, 100})->isEmpty());
        QCOMPARE(store->newest(source, u"up"_s).value(), std::optional<qint64>(40));
        QCOMPARE(store->newest(source, u"down"_s).value(), std::nullopt);
    }

    void isReadWhileItIsWritten()
    {
        auto writer = SampleStore::openWriter(m_path, now);
        QVERIFY(writer && writer->append({series("a", {10}, {1})}));
        auto reader = SampleStore::openReader(m_path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE(reader->read(source, u"up"_s, {0, 100})->size(), 1);
        QVERIFY(writer->append({series("a", {20}, {2})}));
        QCOMPARE(reader->read(source, u"up"_s, {0, 100})->first().times.size(), size_t(2));
        QVERIFY(!reader->append({series("a", {30}, {3})})); // only one writes
    }

    void knowsAFreshFileOfAnotherProcess()
    {
        // The identity must be in the file itself, not in its journal.
        auto writer = SampleStore::openWriter(m_path, now);
        QVERIFY(writer);
        QVERIFY(SampleStore::openReader(m_path));
    }

    void rememberWhatWasFetched()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store);
        const auto missing = [&](TimeRange range, qint64 step) {
            return store->unfetched(source, u"up"_s, range, step).value();
        };
        QCOMPARE(missing({0, 100}, 10), (QList<TimeRange>{{0, 100}}));
        QVERIFY(store->markFetched(source, u"up"_s, {20, 40}, 10));
        QVERIFY(store->markFetched(source, u"up"_s, {60, 80}, 10));
        QCOMPARE(missing({0, 100}, 10), (QList<TimeRange>{{0, 20}, {40, 60}, {80, 100}}));
        QVERIFY(store->markFetched(source, u"up"_s, {40, 60}, 10));
        QCOMPARE(missing({0, 100}, 10), (QList<TimeRange>{{0, 20}, {80, 100}}));
        QCOMPARE(missing({25, 75}, 10), QList<TimeRange>());
        QCOMPARE(missing({25, 75}, 5), (QList<TimeRange>{{25, 75}})); // coarse does not answer for fine
        QCOMPARE(missing({25, 75}, 50), QList<TimeRange>());
    }

    void keepsStatusesForOthers()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store);
        const SourceStatus status{SourceState::Down, 5, 3, {Error::Kind::Refused, u"x"_s, u"y"_s}, {}};
        QVERIFY(store->setStatus(source, u"up"_s, status));
        QVERIFY(store->setStatus(source, u"up"_s, status));
        const auto all = SampleStore::openReader(m_path)->statuses();
        QVERIFY(all);
        QVERIFY(all->value({u"s"_s, u"up"_s}) == status);
    }

    void holdsWhatCameInAnyOrder()
    {
        // Live ticks, late stragglers, fetched pasts that overlap, settling and reopening, at random.
        QRandomGenerator random(3);
        for (int round = 0; round < 8; ++round) {
            QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
            auto store = std::make_unique<SampleStore>(*SampleStore::openWriter(m_path, now));
            Naive naive;
            qint64 clock = hour + random.bounded(3'600'000);
            for (int step = 0; step < 120; ++step) {
                const int what = random.bounded(10);
                const qint64 from = what < 6 ? clock : hour - 5 * hourMs + random.bounded(7 * 3'600'000);
                const int count = what < 6 ? 1 : what < 8 ? 3 : 300;
                SeriesData data = series("a", {}, {});
                qint64 t = from;
                for (int i = 0; i < count; ++i, t += 1 + random.bounded(20'000)) {
                    data.times.push_back(t / 500 * 500 + (i == 0 ? 0 : 500)); // meets what is there now and then
                    data.values.push_back(random.bounded(8) == 0 ? gap : random.bounded(1000) / 8.0);
                    if (i > 0 && data.times[size_t(i)] <= data.times[size_t(i - 1)])
                        data.times[size_t(i)] = data.times[size_t(i - 1)] + 500;
                    t = data.times.back();
                }
                for (size_t i = 0; i < data.times.size(); ++i)
                    naive.try_emplace(data.times[i], data.values[i]);
                QVERIFY(store->append({data}));
                clock += random.bounded(120'000);
                if (random.bounded(6) == 0)
                    QVERIFY(store->settle(clock));
                if (random.bounded(30) == 0) {
                    store.reset();
                    store = std::make_unique<SampleStore>(*SampleStore::openWriter(m_path, now));
                }
                if (step % 10 != 9)
                    continue;
                const TimeRange all{hour - 10 * hourMs, hour + 20 * hourMs};
                QVERIFY(same(store->read(source, u"up"_s, all)->first(), naive));
                for (const auto width : {RollupWidth::FiveMinutes, RollupWidth::Hour})
                    QVERIFY(same(store->rollups(source, u"up"_s, all, width)->first().rollups, naive, width));
                const TimeRange part{hour - hourMs / 3, hour + hourMs / 2};
                const Naive cut(naive.lower_bound(part.from), naive.upper_bound(part.to));
                const auto read = store->read(source, u"up"_s, part);
                QVERIFY(cut.empty() ? read->isEmpty() : same(read->first(), cut));
            }
        }
    }

    void takesAFetchedPastBehindItsHead()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store->append({series("a", {hour + 1000}, {7})}));
        // A past that reaches over what waits: what was there first stays, in the head and in the chunks.
        QVERIFY(store->append({steady(hour - 100'000, hour + 100'000)}));
        QVERIFY(store->append({series("a", {hour - 50'000}, {9})}));
        const auto check = [&] {
            const auto all = store->read(source, u"up"_s, {hour - hourMs, hour + hourMs});
            QCOMPARE(all->first().times.size(), size_t(200));
            QCOMPARE(all->first().values[101], 7.0);
            QCOMPARE(all->first().values[50], double((hour - 50'000) / 1000 % 600));
        };
        check();
        settleAll(*store, hour + hourMs);
        check();
        QCOMPARE(store->newest(source, u"up"_s).value(), std::optional(hour + 99'000));
    }

    void settlesWhatIsOver()
    {
        auto store = SampleStore::openWriter(m_path, now);
        for (qint64 t = hour - 2 * hourMs; t < hour + 600'000; t += 10'000)
            QVERIFY(store->append({series("a", {t}, {1}), series("b", {t}, {t == hour ? gap : 2})}));
        const auto before = store->read(source, u"up"_s, {0, now + hourMs});
        settleAll(*store, hour + 450'000);
        QCOMPARE(countOf(u"head"_s), qint64(2 * 30)); // the five minutes at hand, and what came after them
        QCOMPARE(countOf(u"chunk"_s), qint64(2 * 3));
        const auto after = store->read(source, u"up"_s, {0, now + hourMs});
        QCOMPARE(after->size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE((*after)[i].times, (*before)[i].times);
            QVERIFY(std::equal((*after)[i].values.begin(), (*after)[i].values.end(), (*before)[i].values.begin(),
                [](double left, double right) { return same(left, right); }));
        }
        QCOMPARE(*store->settle(hour + 450'000), false);
    }

    void picksTheCoarsestThatFits_data()
    {
        QTest::addColumn<qint64>("columnMs");
        QTest::addColumn<size_t>("points"); // of twelve steady hours
        QTest::addRow("every sample") << qint64(0) << size_t(12 * 3600);
        QTest::addRow("just too narrow") << qint64(299'999) << size_t(12 * 3600);
        QTest::addRow("five minutes") << qint64(300'000) << size_t(12 * 12 * 2);
        QTest::addRow("an hour") << qint64(3'600'000) << size_t(12 * 2);
    }

    void picksTheCoarsestThatFits()
    {
        QFETCH(qint64, columnMs);
        QFETCH(size_t, points);
        auto store = SampleStore::openWriter(m_path, now);
        // Values climb for ten minutes: of each stretch the first is the lowest and the last the highest.
        QVERIFY(store->append({steady(hour - 12 * hourMs, hour)}));
        QVERIFY(store->append({series("a", {hour - hourMs - 1500}, {1e6})})); // one spike, waiting in the head
        const auto all = store->read(source, u"up"_s, {hour - 12 * hourMs, hour - 1}, columnMs);
        QVERIFY(all);
        const SeriesData &data = all->first();
        QCOMPARE(data.times.size(), points + 1);
        QVERIFY(std::is_sorted(data.times.begin(), data.times.end()));
        QVERIFY(std::adjacent_find(data.times.begin(), data.times.end()) == data.times.end());
        QCOMPARE(*std::max_element(data.values.begin(), data.values.end()), 1e6);
        QCOMPARE(data.times.front(), hour - 12 * hourMs);
        QCOMPARE(data.times.back(), hour - 1000);
    }

    void keepsGapsInRollups()
    {
        auto store = SampleStore::openWriter(m_path, now);
        // Ten minutes are missing, across the border of two hours; later a gap that the source told of.
        QVERIFY(store->append({steady(hour - hourMs, hour - 300'000)}));
        QVERIFY(store->append({steady(hour + 300'000, hour + 900'000)}));
        QVERIFY(store->append({series("a", {hour + 900'000}, {gap})}));
        QVERIFY(store->append({steady(hour + 1'200'000, hour + 1'500'000)}));
        settleAll(*store, hour + hourMs);
        const auto all = store->read(source, u"up"_s, {hour - hourMs, hour + hourMs}, 300'000);
        QList<qint64> gaps;
        for (size_t i = 0; i < all->first().times.size(); ++i) {
            if (std::isnan(all->first().values[i]))
                gaps.append(all->first().times[i]);
        }
        QCOMPARE(gaps, (QList<qint64>{hour - 300'000, hour + 900'000}));
    }

    void keepsRollupsOfTheOld()
    {
        const SampleRetention retention{2 * hourMs, 10 * hourMs};
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store->append({steady(hour - 12 * hourMs, hour)}));
        QVERIFY(store->append({series("late", {hour - 5 * hourMs}, {5})}));
        const auto fine = store->rollups(source, u"up"_s, {hour - 10 * hourMs, hour}, RollupWidth::FiveMinutes);
        pruneAll(*store, hour, retention);
        QCOMPARE(countOf(u"chunk"_s), qint64(10 + 1));
        QCOMPARE(countOf(u"chunk WHERE samples IS NOT NULL"_s), qint64(2));
        const auto kept = store->rollups(source, u"up"_s, {hour - 12 * hourMs, hour}, RollupWidth::FiveMinutes);
        QVERIFY(kept->first().rollups == fine->first().rollups);
        QCOMPARE(kept->size(), 2);
        // Where the samples are gone, their rollups answer.
        const auto all = store->read(source, u"up"_s, {hour - 3 * hourMs, hour});
        QCOMPARE(all->first().times.size(), size_t(12 * 2 + 2 * 3600));
        QVERIFY(std::is_sorted(all->first().times.begin(), all->first().times.end()));

        // Late ones do not spoil them, finer ones take their place, coarser ones do not.
        const TimeRange old{hour - 4 * hourMs, hour - 3 * hourMs - 1};
        const auto rollupsOfOld = [&] {
            return store->rollups(source, u"up"_s, old, RollupWidth::Hour)->first().rollups.front();
        };
        const Rollup before = rollupsOfOld();
        QVERIFY(store->append({series("a", {old.from + 5}, {-100})}));
        QVERIFY(store->append({steady(old.from, old.to, 60'000)}));
        QVERIFY(rollupsOfOld() == before);
        settleAll(*store, hour);
        QVERIFY(rollupsOfOld() == before);
        QVERIFY(store->append({steady(old.from, old.to, 500)}));
        settleAll(*store, hour);
        QCOMPARE(rollupsOfOld().count, 7200);
        QCOMPARE(store->read(source, u"up"_s, old)->first().times.size(), size_t(7200));
    }

    void prunesByWholeHours_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<int>("withSamples");
        QTest::addColumn<int>("rows");
        QTest::addRow("a ms too early") << qint64(-1) << 1 << 1;
        QTest::addRow("samples") << qint64(0) << 0 << 1;
        QTest::addRow("a ms before the rollups") << hourMs - 1 << 0 << 1;
        QTest::addRow("rollups") << hourMs << 0 << 0;
    }

    void prunesByWholeHours()
    {
        QFETCH(qint64, after);
        QFETCH(int, withSamples);
        QFETCH(int, rows);
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store->append({steady(hour - hourMs, hour)}));
        pruneAll(*store, hour + 5 * hourMs + after, {5 * hourMs, 6 * hourMs});
        QCOMPARE(countOf(u"chunk WHERE samples IS NOT NULL"_s), qint64(withSamples));
        QCOMPARE(countOf(u"chunk"_s), qint64(rows));
        QCOMPARE(countOf(u"series"_s), qint64(rows));
        QVERIFY(store->append({series("a", {hour}, {3})})); // a series may come back
        QCOMPARE(store->read(source, u"up"_s, {hour, hour})->size(), 1);
    }

    void asksAgainForTheOldOnlyIfItIsToBeFiner()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store->markFetched(source, u"up"_s, {hour - 10 * hourMs, hour}, 1000));
        for (int i = 0; i < 3; ++i)
            pruneAll(*store, hour + i * hourMs, {5 * hourMs, 100 * hourMs});
        const auto missing = [&](qint64 step) {
            return store->unfetched(source, u"up"_s, {hour - 10 * hourMs, hour}, step).value();
        };
        QCOMPARE(missing(300'000), QList<TimeRange>());
        QCOMPARE(missing(1000), (QList<TimeRange>{{hour - 10 * hourMs, hour - 3 * hourMs}}));
        QCOMPARE(countOf(u"fetched"_s), qint64(2));
        pruneAll(*store, hour + 200 * hourMs, {5 * hourMs, 100 * hourMs});
        QCOMPARE(countOf(u"fetched"_s), qint64(0));
    }

    void readsADamagedChunkAsItsRollups()
    {
        {
            auto store = SampleStore::openWriter(m_path, now);
            QVERIFY(store->append({steady(hour - 3 * hourMs, hour)}));
        }
        change(u"UPDATE chunk SET samples = x'01020304050607' WHERE hour = %1"_s.arg(hour / hourMs - 2));
        auto store = SampleStore::openWriter(m_path, now);
        const TimeRange all{hour - 3 * hourMs, hour};
        QCOMPARE(store->read(source, u"up"_s, all)->first().times.size(), size_t(2 * 3600 + 12 * 2));
        change(u"UPDATE chunk SET rollups = substr(samples, 3) WHERE hour = %1"_s.arg(hour / hourMs - 2));
        QCOMPARE(store->read(source, u"up"_s, all)->first().times.size(), size_t(2 * 3600 + 2));
        QCOMPARE(store->read(source, u"up"_s, all, 300'000)->first().times.size(), size_t(2 * 12 * 2 + 2));
        // Fetched once more it is whole again.
        QVERIFY(store->append({steady(hour - 2 * hourMs, hour - hourMs)}));
        QCOMPARE(store->read(source, u"up"_s, all)->first().times.size(), size_t(3 * 3600));
    }

    void keepsWhatAnOlderFileHeld()
    {
        {
            auto old = Database::create(m_path, Database::Role::SamplesWriter);
            QVERIFY(old && Migrator(Migrator::shipped(u"samples"_s).steps().mid(0, 1)).migrate(*old));
            QVERIFY(old->execute(
                u"INSERT INTO series (id, source, expr, labels) VALUES (3, 's', 'up', '{\"job\":\"a\"}')"_s));
            QVERIFY(old->execute(
                u"INSERT INTO sample VALUES (3, %1, 1.5), (3, %2, NULL), (3, 20, 2)"_s.arg(hour).arg(hour + 1)));
            QVERIFY(old->execute(u"INSERT INTO fetched VALUES ('s', 'up', 0, 10, 1000)"_s));
        }
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        for (int i = 0; i < 2; ++i) {
            const auto all = store->read(source, u"up"_s, {0, now + hourMs * 1000});
            QCOMPARE(all->first().key, series("a", {}, {}).key);
            QVERIFY(same(all->first(), {{20, 2}, {hour, 1.5}, {hour + 1, gap}}));
            settleAll(*store, hour + hourMs);
        }
        QCOMPARE(countOf(u"head"_s), qint64(0));
        QVERIFY(store->unfetched(source, u"up"_s, {0, 10}, 1000)->isEmpty());
    }

    void tellsItsSize()
    {
        auto store = SampleStore::openWriter(m_path, now);
        const SampleRetention retention{50 * hourMs, 500 * hourMs};
        auto figures = store->figures(hour, retention);
        QVERIFY(figures && figures->bytes > 0);
        QCOMPARE(figures->samples, 0);
        QVERIFY(!figures->bytesPerSample && !figures->forecastBytes && !figures->oldestMs);
        QVERIFY(store->append({steady(hour - hourMs, hour)}));
        QVERIFY(!store->figures(hour, retention)->forecastBytes); // one hour tells nothing
        QVERIFY(store->append({steady(hour - 8 * hourMs, hour - hourMs)}));
        QVERIFY(store->append({series("b", {hour + 5}, {1})}));
        figures = store->figures(hour + 10, retention);
        QCOMPARE(figures->samples, 8 * 3600 + 1);
        QCOMPARE(figures->series, 2);
        QCOMPARE(*figures->oldestMs, hour - 8 * hourMs);
        QVERIFY(*figures->bytesPerSample > 0 && *figures->bytesPerSample < 6);
        const double samples = 51.0 * 3600 * *figures->bytesPerSample;
        QVERIFY(double(*figures->forecastBytes) > samples && double(*figures->forecastBytes) < samples * 4);
    }

    void forecastsItsSize()
    {
        QCOMPARE(forecastBytes({1, 1000, 100}, {}), std::nullopt);
        QCOMPARE(forecastBytes({10, 1000, 100}, {9 * hourMs, 99 * hourMs}), std::optional<qint64>(1000 + 1000));
        // Rollups are never kept shorter than samples.
        QCOMPARE(forecastBytes({10, 1000, 100}, {9 * hourMs, 0}), std::optional<qint64>(1000 + 100));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("text") << QByteArray("not a database, only words");
        QTest::addRow("empty") << QByteArray();
    }

    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store);
        QVERIFY(store->append({series("a", {10}, {1})}));
        QCOMPARE(QDir(m_folder->path()).entryList({u"samples.db.damaged-*"_s}).size(), 1);
    }

    void leavesAForeignFileAlone()
    {
        {
            auto other = Database::create(m_path, Database::Role::Crew);
            QVERIFY(other && other->execute(u"CREATE TABLE t (x)"_s));
        }
        const auto refused = SampleStore::openWriter(m_path, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::StoreForeign);
        QVERIFY(QFileInfo::exists(m_path));
    }

private:
    // From outside, as another program sees the file.
    qint64 countOf(const QString &table)
    {
        auto database = Database::open(m_path, Database::Role::SamplesReader);
        Query query(*database, u"SELECT COUNT(*) FROM "_s + table);
        return query.first() ? query.integer(0) : -1;
    }
    void change(const QString &statement)
    {
        auto database = Database::open(m_path, Database::Role::SamplesWriter);
        QVERIFY(database && database->execute(statement));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_samplestore.moc"
