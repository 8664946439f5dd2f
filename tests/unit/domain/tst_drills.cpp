// Drills without a clock of the world: what is replayed of an incident, which alerts are there when, both timelines
// side by side, the shapes of invented charts, time that goes faster, and the wheel.
#include "app/domain/drills/drillclock.h"
#include "app/domain/drills/drillscript.h"
#include "app/domain/drills/drillwheel.h"
#include "app/domain/drills/scenario.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 started = 1'795'000'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

DrillSubject readyMade(const QString &name)
{
    return {{}, name};
}

Drill soundDrill()
{
    Drill drill;
    drill.subject = readyMade(u"disk"_s);
    drill.title = u"The disk"_s;
    drill.trainee = u"Lina"_s;
    drill.speed = 10;
    drill.beganAt = started;
    drill.endedAt = started + minute;
    return drill;
}

} // namespace

class TestDrills : public QObject {
    Q_OBJECT

private slots:
    void replaysFromCalmToAMargin_data();
    void replaysFromCalmToAMargin();
    void replaysNothingThatGoesOn_data();
    void replaysNothingThatGoesOn();
    void tellsAlertsAsTheyWereKnown_data();
    void tellsAlertsAsTheyWereKnown();
    void putsBothSideBySide();
    void pairsTheFirstOfEachMilestone();
    void refusesWhatIsNoDrill_data();
    void refusesWhatIsNoDrill();
    void goesAsFastAsItIsTold();
    void addsUpShapes_data();
    void addsUpShapes();
    void inventsTheSameEachTime();
    void leavesOutWhatWasDoneLately();
    void comesToRestOnWhatItPicked_data();
    void comesToRestOnWhatItPicked();
};

void TestDrills::replaysFromCalmToAMargin_data()
{
    QTest::addColumn<qint64>("restored"); // minutes; -1: never
    QTest::addColumn<qint64>("dismissed");
    QTest::addColumn<qint64>("nowAfter");
    QTest::addColumn<qint64>("lasts"); // from the impact
    QTest::newRow("restored") << 14ll << -1ll << 3 * day << 24 * minute;
    QTest::newRow("dismissed") << -1ll << 15ll << 3 * day << 25 * minute;
    QTest::newRow("neither") << -1ll << -1ll << 3 * day << 70 * minute;
    QTest::newRow("restored the next day") << 20 * 60ll << -1ll << 3 * day << 4 * 60 * minute - drillLeadMs;
    QTest::newRow("restored before it was said to begin") << -30ll << -1ll << 3 * day << 10 * minute;
    QTest::newRow("only just over") << 14ll << -1ll << 16 * minute << 16 * minute;
}

void TestDrills::replaysFromCalmToAMargin()
{
    QFETCH(qint64, restored);
    QFETCH(qint64, dismissed);
    QFETCH(qint64, nowAfter);
    Incident incident;
    incident.started = started;
    if (restored != -1)
        incident.restored = started + restored * minute;
    if (dismissed != -1)
        incident.dismissed = started + dismissed * minute;
    const TimeRange plays = replayOf(incident, started + nowAfter);
    QCOMPARE(plays.from, started - drillLeadMs);
    QTEST(plays.to - started, "lasts");
}

void TestDrills::replaysNothingThatGoesOn_data()
{
    QTest::addColumn<IncidentState>("state");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("can");
    QTest::newRow("restored") << IncidentState::Restored << 20 * minute << true;
    QTest::newRow("dismissed") << IncidentState::Dismissed << 20 * minute << true;
    QTest::newRow("triggered just now") << IncidentState::Triggered << 20 * minute << false;
    QTest::newRow("acknowledged just now") << IncidentState::Acknowledged << 20 * minute << false;
    QTest::newRow("left open since yesterday") << IncidentState::Acknowledged << day << true;
}

void TestDrills::replaysNothingThatGoesOn()
{
    QFETCH(IncidentState, state);
    QFETCH(qint64, age);
    Incident incident;
    incident.state = state;
    incident.started = started;
    QTEST(canBeReplayed(incident, started + age), "can");
}

void TestDrills::tellsAlertsAsTheyWereKnown_data()
{
    QTest::addColumn<qint64>("at"); // seconds after the impact
    QTest::addColumn<QString>("state"); // empty: it is not there
    QTest::newRow("before it was seen") << 19ll << u""_s;
    QTest::newRow("seen") << 20ll << u"pending"_s;
    QTest::newRow("not yet") << 44ll << u"pending"_s;
    QTest::newRow("fires") << 45ll << u"firing"_s;
    QTest::newRow("fires on") << 299ll << u"firing"_s;
    QTest::newRow("over") << 300ll << u""_s;
}

void TestDrills::tellsAlertsAsTheyWereKnown()
{
    QFETCH(qint64, at);
    QFETCH(QString, state);
    AlertEpisode episode;
    episode.alert.labels = {{u"alertname"_s, u"Slow"_s}};
    episode.alert.state = AlertState::Resolved;
    episode.alert.resolvedAt = started + 300'000;
    episode.alert.generatorUrl = u"http://prometheus.example/graph"_s;
    episode.chain.firstBad = started + 10'000;
    episode.chain.evaluated = started + 20'000;
    episode.chain.fired = started + 45'000;
    const QList<Alert> there = alertsAt({episode}, started + at * 1'000);
    QCOMPARE(there.isEmpty(), state.isEmpty());
    if (there.isEmpty())
        return;
    QCOMPARE(toString(there.first().state), state);
    QCOMPARE(there.first().firstBad, started + 10'000);
    QCOMPARE(there.first().firedAt != 0, state == u"firing"_s);
    QVERIFY(there.first().generatorUrl.isEmpty()); // a real server's
    QCOMPARE(there.first().resolvedAt, 0);
}

void TestDrills::putsBothSideBySide()
{
    const QList<DrillMoment> then{{70'000, DrillMomentKind::Acknowledged}, {55'000, DrillMomentKind::Detected},
        {180'000, DrillMomentKind::Note, u"the queue"_s}, {480'000, DrillMomentKind::Restored}};
    const QList<DrillMoment> now{
        {40'000, DrillMomentKind::Detected}, {95'000, DrillMomentKind::Acknowledged}, {100'000, DrillMomentKind::Note, u"the disk"_s}};
    QStringList lines;
    for (const ComparedMoment &line : sideBySide(then, now)) {
        lines.append(toString(line.kind) + u' ' + (line.then ? QString::number(line.then->at / 1000) : u"-"_s) + u' '
            + (line.now ? QString::number(line.now->at / 1000) : u"-"_s) + u' '
            + (line.difference() ? QString::number(*line.difference() / 1000) : u"-"_s));
    }
    QCOMPARE(lines,
        QStringList({u"detected 55 40 -15"_s, u"acknowledged 70 95 25"_s, u"note - 100 -"_s, u"note 180 - -"_s,
            u"restored 480 - -"_s}));
    QVERIFY(sideBySide({}, {}).isEmpty());
}

void TestDrills::pairsTheFirstOfEachMilestone()
{
    const QList<DrillMoment> now{{90'000, DrillMomentKind::Runbook, u"second"_s}, {60'000, DrillMomentKind::Runbook, u"first"_s}};
    const QList<ComparedMoment> lines = sideBySide({{75'000, DrillMomentKind::Runbook, u"theirs"_s}}, now);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].now->text, u"first"_s);
    QCOMPARE(lines[0].then->text, u"theirs"_s);
    QVERIFY(!lines[1].then);
    QCOMPARE(firstOf(now, DrillMomentKind::Runbook), std::optional<qint64>(60'000));
    QVERIFY(!firstOf(now, DrillMomentKind::Restored));
}

void TestDrills::refusesWhatIsNoDrill_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("sound");
    QTest::newRow("sound") << u""_s << true;
    QTest::newRow("nobody") << u"nobody"_s << false;
    QTest::newRow("blanks") << u"blanks"_s << false;
    QTest::newRow("another speed") << u"speed"_s << false;
    QTest::newRow("no speed") << u"still"_s << false;
    QTest::newRow("ends before it begins") << u"ends"_s << false;
    QTest::newRow("no subject") << u"subject"_s << false;
    QTest::newRow("two subjects") << u"subjects"_s << false;
}

void TestDrills::refusesWhatIsNoDrill()
{
    QFETCH(QString, change);
    Drill drill = soundDrill();
    if (change == u"nobody"_s || change == u"blanks"_s)
        drill.trainee = change == u"blanks"_s ? u"  \t"_s : QString();
    if (change == u"speed"_s || change == u"still"_s)
        drill.speed = change == u"speed"_s ? 3 : 0;
    if (change == u"ends"_s)
        drill.endedAt = drill.beganAt - 1;
    if (change == u"subject"_s)
        drill.subject = {};
    if (change == u"subjects"_s)
        drill.subject.incident = IncidentId{u"one"_s};
    QTEST(bool(checkDrill(drill)), "sound");
}

void TestDrills::goesAsFastAsItIsTold()
{
    ManualClock world(5'000'000);
    const DrillClock fast(world, started, 10);
    const DrillClock real(world, started, 1);
    QCOMPARE(fast.nowMs(), started);
    world.advance(6'000);
    QCOMPARE(fast.nowMs(), started + minute);
    QCOMPARE(real.nowMs(), started + 6'000);
}

void TestDrills::addsUpShapes_data()
{
    using Kind = ShapePart::Kind;
    QTest::addColumn<QList<ShapePart>>("shape");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<double>("value");
    const ShapePart base{Kind::Base, 10, 0, 0};
    const ShapePart ramp{Kind::Ramp, 20, 0, 10 * minute};
    const ShapePart step{Kind::Step, 5, 2 * minute, 0};
    const ShapePart pulse{Kind::Step, 5, 2 * minute, 3 * minute};
    const ShapePart wave{Kind::Wave, 4, 0, 8 * minute};
    QTest::newRow("nothing") << QList<ShapePart>{} << 0ll << 0.0;
    QTest::newRow("base long before") << QList{base, ramp, step} << -60 * minute << 10.0;
    QTest::newRow("middle of a ramp") << QList{base, ramp} << 5 * minute << 20.0;
    QTest::newRow("after a ramp") << QList{base, ramp} << 90 * minute << 30.0;
    QTest::newRow("before a step") << QList{base, step} << 2 * minute - 1 << 10.0;
    QTest::newRow("at a step") << QList{base, step} << 2 * minute << 15.0;
    QTest::newRow("in a pulse") << QList{base, pulse} << 3 * minute - 1 << 15.0;
    QTest::newRow("after a pulse") << QList{base, pulse} << 3 * minute << 10.0;
    QTest::newRow("height of a wave") << QList{wave} << 2 * minute << 4.0;
}

void TestDrills::addsUpShapes()
{
    QFETCH(QList<ShapePart>, shape);
    QFETCH(qint64, at);
    QFETCH(double, value);
    QVERIFY(std::abs(valueAt(shape, 1, at) - value) < 1e-9);
}

void TestDrills::inventsTheSameEachTime()
{
    const QList<ShapePart> noise{{ShapePart::Kind::Noise, 3, 0, 0}};
    bool differs = false;
    bool moves = false;
    for (qint64 at = 0; at < 100'000; at += 5'000) {
        QCOMPARE(valueAt(noise, 7, at), valueAt(noise, 7, at));
        QVERIFY(std::abs(valueAt(noise, 7, at)) <= 3);
        differs |= valueAt(noise, 7, at) != valueAt(noise, 8, at);
        moves |= valueAt(noise, 7, at) != valueAt(noise, 7, at + 5'000);
    }
    QVERIFY(differs && moves);
    DrillScenario scenario;
    scenario.name = u"one"_s;
    scenario.title = {u"One"_s, u"Un"_s};
    scenario.lastsMs = 10 * minute;
    ScenarioChart chart;
    chart.metric = u"m"_s;
    chart.title = {u"M"_s, u"M"_s};
    chart.high = 2;
    chart.series = {{{}, 7, noise}};
    scenario.charts = {chart};
    scenario.alerts = {{u"A"_s, u"critical"_s, {}, {u"is bad"_s, u"va mal"_s}, 5'000, 30'000, std::nullopt}};
    const DrillScript first = scriptOf(scenario, u"fr"_s, started);
    const DrillScript second = scriptOf(scenario, u"en"_s, started);
    QCOMPARE(first.title, u"Un"_s);
    QCOMPARE(first.series.first().values, second.series.first().values);
    QVERIFY(*std::max_element(first.series.first().values.begin(), first.series.first().values.end()) <= 2);
    QCOMPARE(first.impactAt, started + drillLeadMs);
    QCOMPARE(first.plays.to, first.impactAt + 10 * minute);
    QVERIFY(first.series.first().times.front() <= started - drillPastMs);
    QCOMPARE(alertsAt(first.alerts, first.impactAt + 30'000).size(), 1);
}

void TestDrills::leavesOutWhatWasDoneLately()
{
    const QList<DrillSubject> all{readyMade(u"a"_s), readyMade(u"b"_s), readyMade(u"c"_s)};
    Drill done = soundDrill();
    done.subject = all[1];
    done.doneAt = started;
    QCOMPARE(wheelOf(all, {done}, started + day), QList<DrillSubject>({all[0], all[2]}));
    QCOMPARE(wheelOf(all, {done}, started + latelyMs), all);
    QList<Drill> everything;
    for (const DrillSubject &subject : all) {
        done.subject = subject;
        everything.append(done);
    }
    QCOMPARE(wheelOf(all, everything, started + day), all); // rather twice than none
    QVERIFY(wheelOf({}, everything, started).isEmpty());
}

void TestDrills::comesToRestOnWhatItPicked_data()
{
    QTest::addColumn<int>("sectors");
    for (const int sectors : {1, 2, 3, 7, 12})
        QTest::addRow("%d", sectors) << sectors;
}

void TestDrills::comesToRestOnWhatItPicked()
{
    QFETCH(int, sectors);
    QSet<int> picks;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const int picked = pickOf(sectors, seed);
        QCOMPARE(pickOf(sectors, seed), picked);
        picks.insert(picked);
        QCOMPARE(wheelAngle(sectors, picked, seed, 0), 0.0);
        const double rest = wheelAngle(sectors, picked, seed, 1);
        QVERIFY(wheelAngle(sectors, picked, seed, 0.5) < rest);
        // What stands at the top when everything was turned clockwise by this.
        const double under = std::fmod(10 * 360.0 - rest, 360.0);
        QCOMPARE(int(under / (360.0 / sectors)), picked);
    }
    QCOMPARE(picks.size(), qsizetype(sectors));
    QCOMPARE(pickOf(0, 1), -1);
}

QTEST_APPLESS_MAIN(TestDrills)
#include "tst_drills.moc"
