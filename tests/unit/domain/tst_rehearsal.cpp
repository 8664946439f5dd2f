// A rule on the past: what it would have told, and of which incidents.
#include "app/domain/alerts/rehearsal.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 t0 = 1'794'996'000'000;
constexpr qint64 step = 10'000;

qint64 at(int steps)
{
    return t0 + steps * step;
}

// A sample every ten seconds: b bad, g good, - one without a value, _ none.
SeriesData seriesOf(const QString &instance, const QString &story)
{
    SeriesData series;
    series.key.labels = {{u"__name__"_s, u"errors"_s}, {u"instance"_s, instance}};
    for (int i = 0; i < story.size(); ++i) {
        if (story[i] == u'_')
            continue;
        series.times.push_back(at(i));
        series.values.push_back(story[i] == u'b' ? 9 : story[i] == u'g' ? 1 : std::nan(""));
    }
    return series;
}

AlertRule ruleOf(int forSteps, int keepSteps = 0)
{
    AlertRule rule;
    rule.id = AlertRuleId{u"r"_s};
    rule.name = u"Errors"_s;
    rule.expr = u"errors"_s;
    rule.condition = RuleCondition{Comparison::Greater, 5};
    rule.forMs = forSteps * step;
    rule.keepFiringForMs = keepSteps * step;
    rule.labels = {{u"where"_s, u"{{ $labels.instance }}"_s}};
    return rule;
}

RehearsalSetting settingOf(int steps)
{
    RehearsalSetting setting;
    setting.range = {t0, at(steps - 1)};
    setting.stepMs = step;
    setting.lookBackMs = step;
    setting.leadMs = 3 * step;
    return setting;
}

// "2-5-9": pending, firing and over at these steps; a dot: not.
QString told(const RehearsedAlert &alert)
{
    const auto number = [](qint64 ms) { return ms == 0 ? u"."_s : QString::number((ms - t0) / step); };
    return number(alert.pendingFrom) + u'-' + number(alert.firedAt) + u'-' + number(alert.endedAt);
}

QStringList told(const QList<RehearsedAlert> &alerts)
{
    QStringList all;
    for (const RehearsedAlert &each : alerts)
        all.append(told(each));
    return all;
}

} // namespace

class TestRehearsal : public QObject {
    Q_OBJECT

private slots:
    void tellsWhenItWouldHaveFired_data();
    void tellsWhenItWouldHaveFired();
    void matchesIncidents_data();
    void matchesIncidents();
    void tellsSeriesApart();
    void countsWhatBelongsToNoIncident();
    void looksBackAsPrometheus();
    void isTheSameInPieces();
    void standsOddRanges_data();
    void standsOddRanges();
};

void TestRehearsal::tellsWhenItWouldHaveFired_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("forSteps");
    QTest::addColumn<int>("keepSteps");
    QTest::addColumn<QStringList>("alerts");
    QTest::addColumn<int>("blind"); // steps of all stretches
    const auto row = [](const char *name, const QString &story, int forSteps, int keepSteps, const QStringList &alerts,
                         int blind = 0) { QTest::newRow(name) << story << forSteps << keepSteps << alerts << blind; };
    row("well", u"gggggg"_s, 0, 0, {});
    row("at once", u"ggbbgg"_s, 0, 0, {u"2-2-4"_s});
    row("after a while", u"gbbbbgg"_s, 2, 0, {u"1-3-5"_s});
    row("not for long enough", u"gbbggbbbg"_s, 2, 0, {u"1-.-3"_s, u"5-7-8"_s});
    row("kept", u"gbgggg"_s, 0, 2, {u"1-1-3"_s});
    row("to the end", u"gggbbb"_s, 1, 0, {u"3-4-."_s});
    row("pending at the end", u"gggb"_s, 3, 0, {u"3-.-."_s});
    row("without data between", u"gbb___bbg"_s, 0, 0, {u"1-1-8"_s}, 3);
    row("without a value between", u"gb---bg"_s, 0, 0, {u"1-1-6"_s}, 3);
    row("before there was anything", u"___gbg"_s, 0, 0, {u"4-4-5"_s}, 3);
    row("after it was there", u"ggb___"_s, 0, 0, {u"2-2-."_s}, 2);
    row("never", u"______"_s, 0, 0, {}, 5);
}

void TestRehearsal::tellsWhenItWouldHaveFired()
{
    QFETCH(QString, story);
    QFETCH(int, forSteps);
    QFETCH(int, keepSteps);
    const Rehearsal rehearsal =
        rehearse(ruleOf(forSteps, keepSteps), {seriesOf(u"a"_s, story)}, settingOf(int(story.size())), {});
    QTEST(told(rehearsal.alerts), "alerts");
    qint64 blind = 0;
    for (const TimeRange &each : rehearsal.blind)
        blind += each.length();
    QTEST(int(blind / step), "blind");
}

void TestRehearsal::matchesIncidents_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("started");
    QTest::addColumn<int>("detected");
    QTest::addColumn<int>("restored"); // -1: not yet
    QTest::addColumn<int>("verdict"); // -1: not among them
    QTest::addColumn<int>("earlier"); // steps
    QTest::addColumn<int>("unmatched");
    const auto row = [](const char *name, const QString &story, int started, int detected, int restored, int verdict,
                         int earlier, int unmatched) {
        QTest::newRow(name) << story << started << detected << restored << verdict << earlier << unmatched;
    };
    const int found = int(RehearsalVerdict::Found);
    const int missed = int(RehearsalVerdict::Missed);
    const int notSeen = int(RehearsalVerdict::NotSeen);
    row("earlier than it was noticed", u"gggbbbbbbggg"_s, 3, 7, 9, found, 4, 0);
    row("later", u"gggggggbbggg"_s, 3, 5, 9, found, -2, 0);
    row("before it began", u"gggbbbbbbggg"_s, 5, 6, 9, found, 3, 0);
    row("too long before", u"gbbbbbbbbbbg"_s, 8, 9, 11, missed, 0, 1);
    row("over before it began", u"gggbgggggggg"_s, 5, 6, 9, missed, 0, 1);
    row("when it was restored", u"ggggggggbbgg"_s, 3, 5, 8, missed, 0, 1);
    row("not at all", u"gggggggggggg"_s, 3, 5, 8, missed, 0, 0);
    row("still going on", u"ggggggggggbb"_s, 3, 5, -1, found, -5, 0);
    row("twice in it", u"ggggbggbgggg"_s, 3, 5, 10, found, 1, 0);
    row("without data", u"ggg______ggg"_s, 3, 5, 8, notSeen, 0, 0);
    row("without data after it was noticed", u"gggggg___ggg"_s, 3, 5, 8, missed, 0, 0);
    row("found all the same", u"ggg___bbbggg"_s, 3, 5, 9, found, -1, 0);
    row("begun before the range", u"gggggggggggg"_s, -5, 5, 8, notSeen, 0, 0);
    row("before the range", u"gggggggggggg"_s, -9, -8, -5, -1, 0, 0);
    row("after the range", u"gggggggggggg"_s, 20, 21, 22, -1, 0, 0);
}

void TestRehearsal::matchesIncidents()
{
    QFETCH(QString, story);
    QFETCH(int, started);
    QFETCH(int, detected);
    QFETCH(int, restored);
    QFETCH(int, verdict);
    QFETCH(int, earlier);
    KnownIncident incident{u"INC-1"_s, at(started), at(detected), {}};
    if (restored != -1)
        incident.restored = at(restored);
    const Rehearsal rehearsal =
        rehearse(ruleOf(0), {seriesOf(u"a"_s, story)}, settingOf(int(story.size())), {incident});
    QTEST(rehearsal.unmatched, "unmatched");
    if (verdict == -1) {
        QVERIFY(rehearsal.incidents.isEmpty());
        return;
    }
    QCOMPARE(rehearsal.incidents.size(), 1);
    QVERIFY(rehearsal.incidents[0].incident == incident);
    QCOMPARE(int(rehearsal.incidents[0].verdict), verdict);
    QCOMPARE(rehearsal.incidents[0].earlierMs, earlier * step);
}

void TestRehearsal::tellsSeriesApart()
{
    const Rehearsal rehearsal =
        rehearse(ruleOf(0), {seriesOf(u"a"_s, u"gbbgg"_s), seriesOf(u"b"_s, u"ggbbg"_s)}, settingOf(5), {});
    QCOMPARE(told(rehearsal.alerts), (QStringList{u"1-1-3"_s, u"2-2-4"_s}));
    QCOMPARE(rehearsal.alerts[1].labels.value(u"where"_s), u"b"_s);
    QCOMPARE(rehearsal.alerts[1].firstBad, at(2));
}

void TestRehearsal::countsWhatBelongsToNoIncident()
{
    const Rehearsal rehearsal = rehearse(ruleOf(0), {seriesOf(u"a"_s, u"bgggggbgggggbg"_s)}, settingOf(14),
        {{u"INC-1"_s, at(6), at(7), at(8)}, {u"INC-2"_s, at(6), at(6), at(9)}});
    QCOMPARE(rehearsal.unmatched, 2);
    QCOMPARE(rehearsal.alerts[1].incidents, (QStringList{u"INC-1"_s, u"INC-2"_s}));
    QCOMPARE(rehearsal.incidents[0].earlierMs, step);
}

void TestRehearsal::looksBackAsPrometheus()
{
    SeriesData one = seriesOf(u"a"_s, u"b"_s);
    RehearsalSetting setting;
    setting.range = {t0, t0 + 600'000};
    setting.stepMs = 60'000;
    AlertRule rule = ruleOf(0);
    const Rehearsal rehearsal = rehearse(rule, {one}, setting, {});
    QCOMPARE(rehearsal.alerts.size(), 1);
    QCOMPARE(rehearsal.blind, (QList<TimeRange>{{t0 + 300'000, t0 + 600'000}}));
    rule.condition.reset(); // then it is over when its sample is five minutes old
    QCOMPARE(rehearse(rule, {one}, setting, {}).alerts.value(0).endedAt, t0 + 300'000);
}

void TestRehearsal::isTheSameInPieces()
{
    // Much longer than what is looked at at once, bad for 7 of 100 steps.
    QString story;
    for (int i = 0; i < 5'000; ++i)
        story += i % 100 >= 50 && i % 100 < 57 ? u'b' : u'g';
    const Rehearsal rehearsal = rehearse(ruleOf(3), {seriesOf(u"a"_s, story)}, settingOf(5'000), {});
    QCOMPARE(rehearsal.alerts.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(told(rehearsal.alerts[i]), u"%1-%2-%3"_s.arg(i * 100 + 50).arg(i * 100 + 53).arg(i * 100 + 57));
    QVERIFY(rehearsal.blind.isEmpty());
}

void TestRehearsal::standsOddRanges_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("no length") << t0 << t0 << step;
    QTest::newRow("backwards") << at(5) << t0 << step;
    QTest::newRow("no step") << t0 << at(5) << 0ll;
    QTest::newRow("a step that is longer") << t0 << at(5) << 3'600'000ll;
    QTest::newRow("a negative step") << t0 << at(5) << -5ll;
}

void TestRehearsal::standsOddRanges()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(qint64, stepMs);
    RehearsalSetting setting;
    setting.range = {from, to};
    setting.stepMs = stepMs;
    const Rehearsal rehearsal = rehearse(ruleOf(0), {seriesOf(u"a"_s, u"bbbbbb"_s)}, setting, {});
    QCOMPARE(rehearsal.alerts.size(), to < from ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
