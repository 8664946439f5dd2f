// An alert that always fires, and what its silence tells.
#include "app/domain/alerts/deadman.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000;
const SourceId am{u"am"_s};

AlertReport report(qint64 at, const QString &name, AlertState state = AlertState::Firing, const SourceId &from = am)
{
    Alert alert;
    alert.labels = {{u"alertname"_s, name}, {u"severity"_s, u"none"_s}};
    alert.state = state;
    return {AlertOrigin::Alertmanager, from, start + at, AlertReport::Extent::Whole, {alert}};
}

} // namespace

class TestDeadMan : public QObject {
    Q_OBJECT

private slots:
    void isMissed_data()
    {
        QTest::addColumn<DeadMansSwitch>("deadMan");
        QTest::addColumn<QList<AlertReport>>("reports");
        QTest::addColumn<qint64>("sleptUntil"); // 0: did not
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("since"); // -1: not missed
        const DeadMansSwitch usual;
        DeadMansSwitch promised;
        promised.isPromised = true;
        DeadMansSwitch ofAnother;
        ofAnother.from = {u"other"_s};
        DeadMansSwitch byLabels;
        byLabels.matchers = {{u"alertname"_s, u"Heart.*"_s, true, true}, {u"severity"_s, u"none"_s}};
        const QList<AlertReport> heard{report(1000, u"Watchdog"_s)};
        const auto row = [](const char *name, const DeadMansSwitch &deadMan, const QList<AlertReport> &reports,
                             qint64 at, qint64 since, qint64 sleptUntil = 0) {
            QTest::newRow(name) << deadMan << reports << sleptUntil << at << since;
        };
        row("heard", usual, heard, 31'000, -1);
        row("gone", usual, heard, 31'001, 1000);
        row("heard again", usual, heard + QList{report(20'000, u"Watchdog"_s)}, 50'000, -1);
        row("gone again", usual, heard + QList{report(20'000, u"Watchdog"_s)}, 50'001, 20'000);
        row("an old answer that comes late", usual, heard + QList{report(500, u"Watchdog"_s)}, 31'000, -1);
        row("others do not count", usual, heard + QList{report(20'000, u"Slow"_s)}, 31'001, 1000);
        row("pending does not count", usual, heard + QList{report(20'000, u"Watchdog"_s, AlertState::Pending)}, 31'001,
            1000);
        row("over does not count", usual, heard + QList{report(20'000, u"Watchdog"_s, AlertState::Resolved)}, 31'001,
            1000);
        row("never came", usual, {}, 1'000'000, -1);
        row("never came, but was promised", promised, {}, 30'001, 0);
        row("has time to come", promised, {}, 30'000, -1);
        row("of another server", ofAnother, heard, 1'000'000, -1);
        row("of this server", ofAnother, {report(1000, u"Watchdog"_s, AlertState::Firing, {u"other"_s})}, 31'001, 1000);
        row("by labels", byLabels, {report(1000, u"Heartbeat"_s), report(20'000, u"Watchdog"_s)}, 31'001, 1000);
        row("after a sleep", usual, heard, 3'600'000, -1, 3'590'000);
        row("after a sleep, and still gone", usual, heard, 3'620'001, 3'590'000, 3'590'000);
    }

    void isMissed()
    {
        QFETCH(DeadMansSwitch, deadMan);
        QFETCH(QList<AlertReport>, reports);
        QFETCH(qint64, sleptUntil);
        QFETCH(qint64, at);
        QFETCH(qint64, since);
        DeadMansWatch watch = listening({}, start);
        for (const AlertReport &each : reports)
            watch = heard(deadMan, watch, each);
        if (sleptUntil)
            watch = listening(watch, start + sleptUntil);
        const auto alert = missing(deadMan, watch, start + at);
        QCOMPARE(alert.has_value(), since >= 0);
        if (alert) {
            QCOMPARE(int(alert->state), int(AlertState::Firing));
            QCOMPARE(alert->severity(), u"critical"_s);
            QCOMPARE(alert->activeAt, start + since);
            QCOMPARE(alert->firedAt, start + since + 30'000);
            QVERIFY(alert->annotations.value(u"summary"_s).contains(deadMan.matchers[0].value));
            QCOMPARE(alert->source, deadMan.from);
        }
    }

    void isNotMissedBeforeAnybodyListens()
    {
        DeadMansSwitch promised;
        promised.isPromised = true;
        QVERIFY(!missing(promised, {}, start));
    }

    // The same alert as long as it lasts.
    void staysTheSame()
    {
        const DeadMansSwitch usual;
        const auto watch = heard(usual, listening({}, start), report(1000, u"Watchdog"_s));
        const auto first = missing(usual, watch, start + 40'000);
        const auto later = missing(usual, watch, start + 400'000);
        QVERIFY(first && later);
        QCOMPARE(first->labels, later->labels);
        QCOMPARE(first->firedAt, later->firedAt);
    }

    void refusesASwitchThatMatchesAll()
    {
        QVERIFY(check(DeadMansSwitch()));
        DeadMansSwitch all;
        all.matchers.clear();
        QVERIFY(!check(all));
        DeadMansSwitch hasty;
        hasty.withinMs = 0;
        QVERIFY(!check(hasty));
    }
};

QTEST_APPLESS_MAIN(TestDeadMan)
#include "tst_deadman.moc"
