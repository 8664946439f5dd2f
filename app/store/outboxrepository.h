// OutboxRepository: messages on their way out. A program that sends one claims it first, for a while: two programs on
// the same folder do not both send it, and what a program was sending when it died becomes free again.
#pragma once

#include "app/domain/message.h"
#include "app/domain/result.h"
#include "app/domain/timerange.h"
#include "app/store/transaction.h"

#include <QHash>
#include <QList>

namespace qd {

struct MessageClaim {
    QString token; // a new one each time
    qint64 untilMs = 0;
};

class OutboxRepository {
public:
    // No message waits for longer than this: beyond, the clock was set back.
    static constexpr qint64 longestWaitMs = 3'600'000;

    explicit OutboxRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Message> message(const MessageId &id) const;
    [[nodiscard]] Result<QList<Message>> newest(int most) const; // the log of deliveries
    // Written in the range, by time; the first part of each, without its words and its payload.
    [[nodiscard]] Result<QList<Message>> within(TimeRange range) const;
    [[nodiscard]] Result<QList<Message>> ofIncident(const IncidentId &incident) const; // as they were written
    // What was told there and was not given up, by time; the first part of each.
    [[nodiscard]] Result<QList<Message>> ofChannel(const QString &channel) const;
    // When each audience last received something about it, Unix ms, by the audience's word.
    [[nodiscard]] Result<QHash<QString, qint64>> lastTold(const IncidentId &incident) const;
    // When the next message of this channel can be claimed, `nowMs` if it can be now; none: none waits.
    [[nodiscard]] Result<std::optional<qint64>> nextTry(const QString &channel, qint64 nowMs) const;

    // False: another one with the same `once` is there already.
    [[nodiscard]] static Result<bool> add(Transaction &transaction, const Message &message, const Stamp &stamp);
    // Those whose time has come, the oldest first; each claim is an attempt.
    [[nodiscard]] static Result<QList<Message>> claim(
        Transaction &transaction, const QString &channel, const MessageClaim &claim, int most, const Stamp &stamp);

    // How an attempt ended, and the claim with it. Conflict: it is no longer ours, because it took too long.
    [[nodiscard]] static Result<> delivered(
        Transaction &transaction, const MessageId &id, const QString &token, const QString &answer, const Stamp &stamp);
    [[nodiscard]] static Result<> retryLater(Transaction &transaction, const MessageId &id, const QString &token,
        qint64 nextTryAt, const QString &error, const Stamp &stamp);
    [[nodiscard]] static Result<> failed(
        Transaction &transaction, const MessageId &id, const QString &token, const QString &error, const Stamp &stamp);

    [[nodiscard]] static Result<> doubtful(
        Transaction &transaction, const MessageId &id, const QString &token, const QString &error, const Stamp &stamp);

    // Those whose sender died in the middle of it become doubtful: for receivers that would not know a repetition.
    [[nodiscard]] static Result<QList<Message>> doubt(
        Transaction &transaction, const QString &channel, const Stamp &stamp);
    // Somebody knows that a doubtful one is there. Conflict: it is none.
    [[nodiscard]] static Result<> arrived(
        Transaction &transaction, const MessageId &id, const QString &answer, const Stamp &stamp);
    // Somebody gives it up, and those that were to follow it. Conflict: it was delivered, or is being sent.
    [[nodiscard]] static Result<> drop(Transaction &transaction, const MessageId &id, const Stamp &stamp);
    // Somebody asks for it: at once, whether it waits or has failed. Conflict: it was delivered, or is being sent.
    [[nodiscard]] static Result<> retryNow(Transaction &transaction, const MessageId &id, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
