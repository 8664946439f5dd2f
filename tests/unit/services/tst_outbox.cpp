// The outbox: what is committed is sent, and nothing else; faults delay it and lose nothing; two programs share the
// work; a program that was killed in the midst of sending leaves it to the next. What may have arrived, at a receiver
// that would not know it again, waits for somebody to say; parts go in their order.
#include "app/connectors/slackchannel.h"
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

    void sendToSlack(const QString &url, int timeoutMs = 300)
    {
        outbox.setChannel(std::make_unique<SlackChannel>(WebhookSettings{QUrl(url), {}, {}, timeoutMs}, u"slack"_s));
        outbox.start();
    }

    MessageId say(const QString &about, const QString &once = {}, const QString &channel = u"webhook"_s,
        const MessageId &after = {})
    {
        MessageId id;
        const auto written = context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
            const auto added = Outbox::enqueue(transaction, stamp, {channel, about, {{u"text"_s, about}}, once, after});
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

    Message messageOf(const MessageId &id) const
    {
        const auto message = outbox.message(id);
        return message ? *message : Message();
    }

    MessageState stateOf(const MessageId &id) const { return messageOf(id).state; }

    // It looks again, without waiting for the real seconds.
    bool look() const
    {
        return bool(context.write([](Transaction &transaction, const Stamp &) -> Result<> {
            transaction.changed(Aggregate::Message, u"any"_s);
            return {};
        }));
    }

    Database database;
    ChangeFeed feed;
    WriteQueue writes;
    Outbox outbox;
    DeskContext context;
    QSignalSpy delivered{&outbox, &Outbox::delivered};
    QSignalSpy delayed{&outbox, &Outbox::delayed};
    QSignalSpy failed{&outbox, &Outbox::failed};
    QSignalSpy doubted{&outbox, &Outbox::doubted};
    QSignalSpy troubled{&outbox, &Outbox::troubled};
};

// A channel whose receiver is this test.
class HeldChannel : public Channel {
public:
    HeldChannel(bool knowsRepetition, int mostAtOnce)
        : m_knowsRepetition(knowsRepetition)
        , m_mostAtOnce(mostAtOnce)
    {
    }

    QString name() const override { return u"held"_s; }
    int timeLimitMs() const override { return 10'000; }
    bool knowsRepetition() const override { return m_knowsRepetition; }
    int mostAtOnce() const override { return m_mostAtOnce; }
    void send(const Message &message, QObject *, Done done) override
    {
        sent.append(message.about);
        m_held.append(std::move(done));
        mostHeld = std::max(mostHeld, m_held.size());
    }

    qsizetype inFlight() const { return m_held.size(); }
    void answer(const DeliveryOutcome &outcome = Delivery{u"ok"_s}) { m_held.takeFirst()(outcome); }

    QStringList sent;
    qsizetype mostHeld = 0;

private:
    bool m_knowsRepetition;
    int m_mostAtOnce;
    QList<Done> m_held;
};

HeldChannel *hold(Program &program, bool knowsRepetition = false, int mostAtOnce = 1)
{
    auto made = std::make_unique<HeldChannel>(knowsRepetition, mostAtOnce);
    HeldChannel *channel = made.get();
    program.outbox.setChannel(std::move(made));
    program.outbox.start();
    return channel;
}

DeliveryOutcome refusal(bool permanent, bool uncertain = false)
{
    return tl::unexpected(DeliveryFailure{{Error::Kind::HttpStatus, u"there"_s, u"no"_s}, permanent, 0, uncertain});
}

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
int sendFrom(const QString &folder, const QString &url, const QString &kind)
{
    const SystemClock clock;
    Program program(folder, clock);
    if (kind == u"slack"_s)
        program.sendToSlack(url, 10'000);
    else
        program.sendTo(url);
    std::printf("sending\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

std::unique_ptr<QProcess> startSender(const QString &folder, const QString &url, const QString &kind = u"webhook"_s)
{
    auto sender = std::make_unique<QProcess>();
    sender->start(QCoreApplication::applicationFilePath(), {u"--send"_s, folder, url, kind});
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
    void doubtsWhatHadNoAnswer_data();
    void doubtsWhatHadNoAnswer();
    void triesAgainWhatSurelyDidNotArrive();
    void sendsADoubtfulOneWhenAsked();
    void takesTheWordThatItArrived();
    void writesTheArrivalWithItsFact();
    void sendsNothingAgainForWhatIsWrittenWithIt();
    void doubtsWhatAKilledOneHad();
    void asksOnceAboutWhatAKilledOneHad();
    void sendsPartsInTheirOrder();
    void holdsTheRestBackAfterAFailure();
    void dropsWithWhatFollows();
    void dropsNothingOfWhatIsUnderWay();
    void sendsOneAtATime_data();
    void sendsOneAtATime();
    void slowsDownAsSlackAsks();

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
        QVERIFY(program.look());
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

void TestOutbox::doubtsWhatHadNoAnswer_data()
{
    QTest::addColumn<bool>("hangsUp");
    QTest::addRow("silence until the time is over") << false;
    QTest::addRow("the connection is cut") << true;
}

void TestOutbox::doubtsWhatHadNoAnswer()
{
    QFETCH(bool, hangsUp);
    ScriptedServer server;
    server.answer.silent = !hangsUp;
    server.answer.hangsUp = hangsUp;
    MessageId id;
    {
        Program program(m_folder->path(), *m_clock);
        program.sendToSlack(server.url());
        id = program.say(u"INC-1"_s, {}, u"slack"_s);
        QTRY_COMPARE(program.doubted.size(), 1);
        QCOMPARE(program.doubted[0][0].value<Message>().id, id);
        QCOMPARE(int(program.stateOf(id)), int(MessageState::Doubtful));
        QVERIFY2(!program.first().lastError.isEmpty(), "the log says why");
        QCOMPARE(program.delayed.size() + program.failed.size() + program.delivered.size(), 0);
        m_clock->advance(3'600'000);
        QVERIFY(program.look());
        QTest::qWait(200);
        QCOMPARE(server.requests.size(), 1);
    }
    server.answer = {};
    m_clock->advance(24 * 3'600'000);
    Program next(m_folder->path(), *m_clock);
    next.sendToSlack(server.url());
    const MessageId other = next.say(u"INC-2"_s, {}, u"slack"_s); // does not wait for it
    QTRY_COMPARE(int(next.stateOf(other)), int(MessageState::Delivered));
    QCOMPARE(int(next.stateOf(id)), int(MessageState::Doubtful));
    QCOMPARE(next.doubted.size(), 0);
    QCOMPARE(server.requests.size(), 2);
}

// It never left, or it was refused: that is no doubt, and needs nobody.
void TestOutbox::triesAgainWhatSurelyDidNotArrive()
{
    ScriptedServer server;
    const quint16 port = server.serverPort();
    const QString url = server.url();
    server.close();
    Program program(m_folder->path(), *m_clock);
    program.sendToSlack(url, 2'000);
    program.say(u"INC-1"_s, {}, u"slack"_s);
    QTRY_COMPARE(program.delayed.size(), 1);
    server.answer = ScriptedServer::json("{}", "503 Later");
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    m_clock->advance(1'000);
    QVERIFY(program.look());
    QTRY_COMPARE(program.delayed.size(), 2);
    server.answer = ScriptedServer::typed("text/plain", "ok");
    m_clock->advance(2'000);
    QVERIFY(program.look());
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(program.doubted.size(), 0);
    QCOMPARE(program.first().attempts, 3);
}

void TestOutbox::sendsADoubtfulOneWhenAsked()
{
    ScriptedServer server;
    server.answer.silent = true;
    Program program(m_folder->path(), *m_clock);
    program.sendToSlack(server.url());
    const MessageId id = program.say(u"INC-1"_s, {}, u"slack"_s);
    QTRY_COMPARE(program.doubted.size(), 1);
    server.answer = ScriptedServer::typed("text/plain", "ok");
    QVERIFY(program.outbox.retryNow(id));
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(program.messageOf(id).attempts, 2);
    QCOMPARE(program.messageOf(id).lastError, QString());
    QCOMPARE(program.outbox.sayArrived(id).error().kind, Error::Kind::Conflict); // it is known to have
}

void TestOutbox::takesTheWordThatItArrived()
{
    Program program(m_folder->path(), *m_clock);
    QStringList arrivals;
    program.outbox.setOnArrival([&](Transaction &, const Stamp &stamp, const Message &message) -> Result<> {
        arrivals.append(message.about + u" by "_s + stamp.author);
        return {};
    });
    HeldChannel *channel = hold(program);
    const MessageId id = program.say(u"INC-1"_s, {}, u"held"_s);
    const MessageId next = program.say(u"INC-1, part 2"_s, {}, u"held"_s, id);
    QTRY_COMPARE(channel->inFlight(), 1);
    QCOMPARE(program.outbox.sayArrived(id).error().kind, Error::Kind::Conflict); // it is being sent
    channel->answer(refusal(false, true));
    QTRY_COMPARE(program.doubted.size(), 1);
    QCOMPARE(arrivals, QStringList());
    QTest::qWait(100);
    QCOMPARE(channel->sent.size(), 1); // what follows waits as well

    QVERIFY(program.outbox.sayArrived(id));
    QCOMPARE(arrivals, QStringList{u"INC-1 by ada"_s});
    QCOMPARE(int(program.stateOf(id)), int(MessageState::Delivered));
    QCOMPARE(program.messageOf(id).deliveredAt, std::optional(now));
    QTRY_COMPARE(channel->sent, QStringList({u"INC-1"_s, u"INC-1, part 2"_s}));
    channel->answer();
    QTRY_COMPARE(int(program.stateOf(next)), int(MessageState::Delivered));
    QCOMPARE(program.outbox.sayArrived(id).error().kind, Error::Kind::Conflict); // said already
    QCOMPARE(arrivals.size(), 2);
    QCOMPARE(program.outbox.sayArrived(MessageId{u"none"_s}).error().kind, Error::Kind::NotFound);
}

void TestOutbox::writesTheArrivalWithItsFact()
{
    Program program(m_folder->path(), *m_clock);
    bool works = false;
    program.outbox.setOnArrival([&](Transaction &transaction, const Stamp &stamp, const Message &) -> Result<> {
        const auto written = Outbox::enqueue(transaction, stamp, {u"log"_s, u"it arrived"_s, {}, {}});
        if (!written || !works)
            return failure(Error::Kind::StoreFull, u"disk"_s);
        return {};
    });
    HeldChannel *channel = hold(program);
    const MessageId id = program.say(u"INC-1"_s, {}, u"held"_s);
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer(refusal(false, true));
    QTRY_COMPARE(program.doubted.size(), 1);
    QCOMPARE(program.outbox.sayArrived(id).error().kind, Error::Kind::StoreFull);
    QCOMPARE(int(program.stateOf(id)), int(MessageState::Doubtful)); // neither of both
    QCOMPARE(program.outbox.log(10)->size(), 1);
    works = true;
    QVERIFY(program.outbox.sayArrived(id));
    QCOMPARE(program.outbox.log(10)->size(), 2);

    works = false;
    const MessageId other = program.say(u"INC-2"_s, {}, u"held"_s);
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer();
    QTRY_COMPARE(program.troubled.size(), 1);
    QCOMPARE(program.outbox.log(10)->size(), 3);
    works = true;
    QTRY_COMPARE_WITH_TIMEOUT(int(program.stateOf(other)), int(MessageState::Delivered), 10'000); // once there is room
    QCOMPARE(program.outbox.log(10)->size(), 4);
    QCOMPARE(channel->sent.size(), 2);
}

// What has arrived has arrived, whatever there is against writing of it elsewhere.
void TestOutbox::sendsNothingAgainForWhatIsWrittenWithIt()
{
    Program program(m_folder->path(), *m_clock);
    const QList<Error::Kind> kinds{Error::Kind::Invalid, Error::Kind::NotFound, Error::Kind::Conflict};
    Error::Kind kind = Error::Kind::Invalid;
    program.outbox.setOnArrival([&kind](Transaction &transaction, const Stamp &stamp, const Message &) -> Result<> {
        const auto written = Outbox::enqueue(transaction, stamp, {u"log"_s, u"half of it"_s, {}, {}});
        return written ? failure(kind, u"timeline"_s) : Result<>(tl::unexpected(written.error()));
    });
    HeldChannel *channel = hold(program);
    for (const Error::Kind each : kinds) {
        kind = each;
        const MessageId id = program.say(u"INC-1"_s, {}, u"held"_s);
        QTRY_COMPARE(channel->inFlight(), 1);
        channel->answer();
        QTRY_COMPARE(int(program.stateOf(id)), int(MessageState::Delivered));
    }
    QCOMPARE(program.delivered.size(), kinds.size());
    QCOMPARE(program.troubled.size(), kinds.size()); // and it is said
    QCOMPARE(program.outbox.log(10)->size(), kinds.size());
    m_clock->advance(120'000);
    QVERIFY(program.look());
    QTest::qWait(100);
    QCOMPARE(channel->sent.size(), kinds.size());
}

void TestOutbox::doubtsWhatAKilledOneHad()
{
    ScriptedServer server;
    server.answer.silent = true;
    const SystemClock clock;
    MessageId id;
    {
        Program writer(m_folder->path(), clock);
        id = writer.say(u"INC-1"_s, {}, u"slack"_s);
    }
    const auto sender = startSender(m_folder->path(), server.url(), u"slack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 10'000);
    sender->kill(); // before it had an answer
    QVERIFY(sender->waitForFinished());
    server.answer = {};
    m_clock->set(clock.nowMs());
    Program program(m_folder->path(), *m_clock);
    program.sendToSlack(server.url());
    QTest::qWait(300);
    QCOMPARE(int(program.stateOf(id)), int(MessageState::Waiting)); // it may still live
    m_clock->advance(60'000);
    QVERIFY(program.look());
    QTRY_COMPARE(program.doubted.size(), 1);
    QCOMPARE(int(program.stateOf(id)), int(MessageState::Doubtful));
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(program.outbox.retryNow(id)); // somebody looked, and it is not there
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(server.requests.size(), 2);
}

// Whoever asks for it before the next look has said what is to be done.
void TestOutbox::asksOnceAboutWhatAKilledOneHad()
{
    MessageId id;
    {
        Program killed(m_folder->path(), *m_clock);
        HeldChannel *channel = hold(killed);
        id = killed.say(u"INC-1"_s, {}, u"held"_s);
        QTRY_COMPARE(channel->inFlight(), 1);
        QCOMPARE(killed.outbox.retryNow(id).error().kind, Error::Kind::Conflict);
    }
    m_clock->advance(60'000);
    Program program(m_folder->path(), *m_clock);
    QVERIFY(program.outbox.retryNow(id));
    HeldChannel *channel = hold(program);
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer();
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(program.doubted.size(), 0);
}

void TestOutbox::sendsPartsInTheirOrder()
{
    Program program(m_folder->path(), *m_clock);
    HeldChannel *channel = hold(program, false, 4);
    const MessageId one = program.say(u"1"_s, {}, u"held"_s);
    const MessageId two = program.say(u"2"_s, {}, u"held"_s, one);
    program.say(u"3"_s, {}, u"held"_s, two);
    program.say(u"another"_s, {}, u"held"_s);
    QTRY_COMPARE(channel->inFlight(), 2);
    QTest::qWait(100);
    channel->sent.sort();
    QCOMPARE(channel->sent, QStringList({u"1"_s, u"another"_s}));
    channel->answer();
    channel->answer();
    QTRY_COMPARE(channel->sent.size(), 3);
    QCOMPARE(channel->sent.last(), u"2"_s);
    channel->answer(refusal(false)); // the second is tried again…
    QTRY_COMPARE(program.delayed.size(), 1);
    QTest::qWait(100);
    QCOMPARE(channel->sent.size(), 3); // …and the third not before it
    m_clock->advance(1'000);
    QVERIFY(program.look());
    QTRY_COMPARE(channel->sent.size(), 4);
    QCOMPARE(channel->sent.last(), u"2"_s);
    channel->answer();
    QTRY_COMPARE(channel->sent.size(), 5);
    QCOMPARE(channel->sent.last(), u"3"_s);
    channel->answer();
    QTRY_COMPARE(program.delivered.size(), 4);
}

void TestOutbox::holdsTheRestBackAfterAFailure()
{
    Program program(m_folder->path(), *m_clock);
    HeldChannel *channel = hold(program);
    const MessageId one = program.say(u"1"_s, {}, u"held"_s);
    const MessageId two = program.say(u"2"_s, {}, u"held"_s, one);
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer(refusal(true));
    QTRY_COMPARE(program.failed.size(), 1);
    m_clock->advance(30 * 60'000);
    QVERIFY(program.look());
    QTest::qWait(100);
    QCOMPARE(channel->sent, QStringList{u"1"_s});
    QCOMPARE(int(program.stateOf(two)), int(MessageState::Waiting));
    QVERIFY(program.outbox.retryNow(one));
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer();
    QTRY_COMPARE(channel->sent, QStringList({u"1"_s, u"1"_s, u"2"_s}));
}

void TestOutbox::dropsWithWhatFollows()
{
    Program program(m_folder->path(), *m_clock);
    HeldChannel *channel = hold(program);
    const MessageId one = program.say(u"1"_s, {}, u"held"_s);
    const MessageId two = program.say(u"2"_s, {}, u"held"_s, one);
    const MessageId three = program.say(u"3"_s, {}, u"held"_s, two);
    const MessageId other = program.say(u"other"_s, {}, u"held"_s);
    while (program.stateOf(two) == MessageState::Waiting) {
        QTRY_VERIFY(channel->inFlight() == 1 || program.stateOf(two) != MessageState::Waiting);
        if (channel->inFlight() == 1)
            channel->answer(channel->sent.last() == u"2"_s ? refusal(true) : Delivery{});
    }
    QVERIFY(program.outbox.drop(two));
    QCOMPARE(int(program.stateOf(one)), int(MessageState::Delivered));
    QCOMPARE(int(program.stateOf(two)), int(MessageState::Dropped));
    QCOMPARE(int(program.stateOf(three)), int(MessageState::Dropped));
    QTRY_VERIFY(channel->inFlight() == 1 || program.stateOf(other) == MessageState::Delivered);
    if (channel->inFlight() == 1)
        channel->answer();
    QTRY_COMPARE(int(program.stateOf(other)), int(MessageState::Delivered));
    QVERIFY(!program.outbox.drop(two));
    QCOMPARE(program.outbox.sayArrived(two).error().kind, Error::Kind::Conflict);
    QTest::qWait(100);
    QVERIFY(!channel->sent.contains(u"3"_s));
}

void TestOutbox::dropsNothingOfWhatIsUnderWay()
{
    Program program(m_folder->path(), *m_clock);
    HeldChannel *channel = hold(program);
    const MessageId one = program.say(u"1"_s, {}, u"held"_s);
    const MessageId two = program.say(u"2"_s, {}, u"held"_s, one);
    QTRY_COMPARE(channel->inFlight(), 1);
    QCOMPARE(program.outbox.drop(one).error().kind, Error::Kind::Conflict);
    QCOMPARE(int(program.stateOf(two)), int(MessageState::Waiting)); // half of a message is none
    channel->answer();
    QTRY_COMPARE(int(program.stateOf(one)), int(MessageState::Delivered));
    QCOMPARE(program.outbox.drop(one).error().kind, Error::Kind::Conflict);
    QTRY_COMPARE(channel->inFlight(), 1);
    channel->answer();
    QTRY_COMPARE(int(program.stateOf(two)), int(MessageState::Delivered));
}

void TestOutbox::sendsOneAtATime_data()
{
    QTest::addColumn<int>("most");
    QTest::addRow("one") << 1;
    QTest::addRow("three") << 3;
}

void TestOutbox::sendsOneAtATime()
{
    QFETCH(int, most);
    Program program(m_folder->path(), *m_clock);
    HeldChannel *channel = hold(program, true, most);
    constexpr int many = 9;
    for (int i = 0; i < many; ++i)
        program.say(QString::number(i), {}, u"held"_s);
    while (channel->sent.size() < many || channel->inFlight() > 0) {
        QTRY_COMPARE(channel->inFlight(), std::min<qsizetype>(most, many - channel->sent.size() + channel->inFlight()));
        QVERIFY(program.look());
        QTest::qWait(20);
        channel->answer();
    }
    QTRY_COMPARE(program.delivered.size(), many);
    QCOMPARE(channel->mostHeld, most);
    channel->sent.removeDuplicates();
    QCOMPARE(channel->sent.size(), many);
}

void TestOutbox::slowsDownAsSlackAsks()
{
    ScriptedServer server;
    server.answer = ScriptedServer::json("{}", "429 Too Many Requests");
    server.answer.head += "Retry-After: 30\r\n";
    Program program(m_folder->path(), *m_clock);
    program.sendToSlack(server.url(), 2'000);
    program.say(u"INC-1"_s, {}, u"slack"_s);
    QTRY_COMPARE(program.delayed.size(), 1);
    QCOMPARE(program.first().nextTryAt, now + 30'000);
    server.answer = ScriptedServer::typed("text/plain", "ok");
    m_clock->advance(29'999);
    QVERIFY(program.look());
    QTest::qWait(100);
    QCOMPARE(server.requests.size(), 1);
    m_clock->advance(1);
    QVERIFY(program.look());
    QTRY_COMPARE(program.delivered.size(), 1);
    QCOMPARE(server.requests.size(), 2);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--send"_s)
        return sendFrom(arguments.value(2), arguments.value(3), arguments.value(4));
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
