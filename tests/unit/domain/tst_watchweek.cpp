// ISO weeks and the watches between two handovers, across New Year and the changes of the clock.
#include "app/domain/watchweek.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestWatchWeek : public QObject {
    Q_OBJECT

private slots:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refusesWhatIsNoWeek_data();
    void refusesWhatIsNoWeek();
    void knowsTheWeekOfADate_data();
    void knowsTheWeekOfADate();
    void countsFiftyThreeWeeks();
    void opensTheWatchAtTheHandover_data();
    void opensTheWatchAtTheHandover();
    void everyInstantBelongsToOneWatch_data();
    void everyInstantBelongsToOneWatch();
    void findsTheInstantOfAWallClock_data();
    void findsTheInstantOfAWallClock();
};

void TestWatchWeek::parsesAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("monday");
    QTest::addRow("an ordinary week") << u"2026-W47"_s << QDate(2026, 11, 16);
    QTest::addRow("the 53rd of 2026") << u"2026-W53"_s << QDate(2026, 12, 28);
    QTest::addRow("the first of 2027") << u"2027-W01"_s << QDate(2027, 1, 4);
    QTest::addRow("a first week that begins in December") << u"2025-W01"_s << QDate(2024, 12, 30);
}

void TestWatchWeek::parsesAndPrints()
{
    QFETCH(QString, text);
    const auto week = IsoWeek::parse(text);
    QVERIFY(week);
    QTEST(week->monday(), "monday");
    QCOMPARE(week->toString(), text);
}

void TestWatchWeek::refusesWhatIsNoWeek_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "2026-47", "2026-W00", "2026-W54", "2025-W53", "2026W47", "2026-W4",
             "2026-W474", "abcd-W12", "2026-W-1", "0000-W01", "+026-W01"})
        QTest::addRow("[%s]", text) << QString::fromLatin1(text);
}

void TestWatchWeek::refusesWhatIsNoWeek()
{
    QFETCH(QString, text);
    QVERIFY(!IsoWeek::parse(text));
}

void TestWatchWeek::knowsTheWeekOfADate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("week");
    QTest::addRow("Sunday closes its week") << QDate(2026, 11, 22) << u"2026-W47"_s;
    QTest::addRow("Monday opens the next") << QDate(2026, 11, 23) << u"2026-W48"_s;
    QTest::addRow("New Year's Day 2027 is in 2026") << QDate(2027, 1, 1) << u"2026-W53"_s;
    QTest::addRow("30 December 2024 is in 2025") << QDate(2024, 12, 30) << u"2025-W01"_s;
}

void TestWatchWeek::knowsTheWeekOfADate()
{
    QFETCH(QDate, date);
    const IsoWeek week = IsoWeek::of(date);
    QTEST(week.toString(), "week");
    QVERIFY(week.monday() <= date && date <= week.sunday());
}

void TestWatchWeek::countsFiftyThreeWeeks()
{
    // Years of 53 weeks in this half of the century, as ISO 8601 gives them.
    const QList<int> expected{2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048};
    QList<int> found;
    for (int year = 2001; year <= 2050; ++year) {
        if (IsoWeek::yearHas53(year))
            found.append(year);
    }
    QCOMPARE(found, expected);
    QCOMPARE(IsoWeek::parse(u"2026-W52")->plus(1).toString(), u"2026-W53"_s);
    QCOMPARE(IsoWeek::parse(u"2026-W53")->plus(1).toString(), u"2027-W01"_s);
    QCOMPARE(IsoWeek::parse(u"2026-W47")->weeksUntil(*IsoWeek::parse(u"2027-W01")), 7);
}

void TestWatchWeek::opensTheWatchAtTheHandover_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("week");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("hours");
    QTest::addRow("Monday morning") << 1 << QTime(9, 0) << u"2026-W47"_s << u"2026-11-16T08:00:00Z"_s << 168;
    QTest::addRow("Wednesday opens its own week")
        << 3 << QTime(10, 0) << u"2026-W47"_s << u"2026-11-18T09:00:00Z"_s << 168;
    QTest::addRow("Friday opens the week to come")
        << 5 << QTime(18, 0) << u"2026-W47"_s << u"2026-11-13T17:00:00Z"_s << 168;
    QTest::addRow("spring forward") << 1 << QTime(9, 0) << u"2026-W13"_s << u"2026-03-23T08:00:00Z"_s << 167;
    QTest::addRow("autumn back") << 1 << QTime(9, 0) << u"2026-W43"_s << u"2026-10-19T07:00:00Z"_s << 169;
    QTest::addRow("over the year's end") << 1 << QTime(9, 0) << u"2026-W53"_s << u"2026-12-28T08:00:00Z"_s << 168;
    QTest::addRow("in the skipped hour") << 7 << QTime(2, 30) << u"2026-W14"_s << u"2026-03-29T01:30:00Z"_s << 167;
}

void TestWatchWeek::opensTheWatchAtTheHandover()
{
    QFETCH(int, day);
    QFETCH(QTime, time);
    QFETCH(QString, week);
    QFETCH(QString, from);
    const WatchCalendar calendar(QTimeZone("Europe/Paris"), Qt::DayOfWeek(day), time);
    const TimeRange range = calendar.range(*IsoWeek::parse(week));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(range.from, Qt::UTC).toString(Qt::ISODate), from);
    QTEST(int(range.length() / 3'600'000), "hours");
}

void TestWatchWeek::everyInstantBelongsToOneWatch_data()
{
    QTest::addColumn<int>("day");
    for (int day = 1; day <= 7; ++day)
        QTest::addRow("handover on day %d", day) << day;
}

void TestWatchWeek::everyInstantBelongsToOneWatch()
{
    QFETCH(int, day);
    const WatchCalendar calendar(QTimeZone("Europe/Paris"), Qt::DayOfWeek(day), QTime(2, 30));
    const qint64 from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (qint64 at = from; at < to; at += 7 * 3600 * 1000 + 12'345) {
        const IsoWeek week = calendar.weekAt(at);
        QVERIFY2(calendar.range(week).contains(at), qPrintable(QString::number(at)));
    }
    IsoWeek week = *IsoWeek::parse(u"2025-W50");
    for (int i = 0; i < 120; ++i, week = week.plus(1)) {
        QCOMPARE(calendar.weekAt(calendar.start(week)), week);
        QCOMPARE(calendar.weekAt(calendar.start(week) - 1), week.plus(-1));
    }
}

void TestWatchWeek::findsTheInstantOfAWallClock_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QString>("utc");
    QTest::addRow("winter") << QDateTime({2026, 1, 15}, {12, 0}, Qt::UTC) << u"2026-01-15T11:00:00Z"_s;
    QTest::addRow("summer") << QDateTime({2026, 7, 15}, {12, 0}, Qt::UTC) << u"2026-07-15T10:00:00Z"_s;
    QTest::addRow("skipped: forward by the gap")
        << QDateTime({2026, 3, 29}, {2, 30}, Qt::UTC) << u"2026-03-29T01:30:00Z"_s;
    QTest::addRow("twice: the first") << QDateTime({2026, 10, 25}, {2, 30}, Qt::UTC) << u"2026-10-25T00:30:00Z"_s;
    QTest::addRow("after the change") << QDateTime({2026, 10, 25}, {3, 0}, Qt::UTC) << u"2026-10-25T02:00:00Z"_s;
}

void TestWatchWeek::findsTheInstantOfAWallClock()
{
    QFETCH(QDateTime, wall);
    QFETCH(QString, utc);
    const qint64 ms = instantOf(wall.date(), wall.time(), QTimeZone("Europe/Paris"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate), utc);
}

QTEST_GUILESS_MAIN(TestWatchWeek)
#include "tst_watchweek.moc"
