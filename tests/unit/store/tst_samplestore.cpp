// The samples file: what is written is read, by others too, and a damaged one costs nothing but itself.
#include "app/store/samplestore.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
const SourceId source{u"s"_s};

SeriesData series(const char *job, std::vector<qint64> times, std::vector<double> values)
{
    return {{source, u"up"_s, {{u"job"_s, QString::fromLatin1(job)}}}, std::move(times), std::move(values)};
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
        const double gap = std::numeric_limits<double>::quiet_NaN();
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

    void forgetsTheOld()
    {
        auto store = SampleStore::openWriter(m_path, now);
        QVERIFY(store && store->append({series("old", {10}, {1}), series("new", {10, 500}, {1, 2})}));
        QVERIFY(store->prune(100));
        const auto all = store->read(source, u"up"_s, {0, 1000});
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().times, (std::vector<qint64>{500}));
        QVERIFY(store->append({series("old", {600}, {3})})); // a series may come back
        QCOMPARE(store->read(source, u"up"_s, {0, 1000})->size(), 2);
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
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_samplestore.moc"
