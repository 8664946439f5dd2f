// Grafana's dashboards as they come: every layout of their files, and what is no dashboard at all.
#include "app/formats/dashboardimport.h"
#include "app/formats/grafanadashboard.h"
#include "app/formats/grafanaunits.h"
#include "tests/support/mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const SourceId prometheus{u"prom"_s};
constexpr qint64 now = 1'700'000'000'000;

// JSON with single quotes, which reads better in a program.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json(text), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("a test's own JSON is wrong: %s in %s", qPrintable(error.errorString()), text.constData());
    return object;
}

QByteArray dashboardOf(const QByteArray &panels, const QByteArray &variables = {})
{
    return json(
        "{'title': 'T', 'schemaVersion': 39, 'templating': {'list': [" + variables + "]}, 'panels': [" + panels + "]}");
}

// A panel with a query, with these fields over its own.
QByteArray panelOf(const QByteArray &fields)
{
    QJsonObject panel = object("{'type': 'timeseries', 'title': 'P', 'targets': [{'expr': 'up'}]}");
    const QJsonObject own = object("{" + fields + "}");
    for (auto field = own.begin(); field != own.end(); ++field)
        panel[field.key()] = field.value();
    return QJsonDocument(panel).toJson();
}

Result<ImportedDashboard> imported(const QByteArray &bytes)
{
    return importGrafana(bytes, prometheus, now);
}

QString notesOf(const QList<ImportNote> &notes)
{
    QStringList lines;
    for (const ImportNote &note : notes) {
        lines.append((note.effect == ImportNote::Effect::LeftOut ? u"- "_s : u"~ "_s)
            + (note.detail.isEmpty() ? note.text : note.text.arg(note.detail)) + u": "_s + note.subjects.join(u", "_s));
    }
    return lines.join(u'\n');
}

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
