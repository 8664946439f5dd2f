// An alert rule at work, evaluation by evaluation.
#include "app/domain/alerts/rulejudge.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 t0 = 1'794'996'000'000;
const double noValue = std::nan("");

QString plain(const QString &text, const Labels &labels, double)
{
    return QString(text).replace(u"{i}"_s, labels.value(u"instance"_s));
}

FoundSeries series(const QString &instance, double value, qint64 t)
{
    return {{{u"__name__"_s, u"up"_s}, {u"instance"_s, instance}}, {t, value}};
}

AlertRule ruleOf(qint64 forMs, qint64 keepMs = 0, std::optional<RuleCondition> condition = {})
{
    AlertRule rule;
    rule.id = AlertRuleId{u"r"_s};
    rule.name = u"Down"_s;
    rule.expr = u"up"_s;
    rule.forMs = forMs;
    rule.keepFiringForMs = keepMs;
    rule.condition = condition;
    rule.labels = {{u"severity"_s, u"critical"_s}, {u"where"_s, u"at {i}"_s}};
    rule.annotations = {{u"summary"_s, u"{i} is down"_s}};
    return rule;
}

} // namespace

class TestRuleJudge : public QObject {
    Q_OBJECT

private slots:
    void followsAStory_data();
    void followsAStory();
    void keepsTheFirstBadSample();
    void fillsItsTemplates();
    void tellsSeriesApart();
    void goesOnAfterARestart();
    void bearsAClockThatIsSetBack_data();
    void bearsAClockThatIsSetBack();
    void namesTheStretchThatNobodySaw();
    void findsNothingBadInGoodValues_data();
    void findsNothingBadInGoodValues();
};

void TestRuleJudge::followsAStory_data()
{
    // Every ten seconds: b bad, g good, e an error, n nothing there, - a series without a value, _ no evaluation at
    // all. The states after each: i nothing, p pending, f firing, N no data, F firing and no data.
    QTest::addColumn<bool>("condition");
    QTest::addColumn<qint64>("forMs");
    QTest::addColumn<qint64>("keepMs");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("states");
    const auto row = [](const char *name, bool condition, int forS, int keepS, const QString &story,
                         const QString &states) {
        QTest::newRow(name) << condition << forS * 1000ll << keepS * 1000ll << story << states;
    };
    row("fires at once without `for`", false, 0, 0, u"gbbg"_s, u"iffi"_s);
    row("is pending for as long as it shall", false, 30, 0, u"gbbbbbg"_s, u"ipppffi"_s);
    row("begins anew when it was good between", false, 20, 0, u"bbgbbb"_s, u"ppippf"_s);
    row("keeps firing", false, 0, 20, u"bgggg"_s, u"ffiii"_s);
    row("keeps firing, and fires again without a pause", false, 0, 20, u"bgbgg"_s, u"ffffi"_s);
    row("does not keep what is only pending", false, 20, 60, u"bgbg"_s, u"pipi"_s);
    row("an empty answer is well without a condition", false, 0, 0, u"nnnnn"_s, u"iiiii"_s);
    row("an empty answer is no data with one", true, 0, 0, u"gnnnnng"_s, u"iiiNNNi"_s);
    row("nor is a series without a value well", true, 0, 0, u"g-----g"_s, u"iiiNNNi"_s);
    row("what fired goes on without a value", true, 0, 0, u"b----bg"_s, u"fffFFfi"_s);
    row("a NaN of an expression that compares by itself is found", false, 0, 0, u"g-g"_s, u"ifi"_s);
    row("an error is no data", false, 0, 0, u"geeeeg"_s, u"iiiNNi"_s);
    row("what fired goes on while nobody knows", false, 0, 0, u"beeeebg"_s, u"fffFFfi"_s);
    row("what was pending does not fire meanwhile", false, 30, 0, u"bbeeeebb"_s, u"ppppPPff"_s);
    row("nor over a sleep", false, 30, 0, u"b________bbbb"_s, u"p........pppf"_s);
    row("a sleep ends nothing that fired", false, 0, 0, u"b________bg"_s, u"f........fi"_s);
    row("a sleep is no blindness of the source", true, 0, 0, u"n________nnn"_s, u"i........iiN"_s);
}

void TestRuleJudge::followsAStory()
{
    QFETCH(bool, condition);
    QFETCH(qint64, forMs);
    QFETCH(qint64, keepMs);
    QFETCH(QString, story);
    const AlertRule rule =
        ruleOf(forMs, keepMs, condition ? std::optional(RuleCondition{Comparison::Less, 1}) : std::nullopt);
    RuleState state;
    QString states;
    for (qsizetype i = 0; i < story.size(); ++i) {
        const qint64 now = t0 + i * 10'000;
        if (story[i] == u'_') {
            states += u'.';
            continue;
        }
        Evaluation evaluation{now, QList<FoundSeries>()};
        if (story[i] == u'e')
            evaluation.found = failure(Error::Kind::Refused, u"server"_s);
        else if (story[i] == u'b')
            evaluation.found = QList{series(u"a"_s, 0, now)};
        else if (story[i] == u'-')
            evaluation.found = QList{series(u"a"_s, noValue, now)};
        else if (story[i] == u'g' && condition)
            evaluation.found = QList{series(u"a"_s, 1, now)};
        state = judge(rule, state, evaluation, plain);
        QString now_ = u"i"_s;
        bool blind = false;
        for (const Alert &alert : alertsOf(rule, state, now)) {
            if (alert.state == AlertState::NoData)
                blind = true;
            else
                now_ = alert.state == AlertState::Firing ? u"f"_s : u"p"_s;
        }
        states += !blind ? now_ : now_ == u"i"_s ? u"N"_s : now_.toUpper();
    }
    QTEST(states, "states");
}

void TestRuleJudge::keepsTheFirstBadSample()
{
    const AlertRule rule = ruleOf(10'000);
    RuleState state;
    for (int i = 0; i < 3; ++i) {
        const qint64 now = t0 + i * 10'000;
        state = judge(rule, state, {now, QList{series(u"a"_s, i, now - 4000)}}, plain);
    }
    const Alert alert = alertsOf(rule, state, t0 + 20'000).value(0);
    QCOMPARE(alert.firstBad, t0 - 4000);
    QCOMPARE(alert.activeAt, t0);
    QCOMPARE(alert.firedAt, t0 + 10'000);
    QCOMPARE(alert.value, 2.0);
    QVERIFY(alert.rule == rule.id);
}

void TestRuleJudge::fillsItsTemplates()
{
    const AlertRule rule = ruleOf(0);
    const RuleState state = judge(rule, {}, {t0, QList{series(u"a"_s, 0, t0)}}, plain);
    const Alert alert = alertsOf(rule, state, t0).value(0);
    QCOMPARE(alert.labels,
        (Labels{{u"alertname"_s, u"Down"_s}, {u"instance"_s, u"a"_s}, {u"severity"_s, u"critical"_s},
            {u"where"_s, u"at a"_s}}));
    QCOMPARE(alert.annotations.value(u"summary"_s), u"a is down"_s);
}

void TestRuleJudge::tellsSeriesApart()
{
    const AlertRule rule = ruleOf(10'000);
    RuleState state = judge(rule, {}, {t0, QList{series(u"a"_s, 0, t0)}}, plain);
    state = judge(
        rule, state, {t0 + 10'000, QList{series(u"a"_s, 0, t0), series(u"b"_s, 0, t0), series(u"a"_s, 7, t0)}}, plain);
    QCOMPARE(state.alerts.size(), 2); // the second "a" differs in its value alone
    int firing = 0;
    for (const Alert &alert : alertsOf(rule, state, t0 + 10'000))
        firing += alert.state == AlertState::Firing ? 1 : 0;
    QCOMPARE(firing, 1);
}

void TestRuleJudge::goesOnAfterARestart()
{
    const AlertRule rule = ruleOf(30'000);
    RuleState before = judge(rule, {}, {t0, QList{series(u"a"_s, 0, t0)}}, plain);
    RuleState state = resumed(rule, alertsOf(rule, before, t0));
    state = judge(rule, state, {t0 + 30'000, QList{series(u"a"_s, 0, t0 + 30'000)}}, plain);
    const Alert alert = alertsOf(rule, state, t0 + 30'000).value(0);
    QCOMPARE(int(alert.state), int(AlertState::Firing));
    QCOMPARE(alert.firstBad, t0);
    AlertRule other = rule;
    other.id = AlertRuleId{u"other"_s};
    QVERIFY(resumed(other, alertsOf(rule, before, t0)).alerts.isEmpty());
}

void TestRuleJudge::bearsAClockThatIsSetBack_data()
{
    QTest::addColumn<qint64>("forMs");
    QTest::addColumn<qint64>("keepMs");
    QTest::addColumn<bool>("badAfter");
    QTest::addColumn<QString>("states"); // at once, after ten seconds, after twenty…
    QTest::newRow("good again is over at once") << 0ll << 0ll << false << u"iiii"_s;
    QTest::newRow("what keeps firing does so for no longer") << 0ll << 20'000ll << false << u"ffii"_s;
    QTest::newRow("still bad fires on") << 0ll << 0ll << true << u"ffff"_s;
    QTest::newRow("pending begins anew") << 20'000ll << 0ll << true << u"ppff"_s;
}

void TestRuleJudge::bearsAClockThatIsSetBack()
{
    QFETCH(qint64, forMs);
    QFETCH(qint64, keepMs);
    QFETCH(bool, badAfter);
    const AlertRule rule = ruleOf(forMs, keepMs);
    const qint64 hourAgo = t0 - 3'600'000;
    RuleState state = judge(rule, {}, {t0, QList{series(u"a"_s, 0, t0)}}, plain);
    QString states;
    for (int i = 0; i < 4; ++i) {
        const qint64 now = hourAgo + i * 10'000;
        QList<FoundSeries> found;
        if (badAfter)
            found.append(series(u"a"_s, 0, now));
        state = judge(rule, state, {now, found}, plain);
        QCOMPARE(state.unseen.length(), 0);
        const QList<Alert> alerts = alertsOf(rule, state, now);
        states += alerts.isEmpty() ? u'i' : alerts[0].state == AlertState::Firing ? u'f' : u'p';
    }
    QTEST(states, "states");
}

void TestRuleJudge::namesTheStretchThatNobodySaw()
{
    const AlertRule rule = ruleOf(0);
    RuleState state = judge(rule, {}, {t0, QList<FoundSeries>()}, plain);
    QCOMPARE(state.unseen, TimeRange());
    state = judge(rule, state, {t0 + 600'000, QList<FoundSeries>()}, plain);
    QCOMPARE(state.unseen, (TimeRange{t0, t0 + 600'000}));
    state = judge(rule, state, {t0 + 610'000, QList<FoundSeries>()}, plain);
    QCOMPARE(state.unseen, TimeRange());
}

void TestRuleJudge::findsNothingBadInGoodValues_data()
{
    QTest::addColumn<int>("comparison");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("bad");
    const double inf = HUGE_VAL;
    for (const auto &[comparison, below, same, above] :
        {std::tuple(Comparison::Greater, false, false, true), {Comparison::GreaterOrEqual, false, true, true},
            {Comparison::Less, true, false, false}, {Comparison::LessOrEqual, true, true, false},
            {Comparison::Equal, false, true, false}, {Comparison::NotEqual, true, false, true}}) {
        const QByteArray name = toString(comparison).toUtf8();
        QTest::newRow(("below " + name).constData()) << int(comparison) << 4.0 << below;
        QTest::newRow(("the same " + name).constData()) << int(comparison) << 5.0 << same;
        QTest::newRow(("above " + name).constData()) << int(comparison) << 6.0 << above;
        QTest::newRow(("+Inf " + name).constData()) << int(comparison) << inf << above;
        QTest::newRow(("a gap " + name).constData()) << int(comparison) << noValue << false;
    }
}

void TestRuleJudge::findsNothingBadInGoodValues()
{
    QFETCH(int, comparison);
    QFETCH(double, value);
    const AlertRule rule = ruleOf(0, 0, RuleCondition{Comparison(comparison), 5});
    const RuleState state = judge(rule, {}, {t0, QList{series(u"a"_s, value, t0)}}, plain);
    QTEST(!state.alerts.isEmpty(), "bad");
}

QTEST_GUILESS_MAIN(TestRuleJudge)
#include "tst_rulejudge.moc"
