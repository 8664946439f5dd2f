// Slack's incoming webhook: what is sent, what each of its words means, and what is known when none came.
#include "app/connectors/slackchannel.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString secretPath = u"/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"_s;

DeliveryOutcome send(const WebhookSettings &settings)
{
    Message message;
    message.id = MessageId{u"01890000-0000-7000-8000-000000000001"_s};
    message.payload = {{u"text"_s, u"INC-42 è giù & <b>"_s},
        {u"blocks"_s, QJsonArray{QJsonObject{{u"type"_s, u"divider"_s}}}}, {u"idempotencyKey"_s, message.id.value}};
    SlackChannel slack(settings, u"#incidents"_s);
    std::optional<DeliveryOutcome> result;
    QObject context;
    slack.send(message, &context, [&result](const DeliveryOutcome &outcome) { result = outcome; });
    [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 15'000); }();
    return result.value_or(tl::unexpected(DeliveryFailure{{Kind::Timeout, u"test"_s, {}}}));
}

} // namespace

class TestSlackChannel : public QObject {
    Q_OBJECT

private slots:
    void posts();
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void waitsAsSlackAsks();
    void knowsWhetherItMayHaveArrived_data();
    void knowsWhetherItMayHaveArrived();
    void neverTellsItsAddress_data();
    void neverTellsItsAddress();
    void isQuietWhenItsOwnerIsGone();
};

void TestSlackChannel::posts()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "ok");
    const auto outcome = send({QUrl(server.url() + secretPath)});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->answer, u"200 OK: ok"_s);
    QCOMPARE(server.requests.size(), 1);
    const QByteArray request = server.requests.value(0);
    QVERIFY2(request.startsWith("POST " + secretPath.toLatin1() + " HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("Content-Type: application/json\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(body.keys(), (QStringList{u"blocks"_s, u"text"_s}));
    QCOMPARE(body[u"text"_s].toString(), u"INC-42 è giù & <b>"_s);
    const SlackChannel slack({QUrl(server.url())}, u"#incidents"_s);
    QCOMPARE(slack.name(), u"#incidents"_s);
    QVERIFY(!slack.knowsRepetition());
    QCOMPARE(slack.mostAtOnce(), 1);
}

void TestSlackChannel::judgesTheAnswer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *status, const char *body, Kind kind, bool permanent, const QString &words) {
        QTest::addRow("%s %s", status, body)
            << QByteArray(status) << QByteArray(body) << int(kind) << permanent << words;
    };
    row("400 Bad Request", "invalid_payload", Kind::HttpStatus, true,
        u"400 invalid_payload: Slack does not understand the message"_s);
    row("400 Bad Request", "no_text\n", Kind::HttpStatus, true, u"400 no_text: the message is empty"_s);
    row("403 Forbidden", "invalid_token", Kind::Unauthorized, true,
        u"403 invalid_token: the address has expired or is wrong"_s);
    row("403 Forbidden", "action_prohibited", Kind::Unauthorized, true,
        u"403 action_prohibited: an administrator of the workspace forbids it"_s);
    row("404 Not Found", "no_service", Kind::HttpStatus, true,
        u"404 no_service: the webhook was removed or switched off"_s);
    row("404 Not Found", "<b>nothing</b>", Kind::HttpStatus, true, u"404 Not Found: <b>nothing</b>"_s);
    row("410 Gone", "channel_is_archived", Kind::HttpStatus, true,
        u"410 channel_is_archived: the channel was archived"_s);
    row("429 Too Many Requests", "rate_limited", Kind::HttpStatus, false, u"429 Too Many Requests: rate_limited"_s);
    row("500 Oh", "rollup_error", Kind::HttpStatus, false, u"500 Oh: rollup_error"_s);
    row("503 Later", "", Kind::HttpStatus, false, u"503 Later"_s);
}

void TestSlackChannel::judgesTheAnswer()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", body, status);
    const auto outcome = send({QUrl(server.url() + secretPath)});
    QVERIFY(!outcome.has_value());
    QTEST(int(outcome.error().error.kind), "kind");
    QTEST(outcome.error().permanent, "permanent");
    QTEST(outcome.error().error.detail, "words");
    QCOMPARE(outcome.error().error.subject, server.url());
    QVERIFY(!outcome.error().uncertain);
}

void TestSlackChannel::waitsAsSlackAsks()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "", "429 Too Many Requests");
    server.answer.head += "Retry-After: 30\r\n";
    const auto outcome = send({QUrl(server.url())});
    QCOMPARE(outcome.error().retryAfterMs, qint64(30'000));
    QVERIFY(!outcome.error().permanent);
}

void TestSlackChannel::knowsWhetherItMayHaveArrived_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<bool>("uncertain");
    const auto row = [](const QString &fault, Kind kind, bool permanent, bool uncertain) {
        QTest::newRow(qPrintable(fault)) << fault << int(kind) << permanent << uncertain;
    };
    row(u"nobody listens"_s, Kind::Refused, false, false);
    row(u"no such host"_s, Kind::HostNotFound, false, false);
    row(u"a certificate of nobody's"_s, Kind::Tls, false, false);
    row(u"a plain port"_s, Kind::Tls, false, false);
    row(u"silent before TLS"_s, Kind::Timeout, false, false);
    row(u"silent"_s, Kind::Timeout, false, true);
    row(u"hangs up"_s, Kind::NetworkFailed, false, true);
    row(u"half an answer"_s, Kind::Truncated, false, true);
    row(u"a gateway that heard nothing"_s, Kind::HttpStatus, false, true);
    row(u"elsewhere"_s, Kind::Redirected, true, false);
    row(u"a page"_s, Kind::NotTheApi, true, false);
    row(u"no such authority"_s, Kind::Invalid, true, false);
}

void TestSlackChannel::knowsWhetherItMayHaveArrived()
{
    QFETCH(QString, fault);
    ScriptedServer server;
    QTcpServer mute;
    mute.listen(QHostAddress::LocalHost);
    WebhookSettings settings{QUrl(server.url() + secretPath)};
    settings.timeoutMs = fault.startsWith(u"silent"_s) ? 500 : 10'000;
    TestAuthority authority;
    if (fault == u"nobody listens"_s)
        server.close();
    else if (fault == u"no such host"_s)
        settings.url.setHost(u"no-such-host.invalid"_s);
    else if (fault == u"a certificate of nobody's"_s)
        server.tls = authority.server(30, true), settings.url.setScheme(u"https"_s);
    else if (fault == u"a plain port"_s)
        settings.url.setScheme(u"https"_s);
    else if (fault == u"silent before TLS"_s)
        settings.url.setScheme(u"https"_s), settings.url.setPort(mute.serverPort());
    else if (fault == u"silent"_s)
        server.answer.silent = true;
    else if (fault == u"hangs up"_s)
        server.answer.hangsUp = true;
    else if (fault == u"half an answer"_s)
        server.answer.body = "o", server.answer.saidLength = 2;
    else if (fault == u"a gateway that heard nothing"_s)
        server.answer = ScriptedServer::typed("text/html", "<h1>late</h1>", "504 Gateway Timeout");
    else if (fault == u"elsewhere"_s)
        server.answer.head = "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/login\r\n";
    else if (fault == u"a page"_s)
        server.answer = ScriptedServer::typed("text/html", "<h1>Sign in</h1>");
    else if (fault == u"no such authority"_s)
        settings.caFile = u"/nowhere.pem"_s;
    const auto outcome = send(settings);
    QVERIFY(!outcome.has_value());
    QTEST(int(outcome.error().error.kind), "kind");
    QTEST(outcome.error().permanent, "permanent");
    QTEST(outcome.error().uncertain, "uncertain");
    QVERIFY(server.requests.size() <= 1); // Qt would send it again by itself
}

void TestSlackChannel::neverTellsItsAddress_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const QByteArray path = secretPath.toLatin1();
    QTest::newRow("the page repeats it") << QByteArray("404 Not Found") << "no " + path + " here" << QByteArray();
    QTest::newRow("a part of it") << QByteArray("404 Not Found") << path.right(24) + "?" << QByteArray();
    QTest::newRow("the answer of a good one") << QByteArray("200 OK") << "took " + path << QByteArray();
    QTest::newRow("the redirect repeats it")
        << QByteArray("307 Moved") << QByteArray() << "Location: https://elsewhere.example" + path + "\r\n";
}

void TestSlackChannel::neverTellsItsAddress()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", body, status);
    server.answer.head += header;
    const auto outcome = send({QUrl(server.url() + secretPath)});
    const QString told =
        outcome ? outcome->answer : outcome.error().error.subject + u' ' + outcome.error().error.detail;
    QVERIFY2(!told.contains(u"XXXX"_s), qPrintable(told));
    QVERIFY(!told.isEmpty());
}

void TestSlackChannel::isQuietWhenItsOwnerIsGone()
{
    ScriptedServer server;
    server.answer.silent = true;
    SlackChannel slack({QUrl(server.url()), {}, {}, 5000}, u"#incidents"_s);
    bool called = false;
    {
        QObject context;
        slack.send({}, &context, [&called](const auto &) { called = true; });
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QTest::qWait(100);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSlackChannel)
#include "tst_slackchannel.moc"
