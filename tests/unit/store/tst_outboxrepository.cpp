// Messages in the database: added with the fact they tell of, claimed by one program at a time, and the same one once.
#include "app/store/crewfile.h"
#include "app/store/outboxrepository.h"
#include "app/store/query.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
const Stamp stamp{now, u"ada"_s};

Message messageOf(const QString &id, qint64 nextTryAt = now)
{
    Message message;
    message.id = MessageId{id};
    message.channel = u"webhook"_s;
    message.about = u"INC-1"_s;
    message.payload = {{u"text"_s, u"é \"quoted\""_s}};
    message.createdAt = now;
    message.nextTryAt = nextTryAt;
    return message;
}

} // namespace

class TestOutboxRepository : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = openCrewFile({m_folder->path()}, now);
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().detail));
        m_database = std::make_unique<Database>(std::move(*database));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void keepsAMessageWhole()
    {
        Message message = messageOf(u"m1"_s);
        message.once = u"escalation 1"_s;
        message.situation = u"update"_s;
        message.audience = u"support"_s;
        message.title = u"API slow"_s;
        message.words = u"Some *words*"_s;
        message.writtenBy = u"ada"_s;
        QVERIFY(add(message));
        QCOMPARE(*OutboxRepository(*m_database).message({u"m1"_s}), message);
        QCOMPARE(OutboxRepository(*m_database).message({u"m2"_s}).error().kind, Error::Kind::NotFound);
    }

    void goesWithItsFact()
    {
        {
            auto transaction = Transaction::begin(*m_database, nullptr);
            QVERIFY(OutboxRepository::add(*transaction, messageOf(u"m1"_s), stamp).value());
        } // the fact is not written
        QCOMPARE(OutboxRepository(*m_database).newest(10)->size(), 0);
    }

    void isSaidOnce()
    {
        Message message = messageOf(u"m1"_s);
        message.once = u"same"_s;
        QVERIFY(add(message));
        message.id = MessageId{u"m2"_s};
        QVERIFY(!add(message));
        QVERIFY(add(messageOf(u"m3"_s)));
        QVERIFY(add(messageOf(u"m4"_s))); // without, each is said
        QCOMPARE(OutboxRepository(*m_database).newest(10)->size(), 3);
    }

    void refusesAnIdThatIsThere()
    {
        QVERIFY(add(messageOf(u"m1"_s)));
        auto transaction = Transaction::begin(*m_database, nullptr);
        QVERIFY(!OutboxRepository::add(*transaction, messageOf(u"m1"_s), stamp));
    }

    void isClaimedByOne()
    {
        for (const QString &id : {u"m1"_s, u"m2"_s, u"m3"_s})
            QVERIFY(add(messageOf(id)));
        QVERIFY(add(messageOf(u"later"_s, now + 1)));
        QCOMPARE(claim(u"a"_s, now, 2), QStringList({u"m1"_s, u"m2"_s}));
        QCOMPARE(claim(u"b"_s, now, 9), QStringList({u"m3"_s}));
        QCOMPARE(claim(u"c"_s, now, 9), QStringList());
        QCOMPARE(claim(u"c"_s, now, 9, u"slack"_s), QStringList());
        QCOMPARE(claim(u"c"_s, now + 1, 9), QStringList({u"later"_s}));
        QCOMPARE(claim(u"d"_s, now + 999, 9), QStringList());
        // Whoever had them has died.
        QCOMPARE(claim(u"d"_s, now + 1'000, 9), QStringList({u"m1"_s, u"m2"_s, u"m3"_s}));
        QCOMPARE(OutboxRepository(*m_database).message({u"m1"_s})->attempts, 2);
    }

    void endsOnlyItsOwnClaim()
    {
        QVERIFY(add(messageOf(u"m1"_s)));
        claim(u"a"_s, now, 1);
        claim(u"b"_s, now + 1'000, 1);
        const MessageId id{u"m1"_s};
        const auto end = [&](auto how) {
            auto transaction = Transaction::begin(*m_database, nullptr);
            const auto done = how(*transaction);
            return done ? transaction->commit() : done;
        };
        QCOMPARE(end([&](Transaction &t) { return OutboxRepository::delivered(t, id, u"a"_s, u"200"_s, stamp); })
                     .error()
                     .kind,
            Error::Kind::Conflict);
        QVERIFY(end(
            [&](Transaction &t) { return OutboxRepository::retryLater(t, id, u"b"_s, now + 5'000, u"503"_s, stamp); }));
        QCOMPARE(*OutboxRepository(*m_database).nextTry(u"webhook"_s, now), std::optional(now + 5'000));
        QCOMPARE(OutboxRepository(*m_database).message(id)->lastError, u"503"_s);
        QCOMPARE(claim(u"c"_s, now + 5'000, 1), QStringList({u"m1"_s}));
        QVERIFY(end([&](Transaction &t) { return OutboxRepository::failed(t, id, u"c"_s, u"404"_s, stamp); }));
        QCOMPARE(claim(u"d"_s, now + 50'000, 1), QStringList());
        QCOMPARE(*OutboxRepository(*m_database).nextTry(u"webhook"_s, now), std::optional<qint64>());

        const Stamp later{now + 60'000, u"ada"_s};
        QVERIFY(end([&](Transaction &t) { return OutboxRepository::retryNow(t, id, later); }));
        QCOMPARE(claim(u"e"_s, now + 60'000, 1), QStringList({u"m1"_s}));
        QCOMPARE(end([&](Transaction &t) { return OutboxRepository::retryNow(t, id, later); }).error().kind,
            Error::Kind::Conflict); // it is being sent
        QVERIFY(end([&](Transaction &t) { return OutboxRepository::delivered(t, id, u"e"_s, u"200 OK"_s, later); }));
        QCOMPARE(end([&](Transaction &t) { return OutboxRepository::retryNow(t, id, later); }).error().kind,
            Error::Kind::Conflict);
        const auto message = *OutboxRepository(*m_database).message(id);
        QCOMPARE(int(message.state), int(MessageState::Delivered));
        QCOMPARE(message.deliveredAt, std::optional(now + 60'000));
        QCOMPARE(message.answer, u"200 OK"_s);
        QCOMPARE(message.lastError, QString());
    }

    void waitsForNoTimeThatNeverComes()
    {
        // Written before the clock was set back by a day.
        const qint64 day = 24 * 3'600'000;
        QVERIFY(add(messageOf(u"m1"_s, now + day)));
        QCOMPARE(*OutboxRepository(*m_database).nextTry(u"webhook"_s, now), std::optional(now));
        QCOMPARE(claim(u"a"_s, now, 1), QStringList({u"m1"_s}));
        QCOMPARE(claim(u"b"_s, now - day, 1), QStringList({u"m1"_s}));
    }

private:
    bool add(const Message &message)
    {
        auto transaction = Transaction::begin(*m_database, nullptr);
        const auto added = OutboxRepository::add(*transaction, message, stamp);
        return added && transaction->commit() && *added;
    }

    QStringList claim(const QString &token, qint64 at, int most, const QString &channel = u"webhook"_s)
    {
        auto transaction = Transaction::begin(*m_database, nullptr);
        const auto claimed = OutboxRepository::claim(*transaction, channel, {token, at + 1'000}, most, {at, u"ada"_s});
        if (!claimed || !transaction->commit())
            return {u"failed"_s};
        QStringList ids;
        for (const Message &message : *claimed)
            ids.append(message.id.value);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestOutboxRepository)
#include "tst_outboxrepository.moc"
