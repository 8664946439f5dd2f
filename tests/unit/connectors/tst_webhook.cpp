// A webhook: what it sends, and what it makes of each answer and of none.
#include "app/connectors/webhook.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

Message message()
{
    Message it;
    it.id = MessageId{u"01890000-0000-7000-8000-000000000001"_s};
    it.payload = {{u"text"_s, u"db-1 è giù"_s}, {u"idempotencyKey"_s, it.id.value}};
    return it;
}

std::optional<DeliveryOutcome> send(Webhook &webhook)
{
    std::optional<DeliveryOutcome> result;
    QObject context;
    webhook.send(message(), &context, [&result](const DeliveryOutcome &outcome) { result = outcome; });
    [&result] { QTRY_VERIFY(result.has_value()); }();
    return result;
}

} // namespace

class TestWebhook : public QObject {
    Q_OBJECT

private slots:
    void posts()
    {
        ScriptedServer server;
        server.answer = ScriptedServer::typed("text/plain", "  thank\r\nyou \x1b[1m");
        WebhookSettings settings{QUrl(server.url() + u"/hook?key=s%2Fx"_s)};
        settings.authorization = "Bearer abc";
        Webhook webhook(settings, u"ops"_s);
        QCOMPARE(webhook.name(), u"ops"_s);
        const auto outcome = send(webhook);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->answer, u"200 OK: thank you \u241b[1m"_s);
        const QByteArray request = server.requests.value(0);
        QVERIFY2(request.startsWith("POST /hook?key=s%2Fx HTTP/1.1\r\n"), request.constData());
        QVERIFY(request.contains("Content-Type: application/json\r\n"));
        QVERIFY(request.contains("Idempotency-Key: 01890000-0000-7000-8000-000000000001\r\n"));
        QVERIFY(request.contains("Authorization: Bearer abc\r\n"));
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QCOMPARE(QJsonDocument::fromJson(body).object(), message().payload);
    }

    void judgesTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("permanent");
        QTest::newRow("accepted") << QByteArray("202 Accepted") << true << false;
        QTest::newRow("no content") << QByteArray("204 No Content") << true << false;
        for (const char *status : {"500 Oh", "502 Bad Gateway", "503 Later", "429 Slowly", "408 Late", "425 Early"})
            QTest::newRow(status) << QByteArray(status) << false << false;
        for (const char *status : {"400 Bad", "401 Who", "403 No", "404 Not Found", "410 Gone", "413 Large"})
            QTest::newRow(status) << QByteArray(status) << false << true;
    }
    void judgesTheAnswer()
    {
        QFETCH(QByteArray, status);
        ScriptedServer server;
        server.answer = ScriptedServer::typed("text/html", "<h1>hm</h1>", status);
        Webhook webhook({QUrl(server.url() + u"/secret-token"_s)});
        const auto outcome = send(webhook);
        QTEST(outcome->has_value(), "accepted");
        if (*outcome)
            return;
        QTEST(outcome->error().permanent, "permanent");
        QCOMPARE(outcome->error().error.subject, server.url());
        QVERIFY(!outcome->error().error.detail.contains(u"secret"_s));
        QVERIFY(outcome->error().error.detail.startsWith(QString::fromLatin1(status)));
    }

    void waitsAsLongAsAsked_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("none") << QByteArray() << qint64(0);
        QTest::newRow("seconds") << QByteArray("Retry-After: 120\r\n") << qint64(120'000);
        const QByteArray now = "Date: Mon, 23 Nov 2026 08:00:00 GMT\r\n";
        QTest::newRow("a date") << QByteArray(now + "Retry-After: Mon, 23 Nov 2026 08:01:30 GMT\r\n") << qint64(90'000);
        QTest::newRow("a date by our clock")
            << QByteArray("Retry-After: Fri, 31 Dec 2900 23:59:59 GMT\r\n") << qint64(3'600'000);
        QTest::newRow("a date gone by") << QByteArray("Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n") << qint64(0);
        QTest::newRow("no date") << QByteArray("Retry-After: soon\r\n") << qint64(0);
        QTest::newRow("absurd") << QByteArray("Retry-After: 999999999999\r\n") << qint64(3'600'000);
        QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << qint64(0);
    }
    void waitsAsLongAsAsked()
    {
        QFETCH(QByteArray, header);
        ScriptedServer server;
        server.answer = ScriptedServer::json("{}", "429 Too Many Requests");
        server.answer.head += header;
        Webhook webhook({QUrl(server.url())});
        QTEST(send(webhook)->error().retryAfterMs, "ms");
    }

    void triesAgainWhenNothingCame_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("uncertain");
        QTest::newRow("silence") << u"silent"_s << int(Error::Kind::Timeout) << true;
        QTest::newRow("nobody") << u"nobody"_s << int(Error::Kind::Refused) << false;
        QTest::newRow("cut") << u"cut"_s << int(Error::Kind::Truncated) << true;
        QTest::newRow("hung up") << u"hung up"_s << int(Error::Kind::NetworkFailed) << true;
        QTest::newRow("elsewhere") << u"redirect"_s << int(Error::Kind::Redirected) << false;
        QTest::newRow("endless") << u"endless"_s << int(Error::Kind::TooLarge) << true;
    }
    void triesAgainWhenNothingCame()
    {
        QFETCH(QString, fault);
        ScriptedServer server;
        const QString url = server.url();
        if (fault == u"silent"_s)
            server.answer.silent = true;
        else if (fault == u"nobody"_s)
            server.close();
        else if (fault == u"cut"_s)
            server.answer.saidLength = 100;
        else if (fault == u"hung up"_s)
            server.answer.hangsUp = true;
        else if (fault == u"endless"_s)
            server.answer.endless = true, server.answer.withLength = false;
        else
            server.answer.head = "HTTP/1.1 302 Found\r\nLocation: http://elsewhere/login\r\n";
        Webhook webhook({QUrl(url), {}, {}, 1'500});
        const auto outcome = send(webhook);
        QVERIFY(!outcome->has_value());
        QTEST(int(outcome->error().error.kind), "kind");
        QVERIFY(!outcome->error().permanent);
        QTEST(outcome->error().uncertain, "uncertain");
        QCOMPARE(server.requests.size(), fault == u"nobody"_s ? 0 : 1); // Qt would send it again by itself
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u" https://host/hook?a=b "_s << true;
        QTest::newRow("http") << u"http://[::1]:8080/x"_s << true;
        for (const QString &bad : {u""_s, u"host/hook"_s, u"ftp://host/"_s, u"file:///etc/passwd"_s, u"https://"_s,
                 u"javascript:alert(1)"_s, u"https://user:word@host/"_s, u"https://host:port/"_s})
            QTest::newRow(qPrintable(u"refused: "_s + bad)) << bad << false;
    }
    void readsAddresses()
    {
        QFETCH(QString, text);
        const auto url = webhookUrl(text);
        QTEST(url.has_value(), "accepted");
        if (!url)
            QCOMPARE(int(url.error().kind), int(Error::Kind::Invalid));
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
