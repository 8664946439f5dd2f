// What a server says that it holds, and how servers that are merely compatible differ.
#include "app/connectors/prometheuscatalogue.h"
#include "app/connectors/prometheussource.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QString place = u"http://prometheus"_s;

// JSON with single quotes, which are easier to read in here.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray success(const QByteArray &data, const QByteArray &more = {})
{
    return quoted("{'status':'success','data':" + data + more + "}");
}

HttpAnswer answered(const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    return {status, "Words", type, body, std::nullopt};
}

const QByteArray rules =
    success("{'groups':[{'name':'g','file':'a.yml','interval':15,'new':1,'rules':["
            "{'type':'alerting','state':'firing','name':'Down','query':'up == "
            "0','duration':30,'labels':{'severity':'critical'},"
            "'annotations':{'summary':'gone'},'alerts':[{}],'health':'ok'},"
            "{'type':'recording','name':'a:b','query':'sum(b)','health':'err','lastError':'no'}]}]}");
const QByteArray targets = success(
    "{'activeTargets':[{'labels':{'job':'node'},'scrapePool':'node','scrapeUrl':'http://n:1/metrics','lastError':'x',"
    "'lastScrape':'2026-11-23T04:37:45.030771025Z','lastScrapeDuration':0.25,'health':'down'},"
    "{'health':'unknown','lastScrape':'0001-01-01T00:00:00Z'}],'droppedTargets':[]}");

} // namespace

class TestPrometheusCatalogue : public QObject {
    Q_OBJECT

private slots:
    void readsNames();
    void readsSeries();
    void readsMetadata();
    void readsRules();
    void readsTargets();
    void tellsProductsApart_data();
    void tellsProductsApart();
    void survivesDamage();
    void readsRealAnswers_data();
    void readsRealAnswers();
    void asksForLabels();
    void asksForOddLabels();
    void joinsNamesAndMetadata();
    void oneEndpointMissingIsNoFailureOfOthers_data();
    void oneEndpointMissingIsNoFailureOfOthers();
    void findsOutAboutTheSource_data();
    void findsOutAboutTheSource();
    void endsWithItsContext();

private:
    Source source(const ScriptedServer &server) const
    {
        Source made;
        made.id = {u"s"_s};
        made.kind = SourceKind::Prometheus;
        made.url = server.url() + u"/prometheus"_s; // as a Mimir wants it
        made.timeoutMs = 2000;
        return made;
    }
    // What a call of the catalogue answers.
    template <typename T, typename Call> Result<T> ask(const ScriptedServer &server, Call &&call)
    {
        PrometheusCatalogue catalogue(source(server), m_secrets);
        std::optional<Result<T>> answer;
        call(catalogue, [&answer](const Result<T> &told) { answer = told; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(failure(Error::Kind::Timeout));
    }

    SecretProvider m_secrets;
    ManualClock m_clock{1'795'000'000'000};
    const TimeRange m_day{1'794'913'600'000, 1'795'000'000'000};
};

void TestPrometheusCatalogue::readsNames()
{
    const auto names = readNames(answered(success("['up','a','b']", ",'warnings':['w'],'infos':['i']")), place);
    QVERIFY(names);
    QCOMPARE(names->data, (QStringList{u"a"_s, u"b"_s, u"up"_s}));
    QCOMPARE(names->warnings, (QStringList{u"w"_s, u"i"_s}));
    QVERIFY(readNames(answered(success("null")), place)->data.isEmpty());
    QVERIFY(readNames(answered(success("[]", ",'warnings':null")), place)->data.isEmpty());
    QCOMPARE(int(readNames(answered(success("{}")), place).error().kind), int(Error::Kind::Truncated));
    QCOMPARE(int(readNames(answered(success("[1]")), place).error().kind), int(Error::Kind::Truncated));
    QByteArray many = "['a'";
    for (int i = 0; i < mostNames; ++i)
        many += ",'b'";
    const auto cut = readNames(answered(success(many + "]")), place);
    QCOMPARE(cut->data.size(), mostNames);
    QCOMPARE(cut->warnings.size(), 1);
}

void TestPrometheusCatalogue::readsSeries()
{
    const auto series = readSeries(answered(success("[{'__name__':'up','job':'a'},{}]")), place);
    QVERIFY(series);
    QCOMPARE(series->data, (QList<Labels>{{{u"__name__"_s, u"up"_s}, {u"job"_s, u"a"_s}}, {}}));
    QByteArray many = "[{}";
    for (qsizetype i = 0; i < mostCatalogueSeries; ++i)
        many += ",{}";
    const auto cut = readSeries(answered(success(many + "]")), place);
    QCOMPARE(cut->data.size(), mostCatalogueSeries);
    QCOMPARE(cut->warnings.size(), 1);
}

void TestPrometheusCatalogue::readsMetadata()
{
    const auto all = readMetadata(answered(success("{'a':[{'type':'counter','help':'" + QByteArray(2000, 'h')
                                      + "','unit':'seconds'},{'type':'gauge'}],'b':[],'c':[{'type':1}],'d':3}")),
        place);
    QVERIFY(all);
    QCOMPARE(all->data.size(), 2);
    QCOMPARE(all->data[u"a"_s].type, u"counter"_s);
    QCOMPARE(all->data[u"a"_s].unit, u"seconds"_s);
    QCOMPARE(all->data[u"a"_s].help.size(), longestHelp);
    QCOMPARE(all->data[u"c"_s], MetricMetadata());
}

void TestPrometheusCatalogue::readsRules()
{
    const auto groups = readRules(answered(rules), place);
    QVERIFY(groups);
    QCOMPARE(groups->data.size(), 1);
    const ServerRuleGroup &group = groups->data[0];
    QCOMPARE(group.file, u"a.yml"_s);
    QCOMPARE(group.intervalMs, 15'000);
    QCOMPARE(group.rules.size(), 2);
    const ServerRule &alert = group.rules[0];
    QVERIFY(alert.isAlert && !group.rules[1].isAlert);
    QCOMPARE(alert.forMs, 30'000);
    QCOMPARE(alert.state, u"firing"_s);
    QCOMPARE(alert.labels.value(u"severity"_s), u"critical"_s);
    QCOMPARE(alert.annotations.value(u"summary"_s), u"gone"_s);
    QCOMPARE(group.rules[1].lastError, u"no"_s);
    QVERIFY(readRules(answered(success("{'groups':null}")), place)->data.isEmpty());
}

void TestPrometheusCatalogue::readsTargets()
{
    const auto all = readTargets(answered(targets), place);
    QVERIFY(all);
    QCOMPARE(all->data.size(), 2);
    const ScrapeTarget &down = all->data[0];
    QCOMPARE(down.health, u"down"_s);
    QCOMPARE(down.url, u"http://n:1/metrics"_s);
    QCOMPARE(down.labels.value(u"job"_s), u"node"_s);
    QCOMPARE(down.lastScrape, 1'795'408'665'031 / 1000 * 1000 + 31);
    QCOMPARE(down.durationMs, 250);
    QCOMPARE(all->data[1].lastScrape, 0);
}

void TestPrometheusCatalogue::tellsProductsApart_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("version");
    QTest::addRow("Prometheus") << QByteArray("{'version':'2.42.0+ds','revision':'x'}") << QByteArray()
                                << u"Prometheus"_s << u"2.42.0+ds"_s;
    QTest::addRow("Thanos") << QByteArray("{'version':'0.34.1','goVersion':'go1.21'}") << QByteArray() << u"Thanos"_s
                            << u"0.34.1"_s;
    QTest::addRow("Mimir") << QByteArray("{'application':'Grafana Mimir','version':'2.11.0','features':{}}")
                           << QByteArray() << u"Mimir"_s << u"2.11.0"_s;
    QTest::addRow("Cortex") << QByteArray("{'application':'Cortex','version':'1.16'}") << QByteArray() << u"Cortex"_s
                            << u"1.16"_s;
    QTest::addRow("VictoriaMetrics") << QByteArray("{'version':'2.24.0'}") << QByteArray("X-Server-Hostname")
                                     << u"VictoriaMetrics"_s << QString();
    QTest::addRow("an older VictoriaMetrics")
        << QByteArray("{}") << QByteArray("x-server-hostname") << u"VictoriaMetrics"_s << QString();
}

void TestPrometheusCatalogue::tellsProductsApart()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, header);
    HttpAnswer answer = answered(success(data));
    if (!header.isEmpty())
        answer.headers = {{header, "vm-1"}};
    const auto info = readBuildInfo(answer, place);
    QVERIFY(info);
    QTEST(info->product, "product");
    QTEST(info->version, "version");
}

void TestPrometheusCatalogue::survivesDamage()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 3000; ++i) {
        QByteArray body = i % 2 ? rules : targets;
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const int at = random.bounded(int(body.size()));
            if (random.bounded(3) == 0)
                body.remove(at, random.bounded(20));
            else if (random.bounded(2) == 0)
                body[at] = char(random.bounded(256));
            else
                body.insert(at, "{[\"\\");
        }
        const HttpAnswer answer = answered(body);
        for (const bool sound : {readRules(answer, place).has_value(), readTargets(answer, place).has_value(),
                 readNames(answer, place).has_value(), readSeries(answer, place).has_value(),
                 readMetadata(answer, place).has_value(), readBuildInfo(answer, place).has_value()})
            Q_UNUSED(sound)
    }
}

void TestPrometheusCatalogue::readsRealAnswers_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"lab-labels", "lab-label_values", "codemirror-labels", "codemirror-label_env_values",
             "lab-series", "lab-series_nomatch", "lab-metadata", "codemirror-metadata", "lab-rules", "lab-rules_one",
             "lab-targets", "lab-buildinfo"})
        QTest::addRow("%s", file) << QString::fromLatin1(file);
}

void TestPrometheusCatalogue::readsRealAnswers()
{
    QFETCH(QString, file);
    const QString folder =
        qEnvironmentVariable("QUARTERDECK_FIXTURES", QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures"));
    QFile json(folder + u"/prometheus-api/"_s + file + u".json"_s);
    if (!json.open(QIODevice::ReadOnly))
        QSKIP("the recorded answers are not here");
    const HttpAnswer answer = answered(json.readAll());
    if (file.contains(u"label"_s))
        QVERIFY(!readNames(answer, place)->data.isEmpty());
    else if (file.contains(u"series"_s))
        QCOMPARE(readSeries(answer, place).has_value(), !file.endsWith(u"nomatch"_s)); // it wants a match[]
    else if (file.contains(u"metadata"_s))
        QVERIFY(!readMetadata(answer, place)->data.isEmpty());
    else if (file.contains(u"rules"_s))
        QVERIFY(!readRules(answer, place)->data.isEmpty());
    else if (file.contains(u"targets"_s))
        QVERIFY(readTargets(answer, place)->data.value(0).lastScrape > 0);
    else
        QVERIFY(readBuildInfo(answer, place)->version.startsWith(u"2."_s));
}

void TestPrometheusCatalogue::asksForLabels()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(success("['__name__','job']"));
    const auto names = ask<Told<QStringList>>(server, [this](PrometheusCatalogue &catalogue, auto told) {
        catalogue.labelNames(u"up{a=~\"x+y&z\"}"_s, m_day, this, told);
    });
    QVERIFY(names);
    QCOMPARE(names->data, QStringList{u"job"_s});
    QVERIFY(server.requests.last().startsWith("POST /prometheus/api/v1/labels "));
    const QUrlQuery form(QString::fromLatin1(server.requests.last().split('\n').last()));
    QCOMPARE(form.queryItemValue(u"match[]"_s, QUrl::FullyDecoded), u"up{a=~\"x+y&z\"}"_s);
    QCOMPARE(form.queryItemValue(u"start"_s), u"1794913600.000"_s);
    QCOMPARE(form.queryItemValue(u"end"_s), u"1795000000.000"_s);
    // Values are asked for by GET, which is all that there is for them.
    const auto values = ask<Told<QStringList>>(server, [this](PrometheusCatalogue &catalogue, auto told) {
        catalogue.labelValues(u"job"_s, u"up{a=~\"x+y\"}"_s, m_day, this, told);
    });
    QVERIFY(values);
    const QByteArray target = server.requests.last().split(' ').value(1);
    QVERIFY(target.startsWith("/prometheus/api/v1/label/job/values?"));
    QVERIFY2(target.contains("x%2By"), target.constData());
    // Without a selector there is no match[]; series have to have one.
    QVERIFY(ask<Told<QStringList>>(server,
        [this](PrometheusCatalogue &catalogue, auto told) { catalogue.labelValues(u"job"_s, {}, m_day, this, told); }));
    QVERIFY(!server.requests.last().contains("match"));
    server.answer = ScriptedServer::json(success("[{'a':'b'}]"));
    const auto series = ask<Told<QList<Labels>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.series({}, m_day, this, told); });
    QCOMPARE(series->data.size(), 1);
    QVERIFY(server.requests.last().contains("match") && server.requests.last().contains("limit=10000"));
}

void TestPrometheusCatalogue::asksForOddLabels()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(success("[]"));
    QVERIFY(ask<Told<QStringList>>(server, [this](PrometheusCatalogue &catalogue, auto told) {
        catalogue.labelValues(u"http.me_thod/../x"_s, {}, m_day, this, told);
    }));
    QVERIFY2(
        server.requests.last().startsWith("GET /prometheus/api/v1/label/U__http_2e_me__thod_2f__2e__2e__2f_x/values?"),
        server.requests.last().constData());
}

void TestPrometheusCatalogue::joinsNamesAndMetadata()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(success("['d_bucket','up','x_total']", ",'warnings':['half']"));
    server.answers.insert("/prometheus/api/v1/metadata",
        ScriptedServer::json(success("{'up':[{'type':'gauge','help':'h','unit':''}],'d':[{'type':'histogram',"
                                     "'help':'H','unit':'seconds'}]}")));
    const auto all = ask<Told<QList<MetricInfo>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.metrics(m_day, this, told); });
    QVERIFY(all);
    QCOMPARE(all->data,
        (QList<MetricInfo>{{u"d_bucket"_s, u"histogram"_s, u"H"_s, u"seconds"_s}, {u"up"_s, u"gauge"_s, u"h"_s, {}},
            {u"x_total"_s, {}, {}, {}}}));
    QCOMPARE(all->warnings, QStringList{u"half"_s});
}

void TestPrometheusCatalogue::oneEndpointMissingIsNoFailureOfOthers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("404") << QByteArray("404 Not Found") << QByteArray("text/plain") << QByteArray("404 page not found");
    QTest::addRow("501") << QByteArray("501 Not Implemented") << QByteArray("application/json")
                         << quoted("{'status':'error','error':'not implemented'}");
    QTest::addRow("VictoriaMetrics") << QByteArray("400 Bad Request") << QByteArray("text/plain")
                                     << QByteArray("unsupported path requested: \"/api/v1/metadata\"");
}

void TestPrometheusCatalogue::oneEndpointMissingIsNoFailureOfOthers()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.answer = ScriptedServer::json(success("['up']"));
    for (const char *path : {"metadata", "rules", "targets"})
        server.answers.insert(QByteArray("/prometheus/api/v1/") + path, ScriptedServer::typed(type, body, status));
    const auto metadata = ask<Told<QHash<QString, MetricMetadata>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.metadata(this, told); });
    QCOMPARE(int(metadata.error().kind), int(Error::Kind::Unavailable));
    const auto groups = ask<Told<QList<ServerRuleGroup>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.rules(this, told); });
    QCOMPARE(int(groups.error().kind), int(Error::Kind::Unavailable));
    const auto scraped = ask<Told<QList<ScrapeTarget>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.targets(this, told); });
    QCOMPARE(int(scraped.error().kind), int(Error::Kind::Unavailable));
    const auto metrics = ask<Told<QList<MetricInfo>>>(
        server, [this](PrometheusCatalogue &catalogue, auto told) { catalogue.metrics(m_day, this, told); });
    QVERIFY(metrics);
    QCOMPARE(metrics->data, (QList<MetricInfo>{{u"up"_s, {}, {}, {}}}));
}

void TestPrometheusCatalogue::findsOutAboutTheSource_data()
{
    using Answer = ScriptedServer::Answer;
    QTest::addColumn<QHash<QByteArray, Answer>>("answers");
    QTest::addColumn<int>("error"); // -1: none
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("count"); // -1: not told
    QTest::addColumn<bool>("asksForTheCount");
    const auto row = [](const char *name, const Answer &build, const Answer &tsdb, const Answer &query, int error,
                         const QString &product, int count, bool asks) {
        QTest::addRow("%s", name) << QHash<QByteArray, Answer>{{"/prometheus/api/v1/status/buildinfo", build},
            {"/prometheus/api/v1/status/tsdb", tsdb}, {"/prometheus/api/v1/query", query}}
                                  << error << product << count << asks;
    };
    const auto missing = ScriptedServer::typed("text/plain", "404 page not found", "404 Not Found");
    const auto counted =
        ScriptedServer::json(success("{'resultType':'vector','result':[{'metric':{},'value':[1795000000.5,'42']}]}"));
    const auto rejected = ScriptedServer::json(
        quoted("{'status':'error','errorType':'execution','error':'too many series'}"), "422 Unprocessable Entity");
    const auto denied = ScriptedServer::typed("text/plain", "Unauthorized", "401 Unauthorized");
    const auto login = ScriptedServer::typed("text/html", "<html>", "200 OK");
    const auto prometheus = ScriptedServer::json(success("{'version':'2.42.0'}"));
    const auto head = ScriptedServer::json(success("{'headStats':{'numSeries':1193}}"));
    const int none = -1;
    row("Prometheus", prometheus, head, counted, none, u"Prometheus"_s, 1193, false);
    row("no status at all", missing, missing, counted, none, u"Prometheus API"_s, 42, true);
    row("Thanos", ScriptedServer::json(success("{'version':'0.34.1'}")), missing, counted, none, u"Thanos"_s, 42, true);
    row("Mimir with a limit", ScriptedServer::json(success("{'application':'Grafana Mimir','version':'2.11'}")),
        missing, rejected, none, u"Mimir"_s, none, true);
    auto victoria = ScriptedServer::json(success("{}"));
    victoria.head += "X-Server-Hostname: vm\r\n";
    row("VictoriaMetrics", victoria, ScriptedServer::json(success("{'totalSeries':7}")), counted, none,
        u"VictoriaMetrics"_s, 7, false);
    row("a login page", login, login, login, int(Error::Kind::NotTheApi), {}, none, true);
    row("denied", denied, denied, denied, int(Error::Kind::Unauthorized), {}, none, true);
    row("a web server without the API", missing, missing, missing, int(Error::Kind::NotTheApi), {}, none, true);
    row("the query is what fails", prometheus, head, rejected, int(Error::Kind::QueryRejected), {}, none, false);
}

void TestPrometheusCatalogue::findsOutAboutTheSource()
{
    using Answers = QHash<QByteArray, ScriptedServer::Answer>;
    QFETCH(Answers, answers);
    QFETCH(int, error);
    QFETCH(int, count);
    QFETCH(bool, asksForTheCount);
    ScriptedServer server;
    server.answers = answers;
    PrometheusSource metrics(source(server), m_secrets, m_clock);
    std::optional<Result<SourceFacts>> facts;
    metrics.test(this, [&facts](const auto &told) { facts = told; });
    QTRY_VERIFY(facts);
    QCOMPARE(*facts ? -1 : int(facts->error().kind), error);
    if (!*facts)
        return;
    QTEST((*facts)->product, "product");
    QCOMPARE((*facts)->seriesCount.value_or(-1), count);
    QCOMPARE(server.requests.last().contains("count"), asksForTheCount);
    // No Date on these answers: the time of the sample tells the clock, where there is one.
    if (count >= 0)
        QCOMPARE((*facts)->clockDifferenceMs.value_or(0), 500);
}

void TestPrometheusCatalogue::endsWithItsContext()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(success("['up']"));
    PrometheusCatalogue catalogue(source(server), m_secrets);
    int answers = 0;
    auto *context = new QObject;
    catalogue.metrics(m_day, context, [&answers](const auto &) { ++answers; });
    catalogue.labelNames({}, m_day, context, [&answers](const auto &) { ++answers; });
    delete context;
    bool done = false;
    catalogue.labelNames({}, m_day, this, [&done](const auto &) { done = true; });
    QTRY_VERIFY(done);
    QTest::qWait(30);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestPrometheusCatalogue)
#include "tst_prometheuscatalogue.moc"
