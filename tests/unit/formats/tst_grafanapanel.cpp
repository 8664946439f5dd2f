// The panels of Grafana's dashboards: kinds, queries, units, thresholds and scales of a decade of files.
#include "app/formats/grafanaunits.h"
#include "tests/unit/formats/grafanajson.h"

#include <QtTest>

using namespace grafana;

class TestGrafanaPanel : public QObject {
    Q_OBJECT

private slots:
    void readsKinds_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("view"); // empty: left out
        QTest::addColumn<QString>("note"); // in its words
        const auto row = [](const char *name, const QByteArray &fields, const QString &view, const QString &note = {}) {
            QTest::addRow("%s", name) << fields << view << note;
        };
        row("timeseries", "", u"line"_s);
        row("filled", "'fieldConfig': {'defaults': {'custom': {'fillOpacity': 20}}}", u"area"_s);
        row("stacked", "'fieldConfig': {'defaults': {'custom': {'fillOpacity': 20, 'stacking': {'mode': 'normal'}}}}",
            u"stacked_area"_s);
        row("in percent", "'fieldConfig': {'defaults': {'custom': {'stacking': {'mode': 'percent'}}}}",
            u"stacked_area"_s, u"percent of their sum"_s);
        row("not stacked", "'fieldConfig': {'defaults': {'custom': {'stacking': {'mode': 'none'}}}}", u"line"_s);
        row("bars", "'fieldConfig': {'defaults': {'custom': {'drawStyle': 'bars', 'fillOpacity': 100}}}", u"bars"_s);
        row("points", "'fieldConfig': {'defaults': {'custom': {'drawStyle': 'points'}}}", u"line"_s, u"points"_s);
        row("graph", "'type': 'graph', 'fill': 0", u"line"_s);
        row("graph, filled", "'type': 'graph', 'fill': 1", u"area"_s);
        row("graph, stacked", "'type': 'graph', 'stack': true", u"stacked_area"_s);
        row("graph of bars", "'type': 'graph', 'lines': false, 'bars': true", u"bars"_s);
        row("graph by series", "'type': 'graph', 'lines': false, 'bars': true, 'xaxis': {'mode': 'series'}", u"bars"_s,
            u"over time"_s);
        row("stat", "'type': 'stat'", u"stat"_s);
        row("singlestat", "'type': 'singlestat'", u"stat"_s);
        row("singlestat as gauge", "'type': 'singlestat', 'gauge': {'show': true}", u"gauge"_s);
        row("gauge", "'type': 'gauge'", u"gauge"_s);
        row("bargauge", "'type': 'bargauge'", u"gauge"_s);
        row("table", "'type': 'table'", u"table"_s);
        row("table-old", "'type': 'table-old'", u"table"_s);
        row("state-timeline", "'type': 'state-timeline'", u"state_timeline"_s);
        row("status-history", "'type': 'status-history'", u"state_timeline"_s);
        row("barchart", "'type': 'barchart'", u"bars"_s, u"over time"_s);
        row("pie", "'type': 'piechart'", u"table"_s, u"pies"_s);
        row("text", "'type': 'text', 'content': '<b>x</b>'", {}, u"kind “text”: P"_s);
        row("alerts", "'type': 'alertlist'", {}, u"kind “alertlist”: P"_s);
        row("logs", "'type': 'logs'", {}, u"kind “logs”: P"_s);
        row("a plugin", "'type': 'acme-3d-panel'", {}, u"kind “acme-3d-panel”: P"_s);
        row("no kind", "'type': null", {}, u"kind"_s);
        row("a library's", "'type': null, 'targets': null, 'libraryPanel': {'uid': 'u'}", {}, u"kind"_s);
    }

    void readsKinds()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, view);
        QFETCH(QString, note);
        const auto result = imported(dashboardOf(panelOf(fields)));
        QVERIFY(result);
        QCOMPARE(result->panelsTaken, view.isEmpty() ? 0 : 1);
        QCOMPARE(result->panelsLeft, view.isEmpty() ? 1 : 0);
        QCOMPARE(result->dashboard.panels.isEmpty() ? QString() : toString(result->dashboard.panels[0].view), view);
        const QString notes = notesOf(result->notes);
        QVERIFY2(notes.contains(note) && notes.isEmpty() == note.isEmpty(), qPrintable(notes));
    }

    void readsLibraryPanels()
    {
        const QByteArray panels = "{'title': 'Mine', 'libraryPanel': {'uid': 'a'}},"
                                  "{'title': 'Absent', 'libraryPanel': {'uid': 'b'}}";
        QByteArray bytes = dashboardOf(panels);
        bytes.insert(
            1, json("'__elements': {'a': {'model': {'type': 'stat', 'title': 'L', 'targets': [{'expr': 'up'}]}}},"));
        const auto result = imported(bytes);
        QVERIFY(result);
        QCOMPARE(result->panelsTaken, 1);
        QCOMPARE(result->dashboard.panels[0].title, u"Mine"_s);
        QVERIFY(notesOf(result->notes).contains(u"- panels of a library that is not in the file: Absent"_s));
    }

    void readsQueries()
    {
        const QByteArray targets = "'targets': [{'expr': ' rate(a[$__rate_interval])\\u0000 ', "
                                   "'legendFormat': '{{ instance }} of {{job}}'},"
                                   "{'expr': 'b', 'legendFormat': '__auto'}, {'expr': 'c', 'hide': true}, {'expr': ''},"
                                   "{'expr': 'd', 'datasource': {'type': 'loki', 'uid': 'x'}},"
                                   "{'target': 'e', 'datasource': {'type': 'graphite'}},"
                                   "{'expr': 'f', 'datasource': {'type': 'prometheus', 'uid': 'x'}},"
                                   "{'expr': 'g', 'datasource': '-- Dashboard --'}, {'expr': 'h', 'datasource': null}]";
        const auto result = imported(dashboardOf(panelOf(targets)));
        QVERIFY(result);
        const Panel &panel = result->dashboard.panels[0];
        const QList<PanelQuery> expected{
            {u"rate(a[$__rate_interval])"_s, u"{{instance}} of {{job}}"_s}, {u"b"_s, {}}, {u"f"_s, {}}, {u"h"_s, {}}};
        QVERIFY(panel.queries == expected);
        QCOMPARE(panel.source, prometheus);
        QCOMPARE(notesOf(result->notes),
            u"- hidden queries: P\n- queries without an expression: P\n- queries to another kind of source: loki: P\n"
            "- queries to another kind of source: graphite: P\n"
            "- queries to another kind of source: -- Dashboard --: P"_s);
    }

    void knowsDataSources_data()
    {
        QTest::addColumn<QByteArray>("datasource");
        QTest::addColumn<bool>("taken");
        QTest::addRow("none") << QByteArray("null") << true;
        QTest::addRow("a name") << QByteArray("'prod'") << true;
        QTest::addRow("a Prometheus") << QByteArray("{'type': 'prometheus', 'uid': 'x'}") << true;
        QTest::addRow("Amazon's") << QByteArray("{'type': 'grafana-amazonprometheus-datasource'}") << true;
        QTest::addRow("a variable") << QByteArray("{'uid': '${ds}'}") << true;
        QTest::addRow("a variable, old") << QByteArray("'[[ds]]'") << true;
        QTest::addRow("a variable for logs") << QByteArray("{'uid': '$logs'}") << false;
        QTest::addRow("an input for logs") << QByteArray("'${DS_LOKI}'") << false;
        QTest::addRow("mixed") << QByteArray("{'type': 'datasource', 'uid': '-- Mixed --'}") << true;
        QTest::addRow("Grafana itself") << QByteArray("{'type': 'grafana', 'uid': '-- Grafana --'}") << false;
        QTest::addRow("InfluxDB") << QByteArray("{'type': 'influxdb'}") << false;
        QTest::addRow("nonsense") << QByteArray("[7]") << true;
    }

    void knowsDataSources()
    {
        QFETCH(QByteArray, datasource);
        QFETCH(bool, taken);
        QByteArray bytes = dashboardOf(panelOf("'datasource': " + datasource),
            "{'type': 'datasource', 'name': 'ds', 'query': 'prometheus'},"
            "{'type': 'datasource', 'name': 'logs', 'query': 'loki'}");
        bytes.insert(1, json("'__inputs': [{'name': 'DS_LOKI', 'type': 'datasource', 'pluginId': 'loki'}],"));
        const auto result = imported(bytes);
        QVERIFY(result);
        QCOMPARE(result->panelsTaken, int(taken));
        QVERIFY(notesOf(result->notes).contains(u"variables for a data source"_s));
    }

    void readsUnits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("unit"); // empty: none such
        QTest::addColumn<double>("factor");
        for (const auto &[id, unit, factor] : std::initializer_list<std::tuple<const char *, const char *, double>>{
                 {"", "none", 1}, {"none", "none", 1}, {"short", "short", 1}, {"percent", "percent", 1},
                 {"percentunit", "ratio", 1}, {"bytes", "bytes", 1}, {"decbytes", "bytes", 1},
                 {"kbytes", "bytes", 1024}, {"decgbytes", "bytes", 1e9}, {"Bps", "bytes_per_second", 1},
                 {"binBps", "bytes_per_second", 1}, {"MiBs", "bytes_per_second", 1024 * 1024},
                 {"bps", "bits_per_second", 1}, {"Mbits", "bits_per_second", 1e6}, {"decbits", "bits", 1},
                 {"s", "seconds", 1}, {"m", "seconds", 60}, {"ms", "milliseconds", 1}, {"dtdurations", "seconds", 1},
                 {"reqps", "requests_per_second", 1}, {"ops", "per_second", 1}, {"pps", "per_second", 1},
                 {"iops", "per_second", 1}, {"celsius", "celsius", 1}, {"hertz", "hertz", 1}, {"watt", "watt", 1},
                 {"volt", "volt", 1}, {"dateTimeFromNow", "time", 1e-3}, {"dateTimeAsIso", "time", 1e-3},
                 {"currencyUSD", "", 1}, {"rotrpm", "", 1}, {"bool_yes_no", "", 1}, {"BPS", "", 1}})
            QTest::addRow("%s", *id ? id : "(empty)") << QString::fromLatin1(id) << QString::fromLatin1(unit) << factor;
    }

    void readsUnits()
    {
        QFETCH(QString, id);
        QFETCH(QString, unit);
        QFETCH(double, factor);
        const auto known = grafanaUnit(id);
        QCOMPARE(known ? toString(known->unit) : QString(), unit);
        QCOMPARE(known ? known->factor : 1, factor);
        const QByteArray name = id.toLatin1();
        for (const QByteArray &fields : {"'fieldConfig': {'defaults': {'unit': '" + name + "'}}",
                 "'type': 'graph', 'yaxes': [{'format': '" + name + "'}, {'format': 'bytes'}]",
                 "'type': 'singlestat', 'format': '" + name + "'"}) {
            const auto result = imported(dashboardOf(panelOf(fields)));
            QVERIFY(result);
            QCOMPARE(toString(result->dashboard.panels[0].unit), unit.isEmpty() ? u"none"_s : unit);
            QCOMPARE(notesOf(result->notes).contains(u"without a unit"_s), unit.isEmpty());
        }
    }

    void bringsValuesToOurUnits()
    {
        const auto result = imported(dashboardOf(
            panelOf("'targets': [{'expr': 'a'}, {'expr': 'b # why'}], 'fieldConfig': {'defaults': {'unit': 'kbytes', "
                    "'min': 1, 'max': 3, 'custom': {'thresholdsStyle': {'mode': 'line'}},"
                    "'thresholds': {'steps': [{'color': 'green', 'value': null}, {'color': 'red', 'value': 2}]}}}")
            + "," + panelOf("'fieldConfig': {'defaults': {'unit': 'dateTimeFromNow'}}, 'gridPos': {'y': 9}")));
        QVERIFY(result);
        const Panel &panel = result->dashboard.panels[0];
        QCOMPARE(panel.queries[0].expr, u"(a) * 1024"_s);
        QCOMPARE(panel.queries[1].expr, u"(b # why\n) * 1024"_s);
        QCOMPARE(panel.low, std::optional(1024.0));
        QCOMPARE(panel.high, std::optional(3072.0));
        QVERIFY((panel.thresholds == QList<Threshold>{{2048, ThresholdLevel::Critical}}));
        QCOMPARE(result->dashboard.panels[1].queries[0].expr, u"(up) / 1000"_s);
        QVERIFY(notesOf(result->notes).contains(u"“kbytes” are brought to a unit of here"_s));
    }

    void readsThresholds_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("thresholds");
        const auto steps = [](const QByteArray &list, const QByteArray &more = {}) {
            return "'type': 'stat', 'fieldConfig': {'defaults': {'thresholds': {'steps': [" + list + "]" + more + "}}}";
        };
        const QByteArray rising = "{'color': 'green', 'value': null}, {'color': '#EAB839', 'value': 70},"
                                  "{'color': 'red', 'value': 90}";
        QTest::addRow("steps") << steps(rising) << u"70 warning, 90 critical"_s;
        QTest::addRow("shades") << steps("{'color': 'semi-dark-green'}, {'color': 'light-orange', 'value': 1},"
                                         "{'color': 'rgba(245, 54, 54, 0.9)', 'value': 2}")
                                << u"1 warning, 2 critical"_s;
        QTest::addRow("out of order") << steps("{'color': 'red', 'value': 9}, {'color': 'yellow', 'value': 5}")
                                      << u"5 warning, 9 critical"_s;
        QTest::addRow("low is bad") << steps("{'color': 'red', 'value': null}, {'color': 'green', 'value': 1}")
                                    << u"0 critical, 1 ok"_s;
        QTest::addRow("below zero is bad")
            << steps("{'color': 'red', 'value': null}, {'color': 'green', 'value': -5}") << u"-10 critical, -5 ok"_s;
        QTest::addRow("neutral colours") << steps("{'color': 'blue', 'value': null}, {'color': 'text', 'value': 4},"
                                                  "{'color': 'red', 'value': 8}")
                                         << u"8 critical"_s;
        QTest::addRow("percent of 0 to 100") << steps(rising, ", 'mode': 'percentage'") << u"70 warning, 90 critical"_s;
        QTest::addRow("percent of a range")
            << QByteArray("'type': 'gauge', 'fieldConfig': {'defaults': {'unit': 'kbytes', 'min': 1, 'max': 3, "
                          "'thresholds': {'mode': 'percentage', 'steps': [{'color': 'red', 'value': 50}]}}}")
            << u"2048 critical"_s;
        QTest::addRow("not shown") << "'options': {'colorMode': 'none'}, " + steps(rising) << QString();
        QTest::addRow("other colours") << QByteArray(
            "'type': 'stat', 'fieldConfig': {'defaults': {'color': {'mode': 'fixed'}, 'thresholds': "
            "{'steps': [{'color': 'red', 'value': 1}]}}}")
                                       << QString();
        QTest::addRow("a line chart that draws none")
            << QByteArray("'fieldConfig': {'defaults': {'thresholds': {'steps': [{'color': 'red', 'value': 80}]}}}")
            << QString();
        QTest::addRow("a line chart that draws them")
            << QByteArray("'fieldConfig': {'defaults': {'custom': {'thresholdsStyle': {'mode': 'area'}}, 'thresholds': "
                          "{'steps': [{'color': 'red', 'value': 80}]}}}")
            << u"80 critical"_s;
        QTest::addRow("singlestat") << QByteArray("'type': 'singlestat', 'colorValue': true, 'thresholds': '70, 90'")
                                    << u"70 warning, 90 critical"_s;
        QTest::addRow("singlestat, up or down")
            << QByteArray("'type': 'singlestat', 'colorBackground': true, 'thresholds': '1,1',"
                          "'colors': ['#d44a3a', 'rgba(237, 129, 40, 0.89)', '#299c46']")
            << u"0 critical, 1 ok"_s;
        QTest::addRow("singlestat without colour")
            << QByteArray("'type': 'singlestat', 'thresholds': '70,90'") << QString();
        QTest::addRow("singlestat of nonsense")
            << QByteArray("'type': 'singlestat', 'colorValue': true, 'thresholds': 'a,,b,nan,1e999'") << QString();
        QTest::addRow("graph") << QByteArray("'type': 'graph', 'thresholds': [{'value': 5, 'op': 'gt', 'colorMode': "
                                             "'critical'}, {'value': '3', 'op': 'gt', 'colorMode': 'warning'}]")
                               << u"3 warning, 5 critical"_s;
        QTest::addRow("graph, lower than")
            << QByteArray("'type': 'graph', 'thresholds': [{'value': 5, 'op': 'lt', 'colorMode': 'warning'}]")
            << u"0 warning, 5 ok"_s;
        QTest::addRow("graph, own colour")
            << QByteArray("'type': 'graph', 'thresholds': [{'value': 5, 'op': 'gt', 'colorMode': 'custom', "
                          "'fillColor': 'rgba(234, 112, 112, 0.12)'}]")
            << u"5 critical"_s;
    }

    void readsThresholds()
    {
        QFETCH(QByteArray, fields);
        const auto result = imported(dashboardOf(panelOf(fields)));
        QVERIFY(result);
        QStringList thresholds;
        for (const Threshold &each : result->dashboard.panels[0].thresholds)
            thresholds.append(u"%1 %2"_s.arg(each.value).arg(toString(each.level)));
        QTEST(thresholds.join(u", "_s), "thresholds");
    }

    void readsTheScale_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("scale"); // low, high, decimals, log
        QTest::addRow("today") << QByteArray(
            "'fieldConfig': {'defaults': {'min': 0, 'max': 1.5, 'decimals': 2, 'custom': "
            "{'scaleDistribution': {'type': 'log', 'log': 2}}}}")
                               << u"0 1.5 2 log"_s;
        QTest::addRow("before") << QByteArray("'type': 'graph', 'decimals': 1, 'yaxes': [{'min': '0', 'max': null, "
                                              "'logBase': 10}, {'min': 7}]")
                                << u"0 - 1 log"_s;
        QTest::addRow("a gauge of before")
            << QByteArray("'type': 'singlestat', 'gauge': {'show': true, 'minValue': 0, 'maxValue': 100}")
            << u"0 100 - -"_s;
        QTest::addRow("auto") << QByteArray("'type': 'graph', 'yaxes': [{'min': 'auto', 'logBase': 1}]")
                              << u"- - - -"_s;
        QTest::addRow("upside down") << QByteArray("'fieldConfig': {'defaults': {'min': 3, 'max': 3}}") << u"- - - -"_s;
        QTest::addRow("huge") << QByteArray("'fieldConfig': {'defaults': {'max': 1e308, 'decimals': 1e18}}")
                              << u"- 1e+308 12 -"_s;
        QTest::addRow("huge, in another unit")
            << QByteArray("'type': 'stat', 'fieldConfig': {'defaults': {'unit': 'kbytes', 'min': 1e307, 'max': 1e308, "
                          "'thresholds': {'steps': [{'color': 'red', 'value': 1e308}]}}}")
            << u"- - - -"_s;
        QTest::addRow("too small to tell apart")
            << QByteArray("'fieldConfig': {'defaults': {'unit': 'ns', 'min': 1e-323, 'max': 2e-323}}") << u"- - - -"_s;
        QTest::addRow("nonsense") << QByteArray("'fieldConfig': {'defaults': {'min': {}, 'max': [], 'decimals': 'x'}}")
                                  << u"- - - -"_s;
    }

    void readsTheScale()
    {
        QFETCH(QByteArray, fields);
        const auto result = imported(dashboardOf(panelOf(fields)));
        QVERIFY(result);
        const Panel &panel = result->dashboard.panels[0];
        const auto shown = [](const auto &number) { return number ? QString::number(*number) : u"-"_s; };
        QTEST((QStringList{
                   shown(panel.low), shown(panel.high), shown(panel.decimals), panel.logarithmic ? u"log"_s : u"-"_s})
                  .join(u' '),
            "scale");
    }

    void namesWhatIsLeftOfAPanel()
    {
        const auto result = imported(dashboardOf(
            panelOf("'repeat': 'node', 'timeFrom': '1h', 'transformations': [{'id': 'merge'}], 'alert': {'name': 'x'},"
                    "'fieldConfig': {'defaults': {'mappings': [{'type': 'value'}]}, 'overrides': [{'matcher': {}}]}")));
        QVERIFY(result);
        QCOMPARE(notesOf(result->notes),
            u"~ repeated panels are taken once: P\n- time ranges of single panels: P\n"
            "- transformations of the answer: P\n- looks, units and axes of single series: P\n"
            "- words in place of values: P\n- alert rules: P"_s);
    }

    void namesPanels()
    {
        const QString long_(500, u'x');
        const auto result = imported(dashboardOf(panelOf("'title': '<b>CPU</b> &amp;\\n 5 <ms\\u202e\\u0007'") + ","
            + panelOf("'title': ' ', 'targets': [{'expr': ''}, {'expr': 'sum( up )'}]") + ","
            + panelOf("'title': null, 'targets': [{'expr': ''}]") + "," + panelOf("'title': {}") + ","
            + panelOf("'title': '" + long_.toLatin1() + "'")));
        QVERIFY(result);
        QStringList titles;
        for (const Panel &panel : result->dashboard.panels)
            titles.append(panel.title);
        QCOMPARE(titles.mid(0, 3), (QStringList{u"<b>CPU</b> &amp; 5 <ms"_s, u"sum( up )"_s, u"up"_s}));
        QCOMPARE(titles[3].size(), 200);
        QVERIFY(notesOf(result->notes).contains(u"- panels without a query to a Prometheus: Panel 3"_s));
    }
};

QTEST_GUILESS_MAIN(TestGrafanaPanel)
#include "tst_grafanapanel.moc"
