// From a draft to those who read it: against a real mail server, and HTTP servers that answer as they should, late, in
// part, with an error or not at all. What has arrived stands in the timeline, and nothing is sent twice that would be
// read twice.
#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/smtpprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void arrivesEverywhere();
    void triesAgainUntilItIsTaken_data();
    void triesAgainUntilItIsTaken();
    void goesOnAfterARestart();
    void sendsAgainOnlyWhereItIsKnown_data();
    void sendsAgainOnlyWhereItIsKnown();
    void followsNobodyElsewhere_data();
    void followsNobodyElsewhere();

private:
    void open();
    OutreachChannel channel(ChannelKind kind, const QString &name, const QString &secret = {});
    void send(const QList<OutreachChannel> &channels);
    QList<Message> log() { return m_console->outbox().log(50).value(); }
    Message only() { return log().value(0); }
    QStringList toldTo()
    {
        QStringList names;
        const QList<TimelineEntry> timeline = m_console->incidents().timeline(m_incident.id).value();
        for (const TimelineEntry &entry : timeline) {
            if (entry.kind == TimelineKind::Message)
                names.append(entry.details.value(Detail::name));
        }
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Console> m_console;
    Incident m_incident;
    SmtpProcess m_mail;
};

void TestMessages::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keyring is asked
}

void TestMessages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    m_incident = m_console->incidents().declare({u"API slow"_s, Severity::Critical, {}, {}, {}, {}}).value();
}

void TestMessages::cleanup()
{
    m_console.reset();
}

void TestMessages::open()
{
    m_console = std::move(*Console::open({m_folder->path()}, m_clock));
    m_console->setAuthor(u"ada"_s);
    m_console->channels().start();
    m_console->outbox().start();
}

OutreachChannel TestMessages::channel(ChannelKind kind, const QString &name, const QString &secret)
{
    OutreachChannel channel;
    channel.kind = kind;
    channel.name = name;
    channel.audiences = {Audience::Users};
    channel.host = u"127.0.0.1"_s;
    channel.port = m_mail.port() == 0 ? 25 : m_mail.port();
    channel.security = MailSecurity::None;
    channel.from = u"Captains <captains@example.org>"_s;
    channel.to = QStringList{u"Ann <ann@example.org>"_s, u"bob@example.org"_s};
    channel.folder = m_folder->path();
    const auto saved = m_console->outreach().save(channel);
    if (saved && !secret.isEmpty())
        m_console->channels().setSecret(*saved, secret, this, [](const Result<> &) {});
    return saved ? *saved : OutreachChannel();
}

void TestMessages::send(const QList<OutreachChannel> &channels)
{
    MessageAsked asked;
    asked.situation = Situation::Update;
    asked.audience = Audience::Users;
    asked.language = u"en"_s;
    asked.incident = m_incident;
    asked.text = u"Paying works; the *search* does not."_s;
    const auto draft = m_console->outreach().draft(asked);
    QVERIFY(draft);
    const auto sent = m_console->outreach().send(*draft, channels);
    QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
}

void TestMessages::arrivesEverywhere()
{
    if (!SmtpProcess::isInstalled())
        QSKIP("needs python3-aiosmtpd");
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
    ScriptedServer slack;
    slack.answer = ScriptedServer::typed("text/plain", "ok");
    ScriptedServer hook;
    send({channel(ChannelKind::Slack, u"#all"_s, slack.url() + u"/services/T/B/key"_s),
        channel(ChannelKind::Webhook, u"hook"_s, hook.url()), channel(ChannelKind::Email, u"mail"_s),
        channel(ChannelKind::StatusPage, u"Our service"_s)});
    const auto isThere = [](const Message &message) { return message.state == MessageState::Delivered; };
    const auto allAreThere = [this, isThere] {
        const QList<Message> all = log();
        return std::all_of(all.begin(), all.end(), isThere);
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAreThere(), patienceMs);
    QCOMPARE(log().size(), 4);
    QCOMPARE(toldTo(), QStringList({u"#all"_s, u"Our service"_s, u"hook"_s, u"mail"_s}));

    QCOMPARE(slack.requests.size(), 1);
    QVERIFY(slack.requests[0].startsWith("POST /services/T/B/key "));
    QVERIFY(bodyOf(slack.requests[0])[u"text"_s].toString().contains(u"the _search_ does not"_s));
    QCOMPARE(hook.requests.size(), 1);
    QCOMPARE(bodyOf(hook.requests[0])[u"incident"_s].toString(), u"INC-1"_s);
    const QJsonObject mail = m_mail.mail();
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"recipients"_s].toString(), u"ann@example.org, bob@example.org"_s);
    QCOMPARE(mail[u"headers"_s][u"Subject"_s].toString(), only().title);
    QVERIFY(mail[u"parts"_s][0][u"text"_s].toString().contains(u"Paying works"_s));
    QFile page(m_folder->filePath(u"index.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("the <em>search</em> does not"));
    QVERIFY2(!html.contains("API slow") && !html.contains("INC-"), "what is inside stays inside");
    QVERIFY(QFile::exists(m_folder->filePath(u"status.json"_s)));
    m_mail.stop();
}

void TestMessages::triesAgainUntilItIsTaken_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addRow("webhook") << ChannelKind::Webhook;
    QTest::addRow("Slack") << ChannelKind::Slack;
}

void TestMessages::triesAgainUntilItIsTaken()
{
    QFETCH(ChannelKind, kind);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "oh", "500 Internal Server Error");
    send({channel(kind, u"there"_s, server.url())});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patienceMs);
    QTRY_VERIFY(only().lastError.contains(u"500"_s));
    QCOMPARE(toldTo(), QStringList());
    server.answer = ScriptedServer::typed("text/plain", "ok");
    QTRY_VERIFY_WITH_TIMEOUT(only().state == MessageState::Delivered, patienceMs);
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(only().attempts, 3);
    QCOMPARE(toldTo(), QStringList{u"there"_s});
    QCOMPARE(bodyOf(server.requests[0]), bodyOf(server.requests[2])); // the same, with the same key
}

void TestMessages::goesOnAfterARestart()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "later", "503 Later");
    qputenv("QUARTERDECK_SECRET_THERE", server.url().toUtf8()); // of a keyring, where there is one
    send({channel(ChannelKind::Slack, u"there"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patienceMs);
    QTRY_VERIFY(!only().lastError.isEmpty());
    m_console.reset();
    server.answer = ScriptedServer::typed("text/plain", "ok");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(only().state == MessageState::Delivered, patienceMs);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(toldTo(), QStringList{u"there"_s});
    qunsetenv("QUARTERDECK_SECRET_THERE");
}

void TestMessages::sendsAgainOnlyWhereItIsKnown_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"nothing"_s, u"half an answer"_s, u"the end of the line"_s}) {
        QTest::addRow("webhook, %s", qPrintable(fault)) << ChannelKind::Webhook << fault;
        QTest::addRow("Slack, %s", qPrintable(fault)) << ChannelKind::Slack << fault;
    }
}

void TestMessages::sendsAgainOnlyWhereItIsKnown()
{
    QFETCH(ChannelKind, kind);
    QFETCH(QString, fault);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "o");
    server.answer.silent = fault == u"nothing"_s;
    server.answer.hangsUp = fault == u"the end of the line"_s;
    if (fault == u"half an answer"_s)
        server.answer.saidLength = 100;
    send({channel(kind, u"there"_s, server.url())});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patienceMs);
    if (kind == ChannelKind::Slack) {
        QTRY_VERIFY_WITH_TIMEOUT(only().state == MessageState::Doubtful, patienceMs);
        server.answer = {};
        QTest::qWait(3'000);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(toldTo(), QStringList());
        QVERIFY(m_console->outbox().sayArrived(only().id));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!only().lastError.isEmpty(), patienceMs);
        server.answer = {};
        QTRY_VERIFY_WITH_TIMEOUT(only().state == MessageState::Delivered, patienceMs);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(bodyOf(server.requests[0]), bodyOf(server.requests[1])); // it is known by its key
    }
    QCOMPARE(toldTo(), QStringList{u"there"_s});
}

void TestMessages::followsNobodyElsewhere_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<QByteArray>("status");
    for (const QByteArray &status :
        {QByteArray("302 Found"), QByteArray("307 Temporary Redirect"), QByteArray("308 Permanent Redirect")}) {
        QTest::addRow("webhook, %s", status.constData()) << ChannelKind::Webhook << status;
        QTest::addRow("Slack, %s", status.constData()) << ChannelKind::Slack << status;
    }
}

void TestMessages::followsNobodyElsewhere()
{
    QFETCH(ChannelKind, kind);
    QFETCH(QByteArray, status);
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "over there", status);
    server.answer.head += "Location: " + elsewhere.url().toUtf8() + "/take\r\n";
    send({channel(kind, u"there"_s, server.url() + u"/secret-part-of-it"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!only().lastError.isEmpty(), patienceMs);
    QVERIFY(only().state == (kind == ChannelKind::Slack ? MessageState::Failed : MessageState::Waiting));
    QVERIFY2(!only().lastError.contains(u"secret-part"_s), qPrintable(only().lastError));
    QTest::qWait(500);
    QCOMPARE(elsewhere.requests.size(), 0);
    QCOMPARE(toldTo(), QStringList());
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
