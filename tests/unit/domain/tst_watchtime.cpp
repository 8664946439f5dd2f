// When nobody watched.
#include "app/domain/watchtime.h"

#include <QtTest>

using namespace qd;

namespace {
constexpr qint64 minute = 60'000;

WatchStretch ran(qint64 from, qint64 to)
{
    return {{}, {from * minute, to * minute}};
}
} // namespace

class TestWatchTime : public QObject {
    Q_OBJECT

private slots:
    void findsWhenItWasOff_data();
    void findsWhenItWasOff();
    void joinsBlindStretches();
};

void TestWatchTime::findsWhenItWasOff_data()
{
    QTest::addColumn<QList<WatchStretch>>("stretches");
    QTest::addColumn<QList<TimeRange>>("off"); // of minutes 0 to 100
    const auto minutes = [](qint64 from, qint64 to) { return TimeRange{from * minute, to * minute}; };
    QTest::newRow("never started") << QList<WatchStretch>{} << QList<TimeRange>{};
    QTest::newRow("all the time") << QList{ran(-50, 100)} << QList<TimeRange>{};
    QTest::newRow("before the first start") << QList{ran(40, 100)} << QList<TimeRange>{};
    QTest::newRow("in between") << QList{ran(0, 20), ran(50, 100)} << QList{minutes(20, 50)};
    QTest::newRow("until now") << QList{ran(0, 20)} << QList{minutes(20, 100)};
    QTest::newRow("since long ago") << QList{ran(-500, -400), ran(30, 100)} << QList{minutes(0, 30)};
    QTest::newRow("two programs") << QList{ran(0, 60), ran(10, 30), ran(50, 100)} << QList<TimeRange>{};
    QTest::newRow("a restart") << QList{ran(0, 50), ran(51, 100)} << QList<TimeRange>{};
    QTest::newRow("not in order") << QList{ran(50, 100), ran(0, 20)} << QList{minutes(20, 50)};
}

void TestWatchTime::findsWhenItWasOff()
{
    QFETCH(QList<WatchStretch>, stretches);
    QFETCH(QList<TimeRange>, off);
    const UnwatchedTime time = unwatchedTime(stretches, {}, {0, 100 * minute});
    QCOMPARE(time.off, off);
    for (const TimeRange range : off)
        QVERIFY(time.contains(range.from) && !time.contains(range.to));
}

void TestWatchTime::joinsBlindStretches()
{
    const UnwatchedTime time = unwatchedTime({}, {{50, 70}, {10, 30}, {20, 40}, {-50, -10}}, {0, 60});
    QCOMPARE(time.blind, (QList<TimeRange>{{10, 40}, {50, 60}}));
    QCOMPARE(lengthOf(time.blind), 40);
    QVERIFY(time.contains(15) && !time.contains(45));
}

QTEST_GUILESS_MAIN(TestWatchTime)
#include "tst_watchtime.moc"
