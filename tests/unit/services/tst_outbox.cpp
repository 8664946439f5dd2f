// The outbox: what is committed is sent, and nothing else; faults delay it and lose nothing; two programs share the
// work; a program that was killed in the midst of sending leaves it to the next.
#include "app/connectors/webhook.h"
#include "app/services/outbox.h"
#include "app/store/crewfile.h"
#include "app/store/outboxrepository.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;

// One program on the folder.
struct Program {
    explicit Program(const QString &folder, const Clock &clock)
        : database(*openCrewFile({folder}, clock.nowMs(), 50))
        , outbox({database, feed, clock, [] { return u"ada"_s; }}, writes)
        , context{database, feed, clock, [] { return u"ada"_s; }}
    {
    }

    void sendTo(const QString &url, int timeoutMs = 1'000)
    {
        outbox.setChannel(std::make_unique<Webhook>(WebhookSettings{QUrl(url), {}, {}, timeoutMs}));
        outbox.start();
    }

    MessageId say(const QString &about, const QString &once = {}, const QString &channel = u"webhook"_s)
    {
        MessageId id;
        const auto written = context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
            const auto added = Outbox::enqueue(transaction, stamp, {channel, about, {{u"text"_s, about}}, once});
            if (!added)
                return tl::unexpected(added.error());
            id = *added;
            return {};
        });
        return written ? id : MessageId{u"not written"_s};
    }

    Message first() const
    {
        const auto log = outbox.log(1);
        return log ? log->value(0) : Message();
    }

    Database database;
    ChangeFeed feed;
    WriteQueue writes;
    Outbox outbox;
    DeskContext context;
    QSignalSpy delivered{&outbox, &Outbox::delivered};
    QSignalSpy delayed{&outbox, &Outbox::delayed};
    QSignalSpy failed{&outbox, &Outbox::failed};
};

QStringList keysOf(const ScriptedServer &server)
{
    QStringList keys;
    for (const QByteArray &request : server.requests) {
        keys.append(QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4))
                        .object()[u"idempotencyKey"]
                        .toString());
    }
    return keys;
}

// The other program of these tests: sends what it finds until it is killed.
int sendFrom(const QString &folder, const QString &url)
{
    const SystemClock clock;
    Program program(folder, clock);
    program.sendTo(url);
    std::printf("sending\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

std::unique_ptr<QProcess> startSender(const QString &folder, const QString &url)
{
    auto sender = std::make_unique<QProcess>();
    sender->start(QCoreApplication::applicationFilePath(), {u"--send"_s, folder, url});
    return sender;
}

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsWhatIsCommitted();
    void waitsForItsChannel();
    void saysTheSameOnce();
    void triesAgain_data();
    void triesAgain();
    void waitsLongerEachTime();
    void waitsAsLongAsAsked();
    void parksWhatWillNeverBeTaken();
    void givesUpAfterADay();
    void letsNoChannelWaitForAnother();
    void survivesALockedDatabase();
    void survivesARestart();
    void sharesTheWork();
    void leavesToTheNextWhatAKilledOneHad();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
}

void TestOutbox::cleanup()
{
    m_folder.reset();
}

void TestOutbox::sendsWhatIsCommitted()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "thanks");
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url() + u"/hook"_s);
    {
        auto transaction = program.context.begin();
        QVERIFY(Outbox::enqueue(*transaction, program.context.stamp(), {u"webhook"_s, u"never"_s, {}, {}}));
    } // not committed
    const MessageId id = program.say(u"INC-1"_s);
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(keysOf(server), QStringList{id.value});
    const Message told = program.delivered[0][0].value<Message>();
    const Message message = program.first();
    QCOMPARE(told, message);
    QCOMPARE(message.about, u"INC-1"_s);
    QCOMPARE(int(message.state), int(MessageState::Delivered));
    QCOMPARE(message.deliveredAt, std::optional(now));
    QCOMPARE(message.answer, u"200 OK: thanks"_s);
    QCOMPARE(message.attempts, 1);
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 1);
}

void TestOutbox::waitsForItsChannel()
{
    ScriptedServer server;
    Program program(m_folder->path(), *m_clock);
    program.outbox.start();
    program.say(u"INC-1"_s);
    const MessageId other = program.say(u"INC-2"_s, {}, u"slack"_s);
    QTest::qWait(200);
    program.sendTo(server.url());
    QTRY_COMPARE(program.delivered.size(), 1);
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 1);
    const auto waiting = OutboxRepository(program.database).message(other);
    QVERIFY(waiting);
    QCOMPARE(waiting->attempts, 0); // that one waits for Slack
    program.outbox.removeChannel(u"webhook"_s);
    QVERIFY(!program.outbox.hasChannel(u"webhook"_s));
    program.say(u"INC-3"_s);
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 1);
}

void TestOutbox::saysTheSameOnce()
{
    ScriptedServer server;
    Program one(m_folder->path(), *m_clock);
    Program two(m_folder->path(), *m_clock);
    QVERIFY(!one.say(u"a"_s, u"escalation of a"_s).isNull());
    QVERIFY(two.say(u"a"_s, u"escalation of a"_s).isNull());
    QVERIFY(!two.say(u"b"_s, u"escalation of b"_s).isNull());
    one.sendTo(server.url());
    QTRY_COMPARE(one.delivered.size(), 2);
}

void TestOutbox::triesAgain_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"500"_s, u"429"_s, u"hangs"_s, u"closes"_s, u"nobody"_s})
        QTest::newRow(qPrintable(fault)) << fault;
}

void TestOutbox::triesAgain()
{
    QFETCH(QString, fault);
    ScriptedServer server;
    const quint16 port = server.serverPort();
    const QString url = server.url();
    const ScriptedServer::Answer good = server.answer;
    if (fault == u"hangs"_s)
        server.answer.silent = true;
    else if (fault == u"closes"_s)
        server.answer = {{}, {}, false}; // no answer, and the end
    else if (fault == u"nobody"_s)
        server.close();
    else
        server.answer = ScriptedServer::json("{}", fault.toLatin1() + " Oh");
    Program program(m_folder->path(), *m_clock);
    program.sendTo(url);
    const MessageId id = program.say(u"INC-1"_s);
    QTRY_COMPARE(program.delayed.size(), 1);
    QCOMPARE(int(program.first().state), int(MessageState::Waiting));
    QVERIFY2(!program.first().lastError.isEmpty(), "the log says why");
    QCOMPARE(program.first().nextTryAt, now + 1'000);
    server.answer = good;
    if (!server.isListening())
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
    m_clock->advance(1'000);
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(keysOf(server).last(), id.value); // the same each time
    QCOMPARE(program.first().attempts, 2);
    QCOMPARE(program.first().lastError, QString());
}

void TestOutbox::waitsLongerEachTime()
{
    QList<qint64> delays;
    for (int attempts = 0; attempts <= 12; ++attempts)
        delays.append(retryDelayMs(attempts) / 1'000);
    QCOMPARE(delays, QList<qint64>({1, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600}));
    QCOMPARE(retryDelayMs(1'000'000), longestRetryDelayMs);

    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "503 Later");
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url());
    program.say(u"INC-1"_s);
    for (int attempt = 1; attempt <= 4; ++attempt) {
        QTRY_COMPARE(program.delayed.size(), attempt);
        QCOMPARE(program.first().nextTryAt - m_clock->nowMs(), retryDelayMs(attempt));
        m_clock->set(program.first().nextTryAt);
        QVERIFY(program.context.write([](Transaction &transaction, const Stamp &) -> Result<> {
            transaction.changed(Aggregate::Message, u"any"_s); // looks again without waiting for the real seconds
            return {};
        }));
    }
}

void TestOutbox::waitsAsLongAsAsked()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "429 Slowly");
    server.answer.head += "Retry-After: 120\r\n";
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url());
    program.say(u"INC-1"_s);
    QTRY_COMPARE(program.delayed.size(), 1);
    QCOMPARE(program.first().nextTryAt, now + 120'000);
}

void TestOutbox::parksWhatWillNeverBeTaken()
{
    ScriptedServer server;
    const ScriptedServer::Answer good = server.answer;
    server.answer = ScriptedServer::json("{}", "410 Gone");
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url());
    const MessageId id = program.say(u"INC-1"_s);
    QTRY_COMPARE(program.failed.size(), 1);
    QCOMPARE(int(program.first().state), int(MessageState::Failed));
    QVERIFY(program.first().lastError.contains(u"410 Gone"_s));
    m_clock->advance(3'600'000);
    QTest::qWait(100);
    QCOMPARE(server.requests.size(), 1);
    server.answer = good;
    QVERIFY(program.outbox.retryNow(id)); // somebody repaired it
    QTRY_COMPARE(program.delivered.size(), 1);
    QVERIFY(!program.outbox.retryNow(id));
}

void TestOutbox::givesUpAfterADay()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "503 Later");
    Program program(m_folder->path(), *m_clock);
    program.say(u"INC-1"_s);
    m_clock->advance(Outbox::giveUpAfterMs);
    program.sendTo(server.url());
    QTRY_COMPARE(program.failed.size(), 1); // tried, and not again
}

void TestOutbox::letsNoChannelWaitForAnother()
{
    ScriptedServer hanging;
    hanging.answer.silent = true;
    ScriptedServer server;
    Program program(m_folder->path(), *m_clock);
    program.outbox.setChannel(std::make_unique<Webhook>(WebhookSettings{QUrl(hanging.url())}, u"hangs"_s));
    for (int i = 0; i < 20; ++i)
        program.say(u"x"_s, {}, u"hangs"_s);
    program.say(u"INC-1"_s);
    program.sendTo(server.url());
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(hanging.requests.size(), 4);
}

void TestOutbox::survivesALockedDatabase()
{
    ScriptedServer server;
    server.answer.afterMs = 300;
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url(), 5'000);
    program.say(u"INC-1"_s);
    QTRY_COMPARE(server.requests.size(), 1);
    {
        Program other(m_folder->path(), *m_clock);
        auto transaction = other.context.begin(); // for longer than the answer takes
        QVERIFY(transaction);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(program.writes.isWaiting());
        QVERIFY(timer.elapsed() < 2'000);
        QCOMPARE(program.delivered.size(), 0);
    }
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(server.requests.size(), 1);
}

void TestOutbox::survivesARestart()
{
    ScriptedServer server;
    MessageId id;
    {
        Program program(m_folder->path(), *m_clock);
        id = program.say(u"INC-1"_s);
    }
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url());
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(keysOf(server), QStringList{id.value});
}

void TestOutbox::sharesTheWork()
{
    constexpr int many = 60;
    ScriptedServer server;
    server.answer.afterMs = 20;
    const SystemClock clock;
    QStringList ids;
    {
        Program writer(m_folder->path(), clock);
        for (int i = 0; i < many; ++i)
            ids.append(writer.say(QString::number(i)).value);
    }
    const auto one = startSender(m_folder->path(), server.url());
    const auto two = startSender(m_folder->path(), server.url());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), many, 30'000);
    QTest::qWait(1'500); // one that were sent twice would come now
    QStringList keys = keysOf(server);
    keys.sort();
    ids.sort();
    QCOMPARE(keys, ids);
    for (QProcess *sender : {one.get(), two.get()}) {
        sender->kill();
        sender->waitForFinished();
    }
    Program reader(m_folder->path(), clock);
    const auto log = reader.outbox.log(many);
    QVERIFY(log);
    for (const Message &message : *log)
        QCOMPARE(int(message.state), int(MessageState::Delivered));
}

void TestOutbox::leavesToTheNextWhatAKilledOneHad()
{
    ScriptedServer server;
    const ScriptedServer::Answer good = server.answer;
    server.answer.silent = true;
    const SystemClock clock;
    MessageId id;
    {
        Program writer(m_folder->path(), clock);
        id = writer.say(u"INC-1"_s);
    }
    const auto sender = startSender(m_folder->path(), server.url());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 10'000);
    sender->kill(); // before it had an answer
    QVERIFY(sender->waitForFinished());
    server.answer = good;
    m_clock->set(clock.nowMs());
    Program program(m_folder->path(), *m_clock);
    program.sendTo(server.url());
    QTest::qWait(300);
    QCOMPARE(server.requests.size(), 1); // it may still live
    m_clock->advance(60'000);
    program.sendTo(server.url());
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(keysOf(server), QStringList({id.value, id.value})); // who received it twice can tell
    QCOMPARE(program.first().attempts, 2);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--send"_s)
        return sendFrom(arguments.value(2), arguments.value(3));
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
