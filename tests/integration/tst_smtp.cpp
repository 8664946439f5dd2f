// Against a real mail server: what it keeps is read by another library than ours.
#include "app/connectors/smtpchannel.h"
#include "tests/support/smtpprocess.h"
#include "tests/support/testauthority.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestSmtp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isReadAsItWasWritten();
    void isSentEncrypted_data();
    void isSentEncrypted();
    void comesBackAfterTheServer();

private:
    QJsonObject payload() const;
    DeliveryOutcome send(const SmtpSettings &settings) const;
    static SmtpSettings settingsFor(const SmtpProcess &server)
    {
        return {u"127.0.0.1"_s, server.port(), MailSecurity::None};
    }

    const QString m_html = u"<p>Rétabli à <b>14 h 12</b> = bien.</p>\n<img src=\"cid:cpu@quarterdeck\">\n"_s;
    const QString m_plain = u"Rétabli à 14 h 12.\n.\n..\nFrom now on all is well  \n"_s;
    const QByteArray m_png = "\x89PNG\r\n\x1a\n.\r\n" + QByteArray(100'000, '\x07');
};

void TestSmtp::initTestCase()
{
    if (!SmtpProcess::isInstalled() || !TestAuthority::isInstalled())
        QSKIP("needs python3-aiosmtpd and openssl");
}

QJsonObject TestSmtp::payload() const
{
    return {{u"from"_s, QJsonObject{{u"name"_s, u"Équipage, de quart"_s}, {u"address"_s, u"captains@example.org"_s}}},
        {u"to"_s, QJsonArray{u"ann@example.org"_s, u"bob@example.org"_s}},
        {u"subject"_s, u"[Rétabli] INC-42 🚢 "_s + QString(u"la base répond "_s).repeated(8)}, {u"plain"_s, m_plain},
        {u"html"_s, m_html},
        {u"pictures"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"cpu@quarterdeck"_s}, {u"name"_s, u"cpu.png"_s},
                {u"png"_s, QString::fromLatin1(m_png.toBase64())}}}},
        {u"date"_s, qint64(1'795'420'800'000)}, {u"idempotencyKey"_s, u"01890000-0000-7000-8000-000000000001"_s}};
}

DeliveryOutcome TestSmtp::send(const SmtpSettings &settings) const
{
    Message message;
    message.payload = payload();
    SmtpChannel channel(settings, u"list"_s);
    std::optional<DeliveryOutcome> result;
    QObject context;
    channel.send(message, &context, [&result](const DeliveryOutcome &outcome) { result = outcome; });
    [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 40'000); }();
    return result.value_or(tl::unexpected(DeliveryFailure{{Error::Kind::Timeout, u"test"_s, {}}}));
}

void TestSmtp::isReadAsItWasWritten()
{
    SmtpProcess server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const auto outcome = send(settingsFor(server));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->answer, u"250 OK"_s);
    const QJsonObject mail = server.mail();
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"from"_s].toString(), u"Équipage, de quart"_s);
    QCOMPARE(mail[u"to"_s].toArray(), payload()[u"to"_s].toArray());
    QCOMPARE(mail[u"recipients"_s].toString(), u"ann@example.org, bob@example.org"_s);
    const QJsonObject headers = mail[u"headers"_s].toObject();
    QCOMPARE(headers[u"Subject"_s].toString(), payload()[u"subject"_s].toString().trimmed());
    QCOMPARE(headers[u"Date"_s].toString(), u"Mon, 23 Nov 2026 08:00:00 +0000"_s);
    QCOMPARE(headers[u"Message-ID"_s].toString(), u"<01890000-0000-7000-8000-000000000001@example.org>"_s);
    const QJsonArray parts = mail[u"parts"_s].toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0][u"text"_s].toString(), m_plain + u'\n');
    QCOMPARE(parts[1][u"type"_s].toString(), u"text/html"_s);
    QCOMPARE(parts[1][u"text"_s].toString(), m_html + u'\n');
    QCOMPARE(parts[2][u"id"_s].toString(), u"<cpu@quarterdeck>"_s);
    QCOMPARE(parts[2][u"name"_s].toString(), u"cpu.png"_s);
    QCOMPARE(QByteArray::fromBase64(parts[2][u"base64"_s].toString().toLatin1()), m_png);
}

void TestSmtp::isSentEncrypted_data()
{
    QTest::addColumn<QString>("trusts");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("by a server that is known") << u"authority"_s << true;
    QTest::addRow("from the first byte") << u"at once"_s << true;
    QTest::addRow("not by an unknown one") << u"nobody"_s << false;
    QTest::addRow("not in the clear") << u"in the clear"_s << false;
}

void TestSmtp::isSentEncrypted()
{
    QFETCH(QString, trusts);
    TestAuthority authority;
    const QSslConfiguration tls = authority.server(30);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    SmtpProcess server;
    QVERIFY2(server.start(write(u"server.pem"_s, tls.localCertificate().toPem()),
                 write(u"server.key"_s, tls.privateKey().toPem()), trusts == u"at once"_s),
        qPrintable(server.error()));
    SmtpSettings settings = settingsFor(server);
    if (trusts != u"in the clear"_s)
        settings.security = trusts == u"at once"_s ? MailSecurity::Tls : MailSecurity::StartTls;
    if (trusts == u"authority"_s || trusts == u"at once"_s)
        settings.caFile = authority.file();
    const auto outcome = send(settings);
    QTEST(outcome.has_value(), "isTaken");
    QCOMPARE(server.mail().isEmpty(), !outcome.has_value());
    if (outcome)
        return;
    QVERIFY(!outcome.error().uncertain);
    QCOMPARE(outcome.error().permanent, trusts == u"in the clear"_s); // 530
    QCOMPARE(
        int(outcome.error().error.kind), int(trusts == u"nobody"_s ? Error::Kind::Tls : Error::Kind::Unauthorized));
}

void TestSmtp::comesBackAfterTheServer()
{
    SmtpProcess server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const SmtpSettings settings = settingsFor(server);
    server.stop();
    const auto gone = send(settings);
    QVERIFY(!gone.has_value());
    QCOMPARE(int(gone.error().error.kind), int(Error::Kind::Refused));
    QVERIFY(!gone.error().permanent && !gone.error().uncertain);
    QVERIFY2(server.start(), qPrintable(server.error()));
    QVERIFY(send(settingsFor(server)).has_value());
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
