// Mail to servers that take it, refuse it, say nothing, or are not there: what is known of it then.
#include "app/connectors/smtpchannel.h"
#include "tests/support/scriptedsmtp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QJsonObject payload(const QStringList &to = {u"ann@example.org"_s, u"bob@example.org"_s})
{
    return {{u"from"_s, QJsonObject{{u"name"_s, u"Captains"_s}, {u"address"_s, u"captains@example.org"_s}}},
        {u"to"_s, QJsonArray::fromStringList(to)}, {u"subject"_s, u"INC-42"_s}, {u"plain"_s, u"down\n.\nup"_s},
        {u"date"_s, qint64(1'795'420'800'000)}, {u"idempotencyKey"_s, u"01890000-0000-7000-8000-000000000001"_s}};
}

SmtpSettings settingsFor(const QTcpServer &server)
{
    SmtpSettings settings{u"127.0.0.1"_s, server.serverPort(), MailSecurity::None};
    settings.timeoutMs = 10'000;
    return settings;
}

DeliveryOutcome send(const SmtpSettings &settings, const QJsonObject &what = payload())
{
    Message message;
    message.payload = what;
    SmtpChannel channel(settings, u"list"_s);
    std::optional<DeliveryOutcome> result;
    QObject context;
    channel.send(message, &context, [&result](const DeliveryOutcome &outcome) { result = outcome; });
    [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result.value_or(tl::unexpected(DeliveryFailure{{Kind::Timeout, u"test"_s, {}}}));
}

} // namespace

class TestSmtpChannel : public QObject {
    Q_OBJECT

private slots:
    void sends();
    void logsIn();
    void judgesWhatTheServerSays_data();
    void judgesWhatTheServerSays();
    void knowsWhetherItMayHaveArrived_data();
    void knowsWhetherItMayHaveArrived();
    void deliversToTheOthers();
    void waitsForOneThatIsRefusedForNow();
    void sendsNothingThatItMayNot_data();
    void sendsNothingThatItMayNot();
    void needsNoGoodbye_data();
    void needsNoGoodbye();
    void endsWhileItIsSending();
    void isQuietWhenItsOwnerIsGone();
};

void TestSmtpChannel::sends()
{
    ScriptedSmtp server;
    const auto outcome = send(settingsFor(server));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->answer, u"250 kept as 42"_s);
    QVERIFY(server.commands.value(0).startsWith("EHLO "));
    QVERIFY(server.commands.value(1).startsWith("MAIL FROM:<captains@example.org>"));
    QCOMPARE(server.commands.mid(2),
        (QList<QByteArray>{"RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>", "DATA", "QUIT"}));
    QVERIFY(server.mail.contains("\r\n\r\ndown\r\n=2E\r\nup\r\n"));
    const SmtpChannel channel(settingsFor(server), u"list"_s);
    QCOMPARE(channel.name(), u"list"_s);
    QCOMPARE(channel.mostAtOnce(), 1);
    QVERIFY(!channel.knowsRepetition());
}

void TestSmtpChannel::logsIn()
{
    ScriptedSmtp server;
    SmtpSettings settings = settingsFor(server);
    settings.user = u"capé"_s;
    settings.password = Secret("s3cret");
    QVERIFY(send(settings).has_value());
    const QByteArray sent = server.commands.value(server.commands.indexOf("AUTH PLAIN") + 1);
    QCOMPARE(QByteArray::fromBase64(sent), QByteArray("\0capé\0s3cret", 13));
}

void TestSmtpChannel::judgesWhatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("permanent");
    const auto row = [](const char *command, const char *reply, Kind kind, bool permanent) {
        QTest::addRow("%s: %s", command, reply) << QByteArray(command) << QByteArray(reply) << int(kind) << permanent;
    };
    row("connect", "421 too many", Kind::QueryRejected, false);
    row("connect", "554 not you", Kind::QueryRejected, true);
    row("AUTH", "535 wrong password", Kind::Unauthorized, true);
    row("AUTH", "454 later", Kind::Unauthorized, false);
    row("MAIL", "530 log in first", Kind::Unauthorized, true);
    row("MAIL", "451 busy", Kind::QueryRejected, false);
    row("MAIL", "550 no", Kind::QueryRejected, true);
    row("RCPT", "451 greylisted", Kind::QueryRejected, false);
    row("RCPT", "550 no such user", Kind::QueryRejected, true);
    row("DATA", "451 no room", Kind::QueryRejected, false);
    row("DATA", "554 no valid recipients", Kind::QueryRejected, true);
    row(".", "451 try again", Kind::QueryRejected, false);
    row(".", "554 spam", Kind::QueryRejected, true);
    row(".", "552-too large\r\n552 by far", Kind::QueryRejected, true);
}

void TestSmtpChannel::judgesWhatTheServerSays()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    ScriptedSmtp server;
    server.replies.insert(command, reply);
    SmtpSettings settings = settingsFor(server);
    settings.user = u"captain"_s;
    settings.password = Secret("s3cret");
    const auto outcome = send(settings);
    QVERIFY(!outcome.has_value());
    const DeliveryFailure &failed = outcome.error();
    QTEST(int(failed.error.kind), "kind");
    QTEST(failed.permanent, "permanent");
    QVERIFY(!failed.uncertain);
    QCOMPARE(failed.retryAfterMs, qint64(failed.permanent ? 0 : 60'000));
    QCOMPARE(failed.error.detail.toLatin1(), reply.split('\n').last());
    QCOMPARE(failed.error.subject, u"smtp://127.0.0.1:%1"_s.arg(server.serverPort()));
}

void TestSmtpChannel::knowsWhetherItMayHaveArrived_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("uncertain");
    const auto row = [](const QString &fault, Kind kind, bool uncertain) {
        QTest::newRow(qPrintable(fault)) << fault << int(kind) << uncertain;
    };
    row(u"nobody listens"_s, Kind::Refused, false);
    row(u"no such host"_s, Kind::HostNotFound, false);
    row(u"no greeting"_s, Kind::Timeout, false);
    row(u"greets by drops"_s, Kind::Timeout, false);
    row(u"no STARTTLS"_s, Kind::Tls, false);
    row(u"STARTTLS refused"_s, Kind::Tls, false);
    row(u"no TLS"_s, Kind::Tls, false);
    row(u"another service"_s, Kind::NotTheApi, false);
    row(u"silent before the mail"_s, Kind::Timeout, false);
    row(u"cut after a refusal"_s, Kind::NetworkFailed, false);
    row(u"cut within the mail"_s, Kind::NetworkFailed, false);
    row(u"silent after the mail"_s, Kind::Timeout, true);
    row(u"cut after the mail"_s, Kind::NetworkFailed, true);
}

void TestSmtpChannel::knowsWhetherItMayHaveArrived()
{
    QFETCH(QString, fault);
    ScriptedSmtp server;
    SmtpSettings settings = settingsFor(server);
    QJsonObject what = payload();
    if (fault == u"nobody listens"_s)
        server.close();
    else if (fault == u"no such host"_s)
        settings.host = u"no-such-host.invalid"_s;
    else if (fault == u"no greeting"_s)
        server.replies["connect"] = ScriptedSmtp::silence, settings.timeoutMs = 700;
    else if (fault == u"greets by drops"_s)
        server.byteEveryMs = 300, settings.timeoutMs = 1500;
    else if (fault == u"no STARTTLS"_s)
        settings.security = MailSecurity::StartTls;
    else if (fault == u"STARTTLS refused"_s)
        settings.security = MailSecurity::StartTls, server.replies["EHLO"] = "250 STARTTLS",
        server.replies["STARTTLS"] = "454 not now";
    else if (fault == u"no TLS"_s)
        settings.security = MailSecurity::Tls;
    else if (fault == u"another service"_s)
        server.replies["connect"] = "100 hm";
    else if (fault == u"silent before the mail"_s)
        server.replies["DATA"] = ScriptedSmtp::silence, settings.timeoutMs = 700;
    else if (fault == u"cut after a refusal"_s)
        server.replies["RCPT TO:<bob@example.org>"] = "550 no", server.replies["DATA"] = ScriptedSmtp::hangUp;
    else if (fault == u"cut within the mail"_s)
        server.hangsUpAfter = 1000, what[u"plain"_s] = QString(20'000'000, u'x');
    else if (fault == u"silent after the mail"_s)
        server.replies["."] = ScriptedSmtp::silence, settings.timeoutMs = 700;
    else if (fault == u"cut after the mail"_s)
        server.replies["."] = ScriptedSmtp::hangUp;
    const auto outcome = send(settings, what);
    QVERIFY(!outcome.has_value());
    QTEST(int(outcome.error().error.kind), "kind");
    QTEST(outcome.error().uncertain, "uncertain");
    QVERIFY(!outcome.error().permanent);
    QVERIFY(!outcome.error().error.detail.isEmpty());
}

void TestSmtpChannel::deliversToTheOthers()
{
    ScriptedSmtp server;
    server.replies["RCPT TO:<bob@example.org>"] = "550 no such user";
    const auto outcome = send(settingsFor(server), payload({u"bob@example.org"_s, u"nobody"_s, u"ann@example.org"_s}));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->answer, u"250 kept as 42; 2 refused: bob@example.org (550 no such user), nobody (no address)"_s);
    QVERIFY(!server.mail.isEmpty());
}

void TestSmtpChannel::waitsForOneThatIsRefusedForNow()
{
    ScriptedSmtp server;
    server.replies["RCPT TO:<ann@example.org>"] = "450 greylisted";
    server.replies["RCPT TO:<bob@example.org>"] = "550 no such user";
    const auto outcome = send(settingsFor(server));
    QVERIFY(!outcome.has_value());
    QVERIFY(!outcome.error().permanent);
    QCOMPARE(outcome.error().retryAfterMs, qint64(60'000));
}

void TestSmtpChannel::sendsNothingThatItMayNot_data()
{
    QTest::addColumn<QJsonObject>("what");
    QTest::addColumn<QString>("fault");
    QTest::addRow("nobody to send to") << payload(QStringList()) << QString();
    QTest::addRow("nobody with an address") << payload({u"ann"_s, u"a@b\r\nRCPT TO:<eve@evil.example>"_s}) << QString();
    QJsonObject senderless = payload();
    senderless.remove(u"from"_s);
    QTest::addRow("no sender") << senderless << QString();
    QTest::addRow("a password in the clear") << payload() << u"clear"_s;
    QTest::addRow("no host") << payload() << u"host"_s;
    QTest::addRow("no port") << payload() << u"port"_s;
    QTest::addRow("no authority") << payload() << u"authority"_s;
}

void TestSmtpChannel::sendsNothingThatItMayNot()
{
    QFETCH(QJsonObject, what);
    QFETCH(QString, fault);
    ScriptedSmtp server;
    SmtpSettings settings = settingsFor(server);
    if (fault == u"clear"_s)
        settings.host = u"mail.example.org"_s, settings.user = u"captain"_s, settings.password = Secret("s3cret");
    else if (fault == u"host"_s)
        settings.host.clear();
    else if (fault == u"port"_s)
        settings.port = 0;
    else if (fault == u"authority"_s)
        settings.caFile = u"/nowhere.pem"_s;
    const auto outcome = send(settings, what);
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().permanent);
    QCOMPARE(int(outcome.error().error.kind), int(Kind::Invalid));
    QVERIFY(!outcome.error().error.detail.isEmpty());
    QVERIFY(server.commands.isEmpty());
}

void TestSmtpChannel::needsNoGoodbye_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addRow("when all went well") << QByteArray("250 kept");
    QTest::addRow("when it was refused") << QByteArray("554 no");
}

// libcurl would wait for it, two minutes.
void TestSmtpChannel::needsNoGoodbye()
{
    QFETCH(QByteArray, end);
    ScriptedSmtp server;
    server.replies["."] = end;
    server.replies["QUIT"] = ScriptedSmtp::silence;
    QCOMPARE(send(settingsFor(server)).has_value(), end.startsWith('2'));
    QTRY_VERIFY(server.commands.contains("QUIT"));
}

void TestSmtpChannel::endsWhileItIsSending()
{
    ScriptedSmtp server;
    server.replies["."] = ScriptedSmtp::silence;
    SmtpSettings settings = settingsFor(server);
    settings.timeoutMs = 60'000;
    auto channel = std::make_unique<SmtpChannel>(settings, u"list"_s);
    Message message;
    message.payload = payload();
    bool called = false;
    channel->send(message, this, [&called](const auto &) { called = true; });
    QTRY_VERIFY(!server.mail.isEmpty()); // the event loop goes on
    channel.reset();
    QTest::qWait(50);
    QVERIFY(!called);
}

void TestSmtpChannel::isQuietWhenItsOwnerIsGone()
{
    ScriptedSmtp server;
    SmtpChannel channel(settingsFor(server), u"list"_s);
    Message message;
    message.payload = payload();
    bool called = false;
    auto context = std::make_unique<QObject>();
    channel.send(message, context.get(), [&called](const auto &) { called = true; });
    context.reset();
    QTRY_VERIFY(server.commands.contains("QUIT"));
    QTest::qWait(50);
    QVERIFY(!called);
    QVERIFY(!server.mail.isEmpty());
}

QTEST_GUILESS_MAIN(TestSmtpChannel)
#include "tst_smtpchannel.moc"
