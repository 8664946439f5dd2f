// Freshdesk's search: what is asked, what is counted, and what is said when it cannot be.
#include "app/connectors/freshdeskclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QByteArray page(int total, const QList<QByteArray> &subjects)
{
    QList<QByteArray> results;
    for (const QByteArray &subject : subjects)
        results.append("{\"id\":1,\"subject\":\"" + subject + "\",\"status\":2}");
    return "{\"total\":" + QByteArray::number(total) + ",\"results\":[" + results.join(',') + "]}";
}

QByteArray target(int number)
{
    return "/api/v2/search/tickets?query=%22tag%3A%27inc-42%27%22&page=" + QByteArray::number(number);
}

} // namespace

class TestFreshdeskClient : public QObject {
    Q_OBJECT

private slots:
    void counts();
    void asksOverTls();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void asksNothingThatItMayNot_data();
    void asksNothingThatItMayNot();
    void countsBySubject_data();
    void countsBySubject();
    void failsWithOneOfItsPages();
    void isQuietWhenItsOwnerIsGone();

private:
    FreshdeskClient::Answer count(const QUrl &base, const QString &query = u"tag:'inc-42'"_s, const QString &word = {},
        const QString &caFile = {})
    {
        FreshdeskClient client(base, Secret("k3y"), caFile);
        client.setTimeout(1000);
        std::optional<FreshdeskClient::Answer> answer;
        const auto keep = [&answer](const FreshdeskClient::Answer &told) { answer = told; };
        if (word.isEmpty())
            client.count(query, this, keep);
        else
            client.countWithSubject(query, word, this, keep);
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000); }();
        return answer.value_or(tl::unexpected(TicketFailure{{Kind::Timeout, u"test"_s, {}}}));
    }
};

void TestFreshdeskClient::counts()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json(page(412, {"a", "b"}));
    server.answer.head += "X-Ratelimit-Total: 400\r\nX-Ratelimit-Remaining: 387\r\n";
    const auto answer = count(QUrl(server.url() + u'/'));
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().error.detail));
    QCOMPARE(answer->total, 412);
    QCOMPARE(answer->rateLeft, 387);
    QVERIFY(!answer->isAtLeast);
    const QByteArray request = server.requests.value(0);
    QVERIFY2(request.startsWith("GET " + target(1) + " HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("Authorization: Basic " + QByteArray("k3y:X").toBase64() + "\r\n"));
}

void TestFreshdeskClient::asksOverTls()
{
    TestAuthority authority;
    ScriptedServer server;
    server.tls = authority.server(30);
    server.answer = ScriptedServer::json(page(0, {}));
    const auto answer = count(QUrl(server.url()), u"status:2"_s, {}, authority.file());
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().error.detail));
    QCOMPARE(answer->total, 0);
    QCOMPARE(answer->rateLeft, -1);
    QCOMPARE(int(count(QUrl(server.url()), u"status:2"_s).error().error.kind), int(Kind::Tls));
}

void TestFreshdeskClient::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *status, const char *type, const char *body, Kind kind,
                         const QString &words) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(type) << QByteArray(body) << int(kind) << words;
    };
    const char *json = "application/json; charset=utf-8";
    row("wrong key", "401 Unauthorized", json, R"({"code":"invalid_credentials","message":"no"})", Kind::Unauthorized,
        u"401 Unauthorized"_s);
    row("not allowed", "403 Forbidden", json, "", Kind::Unauthorized, u"403 Forbidden"_s);
    row("a page", "200 OK", "text/html", "<h1>Sign in</h1>", Kind::NotTheApi, u"text/html"_s);
    row("no such thing", "404 Not Found", "text/plain", "", Kind::NotTheApi, u"404 Not Found"_s);
    row("elsewhere", "302 Found", "text/html", "", Kind::Redirected, u"https://elsewhere.example/login"_s);
    row("too many", "429 Too Many Requests", json, R"({"message":"slow"})", Kind::HttpStatus,
        u"429 Too Many Requests"_s);
    row("too many, said in plain words", "429 Too Many Requests", "text/plain", "slow", Kind::HttpStatus,
        u"429 Too Many Requests"_s);
    row("broken", "500 Oh", json, "{}", Kind::HttpStatus, u"500 Oh"_s);
    row("a bad query", "400 Bad Request", json,
        R"({"description":"Validation failed","errors":[{"field":"tag","message":"is no field","code":"invalid"}]})",
        Kind::QueryRejected, u"Validation failed; tag: is no field"_s);
    row("no total", "200 OK", json, R"({"results":[]})", Kind::NotTheApi, u"JSON without a total"_s);
    row("a total of letters", "200 OK", json, R"({"total":"7"})", Kind::NotTheApi, u"JSON without a total"_s);
    row("a negative one", "200 OK", json, R"({"total":-7})", Kind::NotTheApi, u"JSON without a total"_s);
    row("an array", "200 OK", json, "[1]", Kind::NotTheApi, u"JSON without a total"_s);
    row("half of it", "200 OK", json, R"({"total":7,"res)", Kind::Truncated, {});
}

void TestFreshdeskClient::tellsWhatIsWrong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.answer = ScriptedServer::typed(type, body, status);
    server.answer.head += "Retry-After: 17\r\nLocation: https://elsewhere.example/login\r\n";
    const auto answer = count(QUrl(server.url()));
    QVERIFY(!answer.has_value());
    const Error &error = answer.error().error;
    QTEST(int(error.kind), "kind");
    QFETCH(QString, words);
    QVERIFY(words.isEmpty() || error.detail == words);
    QCOMPARE(error.subject, server.url());
    if (status.startsWith("429"))
        QCOMPARE(answer.error().retryAfterMs, qint64(17'000));
    QVERIFY(!error.detail.contains(u"k3y"_s));
    QCOMPARE(server.requests.size(), 1);
}

void TestFreshdeskClient::asksNothingThatItMayNot_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("query");
    const QString good = u"status:2"_s;
    QTest::newRow("the key in the clear") << u"http://x.freshdesk.com"_s << good;
    QTest::newRow("no host") << u"https://"_s << good;
    QTest::newRow("a name inside") << u"https://me@x.freshdesk.com"_s << good;
    QTest::newRow("no query") << u"http://127.0.0.1:1"_s << u" "_s;
    QTest::newRow("a quote") << u"http://127.0.0.1:1"_s << u"tag:\"x\""_s;
    QTest::newRow("no word") << u"http://127.0.0.1:1"_s << good;
    QTest::newRow("too long") << u"http://127.0.0.1:1"_s << QString(511, u'x');
}

void TestFreshdeskClient::asksNothingThatItMayNot()
{
    QFETCH(QString, base);
    QFETCH(QString, query);
    const bool isSearch = QTest::currentDataTag() == QByteArray("no word");
    const auto answer = count(QUrl(base), query, isSearch ? u" "_s : QString());
    QVERIFY(!answer.has_value());
    QCOMPARE(int(answer.error().error.kind), int(Kind::Invalid));
    QVERIFY(!answer.error().error.detail.isEmpty());
}

void TestFreshdeskClient::countsBySubject_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("found");
    QTest::addColumn<bool>("isAtLeast");
    QTest::addColumn<int>("requests");
    QTest::addRow("none") << 0 << 100 << 0 << false << 1;
    QTest::addRow("one page") << 29 << 100 << 15 << false << 1;
    QTest::addRow("one full page") << 30 << 100 << 15 << false << 1;
    QTest::addRow("three pages") << 61 << 100 << 31 << false << 3;
    QTest::addRow("more than can be read") << 1000 << 100 << 150 << true << 10;
    QTest::addRow("the rate is nearly used up") << 90 << 6 << 45 << false << 3;
    QTest::addRow("too soon") << 90 << 5 << 30 << true << 2;
    QTest::addRow("the rate is not told") << 61 << -1 << 31 << false << 3;
}

// Every second ticket is about the word.
void TestFreshdeskClient::countsBySubject()
{
    QFETCH(int, total);
    QFETCH(int, rate);
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "400 Bad Request");
    for (int number = 1; number <= 10; ++number) {
        QList<QByteArray> subjects;
        for (int i = (number - 1) * 30; i < std::min(total, number * 30); ++i)
            subjects.append(i % 2 == 0 ? "Re: inc-42 again" : "INC-421");
        auto answer = ScriptedServer::json(page(total, subjects));
        if (rate >= 0)
            answer.head += "X-Ratelimit-Remaining: " + QByteArray::number(rate - number + 1) + "\r\n";
        server.answers.insert(target(number), answer);
    }
    const auto answer = count(QUrl(server.url()), u"tag:'inc-42'"_s, u"INC-42"_s);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().error.detail));
    QTEST(answer->total, "found");
    QTEST(answer->isAtLeast, "isAtLeast");
    QTEST(int(server.requests.size()), "requests");
}

void TestFreshdeskClient::failsWithOneOfItsPages()
{
    ScriptedServer server;
    server.answers.insert(target(1), ScriptedServer::json(page(90, QList<QByteArray>(30, "INC-42"))));
    server.answer = ScriptedServer::json("{}", "429 Too Many Requests");
    server.answer.head += "Retry-After: 5\r\n";
    const auto answer = count(QUrl(server.url()), u"tag:'inc-42'"_s, u"INC-42"_s);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().retryAfterMs, qint64(5000));
}

void TestFreshdeskClient::isQuietWhenItsOwnerIsGone()
{
    ScriptedServer server;
    server.answer.silent = true;
    FreshdeskClient client(QUrl(server.url()), Secret("k3y"));
    bool called = false;
    {
        QObject context;
        client.countWithSubject(u"status:2"_s, u"x"_s, &context, [&called](const auto &) { called = true; });
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QTest::qWait(100);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestFreshdeskClient)
#include "tst_freshdeskclient.moc"
