// Rule files, good ones and bad ones, against what promtool says of the same.
#include "app/formats/rulefile.h"
#include "tests/support/mutation.h"

#include "app/domain/alerts/promduration.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QDir fixtures()
{
    const QString own = qEnvironmentVariable("QUARTERDECK_FIXTURES");
    return {(own.isEmpty() ? QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures") : own) + u"/alert-rules"_s};
}

const QByteArray wholeFile = "# comment\n"
                             "groups:\n"
                             "  - name: web\n"
                             "    interval: 30s\n"
                             "    limit: 7\n"
                             "    labels: {team: blue, severity: info}\n"
                             "    rules:\n"
                             "      - record: job:up:sum\n"
                             "        expr: sum(up) by (job)\n"
                             "      - alert: Down\n"
                             "        expr: |\n"
                             "          up == 0\n"
                             "            and on() vector(1)\n"
                             "        for: 1m30s\n"
                             "        keep_firing_for: 5m\n"
                             "        labels:\n"
                             "          severity: critical\n"
                             "          level: 3\n"
                             "        annotations:\n"
                             "          summary: \"{{ $labels.instance }} is down\"\n"
                             "          runbook_url: https://example.org/down\n"
                             "          more: '{{ query \"up\" }}'\n"
                             "        owner: me\n"
                             "  - name: other\n"
                             "    rules:\n"
                             "    - {alert: Always, expr: 1}\n";

QStringList told(const QList<RuleFileRemark> &remarks)
{
    QStringList lines;
    for (const RuleFileRemark &each : remarks) {
        const QString text = each.text.contains(u"%1"_s) ? each.text.arg(each.detail) : each.text;
        lines.append(u"%1:%2 %3"_s.arg(each.line).arg(each.column).arg(text));
    }
    return lines;
}

QByteArray rule(const QByteArray &fields)
{
    return "groups:\n- name: g\n  rules:\n  - " + fields + '\n';
}

} // namespace

class TestRuleFile : public QObject {
    Q_OBJECT

private slots:
    void readsAllFields();
    void readsWhatIsNearlyEmpty_data();
    void readsWhatIsNearlyEmpty();
    void readsAResourceOfTheOperator();
    void readsAliases();
    void namesEachFault_data();
    void namesEachFault();
    void namesAllFaultsAtOnce();
    void readsDurations_data();
    void readsDurations();
    void agreesWithPromtool_data();
    void agreesWithPromtool();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesWhatPromtoolTakes();
    void writesConditionsAndIntervals();
    void standsBombs_data();
    void standsBombs();
    void standsMutations();
};

void TestRuleFile::readsAllFields()
{
    const auto file = readRuleFile(wholeFile);
    QVERIFY(file);
    QCOMPARE(file->rules.size(), 2);
    const AlertRule &down = file->rules[0];
    QCOMPARE(down.name, u"Down"_s);
    QCOMPARE(down.group, u"web"_s);
    QCOMPARE(down.expr, u"up == 0\n  and on() vector(1)"_s);
    QVERIFY(!down.condition);
    QCOMPARE(down.intervalMs, 30'000);
    QCOMPARE(down.forMs, 90'000);
    QCOMPARE(down.keepFiringForMs, 300'000);
    QCOMPARE(down.labels, (Labels{{u"severity"_s, u"critical"_s}, {u"level"_s, u"3"_s}, {u"team"_s, u"blue"_s}}));
    QCOMPARE(down.annotations.value(u"summary"_s), u"{{ $labels.instance }} is down"_s);
    QCOMPARE(down.annotations.value(u"runbook_url"_s), u"https://example.org/down"_s);
    QVERIFY(down.enabled);
    QCOMPARE(file->rules[1].expr, u"1"_s);
    QCOMPARE(file->rules[1].intervalMs, AlertRule().intervalMs);
    QCOMPARE(file->recordingRules, 1);
    QCOMPARE(told(file->notes),
        (QStringList{u"5:5 the field limit is not taken"_s, u"8:9 the recording rule job:up:sum is not taken"_s,
            u"22:17 {{ query \"up\" }} is not known here and stays as it is written"_s,
            u"23:9 the field owner is not taken"_s}));
}

void TestRuleFile::readsWhatIsNearlyEmpty_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const char *yaml : {"", "\n", "# nothing\n", "{}", "null", "~\n", "groups:", "groups: []", "---\n...\n",
             "groups:\n- name: g\n", "groups:\n- {name: g, rules: []}\n"})
        QTest::newRow(yaml) << QByteArray(yaml);
}

void TestRuleFile::readsWhatIsNearlyEmpty()
{
    QFETCH(QByteArray, yaml);
    const auto file = readRuleFile(yaml);
    QVERIFY2(file, file ? "" : qPrintable(told(file.error()).join(u'\n')));
    QVERIFY(file->rules.isEmpty());
}

void TestRuleFile::readsAResourceOfTheOperator()
{
    const auto file =
        readRuleFile("apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\n"
                     "metadata: {name: a}\nspec:\n  groups:\n  - name: g\n    rules:\n"
                     "    - {alert: A, expr: up}\n---\ngroups:\n- {name: h, rules: [{alert: B, expr: up}]}\n");
    QVERIFY(file);
    QCOMPARE(file->rules.size(), 2);
    QCOMPARE(file->rules[1].group, u"h"_s);
    const auto other = readRuleFile("kind: Service\nspec: {groups: []}\n");
    QVERIFY(!other);
    QCOMPARE(told(other.error()), QStringList{u"1:7 of resources, only PrometheusRule has rules"_s});
}

void TestRuleFile::readsAliases()
{
    const auto file =
        readRuleFile("groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up\n    labels: &l {severity: page}\n"
                     "  - {alert: B, expr: up, labels: *l}\n");
    QVERIFY(file);
    QCOMPARE(file->rules[1].labels.value(u"severity"_s), u"page"_s);
}

void TestRuleFile::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &fault) {
        QTest::newRow(name) << yaml << fault;
    };
    row("a list", "- a\n", u"1:1 fields are needed here"_s);
    row("a text", "just words\n", u"1:1 fields are needed here"_s);
    row("groups that are no list", "groups: 3\n", u"1:9 a list is needed here"_s);
    row("a group that is a text", "groups: [a]\n", u"1:10 fields are needed here"_s);
    row("a group without a name", "groups:\n- rules: []\n", u"2:3 a group needs a name"_s);
    row("two groups of one name", "groups:\n- name: a\n- name: a\n", u"3:9 there is another group with the name a"_s);
    row("an interval that is none", "groups:\n- name: a\n  interval: 30\n",
        u"3:13 “30” is not a duration like 30s or 1h30m"_s);
    row("rules that are no list", "groups:\n- name: a\n  rules: {}\n", u"3:10 a list is needed here"_s);
    row("a rule that is a text", rule("a"), u"4:5 fields are needed here"_s);
    row("a rule without a name", rule("expr: up"), u"4:5 a rule needs the field alert"_s);
    row("an alert that records", rule("{alert: A, record: b, expr: up}"),
        u"4:5 a rule has either the field alert or the field record"_s);
    row("no expression", rule("alert: A"), u"4:5 the rule A needs an expression"_s);
    row("an empty expression", rule("{alert: A, expr: ' '}"), u"4:22 the rule A needs an expression"_s);
    row("an expression that is a list", rule("{alert: A, expr: [up], for: 0s}"), u"4:22 a text is needed here"_s);
    row("a duration that is none", rule("{alert: é, expr: up, for: soon}"),
        u"4:31 “soon” is not a duration like 30s or 1h30m"_s);
    row("a negative duration", rule("{alert: A, expr: up, for: -5m}"),
        u"4:31 “-5m” is not a duration like 30s or 1h30m"_s);
    row("the name of a label", rule("{alert: A, expr: up, labels: {a-b: c}}"),
        u"4:35 “a-b” cannot be the name of a label"_s);
    row("the name of a metric for a label", rule("{alert: A, expr: up, labels: {__name__: c}}"),
        u"4:35 “__name__” cannot be the name of a label"_s);
    row("the name of an annotation", rule("{alert: A, expr: up, annotations: {'': c}}"),
        u"4:40 “” cannot be the name of a label"_s);
    row("labels that are a text", rule("{alert: A, expr: up, labels: x}"), u"4:34 fields are needed here"_s);
    row("a label that is a list", rule("{alert: A, expr: up, labels: {a: []}}"), u"4:38 a text is needed here"_s);
    row("a field twice", rule("{alert: A, expr: up, expr: down}"), u"4:26 the field expr is there twice"_s);
    row("merged fields", "groups:\n- &g {name: a}\n- <<: *g\n", u"3:3 fields merged with << cannot be taken"_s);
    row("a list for a name", rule("{[a]: b, alert: A, expr: up}"), u"4:6 the name of a field is needed here"_s);
    row("an alias of nothing", "groups: *a\n", u"1:9 this is not YAML: the referenced anchor is not defined"_s);
    row("an open quote", "groups:\n- name: \"a\n", u"3:1 this is not YAML: illegal document indicator in scalar"_s);
    row("an open quote, cut", "groups:\n- name: 'a", u"3:1 this is not YAML: illegal document indicator in scalar"_s);
    row("a tab", "groups:\n- name: a\n\trules: []\n", {});
    row("not UTF-8", "groups: \xff\n", u"1:1 the file is not text in UTF-8"_s);
    row("a binary file", QByteArray("groups:\0 []", 11), u"1:1 the file is not text in UTF-8"_s);
    row("a file that is too large", QByteArray(5'000'000, '#'), u"1:1 the file is larger than 4 MB"_s);
}

void TestRuleFile::namesEachFault()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, fault);
    const auto file = readRuleFile(yaml);
    QVERIFY(!file);
    const QStringList faults = told(file.error());
    if (fault.isEmpty())
        QVERIFY(faults[0].contains(u"this is not YAML"_s));
    else
        QVERIFY2(faults.contains(fault), qPrintable(faults.join(u'\n')));
}

void TestRuleFile::namesAllFaultsAtOnce()
{
    const auto file =
        readRuleFile("groups:\n- name: a\n  interval: x\n  rules:\n  - alert: Good\n    expr: up\n  - alert: A\n"
                     "  - expr: up\n    for: y\n    labels: {1: a}\n- rules: 3\n");
    QVERIFY(!file);
    QCOMPARE(told(file.error()),
        (QStringList{u"3:13 “x” is not a duration like 30s or 1h30m"_s, u"7:5 the rule A needs an expression"_s,
            u"8:5 a rule needs the field alert"_s, u"9:10 “y” is not a duration like 30s or 1h30m"_s,
            u"10:14 “1” cannot be the name of a label"_s, u"11:3 a group needs a name"_s,
            u"11:10 a list is needed here"_s}));
}

void TestRuleFile::readsDurations_data()
{
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << ms; };
    row("0", 0);
    row("0s", 0);
    row("0m", 0);
    row("500ms", 500);
    row("30s", 30'000);
    row("1h30m", 5'400'000);
    row("1y2w3d4h5m6s7ms", 31'536'000'000 + 1'209'600'000 + 3 * 86'400'000ll + 4 * 3'600'000 + 5 * 60'000 + 6'007);
    row("292y", 292 * 31'536'000'000);
    row("", -1);
    row("300y", -1);
    row("99999999999999999999s", -1);
    row("10", -1);
    row("s", -1);
    row("1m1h", -1);
    row("1m1m", -1);
    row("-1m", -1);
    row("1.5h", -1);
    row("1h ", -1);
    row("1 h", -1);
    row("1H", -1);
}

void TestRuleFile::readsDurations()
{
    QFETCH(qint64, ms);
    QCOMPARE(promDurationFrom(QString::fromUtf8(QTest::currentDataTag())).value_or(-1), ms);
}

void TestRuleFile::agreesWithPromtool_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    QFile verdicts(fixtures().filePath(u"promtool-2.42-verdicts.json"_s));
    if (!verdicts.open(QIODevice::ReadOnly))
        return void(QTest::newRow("none") << QString() << QString());
    const QJsonObject all = QJsonDocument::fromJson(verdicts.readAll()).object();
    for (const QString &name : all.keys())
        QTest::newRow(qPrintable(name)) << name << all[name][u"message"_s].toString();
}

void TestRuleFile::agreesWithPromtool()
{
    QFETCH(QString, name);
    QFETCH(QString, verdict);
    if (name.isEmpty())
        QSKIP("no fixtures here");
    QFile yaml(fixtures().filePath(name));
    QVERIFY(yaml.open(QIODevice::ReadOnly));
    const auto file = readRuleFile(yaml.readAll());
    QVERIFY2(file, file ? "" : qPrintable(told(file.error()).join(u'\n')));
    static const QRegularExpression success(u"SUCCESS: (\\d+) rules"_s);
    if (const auto match = success.match(verdict); match.hasMatch())
        QCOMPARE(file->rules.size() + file->recordingRules, match.captured(1).toInt());
    // What promtool does not know is in our notes, with the same line.
    static const QRegularExpression unknown(u"line (\\d+): field (\\w+) not found in type rulefmt.RuleGroup\\b"_s);
    for (auto each = unknown.globalMatch(verdict); each.hasNext();) {
        const auto match = each.next();
        const QStringList notes = told(file->notes).filter(u"the field %1 is not taken"_s.arg(match.captured(2)));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].startsWith(match.captured(1) + u':'));
    }
    QVERIFY(!file->rules.isEmpty() || file->recordingRules > 0);
}

void TestRuleFile::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("our own") << wholeFile;
    for (const QString &name : fixtures().entryList({u"*.y*ml"_s})) {
        if (QFile yaml(fixtures().filePath(name)); yaml.open(QIODevice::ReadOnly))
            QTest::newRow(qPrintable(name)) << yaml.readAll();
    }
}

void TestRuleFile::writesWhatItReads()
{
    QFETCH(QByteArray, yaml);
    const auto file = readRuleFile(yaml);
    QVERIFY(file);
    const QByteArray written = writeRuleFile(file->rules);
    const auto again = readRuleFile(written);
    QVERIFY2(again, written.constData());
    QCOMPARE(again->rules, file->rules);
    QCOMPARE(writeRuleFile(again->rules), written);
}

void TestRuleFile::writesWhatPromtoolTakes()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("no promtool here");
    const auto file = readRuleFile(wholeFile);
    QVERIFY(file);
    QList<AlertRule> rules = file->rules;
    rules[1].annotations = {
        {u"odd"_s, u" null: \"x\" \\ \t# - é 😀\n  y\n\n"_s}, {u"nothing"_s, u"~"_s}, {u"yes"_s, {}}};
    rules[0].annotations.remove(u"more"_s); // promtool has nothing to query
    rules.append(rules[0]);
    rules[2].intervalMs = 15'000;
    rules[2].condition = RuleCondition{Comparison::GreaterOrEqual, 1e-7};
    rules[2].labels[u"n"_s] = u"2"_s;
    QTemporaryDir folder;
    QFile written(folder.filePath(u"r.yml"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(writeRuleFile(rules));
    written.close();
    QProcess process;
    process.start(promtool, {u"check"_s, u"rules"_s, written.fileName()});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && said.contains("3 rules found"), said.constData());
    const auto again = readRuleFile(writeRuleFile(rules));
    QVERIFY(again);
    QCOMPARE(again->rules[1].annotations, rules[1].annotations);
}

void TestRuleFile::writesConditionsAndIntervals()
{
    AlertRule slow;
    slow.name = u"Slow"_s;
    slow.expr = u"a or b"_s;
    slow.condition = RuleCondition{Comparison::Less, 0.25};
    AlertRule quick = slow;
    quick.condition.reset();
    quick.intervalMs = 5'000;
    AlertRule same = slow;
    same.group = u"quarterdeck"_s; // the name of what has no group
    const auto again = readRuleFile(writeRuleFile({slow, quick, same}));
    QVERIFY(again);
    QCOMPARE(again->rules.size(), 3);
    QCOMPARE(again->rules[0].expr, u"(a or b) < 0.25"_s);
    QCOMPARE(again->rules[0].group, u"quarterdeck"_s);
    QCOMPARE(again->rules[1].group, u"quarterdeck"_s); // the two of ten seconds are together
    QCOMPARE(again->rules[2].expr, u"a or b"_s);
    QCOMPARE(again->rules[2].group, u"quarterdeck every 5s"_s);
    QCOMPARE(again->rules[2].intervalMs, 5'000);
    QVERIFY(readRuleFile(writeRuleFile({})));
}

void TestRuleFile::standsBombs_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray laughs = "a0: &a0 [{name: x, rules: [{alert: A, expr: up}]}]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + QByteArray(before + ',').repeated(9) + before + "]\n";
    }
    QTest::newRow("a billion laughs") << laughs + "groups: *a29\n";
    QTest::newRow("one list of rules many times") << "groups:\n- {name: a, rules: &r ["
            + QByteArray("{alert: A, expr: up},").repeated(5'000) + "]}\n"
            + QByteArray("- {name: b, rules: *r}\n").repeated(5'000);
    QTest::newRow("one list of empty rules many times") << "groups:\n- {name: a, rules: &r ["
            + QByteArray("{},").repeated(20'000) + "]}\n" + QByteArray("- {name: b, rules: *r}\n").repeated(20'000);
    QTest::newRow("one long text many times") << "groups:\n- name: a\n  rules:\n  - {alert: A, expr: &e '"
            + QByteArray(1'000'000, 'x') + "'}\n" + QByteArray("  - {alert: A, expr: *e}\n").repeated(15'000);
    QTest::newRow("deep lists") << QByteArray(1'000'000, '[');
    QTest::newRow("deep maps") << "groups: " + QByteArray("{a: ").repeated(200'000);
    QTest::newRow("deep lines") << QByteArray("- ").repeated(500'000);
    QTest::newRow("deep indents") << [] {
        QByteArray deep;
        for (int i = 0; i < 2'000; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        return deep;
    }();
    QTest::newRow("many faults") << "groups:\n" + QByteArray("- x\n").repeated(100'000);
    QTest::newRow("itself") << QByteArray("groups: &g [*g]\n");
}

void TestRuleFile::standsBombs()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const auto file = readRuleFile(yaml);
    QVERIFY(!file);
    QVERIFY(!file.error().isEmpty() && file.error().size() <= 1'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRuleFile::standsMutations()
{
    QRandomGenerator random(7);
    int good = 0;
    for (int i = 0; i < 3'000; ++i) {
        const auto file = readRuleFile(mutatedBytes(wholeFile, random));
        if (file) {
            ++good;
            for (const AlertRule &each : file->rules)
                QVERIFY(check(each));
        } else {
            for (const RuleFileRemark &each : file.error())
                QVERIFY(each.line >= 1 && each.column >= 1 && !each.text.isEmpty());
        }
    }
    QVERIFY(good < 3'000);
}

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
