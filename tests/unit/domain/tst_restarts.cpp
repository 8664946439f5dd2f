// Starts of processes as changes: a rollout is one event, and what is known is not told again.
#include "app/domain/restarts.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000;
constexpr qint64 minute = 60'000;
constexpr qint64 since = now - 120 * minute;
const QString source = u"production"_s;

SeriesData began(const QString &job, qint64 at)
{
    return {{{}, {}, {{u"job"_s, job}, {u"instance"_s, QString::number(at)}}}, {now}, {double(at) / 1000 + 0.25}};
}
} // namespace

class TestRestarts : public QObject {
    Q_OBJECT

private slots:
    void makesARolloutOneEvent();
    void keepsTwoJobsApart();
    void keepsTwoRolloutsApart();
    void tellsNothingTwice();
    void letsAKnownOneGoOn();
    void leavesOut_data();
    void leavesOut();
};

void TestRestarts::makesARolloutOneEvent()
{
    const auto events = restartsOf(
        {began(u"api"_s, now - 4 * minute), began(u"api"_s, now - 9 * minute), began(u"api"_s, now - 6 * minute)}, {},
        source, since);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at, now - 9 * minute);
    QCOMPARE(events.first().until, std::optional(now - 4 * minute));
    QCOMPARE(events.first().service, u"api"_s);
    QCOMPARE(int(events.first().kind), int(ChangeKind::Restart));
    QVERIFY(check(events.first()));
}

void TestRestarts::keepsTwoJobsApart()
{
    QCOMPARE(
        restartsOf({began(u"api"_s, now - minute), began(u"search"_s, now - minute)}, {}, source, since).size(), 2);
}

void TestRestarts::keepsTwoRolloutsApart()
{
    QCOMPARE(
        restartsOf({began(u"api"_s, now - 60 * minute), began(u"api"_s, now - minute)}, {}, source, since).size(), 2);
}

void TestRestarts::tellsNothingTwice()
{
    const QList<SeriesData> starts{began(u"api"_s, now - 9 * minute), began(u"api"_s, now - 6 * minute)};
    const auto first = restartsOf(starts, {}, source, since);
    QVERIFY(restartsOf(starts, first, source, since).isEmpty());
    // The oldest one is out of sight meanwhile.
    QVERIFY(restartsOf({starts.last()}, first, source, now - 7 * minute).isEmpty());
}

void TestRestarts::letsAKnownOneGoOn()
{
    const auto first = restartsOf({began(u"api"_s, now - 9 * minute)}, {}, source, since);
    const auto then =
        restartsOf({began(u"api"_s, now - 9 * minute), began(u"api"_s, now - 5 * minute)}, first, source, since);
    QCOMPARE(then.size(), 1);
    QCOMPARE(then.first().at, now - 9 * minute);
    QCOMPARE(fingerprint(then.first()), fingerprint(first.first()));
    QCOMPARE(then.first().until, std::optional(now - 5 * minute));
}

void TestRestarts::leavesOut_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("long ago") << double(since - 1000) / 1000;
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << double(INFINITY);
    QTest::newRow("zero") << 0.0;
}

void TestRestarts::leavesOut()
{
    QFETCH(double, value);
    QVERIFY(restartsOf({{{{}, {}, {{u"job"_s, u"a"_s}}}, {now}, {value}}}, {}, source, since).isEmpty());
    QVERIFY(restartsOf({{{{}, {}, {{u"job"_s, u"a"_s}}}, {}, {}}}, {}, source, since).isEmpty());
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
