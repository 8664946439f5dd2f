// The last day of a watch, what is missing then, and which weeks a filter lets through.
#include "app/domain/endofwatch.h"
#include "app/domain/weekfilter.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestEndOfWatch : public QObject {
    Q_OBJECT

private slots:
    void knowsTheLastDay_data()
    {
        QTest::addColumn<QString>("at"); // in Paris; the handover is on Monday at 9
        QTest::addColumn<bool>("isLast");
        QTest::newRow("Monday after the handover") << u"2026-11-16T10:00"_s << false;
        QTest::newRow("Thursday, late") << u"2026-11-19T23:59"_s << false;
        QTest::newRow("Friday, early") << u"2026-11-20T00:01"_s << true;
        QTest::newRow("Sunday") << u"2026-11-22T12:00"_s << true;
        QTest::newRow("Monday before the handover") << u"2026-11-23T08:59"_s << true;
        QTest::newRow("Monday at the handover") << u"2026-11-23T09:00"_s << false;
    }
    void knowsTheLastDay()
    {
        QFETCH(QString, at);
        const QTimeZone paris("Europe/Paris");
        QDateTime moment = QDateTime::fromString(at, Qt::ISODate);
        moment.setTimeZone(paris);
        QTEST(isLastDay(WatchCalendar(paris), moment.toMSecsSinceEpoch()), "isLast");
    }
    void tellsWhatIsMissing()
    {
        using Point = EndOfWatchPoint;
        QCOMPARE(missingAtTheEnd({}), (QList<Point>{Point::Entry, Point::Review}));
        QCOMPARE(missingAtTheEnd({true, false, 2, true}), (QList<Point>{Point::Publication, Point::Notes}));
        QVERIFY(missingAtTheEnd({true, true, 0, true}).isEmpty());
    }
    void letsWeeksThrough_data()
    {
        QTest::addColumn<WeekFilter>("filter");
        QTest::addColumn<QStringList>("weeks");
        const QStringList all{u"2026-W46"_s, u"2026-W47"_s, u"2026-W48"_s};
        QTest::newRow("none") << WeekFilter{} << all;
        QTest::newRow("captain") << WeekFilter{PersonId{u"ada"_s}} << all.mid(0, 2);
        QTest::newRow("team") << WeekFilter{{}, TeamId{u"b"_s}} << all.mid(1);
        QTest::newRow("captain and team of others") << WeekFilter{PersonId{u"ada"_s}, TeamId{u"b"_s}} << QStringList();
        QTest::newRow("label") << WeekFilter{{}, {}, u"DISK"_s} << all.mid(1, 1);
        QTest::newRow("nobody") << WeekFilter{PersonId{u"x"_s}} << QStringList();
    }
    void letsWeeksThrough()
    {
        QFETCH(WeekFilter, filter);
        Person ada;
        ada.id = PersonId{u"ada"_s};
        ada.team = TeamId{u"a"_s};
        Person bob;
        bob.id = PersonId{u"bob"_s};
        bob.team = TeamId{u"b"_s};
        const IsoWeek w46 = *IsoWeek::parse(u"2026-W46");
        const QList<Captaincy> captaincies{
            {CaptaincyId{u"1"_s}, ada.id, w46}, {CaptaincyId{u"2"_s}, bob.id, w46.plus(1)}};
        QStringList weeks;
        for (int i = 0; i < 3; ++i) {
            const QStringList labels = i == 1 ? QStringList{u"disk"_s} : QStringList();
            if (lets(filter, w46.plus(i), labels, captaincies, {ada, bob}))
                weeks.append(w46.plus(i).toString());
        }
        QTEST(weeks, "weeks");
    }
};

QTEST_GUILESS_MAIN(TestEndOfWatch)
#include "tst_endofwatch.moc"
