// All alerts in one sign: calm is said only when everything is known to be well.
#include "app/domain/alerts/worststate.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;

WatchedAlert alertOf(const QString &id, const QString &severity, AlertState state = AlertState::Firing)
{
    WatchedAlert it;
    it.fingerprint = id;
    it.alert.labels = {{u"alertname"_s, id}, {u"severity"_s, severity}};
    it.alert.state = state;
    return it;
}

WatchedAlert acknowledged(WatchedAlert alert, qint64 at = now - 1'000)
{
    alert.attention.acknowledgedAt = at;
    return alert;
}

WatchedAlert suppressed(WatchedAlert alert)
{
    alert.alert.suppression.inhibitedBy = {u"x"_s};
    return alert;
}

} // namespace

class TestWorstState : public QObject {
    Q_OBJECT

private slots:
    void findsTheWorst_data();
    void findsTheWorst();
    void namesShapeAndColour();
};

void TestWorstState::findsTheWorst_data()
{
    QTest::addColumn<WatchView>("view");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QList<WatchedAlert> &alerts, const QStringList &blind,
                         const QString &shape, int count, const QString &words) {
        QTest::newRow(name) << WatchView{alerts, blind, true, 0} << shape << count << words;
    };
    const WatchedAlert critical = alertOf(u"c"_s, u"critical"_s);
    const WatchedAlert warning = alertOf(u"w"_s, u"warning"_s);
    row("calm", {alertOf(u"p"_s, u"critical"_s, AlertState::Pending), alertOf(u"r"_s, {}, AlertState::Resolved)}, {},
        u"tick"_s, 0, u"all is calm"_s);
    row("a warning", {warning}, {}, u"triangle"_s, 1, u"1 alert(s) that nobody has taken"_s);
    row("critical", {warning, critical}, {}, u"octagon"_s, 2, u"1 critical, 2 alert(s) that nobody has taken"_s);
    row("taken is not yet well", {acknowledged(critical)}, {}, u"octagon"_s, 0, u"1 critical, 1 taken"_s);
    row("taken and forgotten", {acknowledged(warning, now - 3 * 3'600'000)}, {}, u"triangle"_s, 1,
        u"1 alert(s) that nobody has taken"_s);
    row("suppressed does not count", {suppressed(critical)}, {}, u"tick"_s, 0, u"all is calm"_s);
    row("from two servers", {critical, critical}, {}, u"octagon"_s, 1,
        u"1 critical, 1 alert(s) that nobody has taken"_s);
    row("one of the two hides it", {suppressed(critical), critical}, {}, u"octagon"_s, 1,
        u"1 critical, 1 alert(s) that nobody has taken"_s);
    row("without data is not calm", {alertOf(u"n"_s, u"critical"_s, AlertState::NoData)}, {}, u"struck eye"_s, 1,
        u"1 alert(s) that nobody has taken, 1 without data"_s);
    row("blind is worse than a warning", {warning}, {u"prod %1"_s}, u"struck eye"_s, 1,
        u"1 alert(s) that nobody has taken, blind: prod %1 does not answer"_s);
    row("critical is worse than blind", {critical}, {u"a"_s, u"b"_s}, u"octagon"_s, 1,
        u"1 critical, 1 alert(s) that nobody has taken, blind: 2 source(s) do not answer"_s);
    QTest::newRow("nothing is watched") << WatchView{} << u"struck eye"_s << 0 << u"nothing is watched"_s;
    QTest::newRow("quiet") << WatchView{{}, {}, true, now + 1} << u"tick"_s << 0 << u"all is calm, do not disturb"_s;
    QTest::newRow("quiet no more") << WatchView{{}, {}, true, now} << u"tick"_s << 0 << u"all is calm"_s;
}

void TestWorstState::findsTheWorst()
{
    QFETCH(WatchView, view);
    const WorstState state = worstState(view, {}, now);
    QTEST(shapeName(state.level), "shape");
    QTEST(state.count, "count");
    QTEST(state.words, "words");
}

void TestWorstState::namesShapeAndColour()
{
    using Level = WorstState::Level;
    QSet<QString> shapes;
    QSet<QString> colours;
    for (const Level level : {Level::Calm, Level::Warning, Level::Blind, Level::Critical}) {
        shapes.insert(shapeName(level));
        colours.insert(colourName(level));
    }
    QCOMPARE(shapes.size(), 4);
    QCOMPARE(colours, QSet<QString>({u"ok"_s, u"warning"_s, u"blind"_s, u"critical"_s}));
    QCOMPARE(int(WorstState().level), int(Level::Blind)); // before anything is known
}

QTEST_GUILESS_MAIN(TestWorstState)
#include "tst_worststate.moc"
