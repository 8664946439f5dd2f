// Servers that behave, and those that do not.
#include "app/connectors/httpfetcher.h"
#include "app/connectors/prometheusurl.h"
#include "tests/support/scriptedserver.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestHttpFetcher : public QObject {
    Q_OBJECT

private:
    static Result<HttpAnswer> fetch(const HttpRequest &request)
    {
        HttpFetcher fetcher;
        QObject context;
        std::optional<Result<HttpAnswer>> answer;
        fetcher.fetch(request, &context, [&answer](const Result<HttpAnswer> &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
        return answer ? *answer : failure(Error::Kind::Timeout, u"test"_s);
    }

private slots:
    void fetches()
    {
        ScriptedServer server;
        server.answer = ScriptedServer::json("{}");
        server.answer.head += "Date: Mon, 23 Nov 2026 08:00:00 GMT\r\n";
        HttpRequest request{QUrl(server.url() + u"/x"_s), {}, "Bearer t", {}, 5000};
        auto answer = fetch(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("{}"));
        QCOMPARE(answer->dateMs, std::optional<qint64>(QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC).toMSecsSinceEpoch()));
        QVERIFY(server.requests.last().startsWith("GET /x "));
        QVERIFY(server.requests.last().contains("Authorization: Bearer t\r\n"));
        request.form = QUrlQuery({{u"query"_s, u"a+b"_s}});
        QVERIFY(fetch(request));
        QVERIFY(server.requests.last().startsWith("POST /x "));
        QVERIFY(server.requests.last().endsWith("query=a%2Bb"));
        request.form.reset();
        request.json = QByteArray("{\"a\":\"é\"}");
        QVERIFY(fetch(request));
        QVERIFY(server.requests.last().startsWith("POST /x "));
        QVERIFY(server.requests.last().contains("Content-Type: application/json\r\n"));
        QVERIFY(server.requests.last().endsWith("\r\n\r\n{\"a\":\"é\"}"));
        request.json.reset();
        request.isDelete = true;
        QVERIFY(fetch(request));
        QVERIFY(server.requests.last().startsWith("DELETE /x "));
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        QTest::addRow("refused") << u"refused"_s << int(Error::Kind::Refused);
        QTest::addRow("no such host") << u"no host"_s << int(Error::Kind::HostNotFound);
        QTest::addRow("never answers") << u"silent"_s << int(Error::Kind::Timeout);
        QTest::addRow("drips for ever") << u"drip"_s << int(Error::Kind::Timeout);
        QTest::addRow("endless") << u"endless"_s << int(Error::Kind::TooLarge);
        QTest::addRow("cut short") << u"cut"_s << int(Error::Kind::Truncated);
        QTest::addRow("a redirect") << u"redirect"_s << int(Error::Kind::Redirected);
        QTest::addRow("a file") << u"file"_s << int(Error::Kind::Invalid);
        QTest::addRow("data") << u"data"_s << int(Error::Kind::Invalid);
        QTest::addRow("TLS to a plain port") << u"tls"_s << int(Error::Kind::Tls);
        QTest::addRow("no such authority") << u"ca"_s << int(Error::Kind::Invalid);
    }

    void namesTheFault()
    {
        QFETCH(QString, fault);
        ScriptedServer server;
        ScriptedServer elsewhere;
        HttpRequest request{QUrl(server.url()), {}, "Bearer secret", {}, 1500};
        if (fault == u"refused"_s)
            server.close();
        else if (fault == u"no host"_s)
            request.url = QUrl(u"http://no-such-host.invalid/"_s);
        else if (fault == u"silent"_s)
            server.answer.silent = true;
        else if (fault == u"drip"_s)
            server.answer.byteEveryMs = 100, server.answer.saidLength = 100'000;
        else if (fault == u"endless"_s)
            server.answer.endless = true, server.answer.withLength = false, request.timeoutMs = 60'000;
        else if (fault == u"cut"_s)
            server.answer.body = "{\"status\":", server.answer.saidLength = 1000;
        else if (fault == u"redirect"_s)
            server.answer.head = "HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toLatin1() + "/x\r\n";
        else if (fault == u"file"_s)
            request.url = QUrl(u"file:///etc/passwd"_s);
        else if (fault == u"data"_s)
            request.url = QUrl(u"data:application/json,{}"_s);
        else if (fault == u"tls"_s)
            request.url.setScheme(u"https"_s);
        else if (fault == u"ca"_s)
            request.caFile = u"/nowhere.pem"_s;
        const auto answer = fetch(request);
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        QVERIFY(!answer.error().detail.contains(u"secret"_s));
        QVERIFY(elsewhere.requests.isEmpty()); // the token went nowhere else
    }

    void asksOnceForWhatMayBeAskedOnceOnly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("with a body") << QByteArray("restart");
        QTest::addRow("without one") << QByteArray();
    }

    // A connection that is kept and then cut before the answer: Qt would send the request again, unasked.
    void asksOnceForWhatMayBeAskedOnceOnly()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.answer.closesAfter = false;
        HttpFetcher fetcher;
        QObject context;
        std::optional<Result<HttpAnswer>> answer;
        const auto keep = [&answer](const Result<HttpAnswer> &result) { answer = result; };
        fetcher.fetch({QUrl(server.url()), {}, {}, {}, 5000}, &context, keep);
        QTRY_VERIFY(answer);
        answer.reset();
        server.answer.hangsUp = true;
        HttpRequest request{QUrl(server.url()), {}, {}, {}, 5000};
        request.method = "POST";
        request.body = body;
        request.left = std::make_shared<bool>(false);
        fetcher.fetch(request, &context, keep);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(server.requests.size(), 2);
    }

    void isQuietWhenItsOwnerIsGone()
    {
        ScriptedServer server;
        server.answer.silent = true;
        HttpFetcher fetcher;
        bool called = false;
        {
            QObject context;
            fetcher.fetch({QUrl(server.url()), {}, {}, {}, 5000}, &context, [&called](const auto &) { called = true; });
            QTRY_COMPARE(server.requests.size(), 1);
        }
        QTest::qWait(100);
        QVERIFY(!called);
    }

    void takesAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain"); // empty: refused
        QTest::addRow("bare") << u"host:9090"_s << u"http://host:9090"_s;
        QTest::addRow("with a slash") << u" http://host:9090/ "_s << u"http://host:9090"_s;
        QTest::addRow("a prefix") << u"https://h/prom/"_s << u"https://h/prom"_s;
        QTest::addRow("its page") << u"http://h:9090/graph?g0.expr=up&g0.tab=1"_s << u"http://h:9090"_s;
        QTest::addRow("its API") << u"http://h/api/v1/"_s << u"http://h"_s;
        QTest::addRow("an Alertmanager's page")
            << u"http://h:9093/am/#/alerts?silenced=false"_s << u"http://h:9093/am"_s;
        QTest::addRow("where it takes alerts") << u"http://h:9093/am/api/v2/alerts"_s << u"http://h:9093/am"_s;
        QTest::addRow("its other API") << u"http://h:9093/api/v2/"_s << u"http://h:9093"_s;
        QTest::addRow("a prefix of that name") << u"http://h/alerts"_s << u"http://h/alerts"_s;
        QTest::addRow("IPv6") << u"http://[::1]:9090"_s << u"http://[::1]:9090"_s;
        QTest::addRow("empty") << u" "_s << QString();
        QTest::addRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::addRow("ftp") << u"ftp://h"_s << QString();
        QTest::addRow("a password inside") << u"http://u:p@h"_s << QString();
        QTest::addRow("a query") << u"http://h/x?token=1"_s << QString();
        QTest::addRow("no host") << u"http://"_s << QString();
    }

    void takesAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const auto url = normaliseUrl(typed);
        QCOMPARE(url.has_value(), !plain.isEmpty());
        if (url)
            QCOMPARE(*url, plain);
        else
            QVERIFY(!url.error().subject.contains(u":p@"_s));
    }
};

QTEST_GUILESS_MAIN(TestHttpFetcher)
#include "tst_httpfetcher.moc"
