// The servers that tell alerts, watched themselves.
#include "app/services/watchdogs.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000;
const SourceId server{u"am"_s};

Source alertmanager()
{
    Source source;
    source.id = server;
    source.kind = SourceKind::Alertmanager;
    source.name = u"production"_s;
    return source;
}

Alert watchdog()
{
    Alert alert;
    alert.labels = {{u"alertname"_s, u"Watchdog"_s}};
    alert.state = AlertState::Firing;
    return alert;
}

AlertReport report(qint64 at, const QList<Alert> &alerts, AlertReport::Extent extent = AlertReport::Extent::Whole)
{
    return {AlertOrigin::Alertmanager, server, at, extent, alerts};
}

QString named(const QList<Alert> &alerts)
{
    QStringList names;
    for (const Alert &alert : alerts)
        names.append(alert.name());
    return names.join(u',');
}

} // namespace

class TestWatchdogs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void missesOneThatStops();
    void missesNoneThatNeverCame();
    void missesOneThatWasPromised();
    void tellsOfAServerThatIsGone();
    void forgivesWhatCouldNotBeHeard();
    void forgetsAServer();

private:
    Watchdogs m_dogs;
};

void TestWatchdogs::init()
{
    m_dogs = {};
    m_dogs.watch({alertmanager()});
}

void TestWatchdogs::missesOneThatStops()
{
    m_dogs.hear(report(now, {watchdog()}));
    QVERIFY(m_dogs.heardFrom().contains(server));
    m_dogs.hear(report(now + 20'000, {}));
    QVERIFY(m_dogs.alerts(now + 25'000).isEmpty());
    QCOMPARE(named(m_dogs.alerts(now + 31'000)), u"DeadMansSwitch"_s);
    m_dogs.hear(report(now + 40'000, {watchdog()}));
    QVERIFY(m_dogs.alerts(now + 41'000).isEmpty());
}

void TestWatchdogs::missesNoneThatNeverCame()
{
    m_dogs.hear(report(now, {}));
    QVERIFY(m_dogs.alerts(now + 3'600'000).isEmpty());
    QVERIFY(m_dogs.heardFrom().isEmpty());
}

void TestWatchdogs::missesOneThatWasPromised()
{
    m_dogs.expect({server}); // heard before the restart
    m_dogs.hear(report(now, {}));
    QVERIFY(m_dogs.alerts(now + 20'000).isEmpty());
    QCOMPARE(named(m_dogs.alerts(now + 31'000)), u"DeadMansSwitch"_s);
}

void TestWatchdogs::tellsOfAServerThatIsGone()
{
    m_dogs.hear(report(now, {watchdog()}));
    m_dogs.hear(report(now + 5'000, {}, AlertReport::Extent::None));
    m_dogs.hear(report(now + 10'000, {}, AlertReport::Extent::None));
    QVERIFY(m_dogs.alerts(now + 10'000).isEmpty());
    const QList<Alert> alerts = m_dogs.alerts(now + 60'000);
    QCOMPARE(named(alerts), u"SourceBlind"_s); // one notice
    QCOMPARE(alerts.first().firstBad, now + 5'000); // since the first failure
    m_dogs.hear(report(now + 61'000, {watchdog()}));
    QVERIFY(m_dogs.alerts(now + 62'000).isEmpty());
}

void TestWatchdogs::forgivesWhatCouldNotBeHeard()
{
    m_dogs.hear(report(now, {watchdog()}));
    m_dogs.listenFrom(now + 3'600'000); // the machine slept
    QVERIFY(m_dogs.alerts(now + 3'610'000).isEmpty());
    QCOMPARE(named(m_dogs.alerts(now + 3'631'000)), u"DeadMansSwitch"_s);
}

void TestWatchdogs::forgetsAServer()
{
    m_dogs.hear(report(now, {watchdog()}));
    m_dogs.watch({});
    QVERIFY(m_dogs.alerts(now + 60'000).isEmpty());
}

QTEST_GUILESS_MAIN(TestWatchdogs)
#include "tst_watchdogs.moc"
