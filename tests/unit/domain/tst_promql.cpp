// PromQL as it is typed: what stands at the cursor, what is not closed, which names are meant.
#include "app/domain/promql/promqlcontext.h"
#include "app/domain/promql/promqlmatch.h"
#include "app/domain/promql/promqlselectors.h"
#include "app/domain/promql/promqltokens.h"
#include "app/domain/promql/promqlwords.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

using Kind = PromqlContext::Kind;

// The cursor is where | stands; PromQL takes single quotes too, which are easier to read in here.
std::pair<QString, qsizetype> placed(QString text)
{
    const qsizetype at = text.indexOf(u'|');
    return {text.remove(at, 1), at};
}

} // namespace

class TestPromql : public QObject {
    Q_OBJECT

private slots:
    void cutsIntoTokens_data();
    void cutsIntoTokens();
    void findsSelectors_data();
    void findsSelectors();
    void findsTheNearestNames_data();
    void findsTheNearestNames();
    void knowsWhatIsTyped_data();
    void knowsWhatIsTyped();
    void selectsWhoseLabels_data();
    void selectsWhoseLabels();
    void saysWhatIsNotClosed_data();
    void saysWhatIsNotClosed();
    void survivesAnyText();
    void survivesEachPlaceOfQueries();
    void describesEachWord();
    void findsNames_data();
    void findsNames();
    void findsAmongFiftyThousand();
};

void TestPromql::cutsIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens"); // each with the number of its kind, parted by blanks
    const auto row = [](const char *name, const QString &text, const QString &tokens) {
        QTest::addRow("%s", name) << text << tokens;
    };
    row("nothing", QString(), QString());
    row("a rate", u"rate(up{job=~'a|b'}[5m])"_s,
        u"word:rate open:( word:up open:{ word:job operator:=~ string:'a|b' close:} open:[ duration:5m close:] close:)"_s);
    row("numbers", u".5 1e-3 0xFF +Inf NaN 3."_s,
        u"number:.5 number:1e-3 number:0xFF operator:+ number:Inf number:NaN number:3."_s);
    row("durations", u"1h30m 5mx 250ms"_s, u"duration:1h30m number:5 word:mx duration:250ms"_s);
    row("a subquery", u"x[1h:$__interval]"_s, u"word:x open:[ duration:1h other:: variable:$__interval close:]"_s);
    row("names with colons", u"job:up:avg :node:sum"_s, u"word:job:up:avg word::node:sum"_s);
    row("an escaped quote", u"'a\\'b' c"_s, u"string:'a\\'b' word:c"_s);
    row("a comment", u"up # sum(\nby"_s, u"word:up comment:#_sum( word:by"_s);
    row("no comment in a string", u"'#' up"_s, u"string:'#' word:up"_s);
    row("a string that ends with its line", u"'abc\nup"_s, u"string:'abc word:up"_s);
    row("a raw string", u"`a\\`b`"_s, u"string:`a\\` word:b string:`"_s);
    row("variables", u"$job ${job:regex} [[job]] up[$r]"_s,
        u"variable:$job variable:${job:regex} variable:[[job]] word:up open:[ variable:$r close:]"_s);
    row("comparisons", u"a>=b!=c==d"_s, u"word:a operator:>= word:b operator:!= word:c operator:== word:d"_s);
    row("other alphabets", u"\u00e9\u4e16"_s, u"other:\u00e9 other:\u4e16"_s);
}

void TestPromql::cutsIntoTokens()
{
    static const QStringList names{u"word"_s, u"number"_s, u"duration"_s, u"string"_s, u"comment"_s, u"variable"_s,
        u"operator"_s, u"open"_s, u"close"_s, u"comma"_s, u"other"_s};
    QFETCH(QString, text);
    QStringList tokens;
    for (const PromqlToken &token : promqlTokens(text))
        tokens.append(names[int(token.kind)] + u':' + text.mid(token.start, token.length).replace(u' ', u'_'));
    QTEST(tokens.join(u' '), "tokens");
}

void TestPromql::findsSelectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selectors");
    const auto row = [](const QString &text, const QString &selectors) {
        QTest::addRow("%s", qPrintable(text)) << text << selectors;
    };
    row(u"up"_s, u"up"_s);
    row(u"sum by (job) (rate(a_total{job='x'}[5m])) / b"_s, u"a_total{job=\"x\"} b"_s);
    row(u"sum(a) by (instance, job) > 5"_s, u"a"_s);
    row(u"a * on (job) group_left (zone) b"_s, u"a b"_s);
    row(u"{__name__=~\"a.*\",job!=\"y\"}"_s, u"{__name__=~\"a.*\",job!=\"y\"}"_s);
    row(u"up{job=\"$job\", instance='i'}"_s, u"up{instance=\"i\"}"_s);
    row(u"topk(3, up) offset 5m"_s, u"up"_s);
    row(u"up{job="_s, u"up"_s);
    row(u"a[5m:1m] # b"_s, u"a"_s);
    row(u"5 + 3"_s, QString());
}

void TestPromql::findsSelectors()
{
    QFETCH(QString, text);
    QStringList found;
    for (const PromqlSelector &selector : promqlSelectors(text)) {
        found.append(selectorText(selector));
        if (!selector.metric.isEmpty())
            QCOMPARE(text.mid(selector.start, selector.metric.size()), selector.metric);
        for (const auto &matcher : selector.matchers)
            QCOMPARE(text.mid(matcher.start + 1, matcher.length - 2), matcher.value);
    }
    QTEST(found.join(u' '), "selectors");
}

void TestPromql::findsTheNearestNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a word more") << u"node_cpu"_s << u"node_cpu_seconds_total node_load1"_s;
    QTest::newRow("a letter off") << u"node_lod1"_s << u"node_load1 node_cpu_seconds_total"_s;
    QTest::newRow("no word in common") << u"upp"_s << u"up"_s;
    QTest::newRow("nothing like it") << u"zzzzz"_s << QString();
    QTest::newRow("longer than is compared") << QString(5000, u'x') << QString();
}

void TestPromql::findsTheNearestNames()
{
    QFETCH(QString, name);
    const QStringList names{u"go_threads"_s, u"node_cpu_seconds_total"_s, u"node_load1"_s, u"up"_s};
    QTEST(nearestNames(name, names, 4).join(u' '), "nearest");
}

void TestPromql::knowsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("replaced"); // by a completion
    const auto row = [](const QString &text, Kind kind, const QString &replaced = {}) {
        QTest::addRow("%s", qPrintable(text)) << text << int(kind) << replaced;
    };
    row(u"|"_s, Kind::Expression);
    row(u"ra|"_s, Kind::Expression, u"ra"_s);
    row(u"ra|te(x)"_s, Kind::Expression, u"rate"_s);
    row(u"sum(ra|"_s, Kind::Expression, u"ra"_s);
    row(u"sum(rate(no|)))"_s, Kind::Expression, u"no"_s);
    row(u"clamp(up, |"_s, Kind::Expression);
    row(u"up + |"_s, Kind::Expression);
    row(u"up and no|"_s, Kind::Expression, u"no"_s);
    row(u"up == bool |"_s, Kind::Expression);
    row(u"sum by (job) (|"_s, Kind::Expression);
    row(u"sum by (job) |"_s, Kind::Expression);
    row(u"a * on (job) b|"_s, Kind::Expression, u"b"_s);
    row(u"{'my.me|tric'}"_s, Kind::Expression, u"my.metric"_s);
    row(u"sum b|"_s, Kind::Keyword, u"b"_s);
    row(u"up of|"_s, Kind::Keyword, u"of"_s);
    row(u"rate(up[5m]) u|"_s, Kind::Keyword, u"u"_s);
    row(u"$job an|"_s, Kind::Keyword, u"an"_s);
    row(u"2 |"_s, Kind::Keyword);
    row(u"sum by |"_s, Kind::None);
    row(u"up # ra|"_s, Kind::None);
    row(u"up # ra\n+ ra|"_s, Kind::Expression, u"ra"_s);
    row(u"'#' # {|"_s, Kind::None);
    row(u"12|"_s, Kind::None);
    row(u"5m|"_s, Kind::None);
    row(u"label_replace(up, 'jo|'"_s, Kind::None);
    row(u"up{|"_s, Kind::LabelName);
    row(u"up{|}"_s, Kind::LabelName);
    row(u"up{jo|}"_s, Kind::LabelName, u"jo"_s);
    row(u"up{job='a',|}"_s, Kind::LabelName);
    row(u"up{job='a', in|, x='y'}"_s, Kind::LabelName, u"in"_s);
    row(u"{|"_s, Kind::LabelName);
    row(u"sum(rate(up{|[5m]))"_s, Kind::LabelName);
    row(u"up{a='b','dotted.la|"_s, Kind::LabelName, u"dotted.la"_s);
    row(u"up{job |"_s, Kind::None);
    row(u"up{job='a'|"_s, Kind::None);
    row(u"up{job='a' |"_s, Kind::None);
    row(u"up{job=|"_s, Kind::LabelValue);
    row(u"up{job=no|"_s, Kind::LabelValue, u"no"_s);
    row(u"up{job='|'}"_s, Kind::LabelValue);
    row(u"up{job='no|'}"_s, Kind::LabelValue, u"no"_s);
    row(u"up{job='n|ode'}"_s, Kind::LabelValue, u"node"_s);
    row(u"up{job=~'no|"_s, Kind::LabelValue, u"no"_s);
    row(u"up{job!~`no|`}"_s, Kind::LabelValue, u"no"_s);
    row(u"up{job='a\\'b|'}"_s, Kind::LabelValue, u"a\\'b"_s);
    row(u"up{job='no#t|'}"_s, Kind::LabelValue, u"no#t"_s);
    row(u"up{job='no|, instance='x'}"_s, Kind::LabelValue, u"no"_s);
    row(u"up{path='/a,b=|c'}"_s, Kind::LabelValue, u"/a,b=c"_s);
    row(u"rate(up[|"_s, Kind::Duration);
    row(u"rate(up[5|m])"_s, Kind::Duration, u"5m"_s);
    row(u"rate(up[1h:|])"_s, Kind::Duration);
    row(u"rate(up[1h:3|])"_s, Kind::Duration, u"3"_s);
    row(u"rate(up{a='b'}[|]"_s, Kind::Duration);
    row(u"up offset |"_s, Kind::Duration);
    row(u"up offset 1|"_s, Kind::Duration, u"1"_s);
    row(u"up offset -1w|"_s, Kind::Duration, u"1w"_s);
    row(u"sum by (|"_s, Kind::Grouping);
    row(u"sum by (jo|) (up)"_s, Kind::Grouping, u"jo"_s);
    row(u"sum without(job, |"_s, Kind::Grouping);
    row(u"sum(up) BY (in|"_s, Kind::Grouping, u"in"_s);
    row(u"a / on(|) b"_s, Kind::Grouping);
    row(u"a / ignoring(|) b"_s, Kind::Grouping);
    row(u"a * on(x) group_left(|) b"_s, Kind::Grouping);
    row(u"sum by (job |"_s, Kind::None);
    row(u"$|"_s, Kind::Variable);
    row(u"$jo|b"_s, Kind::Variable, u"job"_s);
    row(u"${jo|b:regex}"_s, Kind::Variable, u"job"_s);
    row(u"up{job='$jo|'}"_s, Kind::Variable, u"jo"_s);
    row(u"up{job=~'a$1|'}"_s, Kind::LabelValue, u"a$1"_s);
    row(u"rate(up[$__ra|])"_s, Kind::Variable, u"__ra"_s);
    row(u"sum by ($|"_s, Kind::Variable);
}

void TestPromql::knowsWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, replaced);
    const auto [query, at] = placed(text);
    const PromqlContext context = contextAt(query, at);
    QCOMPARE(int(context.kind), kind);
    if (context.kind == Kind::None)
        return;
    QCOMPARE(query.mid(context.start, context.length), replaced);
    QVERIFY(context.start <= at && at <= context.start + context.length);
    QCOMPARE(context.typed, query.mid(context.start, at - context.start));
}

void TestPromql::selectsWhoseLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("sign");
    const auto row = [](const QString &text, const QString &selector, const QString &label = {},
                         const QString &sign = {}) {
        QTest::addRow("%s", qPrintable(text)) << text << selector << label << sign;
    };
    row(u"up{|"_s, u"up"_s);
    row(u"{|"_s, QString());
    row(u"up{job='a',|}"_s, u"up{job='a'}"_s);
    row(u"up{jo|, instance=~'x.*'}"_s, u"up{instance=~'x.*'}"_s);
    row(u"{job='a',|"_s, u"{job='a'}"_s);
    row(u"up{job='|'}"_s, u"up"_s, u"job"_s, u"="_s);
    row(u"up{job=~'|'}"_s, u"up"_s, u"job"_s, u"=~"_s);
    row(u"up{a!='1', job!='|', b!~'2'}"_s, u"up{a!='1',b!~'2'}"_s, u"job"_s, u"!="_s);
    row(u"up{job='no|, instance='x'}"_s, u"up"_s, u"job"_s, u"="_s);
    row(u"up{env=~'$env', zone='z', job='|'}"_s, u"up{zone='z'}"_s, u"job"_s, u"="_s);
    row(u"up{a='b,c=', job='|'}"_s, u"up"_s, u"job"_s, u"="_s); // reads as the quote of another: rather too many
    row(u"sum(rate(x{a='1'}[5m])) / sum(rate(y{a='2',b=|"_s, u"y{a='2'}"_s, u"b"_s, u"="_s);
    row(u"sum by (|) (rate(x{a='1'}[5m]))"_s, u"x{a='1'}"_s);
    row(u"sum(rate(x{a='1'}[5m])) by (|)"_s, u"x{a='1'}"_s);
    row(u"sum(max by (pod) (x)) by (|)"_s, u"x"_s);
    row(u"y + sum by (|) (x)"_s, u"x"_s);
    row(u"x{a='1'} / on (|) y"_s, u"x{a='1'}"_s);
    row(u"(|) x"_s, QString());
    row(u"sum by (|"_s, QString());
    row(u"sum(rate({job='a'}[1m])) by (|"_s, u"{job='a'}"_s);
}

void TestPromql::selectsWhoseLabels()
{
    QFETCH(QString, text);
    const auto [query, at] = placed(text);
    const PromqlContext context = contextAt(query, at);
    QTEST(context.selector, "selector");
    QTEST(context.label, "label");
    QTEST(context.matchOperator, "sign");
}

void TestPromql::saysWhatIsNotClosed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position"); // -1: all is closed
    QTest::addColumn<bool>("unclosed");
    const auto row = [](const QString &text, int position, bool unclosed = true) {
        QTest::addRow("%s", qPrintable(text)) << text << position << unclosed;
    };
    row(QString(), -1);
    row(u"sum(rate(up{a='('}[5m]))"_s, -1);
    row(u"up # ("_s, -1);
    row(u"sum(up"_s, 3);
    row(u"sum(rate(up)"_s, 3);
    row(u"up)"_s, 2, false);
    row(u"up)("_s, 2, false);
    row(u"up{a='x}"_s, 5);
    row(u"rate(up[5m)"_s, 7);
    row(u"[[job]] + ${x}"_s, -1);
}

void TestPromql::saysWhatIsNotClosed()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto fault = promqlFault(text);
    QCOMPARE(fault ? int(fault->position) : -1, position);
    if (fault) {
        QTEST(fault->unclosed, "unclosed");
        QCOMPARE(fault->sign, text[position]);
    }
}

void TestPromql::survivesAnyText()
{
    static const QStringList pieces{u"sum"_s, u" by "_s, u"("_s, u")"_s, u"{"_s, u"}"_s, u"["_s, u"]"_s, u"'"_s,
        u"\""_s, u"`"_s, u"\\"_s, u"="_s, u"=~"_s, u"!"_s, u","_s, u":"_s, u"$"_s, u"${"_s, u"[["_s, u"up"_s, u"5m"_s,
        u"offset"_s, u"-"_s, u"#"_s, u"\n"_s, u" "_s, u"\u00e9"_s, u"\U0001F600"_s, QString(QChar(0)), u"on"_s, u"1"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(25); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        qsizetype end = 0;
        for (const PromqlToken &token : promqlTokens(text)) {
            QVERIFY(token.start >= end && token.length > 0 && token.end() <= text.size());
            end = token.end();
        }
        const qsizetype at = random.bounded(int(text.size()) + 1);
        const PromqlContext context = contextAt(text, at);
        QVERIFY2(context.kind == Kind::None
                || (context.start >= 0 && context.start <= at && at <= context.start + context.length
                    && context.start + context.length <= text.size()),
            qPrintable(text));
        if (const auto fault = promqlFault(text))
            QVERIFY(fault->position >= 0 && fault->position < text.size());
    }
    QCOMPARE(int(contextAt(u"up"_s, -5).kind), int(Kind::Expression));
    QCOMPARE(contextAt(u"up"_s, 99).typed, u"up"_s);
}

void TestPromql::survivesEachPlaceOfQueries()
{
    // Brackets as deep as the text is long, and a text of a size that only a mishap pastes.
    const QString deep = QString(u'(').repeated(20'000);
    QCOMPARE(int(contextAt(deep, deep.size()).kind), int(Kind::Expression));
    const QString query = u"sum by (job) (rate(http_requests_total{code=~'5..', job='$job'}[5m])) > 0.1 # note\n"_s;
    for (qsizetype at = 0; at <= query.size(); ++at)
        QVERIFY(contextAt(query, at).start <= at);
    const QString pasted = query.repeated(10'000);
    QElapsedTimer timer;
    timer.start();
    contextAt(pasted, pasted.size());
    qInfo("context in %lld characters: %lld ms", qint64(pasted.size()), timer.elapsed());
    QVERIFY(timer.elapsed() < 3000);
}

void TestPromql::describesEachWord()
{
    QSet<QString> names;
    for (const PromqlWord &word : promqlWords()) {
        QVERIFY(!names.contains(word.name));
        names.insert(word.name);
        QVERIFY2(QString(word.signature).contains(word.name), word.name.data());
        QVERIFY(QString::fromUtf8(word.help).endsWith(u'.'));
    }
    QVERIFY(names.size() > 80);
    for (const auto &name : {u"rate"_s, u"histogram_quantile"_s, u"sum"_s, u"group_left"_s, u"predict_linear"_s})
        QVERIFY(names.contains(name));
    QVERIFY(isPromqlWord(u"SUM") && isPromqlWord(u"rate") && !isPromqlWord(u"up"));
    QVERIFY(isPromqlKeyword(u"Offset") && !isPromqlKeyword(u"rate"));
}

void TestPromql::findsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("nothing") << QString()
                             << QStringList{u"node_cpu_seconds_total"_s, u"node_load1"_s, u"node_load15"_s};
    QTest::addRow("itself first") << u"node_load1"_s << QStringList{u"node_load1"_s, u"node_load15"_s};
    QTest::addRow("a beginning") << u"up"_s << QStringList{u"up"_s, u"upstream"_s, u"probe_up"_s};
    QTest::addRow("a word before a part") << u"load"_s << QStringList{u"node_load1"_s, u"node_load15"_s, u"reloads"_s};
    QTest::addRow("case does not matter") << u"NODE_LO"_s << QStringList{u"node_load1"_s, u"node_load15"_s};
    QTest::addRow("letters in order") << u"ncst"_s << QStringList{u"node_cpu_seconds_total"_s};
    QTest::addRow("none") << u"xyz"_s << QStringList{};
}

void TestPromql::findsNames()
{
    QFETCH(QString, typed);
    const QStringList names{u"node_cpu_seconds_total"_s, u"node_load1"_s, u"node_load15"_s, u"probe_up"_s, u"reloads"_s,
        u"up"_s, u"upstream"_s};
    QStringList found;
    for (const NameMatch &match : NameIndex(names).best(typed, 3))
        found.append(names[match.index]);
    QTEST(found, "found");
}

void TestPromql::findsAmongFiftyThousand()
{
    QStringList names;
    for (int i = 0; i < 50'000; ++i)
        names.append(u"service_%1_http_request_duration_seconds_bucket_%2"_s.arg(i % 97).arg(i));
    names.sort();
    const NameIndex index(names);
    for (const auto &typed : {u"s"_s, u"bucket_4999"_s, u"sv9rdsb49"_s, u"nothing of it"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto best = index.best(typed, 100);
        qInfo("%s: %lld found of 50,000 in %.1f ms", qPrintable(typed), qint64(best.size()),
            double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(timer.elapsed() < 200);
        QVERIFY(best.size() <= 100);
    }
}

QTEST_GUILESS_MAIN(TestPromql)
#include "tst_promql.moc"
