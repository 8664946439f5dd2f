// Grafana's dashboards as they come: every layout of their files, and what is no dashboard at all.
#include "app/formats/dashboardimport.h"
#include "tests/support/mutation.h"
#include "tests/unit/formats/grafanajson.h"

#include <QtTest>

using namespace grafana;

namespace {

QString placesOf(const Dashboard &dashboard)
{
    QStringList places;
    for (const Panel &panel : dashboard.panels) {
        places.append(u"%1@%2,%3 %4x%5%6"_s.arg(panel.title)
                          .arg(panel.place.x)
                          .arg(panel.place.y)
                          .arg(panel.place.width)
                          .arg(panel.place.height)
                          .arg(panel.collapsed ? u" folded"_s : QString()));
    }
    return places.join(u"; "_s);
}

bool overlaps(const Dashboard &dashboard)
{
    for (qsizetype i = 0; i < dashboard.panels.size(); ++i) {
        for (qsizetype j = i + 1; j < dashboard.panels.size(); ++j) {
            if (dashboard.panels[i].place.overlaps(dashboard.panels[j].place))
                return true;
        }
    }
    return false;
}

QDir fixtures()
{
    const QString own = qEnvironmentVariable("QUARTERDECK_FIXTURES");
    return {(own.isEmpty() ? QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures") : own)
        + u"/grafana-dashboards"_s};
}

} // namespace

class TestGrafanaDashboard : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("HTML") << QByteArray("<!doctype html><title>Grafana</title>");
        QTest::addRow("cut short") << dashboardOf(panelOf("")).chopped(10);
        QTest::addRow("an array") << QByteArray("[]");
        QTest::addRow("an empty object") << QByteArray("{}");
        QTest::addRow("another JSON") << json("{'title': 'x', 'status': 'success', 'data': {'result': []}}");
        QTest::addRow("a wrapping of nothing") << json("{'dashboard': {'dashboard': {'dashboard': {}}}}");
        QTest::addRow("nested too deeply") << QByteArray(100'000, '[');
        QTest::addRow("panels nested too deeply")
            << dashboardOf(QByteArray("{'panels':[").repeated(3000) + QByteArray("]}").repeated(3000));
        QTest::addRow("50 MB") << dashboardOf(panelOf("")) + QByteArray(50 * 1024 * 1024, ' ');
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const auto result = imported(bytes);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Invalid));
        QVERIFY(!result.error().detail.isEmpty());
    }

    void needsASource()
    {
        const auto result = importGrafana(dashboardOf(panelOf("")), SourceId(), now);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"choose the source"_s));
    }

    void readsVariables_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("read"); // kind|query|options|chosen|flags
        const auto row = [](const char *name, const QByteArray &variable, const QString &read) {
            QTest::addRow("%s", name) << variable << read;
        };
        row("a label", "'type': 'query', 'query': 'label_values(up, job)', 'current': {'value': 'api'}",
            u"labels|label_values(up, job)||api|"_s);
        row("in an object", "'type': 'query', 'query': {'query': 'label_values(up, job)', 'refId': 'x'}",
            u"labels|label_values(up, job)|||"_s);
        row("in its definition", "'type': 'query', 'definition': 'label_values(job)'",
            u"labels|label_values(job)|||"_s);
        row("several, all",
            "'type': 'query', 'query': 'label_values(up, job)', 'multi': true, 'includeAll': true, 'allValue': '.+',"
            "'current': {'text': 'All', 'value': ['$__all']}",
            u"labels|label_values(up, job)|||multiple all .+"_s);
        row("several chosen",
            "'type': 'query', 'query': 'label_values(job)', 'multi': true, 'current': {'value': ['a', 'b', '']}",
            u"labels|label_values(job)||a,b|multiple"_s);
        row("one of several",
            "'type': 'query', 'query': 'label_values(job)', 'current': {'value': ['a', 'b']}, 'regex': '/x(.*)/'",
            u"labels|label_values(job)||a|/x(.*)/"_s);
        row("query_result", "'type': 'query', 'query': 'query_result(up)', 'current': {'value': 'x'}", u"text|||x|~"_s);
        row("bare series", "'type': 'query', 'query': 'up'", u"text||||~"_s);
        row("of logs", "'type': 'query', 'query': 'label_values(job)', 'datasource': {'type': 'loki'}", u"text||||~"_s);
        row("custom",
            "'type': 'custom', 'query': 'a, b\\\\,c,Shown : d, a', 'current': {'text': 'Shown', 'value': 'd'}",
            u"custom||a;b,c;d|d|"_s);
        row("custom, nothing chosen", "'type': 'custom', 'query': 'a,b'", u"custom||a;b|a|"_s);
        row("constant", "'type': 'constant', 'query': 'prod'", u"constant|prod|||"_s);
        row("constant, asked for", "'type': 'constant', 'query': '${VAR_ENV}'", u"constant|staging|||"_s);
        row("interval", "'type': 'interval', 'query': '1m,\\'5m\\', 1h', 'current': {'value': '5m'}",
            u"interval||1m;5m;1h|5m|"_s);
        row("interval, auto",
            "'type': 'interval', 'query': '1m,5m', 'auto': true, 'current': {'value': '$__auto_interval_v'}",
            u"interval||1m;5m|1m|"_s);
        row("textbox", "'type': 'textbox', 'query': 'x'", u"text|||x|"_s);
        row("ad hoc", "'type': 'adhoc'", u"-"_s);
        row("of tomorrow", "'type': 'crystal'", u"-"_s);
        row("no values", "'type': 'query', 'query': 7, 'current': 'x', 'multi': 'yes', 'regex': []", u"text||||~"_s);
    }

    void readsVariables()
    {
        QFETCH(QByteArray, variable);
        variable.replace("\\'", "\\u0022"); // a quote that belongs to the value
        QByteArray bytes = dashboardOf("", "{'name': 'v', " + variable + "}");
        bytes.insert(1, json("'__inputs': [{'name': 'VAR_ENV', 'type': 'constant', 'value': 'staging'}],"));
        const auto result = imported(bytes);
        QVERIFY(result);
        QString read = u"-"_s;
        if (!result->dashboard.variables.isEmpty()) {
            const DashboardVariable &made = result->dashboard.variables[0];
            QStringList flags;
            if (made.multiple)
                flags.append(u"multiple"_s);
            if (made.withAll)
                flags.append(u"all"_s);
            flags += QStringList{made.allValue, made.regex, result->notes.isEmpty() ? QString() : u"~"_s};
            flags.removeAll(QString());
            read = QStringList{toString(made.kind), made.query, made.options.join(u';'), made.chosen.join(u','),
                flags.join(u' ')}
                       .join(u'|');
            QCOMPARE(made.source, made.kind == DashboardVariable::Kind::Labels ? prometheus : SourceId());
        } else {
            QVERIFY(notesOf(result->notes).contains(u": v"_s));
        }
        QTEST(read, "read");
    }

    void refusesNamesOfVariables()
    {
        const auto result = imported(dashboardOf("",
            "{'name': 'ok', 'type': 'textbox'}, {'name': 'ok', 'type': 'textbox'}, {'name': '__x', 'type': 'textbox'},"
            "{'name': '1a', 'type': 'textbox'}, {'name': 'a-b\\n', 'type': 'textbox'}, {'type': 'textbox'}, 7"));
        QVERIFY(result);
        QCOMPARE(result->dashboard.variables.size(), 1);
        QVERIFY(notesOf(result->notes).contains(u"cannot be one here: ok, __x, 1a, a-b"_s));
    }

    void namesWhatHasNoValue()
    {
        const auto result = imported(dashboardOf(
            panelOf(
                "'targets': [{'expr': 'label_replace(up{a=\\u0022$v\\u0022,b=\\u0022[[w]]\\u0022}, \\u0022x\\u0022, "
                "\\u0022$1\\u0022, \\u0022y\\u0022, \\u0022(.*)\\u0022)[$__range:$__interval]'}]"),
            "{'name': 'v', 'type': 'textbox'}"));
        QVERIFY(result);
        QCOMPARE(notesOf(result->notes), u"~ queries name “$w”, which has no value here: P"_s);
    }

    void laysOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("places");
        const auto at = [](const char *title, const QByteArray &grid, const QByteArray &more = {}) {
            return panelOf("'title': '" + QByteArray(title) + "', 'gridPos': {" + grid + "}" + more);
        };
        const auto grid = [](int x, int y, int w, int h) {
            return u"'x': %1, 'y': %2, 'w': %3, 'h': %4"_s.arg(x).arg(y).arg(w).arg(h).toLatin1();
        };
        QTest::addRow("a grid, out of order") << dashboardOf(
            at("C", grid(0, 8, 24, 4)) + "," + at("B", grid(12, 0, 12, 8)) + "," + at("A", grid(0, 0, 12, 8)))
                                              << u"A@0,0 12x8; B@12,0 12x8; C@0,8 24x4"_s;
        QTest::addRow("one is left out, the rest moves up")
            << dashboardOf(at("A", grid(0, 0, 24, 8), ", 'type': 'text'") + "," + at("B", grid(6, 8, 12, 8)))
            << u"B@6,0 12x8"_s;
        QTest::addRow("overlapping") << dashboardOf(at("A", grid(0, 0, 12, 8)) + "," + at("B", grid(6, 2, 12, 8)))
                                     << u"A@0,0 12x8; B@6,8 12x8"_s;
        QTest::addRow("negative, huge, none") << dashboardOf(at("A", "'x': -5, 'y': -3, 'w': 99, 'h': -1") + ","
            + at("B", "'x': 1e300, 'y': 1e300, 'w': 5, 'h': 1e9") + "," + at("C", "'x': 'a', 'y': null"))
                                              << u"A@0,0 24x1; C@0,1 12x8; B@19,1 5x40"_s;
        const QByteArray nested = at("N", grid(0, 2, 24, 6)) + "," + at("M", grid(0, 1, 24, 1));
        QTest::addRow("rows, folded and not") << dashboardOf(
            "{'type': 'row', 'title': 'R', 'collapsed': true, 'gridPos': {" + grid(0, 0, 24, 1) + "}, 'panels': ["
            + nested + "]}, {'type': 'row', 'title': 'S', 'gridPos': {" + grid(0, 1, 24, 1) + "}, 'panels': []},"
            + at("A", grid(0, 2, 12, 3))) << u"R@0,0 24x1 folded; M@0,1 24x1; N@0,2 24x6; S@0,8 24x1; A@0,9 12x3"_s;
        QTest::addRow("a row without a name")
            << dashboardOf("{'type': 'row', 'title': '', 'gridPos': {'y': 0}}," + at("A", grid(0, 1, 12, 3)))
            << u"Row 1@0,0 24x1; A@0,1 12x3"_s;
        QTest::addRow("rows of before")
            << json(
                   "{'title': 'T', 'schemaVersion': 12, 'rows': [{'title': 'One', 'showTitle': true, 'height': '250px',"
                   "'panels': ["
                   + panelOf("'title': 'A', 'span': 4") + "," + panelOf("'title': 'B', 'span': 8") + ","
                   + panelOf("'title': 'C', 'span': 6")
                   + "]}, {'title': 'Two', 'collapse': true, 'height': 380, 'panels': ["
                   + panelOf("'title': 'D', 'span': 12") + "," + panelOf("'title': 'E', 'span': 3, 'height': '76px'")
                   + "]}, {'panels': [" + panelOf("'title': 'F'") + "]}]}")
            << u"One@0,0 24x1; A@0,1 8x7; B@8,1 16x7; C@0,8 12x7; Two@0,15 24x1 folded; D@0,16 24x10; "
               "E@0,26 6x3; F@0,29 8x7"_s;
        QTest::addRow("as its API answers")
            << "{\"meta\": {}, \"dashboard\": " + dashboardOf(at("A", grid(0, 0, 12, 8))) + "}" << u"A@0,0 12x8"_s;
        QTest::addRow("as a resource of v1")
            << "{\"kind\": \"Dashboard\", \"apiVersion\": \"dashboard.grafana.app/v1beta1\", \"spec\": "
                + dashboardOf(at("A", grid(0, 0, 12, 8))) + "}"
            << u"A@0,0 12x8"_s;
        QTest::addRow("panels that are none")
            << dashboardOf("1, null, 'x', [], " + at("A", grid(0, 0, 12, 8))) << u"A@0,0 12x8"_s;
        QTest::addRow("empty") << dashboardOf("") << QString();
    }

    void laysOut()
    {
        QFETCH(QByteArray, bytes);
        const auto result = imported(bytes);
        QVERIFY(result);
        QTEST(placesOf(result->dashboard), "places");
        QVERIFY(check(result->dashboard));
    }

    void readsTheResourceOfToday_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QString>("places");
        const auto item = [](const QByteArray &kind, const QByteArray &name, const QByteArray &more = {}) {
            return "{'kind': '" + kind + "', 'spec': {'element': {'kind': 'ElementReference', 'name': '" + name + "'}"
                + more + "}}";
        };
        const QByteArray grid = "{'kind': 'GridLayout', 'spec': {'items': ["
            + item("GridLayoutItem", "a", ", 'x': 0, 'y': 0, 'width': 6, 'height': 3") + ","
            + item("GridLayoutItem", "b", ", 'x': 6, 'y': 0, 'width': 6, 'height': 3, 'repeat': {'value': 'job'}")
            + "]}}";
        const QByteArray automatic = "{'kind': 'AutoGridLayout', 'spec': {'maxColumnCount': 2, 'items': ["
            + item("AutoGridLayoutItem", "a") + "," + item("AutoGridLayoutItem", "b") + ","
            + item("AutoGridLayoutItem", "absent") + "]}}";
        QTest::addRow("a grid") << grid << u"A@0,0 6x3; B@6,0 6x3"_s;
        QTest::addRow("an automatic grid") << automatic << u"A@0,0 12x9; B@12,0 12x9"_s;
        QTest::addRow("rows") << "{'kind': 'RowsLayout', 'spec': {'rows': [{'kind': 'RowsLayoutRow', 'spec': {'title': "
                                 "'R', 'collapse': true, 'layout': "
                + grid + "}}, {'kind': 'RowsLayoutRow', 'spec': {'title': 'S', 'layout': " + automatic
                + "}}]}}" << u"R@0,0 24x1 folded; A@0,1 6x3; B@6,1 6x3; S@0,4 24x1; A@0,5 12x9; B@12,5 12x9"_s;
        QTest::addRow("tabs") << "{'kind': 'TabsLayout', 'spec': {'tabs': [{'kind': 'TabsLayoutTab', 'spec': {'title': "
                                 "'T', 'layout': "
                + grid
                + "}}]}}" << u"T@0,0 24x1; A@0,1 6x3; B@6,1 6x3"_s;
        QTest::addRow("a row of the grid")
            << "{'kind': 'GridLayout', 'spec': {'items': [{'kind': 'GridLayoutRow', 'spec': {'y': 0, 'title': 'R', "
               "'elements': ["
                + item("GridLayoutItem", "a", ", 'x': 0, 'y': 1, 'width': 24, 'height': 3") + "]}}]}}"
            << u"R@0,0 24x1; A@0,1 24x3"_s;
        QTest::addRow("none") << QByteArray("null") << u"A@0,0 8x9; B@8,0 8x9"_s;
    }

    void readsTheResourceOfToday()
    {
        QFETCH(QByteArray, layout);
        const QByteArray query = "{'kind': 'PanelQuery', 'spec': {'hidden': false, 'query': {'kind': 'DataQuery', "
                                 "'group': 'prometheus', 'spec': {'expr': 'up', 'legendFormat': '{{job}}'}}}}";
        const QByteArray logs = "{'kind': 'PanelQuery', 'spec': {'query': {'kind': 'DataQuery', 'group': 'loki', "
                                "'spec': {'expr': 'x'}}}}";
        const QByteArray earlier = "{'kind': 'PanelQuery', 'spec': {'query': {'kind': 'prometheus', 'spec': "
                                   "{'expr': 'up'}}}}";
        const auto panel = [](const QByteArray &title, const QByteArray &look, const QByteArray &queries) {
            return "{'kind': 'Panel', 'spec': {'title': '" + title
                + "', 'data': {'kind': 'QueryGroup', 'spec': {'queries': [" + queries + "]}}, 'vizConfig': " + look
                + "}}";
        };
        const QByteArray bytes = json(
            "{'kind': 'Dashboard', 'apiVersion': 'dashboard.grafana.app/v2beta1', 'metadata': {'name': 'n'}, 'spec': "
            "{'title': '', 'elements': {'a': "
            + panel("A",
                "{'kind': 'VizConfig', 'group': 'stat', 'spec': {'fieldConfig': {'defaults': {'unit': 'bytes'}}}}",
                query + "," + logs)
            + ", 'b': " + panel("B", "{'kind': 'timeseries', 'spec': {}}", earlier) + "}, 'layout': " + layout
            + ", 'annotations': [{'kind': 'AnnotationQuery', 'spec': {'name': 'Built in', 'builtIn': true}}, {'kind': "
              "'AnnotationQuery', 'spec': {'name': 'Deploys'}}], 'variables': [{'kind': 'QueryVariable', 'spec': "
              "{'name': 'job', 'query': {'kind': 'DataQuery', 'group': 'prometheus', 'spec': {'query': "
              "'label_values(job)'}}, 'includeAll': true}}, {'kind': 'DatasourceVariable', 'spec': {'name': 'ds', "
              "'pluginId': 'prometheus'}}, {'kind': 'TextVariable', 'spec': {'name': 't', 'query': 'x'}}]}}");
        const auto result = imported(bytes);
        QVERIFY(result);
        QTEST(placesOf(result->dashboard), "places");
        QCOMPARE(result->dashboard.title, u"n"_s);
        QCOMPARE(result->dashboard.variables.size(), 2);
        QCOMPARE(result->dashboard.variables[0].query, u"label_values(job)"_s);
        const auto stat = std::find_if(result->dashboard.panels.begin(), result->dashboard.panels.end(),
            [](const Panel &each) { return each.view == PanelView::Stat; });
        QVERIFY(stat != result->dashboard.panels.end());
        QCOMPARE(int(stat->unit), int(Unit::Bytes));
        QCOMPARE(stat->queries.size(), 1);
        const QString notes = notesOf(result->notes);
        QVERIFY(notes.contains(u"- queries to another kind of source: loki: A"_s));
        QVERIFY(notes.contains(u"- queries for annotations: Deploys"_s));
        QVERIFY(!notes.contains(u"Built in"_s));
    }

    void takesManyQuickly()
    {
        const auto many = [](int count) {
            QByteArray panels;
            for (int i = 0; i < count; ++i) { // each upon the one before it
                panels += (i > 0 ? "," : "")
                    + panelOf("'gridPos': {'x': 3, 'y': " + QByteArray::number(i / 7) + ", 'w': 9, 'h': 5}");
            }
            return dashboardOf(panels);
        };
        const QByteArray bytes = many(500);
        QElapsedTimer timer;
        timer.start();
        const auto result = imported(bytes);
        const qint64 elapsed = timer.elapsed();
        qInfo("500 panels: %lld ms", elapsed);
        QVERIFY(result);
        QCOMPARE(result->panelsTaken, 500);
        QVERIFY(!overlaps(result->dashboard));
        QVERIFY(elapsed < 500);
        const auto bounded = imported(many(1500));
        QVERIFY(bounded);
        QCOMPARE(bounded->panelsTaken, 1000);
        QCOMPARE(bounded->panelsLeft, 500);
        QVERIFY(notesOf(bounded->notes).contains(u"- panels after the first 1000"_s));
    }

    void givesEachPanelAnId()
    {
        const auto result = imported(dashboardOf(panelOf("") + "," + panelOf("")));
        QVERIFY(result);
        QVERIFY(result->dashboard.id.isNull());
        QVERIFY(!result->dashboard.panels[0].id.isNull());
        QVERIFY(result->dashboard.panels[0].id != result->dashboard.panels[1].id);
    }

    void importsRealOnes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least"); // panels
        QTest::addColumn<int>("variables");
        const QMap<QString, std::pair<int, int>> expected{{u"node-exporter-full.json"_s, {125, 3}},
            {u"rabbitmq-overview.json"_s, {41, 3}}, {u"k8s-resources-cluster.json"_s, {22, 1}},
            {u"memcached-overview.json"_s, {13, 4}}, {u"nginx-exporter.json"_s, {4, 1}},
            {u"blackbox-exporter.json"_s, {18, 3}}, {u"redis-exporter.json"_s, {13, 2}},
            {u"apache-full.json"_s, {17, 2}}, {u"nodes.json"_s, {8, 2}}, {u"prometheus.json"_s, {10, 3}},
            {u"postgres-overview.json"_s, {6, 3}}, {u"v2beta1-minimal.json"_s, {1, 0}}};
        QTest::addRow("none") << QString() << 0 << 0;
        for (const QString &name : fixtures().entryList({u"*.json"_s})) {
            const auto [panels, variables] = expected.value(name, {1, 0});
            QTest::addRow("%s", qPrintable(name)) << fixtures().filePath(name) << panels << variables;
        }
    }

    void importsRealOnes()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        QFETCH(int, variables);
        if (file.isEmpty()) {
            if (!fixtures().exists())
                QSKIP("no fixtures here");
            return;
        }
        QFile real(file);
        QVERIFY(real.open(QIODevice::ReadOnly));
        const auto result = imported(real.readAll());
        QVERIFY(result);
        qInfo("%d taken, %d left, %d variables, %d notes\n%s", result->panelsTaken, result->panelsLeft,
            int(result->dashboard.variables.size()), int(result->notes.size()), qPrintable(notesOf(result->notes)));
        QVERIFY(result->panelsTaken >= least);
        QVERIFY(result->dashboard.variables.size() >= variables);
        QVERIFY(check(result->dashboard));
        QVERIFY(!overlaps(result->dashboard));
    }

    void survivesMutations_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("ours") << dashboardOf(
            panelOf("'gridPos': {'x': 3, 'y': 4, 'w': 9, 'h': 5}, 'fieldConfig': {'defaults': {'unit': 'kbytes', "
                    "'min': 1, 'thresholds': {'steps': [{'color': '#d44a3a', 'value': 2}]}}}")
                + "," + panelOf("'type': 'graph', 'thresholds': [{'value': 5, 'op': 'lt'}], 'yaxes': [{'min': '0'}]")
                + ", {'type': 'row', 'panels': [" + panelOf("'type': 'singlestat', 'thresholds': '1,2'") + "]}",
            "{'name': 'job', 'type': 'query', 'query': {'query': 'label_values(job)'}, 'current': {'value': ['a']}}");
        for (const QString &name : {u"memcached-overview.json"_s, u"v2beta1-minimal.json"_s}) {
            if (QFile real(fixtures().filePath(name)); real.open(QIODevice::ReadOnly))
                QTest::addRow("%s", qPrintable(name)) << real.readAll();
        }
    }

    void survivesMutations()
    {
        QFETCH(QByteArray, bytes);
        const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
        QRandomGenerator random(42);
        int taken = 0;
        int panels = 0;
        constexpr int rounds = 1500;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray mutant = round % 2 == 0
                ? mutatedBytes(bytes, random)
                : QJsonDocument(mutatedJson(whole, random, 5 << (round % 11)).toObject()).toJson();
            const auto result = importDashboard(mutant, prometheus, {}, now);
            if (!result) {
                QVERIFY(!result.error().detail.isEmpty());
                continue;
            }
            ++taken;
            panels += result->panelsTaken;
            QVERIFY(check(result->dashboard));
            QVERIFY(!overlaps(result->dashboard));
        }
        qInfo("%d of %d mutants were still dashboards, with %d panels", taken, rounds, panels);
        QVERIFY(taken > rounds / 10);
    }
};

QTEST_GUILESS_MAIN(TestGrafanaDashboard)
#include "tst_grafanadashboard.moc"
