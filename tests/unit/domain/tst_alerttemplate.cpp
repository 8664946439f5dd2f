// Templates of alerts, with Prometheus's own promtool as a second opinion.
#include "app/domain/alerts/alerttemplate.h"

#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

Labels someLabels()
{
    return {{u"__name__"_s, u"m"_s}, {u"instance"_s, u"db-1.example.org:9100"_s}, {u"job"_s, u"node"_s},
        {u"mount"_s, u"/var/lib a"_s}, {u"text"_s, u"it's a NEW \"day\" für élan_x"_s}, {u"ip"_s, u"10.0.0.1:80"_s},
        {u"six"_s, u"[fe80::1]:80"_s}, {u"n"_s, u"1234.5"_s}};
}

struct Case {
    const char *name;
    QString text;
    double value;
    QString expanded;
};

// What Prometheus knows as well, and prints in the same way: promtool is asked, too.
QList<Case> sharedCases()
{
    const double inf = HUGE_VAL;
    QList<Case> cases{
        {"plain", u"no braces } at { all"_s, 1, u"no braces } at { all"_s},
        {"label and value", u"{{ $labels.instance }} is at {{ $value }}"_s, 0.5, u"db-1.example.org:9100 is at 0.5"_s},
        {"with a dot", u"{{.Labels.job}}: {{.Value}}"_s, 3, u"node: 3"_s},
        {"a label that is not there", u"[{{ $labels.nothing }}]"_s, 1, u"[]"_s},
        {"its name", u"{{ $labels.__name__ }}"_s, 1, u"m"_s},
        {"trimmed", u"a  {{- \" b \" -}}  c {{ $value -}} \n d"_s, 1, u"a b c 1d"_s},
        {"a minus is no dash", u"{{ -3 }}{{-3}}"_s, 1, u"-3-3"_s},
        {"braces in a text", u"{{ \"}}\" }}{{ `{{ a \"` }}"_s, 1, u"}}{{ a \""_s},
        {"escapes", u"{{ \"a\\tb\\\"\\\\\" }}"_s, 1, u"a\tb\"\\"_s},
        {"literals", u"{{ 42 }} {{ 4.50 }} {{ true }} {{ 1e3 }}"_s, 1, u"42 4.5 true 1000"_s},
        {"parentheses", u"{{ printf \"%s-%s\" (toUpper \"a\") ($labels.job | title) }}"_s, 1, u"A-Node"_s},
        {"a million", u"{{ $value }}"_s, 1e6, u"1e+06"_s},
        {"below a million", u"{{ $value }}"_s, 999999.5, u"999999.5"_s},
        {"great", u"{{ $value }}"_s, 123456789012.0, u"1.23456789012e+11"_s},
        {"tiny", u"{{ $value }}"_s, 0.00001234, u"1.234e-05"_s},
        {"small", u"{{ $value }}"_s, 0.0001234, u"0.0001234"_s},
        {"negative", u"{{ $value }}"_s, -12.25, u"-12.25"_s},
        {"infinite", u"{{ $value }} {{ $value | humanize }} {{ printf \"%.2f\" $value }}"_s, inf, u"+Inf +Inf +Inf"_s},
        {"not a number", u"{{ $value }} {{ humanizeDuration $value }} {{ $value | printf \"%5.1f\" }}"_s, std::nan(""),
            u"NaN NaN   NaN"_s},
        {"title", u"{{ title $labels.text }}"_s, 1, u"It'S A NEW \"Day\" Für Élan_x"_s},
        {"case", u"{{ toUpper $labels.text }} {{ \"ÀB\" | toLower }}"_s, 1, u"IT'S A NEW \"DAY\" FÜR ÉLAN_X àb"_s},
        {"stripPort", u"{{ stripPort $labels.instance }} {{ \"a\" | stripPort }} {{ $labels.six | stripPort }}"_s, 1,
            u"db-1.example.org a fe80::1"_s},
        {"stripDomain",
            u"{{ stripDomain $labels.instance }} {{ stripDomain \"a.b.c\" }} {{ stripDomain $labels.ip }} {{ stripDomain $labels.six }} {{ stripDomain \"10.0.0\" }}"_s,
            1, u"db-1:9100 a 10.0.0.1:80 [fe80::1]:80 10"_s},
        {"match", u"{{ match \"a.*c\" \"xabcx\" }} {{ match \"^b\" \"ab\" }}"_s, 1, u"true false"_s},
        {"reReplaceAll", u"{{ reReplaceAll \"([a-z]+)-([0-9])\" \"$2-${1}!$$\" $labels.instance }}"_s, 1,
            u"1-db!$.example.org:9100"_s},
        {"reReplaceAll, nothing found", u"{{ reReplaceAll \"q+\" \"x\" \"abc\" }}"_s, 1, u"abc"_s},
        {"reReplaceAll, empty matches", u"{{ reReplaceAll \"b*\" \"-\" \"abc\" }}"_s, 1, u"-a-c-"_s},
        {"reReplaceAll, a group that is not there", u"{{ reReplaceAll \"(a)\" \"<$1x$7>\" \"abc\" }}"_s, 1, u"<>bc"_s},
        {"reReplaceAll by pipe", u"{{ $labels.instance | reReplaceAll \":.*\" \"\" | toUpper }}"_s, 1,
            u"DB-1.EXAMPLE.ORG"_s},
        {"printf", u"{{ printf \"%s|%v|%q|%d|%%\" \"a\" $value \"b\\n\" 3 }}"_s, 1.5, u"a|1.5|\"b\\n\"|3|%"_s},
        {"printf floats",
            u"{{ printf \"%f|%.2f|%.0f|%e|%.1e|%g|%.3g|%x\" $value $value $value $value $value $value $value $value }}"_s,
            1234567.891,
            u"1234567.891000|1234567.89|1234568|1.234568e+06|1.2e+06|1.234567891e+06|1.23e+06|0x1.2d687e4189375p+20"_s},
        {"printf widths",
            u"{{ printf \"%8.2f|%-8.2f|%08.2f|%+.1f|% d|%5d|%-5d|%05d\" $value $value $value $value 3 3 3 -3 }}"_s,
            -1.5, u"   -1.50|-1.50   |-0001.50|-1.5| 3|    3|3    |-0003"_s},
        {"printf texts", u"{{ printf \"%5s|%-5s|%.2s|%x|%8q\" \"é\" \"b\" \"éab\" \"hi\" \"q\" }}"_s, 1,
            u"    é|b    |éa|6869|     \"q\""_s},
        {"printf quotes", u"{{ printf \"%q\" \"a\\\"\\té\\\\\" }}"_s, 1, u"\"a\\\"\\té\\\\\""_s},
        {"printf of wrong types", u"{{ printf \"%d|%s|%f|%d\" $value $value \"x\" \"y\" }}"_s, 2,
            u"%!d(float64=2)|%!s(float64=2)|%!f(string=x)|%!d(string=y)"_s},
        {"printf of an int", u"{{ printf \"%f %s %x\" 3 3 30 }}"_s, 2, u"%!f(int=3) %!s(int=3) 1e"_s},
        {"printf with too few", u"{{ printf \"%d %s\" 1 }}"_s, 2, u"1 %!s(MISSING)"_s},
        {"printf with too many", u"{{ printf \"%d\" 1 \"a\" $value }}"_s, 2, u"1%!(EXTRA string=a, float64=2)"_s},
        {"printf of a truth", u"{{ printf \"%v %s\" (match \"a\" \"a\") true }}"_s, 2, u"true %!s(bool=true)"_s},
        {"humanize of a label", u"{{ $labels.n | humanize }} {{ humanize 3 }}"_s, 1, u"1.234k 3"_s},
        {"percentage", u"{{ $value | humanizePercentage }}"_s, 0.12345, u"12.35%"_s},
        {"whole percentage", u"{{ $value | humanizePercentage }}"_s, 12345.678, u"1.235e+06%"_s},
        {"timestamp", u"{{ $value | humanizeTimestamp }}"_s, 1435065584.128, u"2015-06-23 13:19:44.128 +0000 UTC"_s},
        {"whole timestamp", u"{{ $value | humanizeTimestamp }}"_s, 0, u"1970-01-01 00:00:00 +0000 UTC"_s},
        {"timestamp before 1970", u"{{ $value | humanizeTimestamp }}"_s, -1.5, u"1969-12-31 23:59:58.5 +0000 UTC"_s},
    };
    struct Humanized {
        double value;
        QString thousands;
        QString binary;
        QString duration;
    };
    const QList<Humanized> numbers{{0, u"0"_s, u"0"_s, u"0s"_s}, {1, u"1"_s, u"1"_s, u"1s"_s},
        {-1, u"-1"_s, u"-1"_s, u"-1s"_s}, {999.9, u"999.9"_s, u"999.9"_s, u"16m 39s"_s},
        {1000, u"1k"_s, u"1000"_s, u"16m 40s"_s}, {1024, u"1.024k"_s, u"1ki"_s, u"17m 4s"_s},
        {1234567, u"1.235M"_s, u"1.177Mi"_s, u"14d 6h 56m 7s"_s},
        {-2.5e9, u"-2.5G"_s, u"-2.328Gi"_s, u"-28935d 4h 26m 40s"_s}, {1e27, u"1000Y"_s, u"827.2Yi"_s, {}},
        {0.5, u"500m"_s, u"0.5"_s, u"500ms"_s}, {0.000123, u"123u"_s, u"0.000123"_s, u"123us"_s},
        {-1e-9, u"-1n"_s, u"-1e-09"_s, u"-1ns"_s}, {59.999, u"60"_s, u"60"_s, u"60s"_s},
        {3661.9, u"3.662k"_s, u"3.576ki"_s, u"1h 1m 1s"_s}};
    for (const Humanized &each : numbers) {
        cases.append({"humanize", u"{{ $value | humanize }}"_s, each.value, each.thousands});
        cases.append({"humanize1024", u"{{ humanize1024 $value }}"_s, each.value, each.binary});
        if (!each.duration.isEmpty())
            cases.append({"humanizeDuration", u"{{ $value | humanizeDuration }}"_s, each.value, each.duration});
    }
    return cases;
}

QString inQuotes(QString text)
{
    return u'"'
        + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s)
        + u'"';
}

QString seriesText(const QString &metric)
{
    QStringList pairs;
    const Labels labels = someLabels();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() != u"__name__")
            pairs.append(label.key() + u'=' + inQuotes(label.value()));
    }
    return metric + u'{' + pairs.join(u',') + u'}';
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

class TestAlertTemplate : public QObject {
    Q_OBJECT

private slots:
    void printsAsPrometheus_data();
    void printsAsPrometheus();
    void agreesWithPromtool();
    void leavesWhatItDoesNotKnow_data();
    void leavesWhatItDoesNotKnow();
    void printsAllLabels();
    void boundsItsWork_data();
    void boundsItsWork();
    void standsRandomTemplates();
};

void TestAlertTemplate::printsAsPrometheus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expanded");
    for (const Case &each : sharedCases())
        QTest::addRow("%s %g", each.name, each.value) << each.text << each.value << each.expanded;
}

void TestAlertTemplate::printsAsPrometheus()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QTEST(expandTemplate(text, someLabels(), value), "expanded");
    QCOMPARE(unknownActions(text), QStringList());
}

void TestAlertTemplate::agreesWithPromtool()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("no promtool here");
    // One rule a case, and a test that says which words are expected of it.
    QTemporaryDir folder;
    QString rules = u"groups:\n- name: g\n  rules:\n"_s;
    QString tests = u"rule_files: [r.yml]\ntests:\n- interval: 1m\n  input_series:\n  - {series: "_s
        + inQuotes(seriesText(u"m"_s)) + u", values: '0 0'}\n  alert_rule_test:\n"_s;
    int number = 0;
    for (const Case &each : sharedCases()) {
        const QString name = u"Case%1"_s.arg(++number);
        const QString value = std::isnan(each.value) ? u"NaN"_s
            : std::isinf(each.value)                 ? u"Inf"_s
                                                     : QString::number(each.value, 'g', 17);
        // Without an operator that would take the name of the series away.
        const bool keepsName = each.text.contains(u"__name__");
        const QString expr = keepsName ? u"m"_s : u"m * 0 + (%1)"_s.arg(value);
        rules +=
            u"  - {alert: %1, expr: %2, annotations: {text: %3}}\n"_s.arg(name, inQuotes(expr), inQuotes(each.text));
        Labels labels = someLabels();
        labels.remove(u"__name__"_s);
        QStringList pairs;
        for (auto label = labels.begin(); label != labels.end(); ++label)
            pairs.append(label.key() + u": "_s + inQuotes(label.value()));
        tests +=
            u"  - {eval_time: 1m, alertname: %1, exp_alerts: [{exp_labels: {%2}, exp_annotations: {text: %3}}]}\n"_s
                .arg(name, pairs.join(u", "_s), inQuotes(each.expanded));
    }
    QVERIFY(write(folder.filePath(u"r.yml"_s), rules));
    QVERIFY(write(folder.filePath(u"t.yml"_s), tests));
    QProcess process;
    process.start(promtool, {u"test"_s, u"rules"_s, folder.filePath(u"t.yml"_s)});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void TestAlertTemplate::leavesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expanded");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char *name, const QString &text, const QString &expanded, const QStringList &unknown) {
        QTest::newRow(name) << text << expanded << unknown;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text, {text}); };
    same("a function", u"{{ $value | parseDuration }}"_s);
    same("a variable", u"{{ $externalLabels.region }}"_s);
    same("a field", u"{{ $labels.a.b }}"_s);
    same("nothing", u"{{ }}"_s);
    same("a verb", u"{{ printf \"%U\" $value }}"_s);
    same("a width without end", u"{{ printf \"%99999999d\" 3 }}"_s);
    same("a text for a number", u"{{ humanize \"x\" }}"_s);
    same("a number for a text", u"{{ toUpper $value }}"_s);
    same("too many", u"{{ humanize 1 2 }}"_s);
    same("a pipe into a value", u"{{ 1 | $value }}"_s);
    same("a regular expression that is none", u"{{ match \"(\" \"a\" }}"_s);
    same("an open parenthesis", u"{{ (humanize 1 }}"_s);
    same("what is too far for a time", u"{{ humanizeTimestamp 1e12 }}"_s);
    row("its white space", u"a {{- nosuch -}} b"_s, u"a {{- nosuch -}} b"_s, {u"{{- nosuch -}}"_s});
    row("an action without end", u"{{ $value }} {{ $value"_s, u"2 {{ $value"_s, {});
    row("a text without end", u"{{ $value }} {{ \"a }}"_s, u"2 {{ \"a }}"_s, {});
    row("beside what it knows", u"{{ $value }} {{ nosuch }} {{ $labels.job }}"_s, u"2 {{ nosuch }} node"_s,
        {u"{{ nosuch }}"_s});
    row("a block with all in it",
        u"{{ range query \"up\" }}{{ .Value }}{{ if true }}x{{ end }} {{ .Labels.job }}{{ end }} {{ .Value }}"_s,
        u"{{ range query \"up\" }}{{ .Value }}{{ if true }}x{{ end }} {{ .Labels.job }}{{ end }} 2"_s,
        {u"{{ range query \"up\" }}"_s});
}

void TestAlertTemplate::leavesWhatItDoesNotKnow()
{
    QFETCH(QString, text);
    QTEST(expandTemplate(text, someLabels(), 2), "expanded");
    QTEST(unknownActions(text), "unknown");
}

void TestAlertTemplate::printsAllLabels()
{
    const Labels labels{{u"b"_s, u"2"_s}, {u"a"_s, u"1 x"_s}};
    QCOMPARE(expandTemplate(u"{{ $labels }}|{{ .Labels }}|{{ printf \"%s %v\" $labels $labels }}"_s, labels, 0),
        u"map[a:1 x b:2]|map[a:1 x b:2]|map[a:1 x b:2] map[a:1 x b:2]"_s);
    QCOMPARE(expandTemplate(u"{{ $labels }}"_s, {}, 0), u"map[]"_s);
}

void TestAlertTemplate::boundsItsWork_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many open braces") << u"{{"_s.repeated(30'000);
    QTest::newRow("many actions") << u"{{ $labels.long }}"_s.repeated(3'000);
    QTest::newRow("many parentheses") << u"{{ "_s + u"("_s.repeated(30'000) + u" }}"_s;
    QTest::newRow("a text that doubles") << u"{{ $labels.long"_s + u" | reReplaceAll \".\" \"$0$0\""_s.repeated(40)
            + u" }}"_s;
    QTest::newRow("a regular expression that runs away")
        << u"{{ match \"(a+)+$\" \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" }}"_s.repeated(900);
    QTest::newRow("one that does at the end")
        << u"{{ reReplaceAll \"(x+x+)+y|a\" \"b\" \"aaaaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" }}"_s.repeated(600);
    QTest::newRow("a template too long") << u"{{ $value }}"_s.repeated(1'000'000);
}

void TestAlertTemplate::boundsItsWork()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString expanded = expandTemplate(text, {{u"long"_s, QString(60'000, u'x')}}, 1);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(expanded.size() <= std::max<qsizetype>(65'536, text.size()));
    QVERIFY(!expanded.isEmpty());
}

void TestAlertTemplate::standsRandomTemplates()
{
    QRandomGenerator random(4);
    const QStringList pieces{u"{{"_s, u"}}"_s, u" "_s, u"|"_s, u"("_s, u")"_s, u"\""_s, u"`"_s, u"$value"_s,
        u"$labels"_s, u".job"_s, u"printf"_s, u"%"_s, u"%.2f"_s, u"humanize"_s, u"match"_s, u"-"_s, u"\\"_s, u"if"_s,
        u"end"_s, u"1e9"_s, u"reReplaceAll"_s, u"é"_s, QString(QChar(0xd800)), u"$1"_s};
    for (int i = 0; i < 20'000; ++i) {
        QString text = u"{{ "_s;
        for (int length = random.bounded(14); length > 0; --length)
            text += pieces[random.bounded(int(pieces.size()))] + (random.bounded(3) == 0 ? u" "_s : QString());
        expandTemplate(text + u" }}"_s, someLabels(), random.generateDouble());
    }
}

QTEST_GUILESS_MAIN(TestAlertTemplate)
#include "tst_alerttemplate.moc"
