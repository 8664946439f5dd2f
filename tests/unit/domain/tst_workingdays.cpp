// French public holidays and the counting of working days.
#include "app/domain/workingdays.h"

#include <QtTest>

using namespace qd;

class TestWorkingDays : public QObject {
    Q_OBJECT

private slots:
    void knowsEaster_data();
    void knowsEaster();
    void knowsTheHolidaysOf2026();
    void knowsAlsaceMoselle();
    void sortsHolidaysThatMeet();
    void addsWorkingDays_data();
    void addsWorkingDays();
    void countsBackWhatItAdded();
};

void TestWorkingDays::knowsEaster_data()
{
    QTest::addColumn<QDate>("easter");
    // The earliest and latest of the century, and the years around this one.
    for (const QDate date : {QDate(2008, 3, 23), QDate(2038, 4, 25), QDate(2024, 3, 31), QDate(2025, 4, 20),
             QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2000, 4, 23), QDate(1961, 4, 2)})
        QTest::addRow("%d", date.year()) << date;
}

void TestWorkingDays::knowsEaster()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestWorkingDays::knowsTheHolidaysOf2026()
{
    QList<QDate> dates;
    for (const HolidayDate &day : frenchHolidays(2026))
        dates.append(day.date);
    const QList<QDate> expected{{2026, 1, 1}, {2026, 4, 6}, {2026, 5, 1}, {2026, 5, 8}, {2026, 5, 14}, {2026, 5, 25},
        {2026, 7, 14}, {2026, 8, 15}, {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}};
    QCOMPARE(dates, expected);
}

void TestWorkingDays::knowsAlsaceMoselle()
{
    const HolidayRegion alsace = HolidayRegion::AlsaceMoselle;
    QCOMPARE(frenchHolidays(2026, alsace).size(), 13);
    for (const QDate date : {QDate(2026, 4, 3), QDate(2024, 3, 29), QDate(2025, 12, 26)}) {
        QVERIFY(isWorkingDay(date));
        QVERIFY(!isWorkingDay(date, alsace));
    }
}

void TestWorkingDays::sortsHolidaysThatMeet()
{
    // Ascension 2008 fell on Labour Day.
    const auto days = frenchHolidays(2008);
    QCOMPARE(days.size(), 11);
    QCOMPARE(
        std::count_if(days.begin(), days.end(), [](const HolidayDate &day) { return day.date == QDate(2008, 5, 1); }),
        2);
    QVERIFY(std::is_sorted(days.begin(), days.end(),
        [](const HolidayDate &left, const HolidayDate &right) { return left.date < right.date; }));
}

void TestWorkingDays::addsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("to");
    QTest::addRow("none") << QDate(2026, 11, 18) << 0 << QDate(2026, 11, 18);
    QTest::addRow("two plain weeks") << QDate(2026, 11, 18) << 10 << QDate(2026, 12, 2);
    QTest::addRow("over Armistice Day") << QDate(2026, 11, 10) << 1 << QDate(2026, 11, 12);
    QTest::addRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
    QTest::addRow("over Christmas and New Year") << QDate(2026, 12, 18) << 10 << QDate(2027, 1, 5);
    QTest::addRow("the holes of May") << QDate(2026, 4, 30) << 10 << QDate(2026, 5, 19);
}

void TestWorkingDays::addsWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, to);
    QCOMPARE(addWorkingDays(from, days), to);
    QCOMPARE(workingDaysBetween(from, to), days);
    QCOMPARE(workingDaysBetween(to, from), -days);
}

void TestWorkingDays::countsBackWhatItAdded()
{
    for (QDate from(2026, 1, 1); from < QDate(2027, 1, 1); from = from.addDays(1)) {
        const QDate to = addWorkingDays(from, 10);
        QVERIFY(isWorkingDay(to));
        QCOMPARE(workingDaysBetween(from, to), 10);
    }
}

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
