// A dashboard as a value: panels never cover each other, whatever is done with them; and which charts the bridge shows.
#include "app/domain/dashboard.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

Panel panel(const QString &id, const GridPlace &place = {})
{
    Panel made;
    made.id = PanelId{id};
    made.title = id;
    made.place = place;
    return made;
}

bool isSound(const Dashboard &dashboard)
{
    for (qsizetype i = 0; i < dashboard.panels.size(); ++i) {
        const GridPlace &place = dashboard.panels[i].place;
        if (place.x < 0 || place.y < 0 || place.x + place.width > GridPlace::columns)
            return false;
        for (qsizetype j = i + 1; j < dashboard.panels.size(); ++j) {
            if (place.overlaps(dashboard.panels[j].place))
                return false;
        }
    }
    return true;
}

QString shown(const QList<LentChart> &charts)
{
    QStringList ids;
    for (const LentChart &chart : charts)
        ids.append(chart.panel.id.value);
    return ids.join(u' ');
}

} // namespace

class TestDashboard : public QObject {
    Q_OBJECT

private slots:
    void neverCoversAPanel();
    void showsThePinnedFirst_data();
    void showsThePinnedFirst();
    void lendsWithItsVariables();
    void copiesWithoutThePin();
};

void TestDashboard::neverCoversAPanel()
{
    QRandomGenerator random(20261118);
    for (int round = 0; round < 200; ++round) {
        Dashboard dashboard;
        int made = 0;
        for (int step = 0; step < 30; ++step) {
            const GridPlace place{random.bounded(13), random.bounded(20), 1 + random.bounded(11), 1 + random.bounded(8)};
            const qsizetype count = dashboard.panels.size();
            const PanelId any = count > 0 ? dashboard.panels[random.bounded(int(count))].id : PanelId();
            switch (count == 0 ? 0 : random.bounded(4)) {
            case 0:
                dashboard = added(dashboard, panel(QString::number(++made), place));
                QCOMPARE(dashboard.panels.size(), count + 1);
                break;
            case 1:
                dashboard = placed(dashboard, any, place);
                QCOMPARE(dashboard.panels.size(), count);
                break;
            case 2:
                dashboard = duplicated(dashboard, any, PanelId{QString::number(++made)}, u"copy"_s);
                QCOMPARE(dashboard.panels.size(), count + 1);
                break;
            case 3:
                dashboard = removed(dashboard, any);
                QCOMPARE(dashboard.panels.size(), count - 1);
                break;
            }
            QVERIFY2(isSound(dashboard), qPrintable(u"round %1, step %2"_s.arg(round).arg(step)));
        }
    }
}

void TestDashboard::showsThePinnedFirst_data()
{
    QTest::addColumn<QString>("pinned"); // ids, of "a1 a2 s a3" and "b1 b2"; s is no chart
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("charts");
    QTest::newRow("none is") << QString() << 3 << u"a1 a2 a3"_s;
    QTest::newRow("one of the second") << u"b2"_s << 3 << u"b2 a1 a2"_s;
    QTest::newRow("in their order") << u"b1 a3"_s << 3 << u"a3 b1 a1"_s;
    QTest::newRow("more than there is room for") << u"a1 a3 b1 b2"_s << 3 << u"a1 a3 b1"_s;
    QTest::newRow("what is no chart") << u"s"_s << 2 << u"a1 a2"_s;
    QTest::newRow("more room than charts") << u"b1"_s << 9 << u"b1 a1 a2 a3 b2"_s;
    QTest::newRow("no room") << u"a1"_s << 0 << QString();
}

void TestDashboard::showsThePinnedFirst()
{
    QFETCH(QString, pinned);
    QFETCH(int, most);
    Dashboard first;
    first.panels = {panel(u"a1"_s), panel(u"a2"_s), panel(u"s"_s), panel(u"a3"_s)};
    first.panels[2].view = PanelView::Stat;
    Dashboard second;
    second.panels = {panel(u"b1"_s), panel(u"b2"_s)};
    for (Dashboard *dashboard : {&first, &second}) {
        for (Panel &each : dashboard->panels)
            each.pinned = pinned.split(u' ').contains(each.id.value);
    }
    QTEST(shown(chartsOfBridge({first, second}, most)), "charts");
    QVERIFY(chartsOfBridge({}, most).isEmpty());
}

void TestDashboard::lendsWithItsVariables()
{
    Dashboard dashboard;
    dashboard.variables = {DashboardVariable()};
    dashboard.variables[0].name = u"job"_s;
    dashboard.panels = {panel(u"a"_s)};
    const QList<LentChart> charts = chartsOfBridge({dashboard}, 1);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts[0].variables, dashboard.variables);
}

void TestDashboard::copiesWithoutThePin()
{
    Dashboard dashboard;
    dashboard.panels = {panel(u"a"_s)};
    dashboard.panels[0].pinned = true;
    dashboard = duplicated(dashboard, PanelId{u"a"_s}, PanelId{u"b"_s}, u"copy"_s);
    QCOMPARE(shown(chartsOfBridge({dashboard}, 1)), u"a"_s);
    for (const Panel &each : std::as_const(dashboard.panels))
        QCOMPARE(each.pinned, each.id.value == u"a"_s);
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
