// One list out of what several servers tell, come what may.
#include "app/domain/alerts/alertmerge.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace qd;
using namespace Qt::StringLiterals;
using Extent = AlertReport::Extent;
using State = AlertState;

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 poll = 10'000;
const SourceId am{u"am"_s};
const SourceId am2{u"am2"_s};
const SourceId prom{u"prom"_s};
const SourceId prom2{u"prom2"_s};

Alert alert(const char *name, State state = State::Firing, const Labels &more = {})
{
    Alert made;
    made.labels = more;
    made.labels.insert(u"alertname"_s, QString::fromLatin1(name));
    made.state = state;
    made.value = std::numeric_limits<double>::quiet_NaN();
    return made;
}

AlertReport report(const SourceId &from, qint64 at, const QList<Alert> &alerts, Extent extent = Extent::Whole)
{
    const AlertOrigin origin = from.isNull() ? AlertOrigin::Rule
        : from.value.startsWith(u"am"_s)     ? AlertOrigin::Alertmanager
                                             : AlertOrigin::Prometheus;
    return {origin, from, start + at * poll, extent, alerts};
}

Alert silenced(Alert alert, const QString &id)
{
    alert.suppression.silences = {id};
    return alert;
}

// The reports one after the other.
QList<KnownAlert> after(const QList<AlertReport> &reports, const MergeRules &rules = {})
{
    QList<KnownAlert> known;
    for (const AlertReport &each : reports)
        known = merged(known, {each}, each.at, rules);
    return known;
}

} // namespace

class TestAlertMerge : public QObject {
    Q_OBJECT

private slots:
    void concludes_data();
    void concludes();
    void tellsTheSameAlertOnce();
    void keepsDifferentAlertsApart();
    void believesTheAlertmanagerOnSuppression_data();
    void believesTheAlertmanagerOnSuppression();
    void namesTheInhibitorInTheList();
    void takesTheEarliestTimes();
    void forgetsWhatIsLongOver();
    void forgetsAServer();
    void keepsTheOrder();
    void takesOneOfTwins();
    void isQuickWithTenThousand();
};

void TestAlertMerge::concludes_data()
{
    QTest::addColumn<QList<AlertReport>>("reports");
    QTest::addColumn<int>("state"); // -1: not in the list
    QTest::addColumn<qint64>("resolved"); // in polls; -1: not
    QTest::addColumn<qint64>("unknown"); // in polls; -1: not
    const Alert a = alert("A");
    const Alert pending = alert("A", State::Pending);
    const auto row = [](const char *name, const QList<AlertReport> &reports, State state, qint64 resolved = -1,
                         qint64 unknown = -1) { QTest::newRow(name) << reports << int(state) << resolved << unknown; };
    row("told", {report(am, 0, {a})}, State::Firing);
    row("told again", {report(am, 0, {a}), report(am, 1, {a})}, State::Firing);
    row("gone from a whole answer", {report(am, 0, {a}), report(am, 1, {a}), report(am, 2, {})}, State::Resolved, 1);
    row("gone, and no answer after", {report(am, 0, {a}), report(am, 1, {}), report(am, 2, {}, Extent::None)},
        State::Resolved, 0);
    row("no answer", {report(am, 0, {a}), report(am, 1, {}, Extent::None)}, State::Firing, -1, 0);
    row("no answer for long", {report(am, 0, {a}), report(am, 1, {}, Extent::None), report(am, 500, {}, Extent::None)},
        State::Firing, -1, 0);
    row("a part of an answer", {report(am, 0, {a}), report(am, 1, {}, Extent::Partial)}, State::Firing, -1, 0);
    row("in a part of an answer", {report(am, 0, {a}), report(am, 1, {a}, Extent::Partial)}, State::Firing);
    row("an answer again, and it is over", {report(am, 0, {a}), report(am, 1, {}, Extent::None), report(am, 2, {})},
        State::Resolved, 0);
    row("an answer again, with it", {report(am, 0, {a}), report(am, 1, {}, Extent::None), report(am, 2, {a})},
        State::Firing);
    row("back", {report(am, 0, {a}), report(am, 1, {}), report(am, 2, {a})}, State::Firing);
    row("one server's silence is another's word", {report(am, 0, {a}), report(am2, 0, {})}, State::Firing);
    row("over at one of two", {report(am, 0, {a}), report(prom, 1, {a}), report(am, 2, {}), report(prom, 3, {a})},
        State::Firing);
    row("over at both", {report(am, 0, {a}), report(prom, 1, {a}), report(am, 2, {}), report(prom, 3, {})},
        State::Resolved, 1);
    row("over at one, the other is mute",
        {report(am, 0, {a}), report(prom, 1, {a}), report(am, 2, {}), report(prom, 3, {}, Extent::None)}, State::Firing,
        -1, 1);
    row("one answers, the other is mute",
        {report(am, 0, {a}), report(prom, 0, {a}), report(am, 1, {}, Extent::None), report(prom, 1, {a})},
        State::Firing);
    row("pending", {report(prom, 0, {pending})}, State::Pending);
    row("pending, then firing", {report(prom, 0, {pending}), report(prom, 1, {a})}, State::Firing);
    row("firing for the Alertmanager", {report(am, 0, {a}), report(prom, 0, {pending})}, State::Firing);
    row("what is known before what was",
        {report(am, 0, {a}), report(prom, 0, {pending}), report(am, 1, {}, Extent::None)}, State::Pending);
    row("no data", {report({}, 0, {alert("A", State::NoData)})}, State::NoData);
    row("no data, then nothing", {report({}, 0, {alert("A", State::NoData)}), report({}, 1, {})}, State::Resolved, 0);
    row("a rule says that it is over", {report({}, 0, {a}), report({}, 2, {alert("A", State::Resolved)})},
        State::Resolved, 2);
    row("a rule and a server", {report({}, 0, {a}), report(am, 0, {a}), report({}, 1, {})}, State::Firing);
    QTest::newRow("inactive") << QList{report({}, 0, {alert("A", State::Inactive)})} << -1 << qint64(-1) << qint64(-1);
    row("then inactive", {report({}, 0, {a}), report({}, 1, {alert("A", State::Inactive)})}, State::Resolved, 0);
}

void TestAlertMerge::concludes()
{
    QFETCH(QList<AlertReport>, reports);
    QFETCH(int, state);
    QFETCH(qint64, resolved);
    QFETCH(qint64, unknown);
    MergeRules rules;
    const auto known = after(reports, rules);
    QCOMPARE(known.size(), state < 0 ? 0 : 1);
    if (known.isEmpty())
        return;
    QCOMPARE(int(known[0].alert.state), state);
    QCOMPARE(known[0].alert.resolvedAt, resolved < 0 ? 0 : start + resolved * poll);
    QCOMPARE(known[0].unknownSince, unknown < 0 ? 0 : start + unknown * poll);
    QCOMPARE(known[0].fingerprint, fingerprint(known[0].alert.labels));
}

void TestAlertMerge::tellsTheSameAlertOnce()
{
    const Labels job{{u"job"_s, u"api"_s}};
    const auto with = [&job](const QString &label, const QString &value) {
        Labels labels = job;
        labels.insert(label, value);
        return alert("A", State::Firing, labels);
    };
    Alert told = with(u"prometheus_replica"_s, u"a"_s);
    told.receivers = QStringList{u"mail"_s};
    told.annotations = {{u"summary"_s, u"from the Alertmanager"_s}};
    Alert raw = with(u"replica"_s, u"b"_s);
    raw.value = 0.5;
    raw.annotations = {{u"summary"_s, u"from Prometheus"_s}};
    Alert ours = alert("A", State::Firing, job);
    ours.rule = {u"r"_s};
    const auto known = after({report(prom, 0, {raw}), report(am, 1, {told, with(u"prometheus_replica"_s, u"b"_s)}),
        report(prom2, 2, {with(u"prometheus"_s, u"m/k8s"_s)}), report({}, 3, {ours})});
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0].tellings.size(), 5);
    QCOMPARE(known[0].tellings[0].alert.labels, raw.labels); // all of them
    QCOMPARE(int(known[0].tellings[1].alert.origin), int(AlertOrigin::Alertmanager));
    QCOMPARE(known[0].alert.labels, ours.labels);
    QCOMPARE(int(known[0].alert.origin), int(AlertOrigin::Alertmanager));
    QCOMPARE(known[0].alert.annotations, told.annotations);
    QCOMPARE(known[0].alert.receivers, QStringList{u"mail"_s});
    QCOMPARE(known[0].alert.value, 0.5); // the Alertmanager does not know it
    QCOMPARE(known[0].alert.rule, ours.rule);
    QCOMPARE(known[0].lastSeen, start + 3 * poll);
}

void TestAlertMerge::keepsDifferentAlertsApart()
{
    const auto known = after({report(prom, 0,
        {alert("A"), alert("B"), alert("A", State::Firing, {{u"job"_s, u"x"_s}}),
            alert("A", State::Firing, {{u"job"_s, u""_s}})})});
    QCOMPARE(known.size(), 4);
    MergeRules none;
    none.replicaLabels.clear();
    QCOMPARE(
        after({report(prom, 0, {alert("A"), alert("A", State::Firing, {{u"replica"_s, u"1"_s}})})}, none).size(), 2);
}

void TestAlertMerge::believesTheAlertmanagerOnSuppression_data()
{
    QTest::addColumn<QList<AlertReport>>("reports");
    QTest::addColumn<QStringList>("silences");
    const Alert a = alert("A");
    const auto row = [](const char *name, const QList<AlertReport> &reports, const QStringList &silences) {
        QTest::newRow(name) << reports << silences;
    };
    row("beside a Prometheus", {report(am, 0, {silenced(a, u"1"_s)}), report(prom, 1, {a}), report({}, 1, {a})},
        {u"1"_s});
    row("whoever comes first", {report(prom, 0, {a}), report(am, 1, {silenced(a, u"1"_s)})}, {u"1"_s});
    row("lifted", {report(am, 0, {silenced(a, u"1"_s)}), report(prom, 1, {a}), report(am, 2, {a})}, {});
    row("at both Alertmanagers", {report(am, 0, {silenced(a, u"1"_s)}), report(am2, 0, {silenced(a, u"2"_s)})},
        {u"1"_s, u"2"_s});
    row("at one of two", {report(am, 0, {silenced(a, u"1"_s)}), report(am2, 0, {a})}, {});
    row("the other does not answer",
        {report(am2, 0, {a}), report(am, 0, {silenced(a, u"1"_s)}), report(am2, 1, {}, Extent::None)}, {u"1"_s});
    row("as it was when it does not answer",
        {report(am, 0, {silenced(a, u"1"_s)}), report(prom, 0, {a}), report(am, 1, {}, Extent::None)}, {u"1"_s});
    row("a Prometheus has no say", {report(prom, 0, {silenced(a, u"1"_s)})}, {});
}

void TestAlertMerge::believesTheAlertmanagerOnSuppression()
{
    QFETCH(QList<AlertReport>, reports);
    const auto known = after(reports);
    QCOMPARE(known.size(), 1);
    QTEST(known[0].alert.suppression.silences, "silences");
}

void TestAlertMerge::namesTheInhibitorInTheList()
{
    const Alert inhibitor = alert("Down", State::Firing, {{u"replica"_s, u"a"_s}});
    Alert hidden = alert("Slow", State::Firing, {{u"replica"_s, u"a"_s}});
    hidden.suppression.inhibitedBy = {fingerprint(inhibitor.labels), u"0123456789abcdef"_s};
    const auto known = after({report(am, 0, {inhibitor, hidden})});
    QCOMPARE(known.size(), 2);
    QCOMPARE(known[1].alert.suppression.inhibitedBy, (QStringList{known[0].fingerprint, u"0123456789abcdef"_s}));
}

void TestAlertMerge::takesTheEarliestTimes()
{
    Alert told = alert("A");
    told.firedAt = start + 50;
    Alert raw = alert("A");
    raw.activeAt = start + 20;
    Alert ours = alert("A");
    ours.firstBad = start + 10;
    ours.activeAt = start + 15;
    ours.firedAt = start + 60;
    auto known = after({report(am, 0, {told}), report(prom, 0, {raw}), report({}, 0, {ours})});
    QCOMPARE(known[0].alert.firstBad, start + 10);
    QCOMPARE(known[0].alert.activeAt, start + 15);
    QCOMPARE(known[0].alert.firedAt, start + 50);
    // Over and back: the times of the new one.
    told.firedAt = start + 5000;
    known = merged(known, {report(am, 1, {}), report(prom, 1, {}), report({}, 1, {})}, start + poll);
    known = merged(known, {report(am, 2, {told})}, start + 2 * poll);
    QCOMPARE(int(known[0].alert.state), int(State::Firing));
    QCOMPARE(known[0].alert.firedAt, start + 5000);
    QCOMPARE(known[0].alert.firstBad, 0);
    QCOMPARE(known[0].alert.resolvedAt, 0);
}

void TestAlertMerge::forgetsWhatIsLongOver()
{
    MergeRules rules;
    rules.keepResolvedMs = 60'000;
    auto known = after({report(am, 0, {alert("A")}), report(prom, 0, {alert("B")}), report(am, 1, {})}, rules);
    QCOMPARE(known.size(), 2);
    known = merged(known, {}, start + 60'000, rules);
    QCOMPARE(known.size(), 2);
    known = merged(known, {}, start + 60'001, rules);
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0].alert.name(), u"B"_s);
}

void TestAlertMerge::forgetsAServer()
{
    const auto known =
        without(after({report(am, 0, {silenced(alert("A"), u"1"_s), alert("B")}), report(prom, 0, {alert("A")})}), am);
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0].alert.name(), u"A"_s);
    QVERIFY(known[0].alert.suppression.isEmpty());
}

void TestAlertMerge::keepsTheOrder()
{
    const auto known =
        after({report(am, 0, {alert("C"), alert("A")}), report(am, 1, {alert("A"), alert("B"), alert("C")})});
    QCOMPARE(known.size(), 3);
    QCOMPARE(known[0].alert.name() + known[1].alert.name() + known[2].alert.name(), u"CAB"_s);
}

void TestAlertMerge::takesOneOfTwins()
{
    Alert later = alert("A");
    later.annotations = {{u"summary"_s, u"later"_s}};
    Alert nameless;
    nameless.state = State::Firing;
    const auto known = after({report(am, 0, {alert("A"), later, nameless, nameless})});
    QCOMPARE(known.size(), 2);
    QCOMPARE(known[0].tellings.size(), 1);
    QCOMPARE(known[0].alert.annotations, later.annotations);
    QVERIFY(known[1].alert.labels.isEmpty());
}

void TestAlertMerge::isQuickWithTenThousand()
{
    QList<Alert> storm;
    for (int i = 0; i < 10'000; ++i)
        storm.append(alert("Down", State::Firing,
            {{u"instance"_s, u"10.0.0.1:%1"_s.arg(i)}, {u"job"_s, u"node"_s}, {u"severity"_s, u"critical"_s},
                {u"cluster"_s, u"prod"_s}, {u"replica"_s, u"a"_s}}));
    QElapsedTimer timer;
    timer.start();
    auto known = merged({}, {report(am, 0, storm), report(prom, 0, storm)}, start);
    const qint64 first = timer.restart();
    known = merged(known, {report(am, 1, storm), report(prom, 1, storm)}, start + poll);
    const qint64 second = timer.restart();
    QCOMPARE(known.size(), 10'000);
    qInfo("10,000 alerts of two servers: %lld ms, then %lld ms", first, second);
    QVERIFY(second < 5'000); // an order of magnitude of room for a slow machine
}

QTEST_APPLESS_MAIN(TestAlertMerge)
#include "tst_alertmerge.moc"
