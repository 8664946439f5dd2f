// Asking an Alertmanager, and a Prometheus about its alerts: paths, authentication, clocks, refusals.
#include "app/connectors/alertmanagersource.h"
#include "app/connectors/externallabels.h"
#include "app/connectors/prometheusalerts.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"
#include "tests/support/alertmanageranswers.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qint64 started = 1'795'408'622'030; // 2026-11-23T04:37:02.030Z
const QString uuid = u"dc17cb14-a4af-4770-82f8-75a88506664f"_s;

ScriptedServer::Answer dated(const QByteArray &body, const QByteArray &time)
{
    auto answer = ScriptedServer::json(body);
    answer.head += "Date: Mon, 23 Nov 2026 " + time + " GMT\r\n";
    return answer;
}

} // namespace

class TestAlertmanagerClient : public QObject {
    Q_OBJECT

private slots:
    void asksBehindAPrefix();
    void letsItselfIn_data();
    void letsItselfIn();
    void trustsAnAuthority();
    void tellsTimesInOurClock();
    void keepsASilence();
    void asksNobodyForAnUnsoundSilence();
    void expiresASilence();
    void findsOutAboutTheServer_data();
    void findsOutAboutTheServer();
    void hasNoSamples();
    void endsWithItsContext();
    void readsAlertsOfAPrometheus();
    void addsTheLabelsOfTheServer();
    void readsExternalLabels_data();
    void readsExternalLabels();
    void readsValues_data();
    void readsValues();
    void readsAlertingRules();
    void offersAlertmanagers();
    void tellsAServerWithoutRules();

private:
    Source source(const ScriptedServer &server) const
    {
        Source made;
        made.id = {u"s"_s};
        made.kind = SourceKind::Alertmanager;
        made.name = u"am"_s;
        made.url = server.url() + u"/am"_s;
        made.timeoutMs = 2000;
        return made;
    }
    // What a call of the client answers.
    template <typename T, typename Client, typename Call> Result<T> ask(Client &client, Call &&call)
    {
        std::optional<Result<T>> answer;
        call(client, [&answer](const Result<T> &told) { answer = told; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000); }();
        return answer.value_or(failure(Kind::Timeout, u"test"_s));
    }
    Result<Told<QList<Alert>>> alertsOf(const Source &source)
    {
        AlertmanagerClient client(source, m_secrets, m_clock);
        return ask<Told<QList<Alert>>>(client, [this](auto &asked, auto callback) { asked.alerts(this, callback); });
    }
    Silence sound() const
    {
        Silence silence = silenceFor({{u"alertname"_s, u"Slow"_s}}, {m_clock.nowMs(), m_clock.nowMs() + 3'600'000});
        silence.createdBy = u"Ada"_s;
        silence.comment = u"a release"_s;
        return silence;
    }

    SecretProvider m_secrets;
    ManualClock m_clock{started};
};

void TestAlertmanagerClient::asksBehindAPrefix()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(threeAlerts());
    const auto told = alertsOf(source(server));
    QVERIFY(told);
    QCOMPARE(told->data.size(), 3);
    QCOMPARE(told->data[0].source, SourceId{u"s"_s});
    const QByteArray request = server.requests.value(0);
    QVERIFY2(request.startsWith("GET /am/api/v2/alerts?"), request.constData());
    for (const char *wanted : {"active=true", "silenced=true", "inhibited=true"})
        QVERIFY2(request.contains(wanted), wanted);
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    server.answer =
        ScriptedServer::json(quoted("[{'labels':{},'receiver':{'name':'a'},'alerts':[") + alertJson("d1", downLabels)
            + quoted("]},{'labels':{},'receiver':{'name':'b'},'alerts':[") + alertJson("d1", downLabels) + "]}]");
    const auto groups =
        ask<Told<QList<AlertGroup>>>(client, [this](auto &asked, auto callback) { asked.groups(this, callback); });
    QVERIFY(groups);
    QCOMPARE(groups->data.size(), 1);
    QCOMPARE(groups->data[0].alerts.size(), 1);
    QCOMPARE(groups->data[0].alerts[0].source, SourceId{u"s"_s});
    QVERIFY(server.requests.last().startsWith("GET /am/api/v2/alerts/groups?"));
    server.answer = ScriptedServer::json(alertmanagerStatus());
    const auto status =
        ask<AlertmanagerStatus>(client, [this](auto &asked, auto callback) { asked.status(this, callback); });
    QCOMPARE(status->cluster, u"ready"_s);
}

void TestAlertmanagerClient::letsItselfIn_data()
{
    QTest::addColumn<int>("auth");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << int(AuthKind::None) << QByteArray();
    QTest::newRow("basic") << int(AuthKind::Basic) << QByteArray("Basic " + QByteArray("ada:s3cret").toBase64());
    QTest::newRow("bearer") << int(AuthKind::Bearer) << QByteArray("Bearer s3cret");
}

void TestAlertmanagerClient::letsItselfIn()
{
    QFETCH(int, auth);
    QFETCH(QByteArray, header);
    ScriptedServer server;
    server.answer = ScriptedServer::json(quoted("{'silenceID':'" + uuid.toLatin1() + "'}"));
    Source guarded = source(server);
    guarded.auth = AuthKind(auth);
    guarded.user = u"ada"_s;
    m_secrets.rememberForSession(guarded.id, Secret("s3cret"));
    AlertmanagerClient client(guarded, m_secrets, m_clock);
    const auto kept = ask<QString>(client, [this](auto &asked, auto callback) { asked.keep(sound(), this, callback); });
    QVERIFY(kept);
    QCOMPARE(server.requests.value(0).contains("Authorization:"), !header.isEmpty());
    QVERIFY(server.requests.value(0).contains(header));
    m_secrets.forget(guarded.id);
}

void TestAlertmanagerClient::trustsAnAuthority()
{
    if (!TestAuthority::isInstalled())
        QSKIP("openssl is not installed");
    TestAuthority authority;
    ScriptedServer server;
    server.tls = authority.server(30);
    server.answer = ScriptedServer::json("[]");
    Source guarded = source(server);
    QCOMPARE(int(alertsOf(guarded).error().kind), int(Kind::Tls));
    guarded.caFile = authority.file();
    QVERIFY(alertsOf(guarded));
}

void TestAlertmanagerClient::tellsTimesInOurClock()
{
    ScriptedServer server;
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    const auto firedAt = [&](const QByteArray &time) {
        server.answer = dated(threeAlerts(), time);
        const auto told =
            ask<Told<QList<Alert>>>(client, [this](auto &asked, auto callback) { asked.alerts(this, callback); });
        return told ? told->data.value(0).firedAt : -1;
    };
    QCOMPARE(firedAt("04:37:02"), started);
    QCOMPARE(firedAt("04:37:01"), started); // it came a second ago
    QCOMPARE(firedAt("05:37:02"), started - 3'600'000);
    QCOMPARE(firedAt("05:37:01"), started - 3'600'000); // and trembles
    QCOMPARE(firedAt("05:37:32"), started - 3'630'000);
    QCOMPARE(firedAt("04:37:03"), started); // put right
    // Silences there and back.
    QVERIFY(firedAt("05:37:02") > 0);
    server.answer = dated(quoted("{'silenceID':'" + uuid.toLatin1() + "'}"), "05:37:02");
    QVERIFY(ask<QString>(client, [this](auto &asked, auto callback) { asked.keep(sound(), this, callback); }));
    const QByteArray body = server.requests.last().mid(server.requests.last().indexOf("\r\n\r\n") + 4);
    QVERIFY2(body.contains("\"startsAt\":\"2026-11-23T05:37:02.030Z\""), body.constData());
    QVERIFY2(body.contains("\"endsAt\":\"2026-11-23T06:37:02.030Z\""), body.constData());
    QJsonObject written = QJsonDocument::fromJson(body).object();
    written.insert(u"id"_s, uuid);
    written.insert(u"status"_s, QJsonObject{{u"state"_s, u"active"_s}});
    server.answer = dated('[' + QJsonDocument(written).toJson() + ']', "05:37:02");
    const auto told =
        ask<Told<QList<Silence>>>(client, [this](auto &asked, auto callback) { asked.silences(this, callback); });
    QCOMPARE(told->data.value(0).startsAt, sound().startsAt);
    QCOMPARE(told->data.value(0).endsAt, sound().endsAt);
}

void TestAlertmanagerClient::keepsASilence()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(quoted("{'silenceID':'new'}"));
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    Silence silence = sound();
    const auto keep = [&] {
        return ask<QString>(client, [&](auto &asked, auto callback) { asked.keep(silence, this, callback); });
    };
    QCOMPARE(keep().value_or(QString()), u"new"_s);
    QByteArray request = server.requests.last();
    QVERIFY2(request.startsWith("POST /am/api/v2/silences HTTP"), request.constData());
    QVERIFY2(request.contains("Content-Type: application/json\r\n"), request.constData());
    QVERIFY2(request.contains("{\"isEqual\":true,\"isRegex\":false,\"name\":\"alertname\",\"value\":\"Slow\"}"),
        request.constData());
    QVERIFY2(request.contains("\"createdBy\":\"Ada\"") && request.contains("\"comment\":\"a release\""),
        request.constData());
    silence.id = u"old"_s;
    QCOMPARE(keep().value_or(QString()), u"new"_s); // the server's word counts
    QVERIFY(server.requests.last().contains("\"id\":\"old\""));
    server.answer = ScriptedServer::json("\"silence not found\"", "404 Not Found");
    QCOMPARE(int(keep().error().kind), int(Kind::NotFound));
    server.answer = ScriptedServer::json("\"no\"", "400 Bad Request");
    QCOMPARE(keep().error().detail, u"no"_s);
}

void TestAlertmanagerClient::asksNobodyForAnUnsoundSilence()
{
    ScriptedServer server;
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    for (const bool withoutReason : {true, false}) {
        Silence silence = sound();
        (withoutReason ? silence.comment : silence.createdBy).clear();
        const auto kept =
            ask<QString>(client, [&](auto &asked, auto callback) { asked.keep(silence, this, callback); });
        QCOMPARE(int(kept.error().kind), int(Kind::Invalid));
    }
    const auto expired =
        ask<void>(client, [this](auto &asked, auto callback) { asked.expire(u"../silences"_s, this, callback); });
    QCOMPARE(int(expired.error().kind), int(Kind::NotFound));
    QVERIFY(server.requests.isEmpty());
}

void TestAlertmanagerClient::expiresASilence()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("");
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    const auto expire = [&] {
        return ask<void>(client, [this](auto &asked, auto callback) { asked.expire(uuid, this, callback); });
    };
    QVERIFY(expire());
    QVERIFY(server.requests.last().startsWith("DELETE /am/api/v2/silence/" + uuid.toLatin1() + " HTTP"));
    server.answer = ScriptedServer::json("", "404 Not Found");
    QCOMPARE(int(expire().error().kind), int(Kind::NotFound));
    server.answer = ScriptedServer::typed("text/html", "<html>", "403 Forbidden");
    QCOMPARE(int(expire().error().kind), int(Kind::Unauthorized));
}

void TestAlertmanagerClient::findsOutAboutTheServer_data()
{
    QTest::addColumn<ScriptedServer::Answer>("status");
    QTest::addColumn<ScriptedServer::Answer>("alerts");
    QTest::addColumn<ScriptedServer::Answer>("old");
    QTest::addColumn<int>("kind"); // -1: it is one
    const auto missing = ScriptedServer::typed("text/plain", "404 page not found", "404 Not Found");
    const auto status = dated(alertmanagerStatus(), "04:37:12");
    const auto alerts = ScriptedServer::json(threeAlerts());
    const auto login = ScriptedServer::typed("text/html", "<html>");
    const auto old = ScriptedServer::json(quoted("{'status':'success','data':{'versionInfo':{'version':'0.15.0'}}}"));
    QTest::newRow("an Alertmanager") << status << alerts << missing << -1;
    QTest::newRow("of the API v1 only") << missing << missing << old << int(Kind::Invalid);
    QTest::newRow("another server") << missing << missing << missing << int(Kind::NotTheApi);
    QTest::newRow("a login page") << login << login << login << int(Kind::NotTheApi);
    QTest::newRow("a login page in place of what is missing") << missing << missing << login << int(Kind::NotTheApi);
    QTest::newRow("no right to read alerts")
        << status << ScriptedServer::typed("text/plain", "", "403 Forbidden") << missing << int(Kind::Unauthorized);
    QTest::newRow("an empty answer") << ScriptedServer::json("{}") << alerts << missing << int(Kind::NotTheApi);
}

void TestAlertmanagerClient::findsOutAboutTheServer()
{
    QFETCH(ScriptedServer::Answer, status);
    QFETCH(ScriptedServer::Answer, alerts);
    QFETCH(ScriptedServer::Answer, old);
    QFETCH(int, kind);
    ScriptedServer server;
    server.answers = {{"/am/api/v2/status", status}, {"/am/api/v2/alerts", alerts}, {"/am/api/v1/status", old}};
    AlertmanagerSource asked(source(server), m_secrets, m_clock);
    const auto facts = ask<SourceFacts>(asked, [this](auto &each, auto callback) { each.test(this, callback); });
    QCOMPARE(facts ? -1 : int(facts.error().kind), kind);
    if (!facts) {
        QCOMPARE(facts.error().detail.contains(u"0.16"_s), kind == int(Kind::Invalid));
        return;
    }
    QCOMPARE(facts->product, u"Alertmanager"_s);
    QCOMPARE(facts->version, u"0.25.0"_s);
    QCOMPARE(facts->alertCount, std::optional<qint64>(3));
    QCOMPARE(facts->clockDifferenceMs, std::optional<qint64>(10'000));
    QVERIFY(!facts->seriesCount);
}

void TestAlertmanagerClient::hasNoSamples()
{
    ScriptedServer server;
    AlertmanagerSource asked(source(server), m_secrets, m_clock);
    const auto answer = ask<FetchAnswer>(asked, [this](auto &each, auto callback) {
        each.fetch({u"up"_s, {}, 1000}, this, callback);
    });
    QCOMPARE(int(answer.error().kind), int(Kind::Invalid));
    QVERIFY(server.requests.isEmpty());
}

void TestAlertmanagerClient::endsWithItsContext()
{
    ScriptedServer server;
    server.answer.silent = true;
    AlertmanagerClient client(source(server), m_secrets, m_clock);
    bool called = false;
    auto context = std::make_unique<QObject>();
    client.alerts(context.get(), [&called](const auto &) { called = true; });
    client.test(context.get(), [&called](const auto &) { called = true; });
    QTRY_COMPARE(server.requests.size(), 2);
    client.keep({}, context.get(), [&called](const auto &) { called = true; });
    client.expire(u"x"_s, context.get(), [&called](const auto &) { called = true; });
    context.reset();
    QTest::qWait(50);
    QVERIFY(!called);
}

void TestAlertmanagerClient::readsAlertsOfAPrometheus()
{
    ScriptedServer server;
    server.answer = dated(
        quoted("{'status':'success','warnings':['one store is away'],'data':{'alerts':["
               "{'labels':{'alertname':'Slow','job':'a'},'annotations':{'summary':'<b>'},'state':'firing',"
               "'activeAt':'2026-11-23T04:37:02.030368493Z','value':'2.5e+00'},"
               "{'labels':{},'annotations':{},'state':'pending','activeAt':'0001-01-01T00:00:00Z','value':'0e+00'},"
               "{'labels':{'alertname':'New'},'state':'unknown'},{'labels':[],'state':'firing'},5]}}"),
        "04:38:02");
    PrometheusAlerts asked(source(server), m_secrets, m_clock);
    const auto told =
        ask<Told<QList<Alert>>>(asked, [this](auto &each, auto callback) { each.alerts(this, callback); });
    QVERIFY(told);
    QVERIFY(server.requests.last().startsWith("GET /am/api/v1/alerts HTTP"));
    QCOMPARE(told->warnings, (QStringList{u"one store is away"_s, u"3 entries cannot be read"_s}));
    QCOMPARE(told->data.size(), 2);
    const Alert &alert = told->data[0];
    QCOMPARE(alert.name(), u"Slow"_s);
    QCOMPARE(int(alert.state), int(AlertState::Firing));
    QCOMPARE(int(alert.origin), int(AlertOrigin::Prometheus));
    QCOMPARE(alert.value, 2.5);
    QCOMPARE(alert.activeAt, started - 60'000);
    QCOMPARE(alert.firedAt, 0); // nobody told
    QCOMPARE(alert.source, SourceId{u"s"_s});
    QCOMPARE(int(told->data[1].state), int(AlertState::Pending));
    QCOMPARE(told->data[1].activeAt, 0);
    QVERIFY(told->data[1].labels.isEmpty());
}

void TestAlertmanagerClient::addsTheLabelsOfTheServer()
{
    ScriptedServer server;
    server.answers = {
        {"/am/api/v1/status/config",
            ScriptedServer::json("{\"status\":\"success\",\"data\":{\"yaml\":\"global:\\n  external_labels:\\n"
                                 "    cluster: prod\\n    job: ours\\n\"}}")},
        {"/am/api/v1/alerts",
            ScriptedServer::json(quoted("{'status':'success','data':{'alerts':[{'labels':{'alertname':'A','job':'b'},"
                                        "'state':'firing'}]}}"))}};
    PrometheusAlerts asked(source(server), m_secrets, m_clock);
    for (int i = 0; i < 2; ++i) {
        const auto told =
            ask<Told<QList<Alert>>>(asked, [this](auto &each, auto callback) { each.alerts(this, callback); });
        QVERIFY(told);
        QCOMPARE(told->data.value(0).labels,
            (Labels{{u"alertname"_s, u"A"_s}, {u"cluster"_s, u"prod"_s}, {u"job"_s, u"b"_s}}));
    }
    QCOMPARE(server.requests.size(), 3); // the configuration once
    // A server that keeps it to itself.
    server.answers["/am/api/v1/status/config"] = ScriptedServer::typed("text/plain", "no", "403 Forbidden");
    PrometheusAlerts closed(source(server), m_secrets, m_clock);
    const auto told =
        ask<Told<QList<Alert>>>(closed, [this](auto &each, auto callback) { each.alerts(this, callback); });
    QVERIFY(told);
    QCOMPARE(told->data.value(0).labels.size(), 2);
}

void TestAlertmanagerClient::readsExternalLabels_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<Labels>("labels");
    const QString head = u"global:\n  scrape_interval: 15s\n  scrape_protocols:\n  - a\n  external_labels:\n"_s;
    const Labels prod{{u"cluster"_s, u"prod"_s}};
    QTest::newRow("none") << u"global:\n  scrape_interval: 15s\nscrape_configs: []\n"_s << Labels();
    QTest::newRow("nothing") << QString() << Labels();
    QTest::newRow("one, in the midst") << head + u"    cluster: prod\nrule_files:\n- a\n"_s << prod;
    QTest::newRow("without a last line") << head + u"    cluster: prod"_s << prod;
    QTest::newRow("more settings after") << head + u"    cluster: prod\n  query_log_file: x\n"_s << prod;
    QTest::newRow("quoted") << head + u"    a: \"0\"\n    b: 'it''s'\n    c: \"\\\"é\\\"\"\n    d: a: b\n"_s
                            << Labels{{u"a"_s, u"0"_s}, {u"b"_s, u"it's"_s}, {u"c"_s, u"\"é\""_s}, {u"d"_s, u"a: b"_s}};
    QTest::newRow("empty") << head + u"    a: \"\"\n    cluster: prod\n"_s
                           << Labels{{u"a"_s, u""_s}, {u"cluster"_s, u"prod"_s}};
    QTest::newRow("written in another way") << head + u"    a: |-\n      x: y\n    cluster: prod\n"_s << prod;
    QTest::newRow("of somebody else") << u"remote_write:\n- url: x\n  external_labels:\n    cluster: prod\n"_s
                                      << Labels();
}

void TestAlertmanagerClient::readsExternalLabels()
{
    QFETCH(QString, yaml);
    QTEST(externalLabelsIn(yaml), "labels");
}

void TestAlertmanagerClient::readsValues_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<double>("value");
    QTest::newRow("zero") << QByteArray("'0e+00'") << 0.0;
    QTest::newRow("small") << QByteArray("'-1.5e-07'") << -1.5e-7;
    QTest::newRow("none") << QByteArray("'NaN'") << qQNaN();
    QTest::newRow("without end") << QByteArray("'+Inf'") << qInf();
    QTest::newRow("without beginning") << QByteArray("'-Inf'") << -qInf();
    QTest::newRow("a number") << QByteArray("1.5") << qQNaN();
    QTest::newRow("words") << QByteArray("'much'") << qQNaN();
    QTest::newRow("nothing") << QByteArray("null") << qQNaN();
}

void TestAlertmanagerClient::readsValues()
{
    QFETCH(QByteArray, told);
    QFETCH(double, value);
    const auto alerts = readPrometheusAlerts({200, "OK", "application/json",
                                                 quoted("{'status':'success','data':{'alerts':[{'state':'firing',"
                                                        "'labels':{},'value':"
                                                     + told + "}]}}"),
                                                 std::nullopt},
        u"p"_s);
    QVERIFY(alerts);
    QCOMPARE(alerts->data.size(), 1);
    const double got = alerts->data[0].value;
    QVERIFY(std::isnan(value) ? std::isnan(got) : got == value);
}

void TestAlertmanagerClient::readsAlertingRules()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(
        quoted("{'status':'success','data':{'groups':[{'name':'g','file':'a.yml','interval':15,'rules':["
               "{'type':'alerting','state':'pending','name':'Slow','query':'a > 1','duration':90.5,"
               "'keepFiringFor':300,'labels':{'severity':'major'},'annotations':{'summary':'{{ $value }}'},"
               "'alerts':[],'health':'err','lastError':'many-to-many'},"
               "{'type':'recording','name':'a:b','query':'b'}]},"
               "{'name':'only records','rules':[{'type':'recording','name':'c','query':'d'}]}]}}"));
    PrometheusAlerts asked(source(server), m_secrets, m_clock);
    const auto told =
        ask<Told<QList<ServerRuleGroup>>>(asked, [this](auto &each, auto callback) { each.rules(this, callback); });
    QVERIFY(told);
    QVERIFY(server.requests.value(0).startsWith("GET /am/api/v1/rules?type=alert HTTP"));
    QCOMPARE(told->data.size(), 1);
    QCOMPARE(told->data[0].intervalMs, 15'000);
    QCOMPARE(told->data[0].rules.size(), 1);
    const ServerRule &rule = told->data[0].rules[0];
    QCOMPARE(rule.forMs, 90'500);
    QCOMPARE(rule.keepFiringForMs, 300'000);
    QCOMPARE(rule.health, u"err"_s);
    QCOMPARE(rule.lastError, u"many-to-many"_s);
    QCOMPARE(rule.annotations.value(u"summary"_s), u"{{ $value }}"_s);
}

void TestAlertmanagerClient::offersAlertmanagers()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(
        quoted("{'status':'success','data':{'activeAlertmanagers':[{'url':'http://am:9093/api/v2/alerts'},"
               "{'url':'https://host/am/api/v2/alerts'},{'url':'http://am:9093/api/v2/alerts'},{'url':'ftp://x'},{},"
               "{'url':'http://user:pw@host/'}],'droppedAlertmanagers':[{'url':'http://no:1/'}]}}"));
    PrometheusAlerts asked(source(server), m_secrets, m_clock);
    const auto told =
        ask<Told<QStringList>>(asked, [this](auto &each, auto callback) { each.alertmanagers(this, callback); });
    QVERIFY(told);
    QCOMPARE(told->data, (QStringList{u"http://am:9093"_s, u"https://host/am"_s}));
}

void TestAlertmanagerClient::tellsAServerWithoutRules()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "404 page not found", "404 Not Found");
    PrometheusAlerts asked(source(server), m_secrets, m_clock);
    const auto alerts =
        ask<Told<QList<Alert>>>(asked, [this](auto &each, auto callback) { each.alerts(this, callback); });
    QCOMPARE(int(alerts.error().kind), int(Kind::Unavailable));
    const auto rules =
        ask<Told<QList<ServerRuleGroup>>>(asked, [this](auto &each, auto callback) { each.rules(this, callback); });
    QCOMPARE(int(rules.error().kind), int(Kind::Unavailable));
    server.answer = ScriptedServer::json(quoted("{'status':'success','data':{'alerts':nu"));
    const auto cut = ask<Told<QList<Alert>>>(asked, [this](auto &each, auto callback) { each.alerts(this, callback); });
    QCOMPARE(int(cut.error().kind), int(Kind::Truncated));
}

QTEST_GUILESS_MAIN(TestAlertmanagerClient)
#include "tst_alertmanagerclient.moc"
