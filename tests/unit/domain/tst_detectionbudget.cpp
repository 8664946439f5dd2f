// How long it takes to be told, by the intervals alone.
#include "app/domain/alerts/detectionbudget.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestDetectionBudget : public QObject {
    Q_OBJECT

private slots:
    void addsUp_data();
    void addsUp();
    void saysIt();
    void takesTheIntervalsOfARule();
    void boundsWhatHappens();
};

void TestDetectionBudget::addsUp_data()
{
    QTest::addColumn<QList<int>>("intervals"); // seconds: scrape, evaluation, for, group_wait
    QTest::addColumn<double>("worst"); // seconds, as below
    QTest::addColumn<double>("expected");
    QTest::addColumn<int>("biggest");
    QTest::addColumn<double>("biggestS");
    QTest::addColumn<bool>("inTime");
    const auto row = [](const char *name, const QList<int> &intervals, double worst, double expected,
                         DetectionPart biggest, double biggestS, bool inTime) {
        QTest::newRow(name) << intervals << worst << expected << int(biggest) << biggestS << inTime;
    };
    row("ours", {15, 10, 0, 0}, 25, 12.5, DetectionPart::Scrape, 15, true);
    row("Prometheus's defaults", {60, 60, 0, 30}, 150, 90, DetectionPart::Evaluation, 60, false);
    row("an Alertmanager's default", {15, 15, 0, 30}, 60, 45, DetectionPart::GroupWait, 30, false);
    row("just in time", {15, 14, 0, 30}, 59, 44.5, DetectionPart::GroupWait, 30, true);
    row("a wait of a minute", {5, 5, 60, 0}, 70, 65, DetectionPart::For, 60, false);
    row("a wait is whole evaluations", {5, 20, 25, 0}, 65, 52.5, DetectionPart::For, 40, false);
    row("equal parts", {30, 30, 30, 30}, 120, 90, DetectionPart::For, 30, false);
    row("nothing at all", {0, 0, 0, 0}, 0.001, 0, DetectionPart::Evaluation, 0.001, true);
}

void TestDetectionBudget::addsUp()
{
    QFETCH(QList<int>, intervals);
    const DetectionBudget budget =
        detectionBudget({intervals[0] * 1000ll, intervals[1] * 1000ll, intervals[2] * 1000ll, intervals[3] * 1000ll});
    QTEST(double(budget.worstMs) / 1000, "worst");
    QTEST(double(budget.expectedMs) / 1000, "expected");
    QTEST(int(budget.biggest), "biggest");
    QTEST(double(budget.biggestMs) / 1000, "biggestS");
    QTEST(budget.isInTime(), "inTime");
}

void TestDetectionBudget::saysIt()
{
    QCOMPARE(describe(detectionBudget({5'000, 5'000, 60'000, 0})),
        u"At worst after 1m10s, on average after 1m5s: not in less than 1m. Most of it is the time that the rule "
        u"waits before it fires (for): 1m."_s);
    QCOMPARE(describe(detectionBudget({15'000, 10'000, 0, 0})),
        u"At worst after 25s, on average after 12s500ms. Most of it is the time between two samples: 15s."_s);
}

void TestDetectionBudget::takesTheIntervalsOfARule()
{
    AlertRule rule;
    rule.intervalMs = 20'000;
    rule.forMs = 40'000;
    QCOMPARE(detectionBudget(intervalsOf(rule, 5'000)).worstMs, 65'000);
    QCOMPARE(detectionBudget(intervalsOf(rule, 5'000, 30'000)).worstMs, 95'000);
}

// Whatever the moments at which it is scraped and evaluated, nobody waits longer than the worst case, and somebody
// nearly as long.
void TestDetectionBudget::boundsWhatHappens()
{
    const DetectionIntervals intervals{15, 10, 25, 5};
    qint64 longest = 0;
    for (qint64 scrapePhase = 0; scrapePhase < intervals.scrapeMs; ++scrapePhase) {
        for (qint64 evaluationPhase = 0; evaluationPhase < intervals.evaluationMs; ++evaluationPhase) {
            qint64 activeAt = evaluationPhase; // the first evaluation at or after the first bad scrape
            while (activeAt < scrapePhase)
                activeAt += intervals.evaluationMs;
            qint64 firedAt = activeAt;
            while (firedAt - activeAt < intervals.forMs)
                firedAt += intervals.evaluationMs;
            longest = std::max(longest, firedAt + intervals.groupWaitMs);
        }
    }
    const qint64 worst = detectionBudget(intervals).worstMs;
    QVERIFY(longest <= worst);
    QVERIFY(longest >= worst - 2);
}

QTEST_GUILESS_MAIN(TestDetectionBudget)
#include "tst_detectionbudget.moc"
