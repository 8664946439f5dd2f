// What is asked of a Prometheus: whole steps, no more points than it gives, and who we are.
#include "app/connectors/prometheussource.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray empty = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}";

} // namespace

class TestPrometheusSource : public QObject {
    Q_OBJECT

private slots:
    void asksInWholeSteps_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("asked");
        QTest::addRow("rounded inwards") << 1'000'001ll << 1'059'999ll << 15'000ll << u"1005.000"_s << u"1050.000"_s
                                         << u"15.000"_s;
        QTest::addRow("as it is") << 0ll << 60'000ll << 15'000ll << u"0.000"_s << u"60.000"_s << u"15.000"_s;
        QTest::addRow("as many points as it gives")
            << 0ll << 10'999'000ll << 1000ll << u"0.000"_s << u"10999.000"_s << u"1.000"_s;
    }

    void asksInWholeSteps()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(qint64, step);
        ScriptedServer server;
        server.answer = ScriptedServer::json(empty);
        QVERIFY(fetch(server, {u"a + b{c=\"d&e\"}"_s, {from, to}, step}));
        const QByteArray request = server.requests.last();
        QVERIFY(request.startsWith("POST /prefix/api/v1/query_range "));
        const QUrlQuery form(QString::fromLatin1(request.mid(request.indexOf("\r\n\r\n") + 4)));
        QCOMPARE(form.queryItemValue(u"query"_s, QUrl::FullyDecoded), u"a + b{c=\"d&e\"}"_s);
        QTEST(form.queryItemValue(u"start"_s), "start");
        QTEST(form.queryItemValue(u"end"_s), "end");
        QTEST(form.queryItemValue(u"step"_s), "asked");
    }

    void asksALongRangeInParts_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("parts");
        QTest::addRow("one point too many") << 11'000'000ll << 1000ll << 2;
        QTest::addRow("a day of seconds") << 86'400'000ll << 1000ll << 8;
        QTest::addRow("a step too fine") << 30 * 86'400'000ll << 1000ll << 8;
        QTest::addRow("13 months of minutes") << 396 * 86'400'000ll << 60'000ll << 7;
    }

    void asksALongRangeInParts()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, step);
        ScriptedServer server;
        server.answer = ScriptedServer::json(empty);
        QVERIFY(fetch(server, {u"up"_s, {0, length}, step}));
        QTEST(int(server.requests.size()), "parts");
        qint64 next = 0;
        for (const QByteArray &request : std::as_const(server.requests)) {
            const QUrlQuery form(QString::fromLatin1(request.mid(request.indexOf("\r\n\r\n") + 4)));
            const auto ms = [&form](
                                const QString &name) { return qRound64(form.queryItemValue(name).toDouble() * 1000); };
            QCOMPARE(ms(u"start"_s), next);
            const qint64 points = (ms(u"end"_s) - ms(u"start"_s)) / ms(u"step"_s) + 1;
            QVERIFY2(points <= PrometheusSource::mostPoints, qPrintable(QString::number(points)));
            next = ms(u"end"_s) + ms(u"step"_s);
        }
        QVERIFY(next > length); // no part is missing at the end
    }

    void joinsTheParts()
    {
        // One series of both parts, whose first point comes twice; one that begins with the second; each warning once.
        const auto part = [](const QByteArray &values, const QByteArray &more = {}) {
            return ScriptedServer::json("{\"status\":\"success\",\"warnings\":[\"half\"],\"data\":{\"resultType\":"
                                        "\"matrix\",\"result\":[{\"metric\":{\"a\":\"1\"},\"values\":["
                + values + "]}" + more + "]}}");
        };
        ScriptedServer server;
        server.answer = part("[0,\"1\"],[1,\"NaN\"],[2,\"-Inf\"],[10999,\"2\"]");
        const auto after =
            part("[10999,\"9\"],[11000,\"3\"]", ",{\"metric\":{\"a\":\"2\"},\"values\":[[11001,\"4\"]]}");
        connect(&server, &QTcpServer::newConnection, this, [&server, &after, first = true]() mutable {
            if (!std::exchange(first, false))
                server.answer = after;
        });
        const auto answer = fetch(server, {u"up"_s, {0, 11'001'000}, 1000});
        QVERIFY(answer);
        QCOMPARE(answer->series.size(), 2);
        QCOMPARE(answer->series[0].times, (std::vector<qint64>{0, 1000, 2000, 10'999'000, 11'000'000}));
        QVERIFY(std::isnan(answer->series[0].values[1])); // gaps
        QVERIFY(std::isnan(answer->series[0].values[2]));
        QCOMPARE(answer->series[0].values[3], 2.0);
        QCOMPARE(answer->series[0].values[4], 3.0);
        QCOMPARE(answer->series[1].times, std::vector<qint64>{11'001'000});
        QCOMPARE(answer->warnings, QStringList{u"half"_s});
    }

    void failsAsAWhole()
    {
        ScriptedServer server;
        server.answer = ScriptedServer::json(empty);
        connect(&server, &QTcpServer::newConnection, this, [&server, first = true]() mutable {
            if (!std::exchange(first, false))
                server.answer = ScriptedServer::typed("text/plain", "Service Unavailable", "503 Service Unavailable");
        });
        const auto answer = fetch(server, {u"up"_s, {0, 86'400'000}, 1000});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::HttpStatus);
        QCOMPARE(server.requests.size(), 2); // and the rest is not asked for
    }

    void neverAsksForTheFuture()
    {
        ScriptedServer server;
        const auto answer = fetch(server, {u"up"_s, {1'000'001, 1'004'000}, 15'000});
        QVERIFY(answer && answer->series.isEmpty());
        QVERIFY(server.requests.isEmpty());
    }

    void saysWhoItIs_data()
    {
        QTest::addColumn<int>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::addRow("nobody") << int(AuthKind::None) << QByteArray();
        QTest::addRow("basic") << int(AuthKind::Basic) << "Basic " + QByteArray("nadia:s3cret").toBase64();
        QTest::addRow("bearer") << int(AuthKind::Bearer) << QByteArray("Bearer s3cret");
    }

    void saysWhoItIs()
    {
        QFETCH(int, auth);
        QFETCH(QByteArray, header);
        ScriptedServer server;
        server.answer = ScriptedServer::json(empty);
        m_source.auth = AuthKind(auth);
        m_source.user = u"nadia"_s;
        QTemporaryDir folder;
        m_source.secretFile = folder.filePath(u"secret"_s);
        QFile file(m_source.secretFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("s3cret\n");
        file.close();
        QVERIFY(fetch(server, {u"up"_s, {0, 60'000}, 15'000}));
        const QByteArray request = server.requests.last();
        QCOMPARE(request.contains("Authorization:"), !header.isEmpty());
        if (!header.isEmpty())
            QVERIFY(request.contains("Authorization: " + header + "\r\n"));
        // A secret that is gone is told, and nothing is asked without it.
        QVERIFY(QFile::remove(m_source.secretFile));
        server.requests.clear();
        const auto answer = fetch(server, {u"up"_s, {0, 60'000}, 15'000});
        QCOMPARE(answer.has_value(), header.isEmpty());
        if (!answer)
            QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
        QCOMPARE(server.requests.isEmpty(), !header.isEmpty());
        m_source.auth = AuthKind::None;
    }

    void takesASecretOfTheEnvironmentOrTheSession()
    {
        ScriptedServer server;
        server.answer = ScriptedServer::json(empty);
        m_source.auth = AuthKind::Bearer;
        m_source.secretFile.clear();
        m_secrets.rememberForSession(m_source.id, Secret("typed"));
        QVERIFY(fetch(server, {u"up"_s, {0, 60'000}, 15'000}));
        QVERIFY(server.requests.last().contains("Bearer typed"));
        QCOMPARE(secretVariable(m_source.name), u"QUARTERDECK_SECRET_PROD__1_"_s);
        qputenv("QUARTERDECK_SECRET_PROD__1_", "given");
        QVERIFY(fetch(server, {u"up"_s, {0, 60'000}, 15'000}));
        QVERIFY(server.requests.last().contains("Bearer given"));
        qunsetenv("QUARTERDECK_SECRET_PROD__1_");
        m_source.auth = AuthKind::None;
        QString printed;
        QDebug(&printed) << Secret("typed");
        QVERIFY(!printed.contains(u"typed"_s));
    }

    void asksByGetWherePostIsForbidden()
    {
        ScriptedServer server;
        server.answer = ScriptedServer::typed("text/plain", "Method Not Allowed", "405 Method Not Allowed");
        const auto answer = fetch(server, {u"up+1"_s, {0, 60'000}, 15'000});
        QVERIFY(!answer); // this server says 405 to everything
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(server.requests[1].startsWith("GET /prefix/api/v1/query_range?query=up%2B1&"));
    }

    void shakesHandsWithItsOwnAuthority()
    {
        if (!TestAuthority::isInstalled())
            QSKIP("openssl is not installed");
        TestAuthority authority;
        ScriptedServer server;
        server.tls = authority.server(30);
        server.answer = ScriptedServer::json(empty);
        QVERIFY(server.url().startsWith(u"https:"_s));
        const FetchRequest request{u"up"_s, {0, 60'000}, 15'000};
        QCOMPARE(fetch(server, request).error().kind, Error::Kind::Tls); // nobody vouches for it
        QVERIFY(server.requests.isEmpty());
        m_source.caFile = authority.file();
        QVERIFY(fetch(server, request));
        QCOMPARE(server.requests.size(), 1);
        // Another authority does not vouch for it, and neither does a certificate for itself.
        TestAuthority other;
        m_source.caFile = other.file();
        QCOMPARE(fetch(server, request).error().kind, Error::Kind::Tls);
        m_source.caFile = authority.file();
        server.tls = authority.server(30, true);
        QCOMPARE(fetch(server, request).error().kind, Error::Kind::Tls);
        QCOMPARE(server.requests.size(), 1);
        m_source.caFile.clear();
    }

private:
    Result<FetchAnswer> fetch(const ScriptedServer &server, const FetchRequest &request)
    {
        m_source.id = {u"s"_s};
        m_source.kind = SourceKind::Prometheus;
        m_source.name = u"prod (1)"_s;
        m_source.url = server.url() + u"/prefix"_s;
        PrometheusSource source(m_source, m_secrets, m_clock);
        std::optional<Result<FetchAnswer>> answer;
        source.fetch(request, this, [&answer](const auto &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(failure(Error::Kind::Timeout));
    }

    Source m_source;
    SecretProvider m_secrets;
    ManualClock m_clock{1'795'000'000'000};
};

QTEST_GUILESS_MAIN(TestPrometheusSource)
#include "tst_prometheussource.moc"
