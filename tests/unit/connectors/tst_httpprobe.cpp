// Probes of servers that are well, slow, wrong, lying or gone: what is measured, and what is said of it.
#include "app/connectors/httpprobe.h"
#include "app/connectors/httptransfer.h"
#include "app/connectors/proberules.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

class TestHttpProbe : public QObject {
    Q_OBJECT

private slots:
    void init();
    void measuresAGoodAnswer();
    void timesEachPhase();
    void tellsAServerThatIsDown_data();
    void tellsAServerThatIsDown();
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void followsRedirectsAsFarAsItMay();
    void keepsTheSecretAtHome();
    void asksAsItIsTold_data();
    void asksAsItIsTold();
    void readsNoMoreThanItNeeds();
    void trustsItsOwnAuthority();
    void looksAtACertificateThatItRefuses();
    void cannotProbeAtAll_data();
    void cannotProbeAtAll();
    void runsOnceForAllItsMetrics();
    void goesWhileItIsAsking();
    void neverBlocksItsThread();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsExpectedStatus_data();
    void readsExpectedStatus();

private:
    Result<SourceFacts> probe()
    {
        HttpProbe made(m_source, m_secrets, m_clock);
        std::optional<Result<SourceFacts>> facts;
        made.test(this, [&facts](const auto &result) { facts = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(facts, 15'000); }();
        return facts.value_or(failure(Error::Kind::Timeout));
    }

    static double valueOf(const Result<SourceFacts> &facts, const QString &metric, const Labels &labels = {})
    {
        for (const Measurement &each : facts ? facts->measurements : QList<Measurement>{}) {
            if (each.metric == metric && (labels.isEmpty() || each.labels == labels))
                return each.value;
        }
        return std::nan("");
    }
    static double phase(const Result<SourceFacts> &facts, const QString &name)
    {
        return valueOf(facts, u"probe_http_duration_seconds"_s, {{u"phase"_s, name}});
    }

    Source m_source;
    SecretProvider m_secrets;
    SystemClock m_clock;
};

void TestHttpProbe::init()
{
    m_source = {};
    m_source.id = {u"s"_s};
    m_source.kind = SourceKind::Probe;
    m_source.name = u"site"_s;
    m_source.timeoutMs = 5000;
}

void TestHttpProbe::measuresAGoodAnswer()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/html", "<p>All is well</p>");
    m_source.url = server.url() + u"/status?full=1"_s;
    m_source.probe.expectedText = u"is well"_s;
    const auto facts = probe();
    QVERIFY(facts);
    QVERIFY(facts->warnings.isEmpty());
    QCOMPARE(valueOf(facts, u"probe_success"_s), 1.0);
    QCOMPARE(valueOf(facts, u"probe_http_status_code"_s), 200.0);
    QCOMPARE(valueOf(facts, u"probe_http_content_length"_s), 18.0);
    QCOMPARE(valueOf(facts, u"probe_failed_due_to_text"_s), 0.0);
    QCOMPARE(valueOf(facts, u"probe_http_redirects"_s), 0.0);
    QVERIFY(std::isnan(valueOf(facts, u"probe_ssl_days_to_expiry"_s)));
    const double whole = valueOf(facts, u"probe_duration_seconds"_s);
    QVERIFY(whole > 0 && whole < 2);
    const QByteArray request = server.requests.value(0);
    QVERIFY(request.startsWith("GET /status?full=1 HTTP/1.1\r\n"));
    QVERIFY(request.contains("User-Agent: quarterdeck/"));
    QVERIFY(!request.contains("Authorization:"));
}

void TestHttpProbe::timesEachPhase()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "slow");
    server.answer.afterMs = 300;
    m_source.url = server.url();
    const auto facts = probe();
    QVERIFY(phase(facts, u"processing"_s) >= 0.28);
    QVERIFY(phase(facts, u"transfer"_s) < 0.2);
    QVERIFY(phase(facts, u"connect"_s) < 0.2);
    QCOMPARE(phase(facts, u"tls"_s), 0.0);
    double sum = 0;
    for (const QString &name : {u"resolve"_s, u"connect"_s, u"tls"_s, u"processing"_s, u"transfer"_s}) {
        QVERIFY2(phase(facts, name) >= 0, qPrintable(name));
        sum += phase(facts, name);
    }
    QVERIFY(std::abs(sum - valueOf(facts, u"probe_duration_seconds"_s)) < 0.1);
    // A body that drips is transfer; the time of a probe that failed is in the phase where it failed.
    m_source.timeoutMs = 1000;
    server.answer.afterMs = 0;
    server.answer.byteEveryMs = 100;
    server.answer.saidLength = 1000;
    const auto dripping = probe();
    QCOMPARE(valueOf(dripping, u"probe_success"_s), 0.0);
    QCOMPARE(valueOf(dripping, u"probe_http_status_code"_s), 200.0);
    QVERIFY(phase(dripping, u"transfer"_s) > 0.8);
    server.answer.silent = true;
    const auto silent = probe();
    QVERIFY(phase(silent, u"processing"_s) > 0.8);
    QCOMPARE(phase(silent, u"transfer"_s), 0.0);
}

void TestHttpProbe::tellsAServerThatIsDown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::addRow("refused") << u"refused"_s << u"nothing answers"_s;
    QTest::addRow("no such host") << u"no host"_s << u"not found"_s;
    QTest::addRow("never answers") << u"silent"_s << u"within 1 s"_s;
    QTest::addRow("drips for ever") << u"drip"_s << u"within 1 s"_s;
    QTest::addRow("cut short") << u"cut"_s << u"no whole answer"_s;
    QTest::addRow("no HTTP") << u"garbage"_s << u"no whole answer"_s;
    QTest::addRow("TLS to a plain port") << u"tls"_s << u"no trusted connection"_s;
}

void TestHttpProbe::tellsAServerThatIsDown()
{
    QFETCH(QString, fault);
    QFETCH(QString, words);
    ScriptedServer server;
    m_source.url = server.url();
    m_source.timeoutMs = 1000;
    if (fault == u"refused"_s)
        server.close();
    else if (fault == u"no host"_s)
        m_source.url = u"http://no-such-host.invalid/"_s, m_source.timeoutMs = 10'000;
    else if (fault == u"silent"_s)
        server.answer.silent = true;
    else if (fault == u"drip"_s)
        server.answer.byteEveryMs = 50, server.answer.saidLength = 100'000;
    else if (fault == u"cut"_s)
        server.answer.body = "half", server.answer.saidLength = 1000;
    else if (fault == u"garbage"_s)
        server.answer.head = "\x01\x02 nonsense\r\n";
    else if (fault == u"tls"_s)
        m_source.url.replace(u"http:"_s, u"https:"_s);
    const auto facts = probe();
    QVERIFY(facts); // a result, and no fault of the source
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QVERIFY(valueOf(facts, u"probe_duration_seconds"_s) < 12);
    QCOMPARE(facts->warnings.size(), 1);
    QVERIFY2(facts->warnings[0].contains(words), qPrintable(facts->warnings[0]));
}

void TestHttpProbe::judgesTheAnswer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addRow("well") << QByteArray("204 No Content") << u"200-299"_s << QString() << true;
    QTest::addRow("broken") << QByteArray("503 Service Unavailable") << u"200-299"_s << QString() << false;
    QTest::addRow("broken as expected") << QByteArray("503 Maintenance") << u"200, 500-503"_s << QString() << true;
    QTest::addRow("locked as expected") << QByteArray("401 Unauthorized") << u"401"_s << QString() << true;
    QTest::addRow("the text is there") << QByteArray("200 OK") << u""_s << u"Équipage"_s << true;
    QTest::addRow("the text is missing") << QByteArray("200 OK") << u""_s << u"équipage"_s << false;
}

void TestHttpProbe::judgesTheAnswer()
{
    QFETCH(QByteArray, status);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", u"Équipage"_s.toUtf8(), status);
    m_source.url = server.url();
    QFETCH(QString, expected);
    m_source.probe.expectedStatus = expected;
    QFETCH(QString, text);
    m_source.probe.expectedText = text;
    const auto facts = probe();
    QFETCH(bool, good);
    QCOMPARE(valueOf(facts, u"probe_success"_s), good ? 1.0 : 0.0);
    QCOMPARE(facts->warnings.isEmpty(), good);
    QCOMPARE(valueOf(facts, u"probe_http_status_code"_s), status.left(3).toDouble());
    if (!text.isEmpty())
        QCOMPARE(valueOf(facts, u"probe_failed_due_to_text"_s), good ? 0.0 : 1.0);
}

void TestHttpProbe::followsRedirectsAsFarAsItMay()
{
    ScriptedServer server;
    const auto redirect = [](const QByteArray &target) {
        ScriptedServer::Answer answer;
        answer.head = "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\n";
        return answer;
    };
    server.answers = {{"/a", redirect("b?x=1")}, {"/b?x=1", redirect("/c")}, {"/loop", redirect("/loop")},
        {"/file", redirect("file:///etc/passwd")}};
    server.answer = ScriptedServer::typed("text/plain", "here");
    m_source.url = server.url() + u"/a"_s;
    auto facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 1.0);
    QCOMPARE(valueOf(facts, u"probe_http_redirects"_s), 2.0);
    QVERIFY(server.requests.last().startsWith("GET /c "));
    m_source.probe.followRedirects = false;
    facts = probe();
    QCOMPARE(valueOf(facts, u"probe_http_status_code"_s), 302.0);
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    m_source.probe.expectedStatus = u"302"_s;
    QCOMPARE(valueOf(probe(), u"probe_success"_s), 1.0);
    m_source.probe.followRedirects = true;
    m_source.url = server.url() + u"/loop"_s;
    server.requests.clear();
    facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QCOMPARE(server.requests.size(), 11);
    QVERIFY(facts->warnings[0].contains(u"more than 10 times"_s));
    m_source.url = server.url() + u"/file"_s;
    m_source.probe.expectedStatus = u"302"_s;
    facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QVERIFY(!facts->warnings.isEmpty());
    // A POST that was taken is fetched where it leads.
    server.answers[u"/a"_s.toLatin1()] = redirect("/c");
    m_source.url = server.url() + u"/a"_s;
    m_source.probe = {};
    m_source.probe.method = u"POST"_s;
    server.requests.clear();
    QCOMPARE(valueOf(probe(), u"probe_success"_s), 1.0);
    QVERIFY(server.requests.value(0).startsWith("POST /a "));
    QVERIFY(server.requests.value(1).startsWith("GET /c "));
}

void TestHttpProbe::keepsTheSecretAtHome()
{
    ScriptedServer server;
    ScriptedServer elsewhere;
    server.answers = {{"/in", {"HTTP/1.1 307 Temporary\r\nLocation: /home\r\n", {}}}};
    server.answer = {"HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toLatin1() + "/x\r\n", {}};
    elsewhere.answer = ScriptedServer::typed("text/plain", "hello");
    m_source.url = server.url() + u"/in"_s;
    m_source.auth = AuthKind::Bearer;
    m_source.probe.headers = {u"X-Key: k3y"_s};
    m_secrets.rememberForSession(m_source.id, Secret("s3cret"));
    QCOMPARE(valueOf(probe(), u"probe_success"_s), 1.0);
    QCOMPARE(server.requests.size(), 2);
    for (const QByteArray &request : server.requests) {
        QVERIFY(request.contains("Authorization: Bearer s3cret\r\n"));
        QVERIFY(request.contains("X-Key: k3y\r\n"));
    }
    QCOMPARE(elsewhere.requests.size(), 1);
    QVERIFY(!elsewhere.requests[0].contains("s3cret"));
    QVERIFY(!elsewhere.requests[0].contains("k3y"));
    m_source.auth = AuthKind::Basic;
    m_source.user = u"nadia"_s;
    server.answers.clear();
    server.answer = ScriptedServer::typed("text/plain", "hello");
    QVERIFY(probe());
    QVERIFY(server.requests.last().contains("Authorization: Basic " + QByteArray("nadia:s3cret").toBase64() + "\r\n"));
}

void TestHttpProbe::asksAsItIsTold_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("has");
    QTest::addRow("GET") << u"GET"_s << QByteArray("GET /x ");
    QTest::addRow("HEAD") << u"HEAD"_s << QByteArray("HEAD /x ");
    QTest::addRow("POST says its length") << u"POST"_s << QByteArray("Content-Length: 0\r\n");
    QTest::addRow("OPTIONS") << u"OPTIONS"_s << QByteArray("OPTIONS /x ");
}

void TestHttpProbe::asksAsItIsTold()
{
    QFETCH(QString, method);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", method == u"HEAD"_s ? "" : "well");
    m_source.url = server.url() + u"/x"_s;
    m_source.probe.method = method;
    m_source.probe.headers = {u"Accept: application/json"_s, u"X-Empty:"_s, u"User-Agent: me"_s, u"Host: virtual"_s};
    QCOMPARE(valueOf(probe(), u"probe_success"_s), 1.0);
    const QByteArray request = server.requests.value(0);
    QFETCH(QByteArray, has);
    QVERIFY2(request.contains(has), request.constData());
    for (const char *header :
        {"Accept: application/json\r\n", "X-Empty:\r\n", "User-Agent: me\r\n", "Host: virtual\r\n"})
        QVERIFY2(request.contains(header), request.constData());
    QCOMPARE(request.count("User-Agent:"), 1);
}

void TestHttpProbe::readsNoMoreThanItNeeds()
{
    ScriptedServer server;
    server.answer.endless = true;
    server.answer.withLength = false;
    m_source.url = server.url();
    m_source.timeoutMs = 30'000;
    auto facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 1.0);
    QVERIFY(valueOf(facts, u"probe_duration_seconds"_s) < 10);
    QCOMPARE(valueOf(facts, u"probe_http_content_length"_s), -1.0);
    m_source.probe.expectedText = u"never"_s;
    facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QVERIFY(facts->warnings[0].contains(u"first 4 MiB"_s));
}

void TestHttpProbe::trustsItsOwnAuthority()
{
    if (!TestAuthority::isInstalled())
        QSKIP("openssl is not installed");
    TestAuthority authority;
    ScriptedServer server;
    server.tls = authority.server(30);
    QVERIFY(!server.tls.localCertificate().isNull());
    server.answer = ScriptedServer::typed("text/plain", "well");
    m_source.url = server.url();
    QVERIFY(m_source.url.startsWith(u"https:"_s));
    auto facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0); // nobody vouches for it
    QVERIFY(server.requests.isEmpty());
    m_source.caFile = authority.file();
    facts = probe();
    QVERIFY2(facts->warnings.isEmpty(), qPrintable(facts->warnings.value(0)));
    QCOMPARE(valueOf(facts, u"probe_success"_s), 1.0);
    QVERIFY(std::abs(valueOf(facts, u"probe_ssl_days_to_expiry"_s) - 30) < 0.1);
    QCOMPARE(valueOf(facts, u"probe_ssl_earliest_cert_expiry"_s),
        double(server.tls.localCertificate().expiryDate().toSecsSinceEpoch()));
    QVERIFY(phase(facts, u"tls"_s) > 0);
    // For another name it is not good.
    m_source.url.replace(u"127.0.0.1"_s, u"127.0.0.2"_s);
    server.close();
    QVERIFY(server.listen(QHostAddress::AnyIPv4));
    m_source.url = u"https://127.0.0.2:%1"_s.arg(server.serverPort());
    facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QVERIFY(facts->warnings[0].contains(u"no trusted connection"_s));
}

void TestHttpProbe::looksAtACertificateThatItRefuses()
{
    if (!TestAuthority::isInstalled())
        QSKIP("openssl is not installed");
    TestAuthority authority;
    ScriptedServer server;
    server.tls = authority.server(3, true);
    m_source.url = server.url();
    m_source.auth = AuthKind::Bearer;
    m_secrets.rememberForSession(m_source.id, Secret("s3cret"));
    const auto facts = probe();
    QCOMPARE(valueOf(facts, u"probe_success"_s), 0.0);
    QCOMPARE(valueOf(facts, u"probe_http_status_code"_s), 0.0);
    QVERIFY(std::abs(valueOf(facts, u"probe_ssl_days_to_expiry"_s) - 3) < 0.1);
    QCOMPARE(facts->warnings.size(), 1);
    QVERIFY(server.requests.isEmpty()); // nothing was asked of it
}

void TestHttpProbe::cannotProbeAtAll_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    for (const char *fault : {"a file", "no address", "a header of two lines", "a password as header", "a method",
             "a status", "no such authority"})
        QTest::addRow("%s", fault) << QString::fromLatin1(fault) << int(Error::Kind::Invalid);
    QTest::addRow("no secret") << u"no secret"_s << int(Error::Kind::Unavailable);
}

void TestHttpProbe::cannotProbeAtAll()
{
    QFETCH(QString, fault);
    ScriptedServer server;
    m_source.url = server.url();
    if (fault == u"a file"_s)
        m_source.url = u"file:///etc/passwd"_s;
    else if (fault == u"no address"_s)
        m_source.url.clear();
    else if (fault == u"a header of two lines"_s)
        m_source.probe.headers = {u"X-A: b\r\nX-C: d"_s};
    else if (fault == u"a password as header"_s)
        m_source.probe.headers = {u"authorization: Basic eDp5"_s};
    else if (fault == u"a method"_s)
        m_source.probe.method = u"GET / HTTP/1.1\r\nX: y"_s;
    else if (fault == u"a status"_s)
        m_source.probe.expectedStatus = u"2xx"_s;
    else if (fault == u"no such authority"_s)
        m_source.caFile = u"/nowhere.pem"_s;
    else if (fault == u"no secret"_s)
        m_source.auth = AuthKind::Bearer, m_source.secretFile = u"/nowhere/secret"_s;
    const auto facts = probe();
    QVERIFY(!facts);
    QTEST(int(facts.error().kind), "kind");
    QVERIFY(!facts.error().subject.contains(u"eDp5"_s));
    QVERIFY(server.requests.isEmpty());
}

void TestHttpProbe::runsOnceForAllItsMetrics()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "well");
    server.answer.afterMs = 100;
    m_source.url = server.url();
    m_source.pollMs = 1000;
    HttpProbe made(m_source, m_secrets, m_clock);
    QList<Result<FetchAnswer>> answers;
    const auto ask = [&](const QString &expr) {
        made.fetch({expr, {}, 1000}, this, [&answers](const auto &answer) { answers.append(answer); });
    };
    for (const QString &metric : HttpProbe::metrics())
        ask(metric);
    ask(u"nonsense"_s);
    QVERIFY(answers.isEmpty()); // later, always
    QTRY_COMPARE(answers.size(), HttpProbe::metrics().size() + 1);
    QCOMPARE(answers.last().error().kind, Error::Kind::QueryRejected);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(answers[0]->series.size(), 1);
    const SeriesKey key = answers[0]->series[0].key;
    QCOMPARE(key.labels, (Labels{{u"__name__"_s, u"probe_success"_s}}));
    QCOMPARE(answers[3]->series.size(), 5); // phases
    ask(u"probe_success"_s); // at once after it: the same
    QTRY_COMPARE(answers.size(), HttpProbe::metrics().size() + 2);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(answers.last()->series[0].times, answers[0]->series[0].times);
    QTest::qWait(600); // past half of the poll
    ask(u"probe_success"_s);
    QTRY_COMPARE(server.requests.size(), 2);
    QTRY_COMPARE(answers.size(), HttpProbe::metrics().size() + 3);
}

void TestHttpProbe::goesWhileItIsAsking()
{
    ScriptedServer server;
    server.answer.silent = true;
    m_source.url = server.url();
    bool called = false;
    {
        QObject context;
        HttpProbe made(m_source, m_secrets, m_clock);
        made.test(&context, [&called](const auto &) { called = true; });
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QTest::qWait(50);
    QVERIFY(!called);
    // Who asked is gone, and the probe is not: it ends in peace.
    m_source.timeoutMs = 300;
    HttpProbe made(m_source, m_secrets, m_clock);
    {
        QObject context;
        made.test(&context, [&called](const auto &) { called = true; });
    }
    QTest::qWait(500);
    QVERIFY(!called);
}

void TestHttpProbe::neverBlocksItsThread()
{
    // A name server that never answers is the usual thing to hang on; a name that is looked up for long is as good.
    m_source.url = u"http://no-such-host.invalid/"_s;
    HttpProbe made(m_source, m_secrets, m_clock);
    bool done = false;
    made.test(this, [&done](const auto &) { done = true; });
    QElapsedTimer since;
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    since.start();
    while (!done && whole.elapsed() < 15'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = std::max(longest, since.restart());
    }
    QVERIFY(done);
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
}

void TestHttpProbe::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain"); // empty: refused
    QTest::addRow("bare") << u"www.example.org"_s << u"http://www.example.org"_s;
    QTest::addRow("whole") << u" https://h/a%20b?x=1&y=%2B#part "_s << u"https://h/a%20b?x=1&y=%2B"_s;
    QTest::addRow("IPv6") << u"http://[::1]:80/"_s << u"http://[::1]:80/"_s;
    QTest::addRow("empty") << u" "_s << QString();
    QTest::addRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::addRow("gopher") << u"gopher://h"_s << QString();
    QTest::addRow("a password inside") << u"http://u:p@h"_s << QString();
    QTest::addRow("no host") << u"http:///x"_s << QString();
}

void TestHttpProbe::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, plain);
    const auto url = probeUrl(typed);
    QCOMPARE(url.value_or(QString()), plain);
    if (!url)
        QVERIFY(!url.error().subject.contains(u":p@"_s));
}

void TestHttpProbe::readsExpectedStatus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered"); // of 200, 204, 301, 404, 503
    QTest::addRow("nothing") << u""_s << u"200 204"_s;
    QTest::addRow("one") << u"404"_s << u"404"_s;
    QTest::addRow("a range") << u"200-399"_s << u"200 204 301"_s;
    QTest::addRow("several") << u" 200 , 500-599 ,"_s << u"200 503"_s;
    for (const char *bad : {"2xx", "99", "600", "299-200", "200-", "-200", "200 204", "1e2", "200-204-206"})
        QTest::addRow("%s", bad) << QString::fromLatin1(bad) << u"refused"_s;
}

void TestHttpProbe::readsExpectedStatus()
{
    QFETCH(QString, text);
    const auto ranges = statusRanges(text);
    QStringList covered;
    for (const int status : {200, 204, 301, 404, 503}) {
        if (ranges && covers(*ranges, status))
            covered.append(QString::number(status));
    }
    QTEST(ranges ? covered.join(u' ') : u"refused"_s, "covered");
}

QTEST_GUILESS_MAIN(TestHttpProbe)
#include "tst_httpprobe.moc"
