// Quarterdeck's own dashboards, carried from one crew to another: nothing lost, nothing given away.
#include "app/formats/dashboardimport.h"
#include "app/formats/dashboardjson.h"
#include "tests/support/mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <limits>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;

Source source(const char *id, const char *name, SourceKind kind)
{
    Source source;
    source.id.value = QString::fromLatin1(id);
    source.name = QString::fromUtf8(name);
    source.kind = kind;
    source.url = u"https://secret.example/prefix"_s;
    source.user = u"captain"_s;
    source.secretFile = u"/run/secrets/token"_s;
    source.probe.headers = {u"X-Team: blue"_s};
    return source;
}

QList<Source> sources()
{
    return {source("h", "This host", SourceKind::Host), source("p", "Prod", SourceKind::Prometheus),
        source("q", "Prōbe “α”", SourceKind::Probe)};
}

Panel panel(const char *title, const char *sourceId, const GridPlace &place)
{
    Panel panel;
    panel.id = PanelId::create(now);
    panel.title = QString::fromUtf8(title);
    panel.source.value = QString::fromLatin1(sourceId);
    panel.queries = {{u"up"_s, {}}};
    panel.place = place;
    return panel;
}

// Everything that a dashboard can hold, in values other than the defaults.
Dashboard fullDashboard()
{
    Dashboard dashboard;
    dashboard.title = u"Gros œuvre <b>№ 1</b> \"x\" 👩‍🚀"_s;
    dashboard.variables = {
        {u"job"_s, u"Job"_s, DashboardVariable::Kind::Labels, SourceId{u"p"_s}, u"label_values(up, job)"_s,
            u"/ (a|b) /"_s, {}, true, true, u".+"_s, {u"api"_s, u" b,c "_s}},
        {u"step"_s, {}, DashboardVariable::Kind::Interval, {}, {}, {}, {u"1m"_s, u"5m"_s}, false, false, {}, {u"5m"_s}},
        {u"env"_s, {}, DashboardVariable::Kind::Constant, {}, u"prod"_s, {}, {}, false, false, {}, {}},
    };
    Panel heading = panel("Storage", "", {0, 0, 24, 1});
    heading.view = PanelView::Heading;
    heading.queries.clear();
    heading.collapsed = true;
    Panel full = panel("Disk", "p", {0, 1, 7, 5});
    full.view = PanelView::StackedArea;
    full.queries = {{u"rate(a{job=~\"$job\"}[$__rate_interval])\n  # why"_s, u"{{instance}}\t"_s}, {u"b"_s, {}}};
    full.unit = Unit::BytesPerSecond;
    full.decimals = 0;
    full.thresholds = {{-0.1, ThresholdLevel::Ok}, {1e-300, ThresholdLevel::Warning}, {90, ThresholdLevel::Critical}};
    full.low = 0;
    full.high = 1.7976931348623157e308;
    full.logarithmic = true;
    full.lastWeek = true;
    full.lookAhead = true;
    full.pinned = true;
    dashboard.panels = {heading, full, panel("Host", "h", {7, 1, 17, 4}), panel("Probe", "q", {0, 6, 24, 3})};
    return dashboard;
}

Dashboard withoutIds(Dashboard dashboard)
{
    dashboard.id = {};
    for (Panel &panel : dashboard.panels)
        panel.id = {};
    return dashboard;
}

// The document of the full dashboard, changed.
QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject document = QJsonDocument::fromJson(dashboardToJson(fullDashboard(), sources())).object();
    change(document);
    return QJsonDocument(document).toJson();
}

QByteArray withPanelField(const QString &key, const QJsonValue &value)
{
    return changed([&](QJsonObject &document) {
        QJsonArray panels = document[u"panels"_s].toArray();
        QJsonObject panel = panels[1].toObject();
        panel[key] = value;
        panels[1] = panel;
        document[u"panels"_s] = panels;
    });
}

} // namespace

class TestDashboardJson : public QObject {
    Q_OBJECT

private slots:
    void losesNothing()
    {
        const QByteArray json = dashboardToJson(fullDashboard(), sources());
        const auto read = dashboardFromJson(json, sources(), {}, now);
        QVERIFY2(read, read ? "" : qPrintable(read.error().subject + read.error().detail));
        QVERIFY(read->notes.isEmpty());
        QCOMPARE(read->panelsTaken, 3);
        QCOMPARE(read->panelsLeft, 0);
        QVERIFY(withoutIds(read->dashboard) == withoutIds(fullDashboard()));
        QVERIFY(!read->dashboard.panels[0].id.isNull());
        QVERIFY(read->dashboard.panels[0].id != fullDashboard().panels[0].id);
        QCOMPARE(dashboardToJson(read->dashboard, sources()), json);
    }

    void losesNothingOfAny()
    {
        QRandomGenerator random(7);
        const auto flag = [&random] { return random.bounded(2) == 1; };
        for (int round = 0; round < 300; ++round) {
            Dashboard dashboard;
            dashboard.title = u"D%1"_s.arg(round);
            for (int i = random.bounded(9); i > 0; --i) {
                Panel made =
                    panel("P", random.bounded(2) ? "p" : "h", {0, 0, random.bounded(1, 25), random.bounded(1, 12)});
                made.view = PanelView(random.bounded(int(PanelView::Heading)));
                made.unit = Unit(random.bounded(int(Unit::TimeOfDay) + 1));
                if (flag())
                    made.decimals = random.bounded(9);
                if (flag())
                    made.low = -random.generateDouble() * 1e6;
                if (flag())
                    made.high = random.generateDouble() * 1e-6;
                if (flag())
                    made.thresholds = {{random.generateDouble(), ThresholdLevel(random.bounded(3))}};
                made.logarithmic = flag();
                made.lastWeek = flag();
                made.lookAhead = flag();
                made.pinned = flag();
                dashboard = added(dashboard, made);
            }
            const auto read = dashboardFromJson(dashboardToJson(dashboard, sources()), sources(), {}, now);
            QVERIFY(read);
            QVERIFY(withoutIds(read->dashboard) == withoutIds(dashboard));
        }
    }

    void givesNothingAway()
    {
        const QByteArray json = dashboardToJson(fullDashboard(), sources());
        for (const char *secret : {"secret.example", "captain", "/run/secrets", "X-Team", "\"id\"", "revision"})
            QVERIFY2(!json.contains(secret), secret);
        const QJsonObject document = QJsonDocument::fromJson(json).object();
        QCOMPARE(document[u"format"_s].toString(), u"quarterdeck-dashboard"_s);
        QCOMPARE(document[u"version"_s].toInt(), 1);
        QCOMPARE(document[u"sources"_s].toArray().size(), 3);
        QCOMPARE(document[u"sources"_s][0][u"kind"_s].toString(), u"prometheus"_s);
    }

    void leavesOutWhatJsonCannotSay()
    {
        Dashboard dashboard = fullDashboard();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        dashboard.panels[1].thresholds.append({infinite, ThresholdLevel::Critical});
        dashboard.panels[1].high = infinite;
        const auto read = dashboardFromJson(dashboardToJson(dashboard, sources()), sources(), {}, now);
        QVERIFY(read);
        QCOMPARE(read->dashboard.panels[1].thresholds.size(), 3);
        QVERIFY(!read->dashboard.panels[1].high);
    }

    void findsSources()
    {
        const QByteArray json = dashboardToJson(fullDashboard(), sources());
        const QList<Source> elsewhere{source("h2", "Cet hôte", SourceKind::Host),
            source("p2", "Prod", SourceKind::Prometheus), source("q2", "Prod-probe", SourceKind::Probe)};
        const auto refused = dashboardFromJson(json, elsewhere, {}, now);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(Error::Kind::NotFound));
        QCOMPARE(refused.error().subject, u"Prōbe “α”"_s);
        QVERIFY(refused.error().detail.contains(u"stand in"_s));
        const auto read = dashboardFromJson(json, elsewhere, SourceId{u"p2"_s}, now);
        QVERIFY(read);
        QCOMPARE(read->dashboard.panels[1].source.value, u"p2"_s);
        QCOMPARE(read->dashboard.panels[2].source.value, u"h2"_s); // this host has another name in another language
        QCOMPARE(read->dashboard.panels[3].source.value, u"p2"_s);
        QCOMPARE(read->dashboard.variables[0].source.value, u"p2"_s);
        QCOMPARE(read->notes.size(), 1);
        QCOMPARE(read->notes[0].detail, u"Prōbe “α”"_s);
        QCOMPARE(read->notes[0].subjects, QStringList{u"Probe"_s});
        // The same name for another kind is another source.
        const auto confused = dashboardFromJson(json, {source("x", "Prod", SourceKind::Plugin)}, {}, now);
        QVERIFY(!confused);
    }

    void putsOverlapsRight()
    {
        const auto read = dashboardFromJson(
            withPanelField(u"place"_s, QJsonObject{{u"x"_s, 6}, {u"y"_s, 2}, {u"width"_s, 8}, {u"height"_s, 6}}),
            sources(), {}, now);
        QVERIFY(read);
        QCOMPARE(read->notes.size(), 1);
        for (const Panel &a : read->dashboard.panels) {
            for (const Panel &b : read->dashboard.panels)
                QVERIFY(a.id == b.id || !a.place.overlaps(b.place));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto with = [](const QString &key, const QJsonValue &value) {
            return changed([&](QJsonObject &document) { document[key] = value; });
        };
        QTest::addRow("a newer version") << with(u"version"_s, 2) << u"newer Quarterdeck"_s;
        QTest::addRow("no version") << with(u"version"_s, QJsonValue::Null) << u"which version"_s;
        QTest::addRow("half a version") << with(u"version"_s, 0.5) << u"which version"_s;
        QTest::addRow("another format") << with(u"format"_s, u"x"_s) << u"not a dashboard"_s;
        QTest::addRow("not JSON") << QByteArray("quarterdeck-dashboard") << u"not JSON"_s;
        QTest::addRow("cut short") << dashboardToJson(fullDashboard(), sources()).chopped(2) << u"cut short"_s;
        QTest::addRow("too large") << dashboardToJson(fullDashboard(), sources()) + QByteArray(11 * 1024 * 1024, ' ')
                                   << u"larger than"_s;
        QTest::addRow("no title") << with(u"title"_s, u" "_s) << u"needs a title"_s;
        QTest::addRow("a title that is none") << with(u"title"_s, 7) << u"title"_s;
        QTest::addRow("panels that are none") << with(u"panels"_s, QJsonArray{1}) << u"panels"_s;
        QTest::addRow("panels in an object") << with(u"panels"_s, QJsonObject{}) << u"panels"_s;
        QTest::addRow("an unknown view") << withPanelField(u"view"_s, u"pie"_s) << u"view “pie”"_s;
        QTest::addRow("an unknown unit") << withPanelField(u"unit"_s, u"furlong"_s) << u"unit “furlong”"_s;
        QTest::addRow("no queries") << withPanelField(u"queries"_s, QJsonArray{}) << u"needs a query"_s;
        QTest::addRow("a low limit in words") << withPanelField(u"low"_s, u"0"_s) << u"low"_s;
        QTest::addRow("limits upside down") << withPanelField(u"low"_s, 1.7976931348623157e308) << u"lowest value"_s;
        QTest::addRow("a flag that is none") << withPanelField(u"logarithmic"_s, 1) << u"logarithmic"_s;
        QTest::addRow("no place") << withPanelField(u"place"_s, QJsonValue::Null) << u"x"_s;
        const auto place = [](double x, double y, double width, double height) {
            return withPanelField(
                u"place"_s, QJsonObject{{u"x"_s, x}, {u"y"_s, y}, {u"width"_s, width}, {u"height"_s, height}});
        };
        QTest::addRow("outside of the grid") << place(20, 0, 5, 5) << u"inside of the grid"_s;
        QTest::addRow("left of it") << place(-1, 0, 5, 5) << u"x"_s;
        QTest::addRow("no width") << place(0, 0, 0, 5) << u"inside of the grid"_s;
        QTest::addRow("a huge place") << place(0, 1e300, 5, 2147483648.0) << u"y"_s;
        QTest::addRow("half a cell") << place(0.5, 0, 5, 5) << u"x"_s;
        QTest::addRow("a threshold without a value")
            << withPanelField(u"thresholds"_s, QJsonArray{QJsonObject{{u"level"_s, u"ok"_s}}}) << u"thresholds"_s;
        QTest::addRow("a threshold without a level")
            << withPanelField(u"thresholds"_s, QJsonArray{QJsonObject{{u"value"_s, 1}}}) << u"level"_s;
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(QJsonObject{});
        QTest::addRow("too many panels") << with(u"panels"_s, many) << u"more panels"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto read = dashboardFromJson(bytes, sources(), SourceId{u"p"_s}, now);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), int(Error::Kind::Invalid));
        const QString said = read.error().subject + u": "_s + read.error().detail;
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void tellsTheTwoApart()
    {
        const auto own = importDashboard(dashboardToJson(fullDashboard(), sources()), {}, sources(), now);
        QVERIFY(own);
        QCOMPARE(own->dashboard.panels.size(), 4);
        const QByteArray grafana(
            "{\"title\": \"G\", \"panels\": [{\"type\": \"stat\", \"targets\": [{\"expr\": \"up\"}]}]}");
        const auto other = importDashboard(grafana, {}, sources(), now);
        QVERIFY(other); // there is but one Prometheus to ask
        QCOMPARE(other->dashboard.panels[0].source.value, u"p"_s);
        QVERIFY(importDashboard(grafana, SourceId{u"h"_s}, sources(), now)->dashboard.panels[0].source.value == u"h"_s);
        QList<Source> two = sources();
        two.append(source("p2", "Other", SourceKind::Prometheus));
        QVERIFY(!importDashboard(grafana, {}, two, now));
        QVERIFY(!importDashboard("nothing", {}, sources(), now));
    }

    void survivesMutations()
    {
        const QByteArray bytes = dashboardToJson(fullDashboard(), sources());
        const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
        QRandomGenerator random(11);
        int taken = 0;
        for (int round = 0; round < 4000; ++round) {
            const QByteArray mutant = round % 2 == 0
                ? mutatedBytes(bytes, random)
                : QJsonDocument(mutatedJson(whole, random, 20 << (round % 7)).toObject()).toJson();
            const auto read = importDashboard(mutant, SourceId{u"p"_s}, sources(), now);
            if (!read) {
                QVERIFY(!read.error().detail.isEmpty());
                continue;
            }
            ++taken;
            QVERIFY(check(read->dashboard));
        }
        qInfo("%d of 4000 mutants were still dashboards", taken);
        QVERIFY(taken > 400);
    }
};

QTEST_GUILESS_MAIN(TestDashboardJson)
#include "tst_dashboardjson.moc"
