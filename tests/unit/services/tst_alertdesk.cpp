// Alerts and what was done about them: begun, ended, acknowledged, kept over a restart, and a storm of them.
#include "app/domain/clock.h"
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/sourcedesk.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'794'996'000'000;

Alert alertOf(const QString &name, AlertState state = AlertState::Firing, const QString &instance = u"a"_s)
{
    Alert alert;
    alert.labels = {{u"alertname"_s, name}, {u"instance"_s, instance}, {u"severity"_s, u"critical"_s}};
    alert.annotations = {{u"summary"_s, u"It broke"_s}};
    alert.state = state;
    alert.value = 0.5;
    alert.firstBad = start - 20'000;
    alert.activeAt = start - 15'000;
    alert.firedAt = state == AlertState::Firing ? start - 5000 : 0;
    return alert;
}

} // namespace

class TestAlertDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void beginsAndEnds();
    void staysQuietWhileNothingChanges();
    void forgetsWhatNeverFired();
    void keepsAnAcknowledgementUntilItClears();
    void refusesAnEndInThePast();
    void comesBackAfterARestart();
    void remembersTheLastTimesAndTheVerdict();
    void measuresTheChain_data();
    void measuresTheChain();
    void takesAStorm();
    void keepsRules();
    void addsAllRulesOrNone();

private:
    AlertDesk &desk() { return *m_desk; }
    void open()
    {
        m_desk.reset();
        m_console.reset();
        auto opened = Console::open({m_folder->path()}, m_clock);
        QVERIFY(opened);
        m_console = std::move(*opened);
        m_console->setAuthor(u"Ada"_s);
        m_desk = std::make_unique<AlertDesk>(context(), m_console->writes());
        QVERIFY(m_desk->load());
    }
    DeskContext context()
    {
        return {m_console->database(), m_console->feed(), m_clock, [this] { return m_console->author(); }};
    }
    AlertEpisode only() { return desk().open().isEmpty() ? AlertEpisode() : *desk().open().begin(); }
    QString print() { return fingerprint(alertOf(u"Down"_s).labels); }

    ManualClock m_clock{start};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<AlertDesk> m_desk;
};

void TestAlertDesk::init()
{
    m_clock.set(start);
    m_desk.reset();
    m_console.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestAlertDesk::beginsAndEnds()
{
    QStringList events;
    connect(
        &desk(), &AlertDesk::fired, this, [&](const auto &each) { events.append(u"fired "_s + each.alert.name()); });
    connect(
        &desk(), &AlertDesk::ended, this, [&](const auto &each) { events.append(u"ended "_s + each.alert.name()); });
    desk().update({alertOf(u"Down"_s, AlertState::Pending)});
    QVERIFY(events.isEmpty());
    desk().update({alertOf(u"Down"_s)});
    desk().update({alertOf(u"Down"_s)});
    QCOMPARE(events, QStringList{u"fired Down"_s});
    QCOMPARE(only().chain.fired, start - 5000);
    m_clock.advance(60'000);
    desk().update({});
    QCOMPARE(events, (QStringList{u"fired Down"_s, u"ended Down"_s}));
    QVERIFY(desk().open().isEmpty());
    QTRY_COMPARE(desk().last(print(), 3).value_or(QList<AlertEpisode>()).size(), 1);
    QTRY_COMPARE(desk().last(print(), 3)->first().alert.resolvedAt, start + 60'000);
}

void TestAlertDesk::staysQuietWhileNothingChanges()
{
    Alert untold = alertOf(u"Down"_s);
    untold.value = std::nan(""); // as every alert of an Alertmanager
    desk().update({untold});
    int changes = 0;
    connect(&desk(), &AlertDesk::changed, this, [&changes] { ++changes; });
    desk().update({untold});
    QCOMPARE(changes, 0);
}

void TestAlertDesk::forgetsWhatNeverFired()
{
    desk().update({alertOf(u"Down"_s, AlertState::Pending)});
    QTRY_COMPARE(desk().last(print(), 3)->size(), 1); // its `for` goes on after a restart
    desk().update({});
    QTRY_COMPARE(desk().last(print(), 3)->size(), 0);
}

void TestAlertDesk::keepsAnAcknowledgementUntilItClears()
{
    desk().update({alertOf(u"Down"_s)});
    QVERIFY(desk().acknowledge({print(), u"unknown"_s}, u" looking "_s, 0));
    QCOMPARE(only().acknowledgement->by, u"Ada"_s);
    QCOMPARE(only().acknowledgement->note, u"looking"_s);
    m_clock.advance(3'600'000);
    Alert other = alertOf(u"Down"_s);
    other.value = 0.7;
    desk().update({other});
    QVERIFY(only().acknowledgement);
    QCOMPARE(only().alert.value, 0.7);
    desk().update({});
    desk().update({alertOf(u"Down"_s)}); // again: that is another one
    QVERIFY(!only().acknowledgement);
    QVERIFY(desk().acknowledge({print()}, {}, m_clock.nowMs() + 1000));
    QVERIFY(only().acknowledgement->holdsAt(m_clock.nowMs()));
    QVERIFY(!only().acknowledgement->holdsAt(m_clock.nowMs() + 1000));
    QVERIFY(desk().withdraw({print()}));
    QVERIFY(!only().acknowledgement);
}

void TestAlertDesk::refusesAnEndInThePast()
{
    desk().update({alertOf(u"Down"_s)});
    QVERIFY(!desk().acknowledge({print()}, {}, start));
    QVERIFY(!only().acknowledgement);
}

void TestAlertDesk::comesBackAfterARestart()
{
    desk().update({alertOf(u"Down"_s)});
    QVERIFY(desk().acknowledge({print()}, u"mine"_s, 0));
    QVERIFY(desk().snooze({print()}, start + 9000));
    desk().looked({print()}, start + 5);
    desk().looked({print()}, start + 50);
    const AlertEpisode before = only();
    open();
    AlertEpisode after = only();
    QCOMPARE(after.chain.looked, start + 5);
    QVERIFY(after == before);
    int fired = 0;
    connect(&desk(), &AlertDesk::fired, this, [&fired] { ++fired; });
    desk().update({alertOf(u"Down"_s)});
    QCOMPARE(fired, 0); // it had fired already
}

void TestAlertDesk::remembersTheLastTimesAndTheVerdict()
{
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(600'000);
        Alert alert = alertOf(u"Down"_s);
        alert.activeAt = m_clock.nowMs();
        desk().update({alert});
        QVERIFY(desk().acknowledge({print()}, QString::number(i), 0));
        desk().update({});
    }
    QTRY_COMPARE(desk().last(print(), 3)->size(), 3);
    QTRY_VERIFY(desk().last(print(), 3)->first().isOver());
    const AlertEpisode newest = desk().last(print(), 3)->first();
    QCOMPARE(newest.acknowledgement->note, u"4"_s);
    QVERIFY(desk().judge(newest, AlertVerdict::FalsePositive));
    const AlertEpisode judged = desk().last(print(), 1)->first();
    QVERIFY(judged.verdict == AlertVerdict::FalsePositive);
    QCOMPARE(judged.verdictBy, u"Ada"_s);
}

void TestAlertDesk::measuresTheChain_data()
{
    QTest::addColumn<QList<qint64>>("chain"); // first bad, evaluated, fired, sent, delivered, looked, acknowledged
    QTest::addColumn<int>("slowest"); // -1: none
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("detected"); // -1: not yet
    using L = QList<qint64>;
    QTest::newRow("nothing known") << L{0, 5, 6, 7, 8, 0, 0} << -1 << 0ll << -1ll;
    QTest::newRow("a long `for`") << L{100, 110, 200, 201, 205, 0, 0} << int(DetectionLink::Pending) << 90ll << 105ll;
    QTest::newRow("nobody looked for long")
        << L{100, 101, 102, 103, 104, 900, 901} << int(DetectionLink::Look) << 796ll << 4ll;
    QTest::newRow("a desktop that says nothing")
        << L{100, 101, 102, 130, 0, 131, 0} << int(DetectionLink::Sending) << 28ll << 30ll;
    QTest::newRow("read back: it fired before we saw it")
        << L{100, 900, 110, 901, 902, 0, 0} << int(DetectionLink::Evaluation) << 800ll << 802ll;
    QTest::newRow("not told yet") << L{100, 130, 0, 0, 0, 0, 0} << int(DetectionLink::Evaluation) << 30ll << -1ll;
}

void TestAlertDesk::measuresTheChain()
{
    QFETCH(QList<qint64>, chain);
    const DetectionChain made{chain[0], chain[1], chain[2], chain[3], chain[4], chain[5], chain[6]};
    const auto slowest = slowestLink(made);
    QTEST(slowest ? int(slowest->link) : -1, "slowest");
    QTEST(slowest ? slowest->ms : 0ll, "ms");
    QTEST(timeToDetect(made).value_or(-1), "detected");
}

void TestAlertDesk::takesAStorm()
{
    constexpr int many = 10'000;
    QList<Alert> storm;
    for (int i = 0; i < many; ++i)
        storm.append(alertOf(u"Down"_s, AlertState::Firing, QString::number(i)));
    int told = 0;
    connect(&desk(), &AlertDesk::changed, this, [&told] { ++told; });
    QElapsedTimer longest;
    longest.start();
    desk().update(storm);
    qInfo("10,000 alerts taken in %lld ms", longest.elapsed());
    QCOMPARE(told, 1);
    QCOMPARE(desk().open().size(), many);
    QTRY_COMPARE_WITH_TIMEOUT(desk().within({0, start})->size(), many, 60'000);
    desk().update({});
    QVERIFY(desk().open().isEmpty());
}

void TestAlertDesk::keepsRules()
{
    const auto host = m_console->sources().addHost();
    QVERIFY(host);
    AlertRuleDesk rules(context());
    AlertRule rule;
    rule.name = u" Load "_s;
    rule.source = host->id;
    rule.expr = u"host_load"_s;
    rule.condition = RuleCondition{Comparison::GreaterOrEqual, 4.5};
    rule.forMs = 30'000;
    rule.labels = {{u"severity"_s, u"major"_s}};
    rule.annotations = {{u"summary"_s, u"{{ $value }} \u00e9"_s}};
    const auto saved = rules.save(rule);
    QVERIFY(saved);
    QCOMPARE(saved->name, u"Load"_s);
    QVERIFY(rules.rules()->first() == *saved);
    AlertRule changed = *saved;
    changed.condition.reset();
    changed.enabled = false;
    QVERIFY(rules.save(changed));
    QVERIFY(rules.rules()->first() == changed);
    QVERIFY(rules.remove(changed.id));
    QVERIFY(rules.rules()->isEmpty());
    QVERIFY(!rules.remove(changed.id));
}

void TestAlertDesk::addsAllRulesOrNone()
{
    const auto host = m_console->sources().addHost();
    QVERIFY(host);
    AlertRuleDesk rules(context());
    AlertRule good;
    good.name = u"Good"_s;
    good.source = host->id;
    good.expr = u"host_load"_s;
    AlertRule bad = good;
    bad.labels = {{u"1bad"_s, u"x"_s}};
    QVERIFY(!rules.add({good, bad}));
    QVERIFY(rules.rules()->isEmpty());
    AlertRule homeless = good;
    homeless.source = SourceId{u"nowhere"_s};
    QVERIFY(!rules.add({good, homeless}));
    QVERIFY(rules.rules()->isEmpty());
    QVERIFY(rules.add({good, good}));
    QCOMPARE(rules.rules()->size(), 2);
}

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
