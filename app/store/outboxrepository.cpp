#include "app/store/outboxrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString columns =
    u"SELECT id, channel, about, payload, once, state, attempts, next_try_at, last_error, "
    "delivered_at, answer, created_at, written_by, after_id, incident_id, situation, audience, title, words "
    "FROM outbox "_s;
// A clock that was set back leaves times that never come: whatever is too far ahead counts as come.
const QString isDue = u"channel = ? AND state = 'waiting' AND (next_try_at <= ? OR next_try_at > ?) "
                      "AND (claimed_until <= ? OR claimed_until > ?) "
                      "AND (after_id IS NULL OR after_id IN (SELECT id FROM outbox WHERE state = 'delivered')) "_s;

Message messageFrom(const Query &row)
{
    Message message;
    message.id = row.id<MessageTag>(0);
    message.channel = row.text(1);
    message.about = row.text(2);
    message.payload = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    message.once = row.text(4);
    message.state = messageStateFrom(row.text(5)).value_or(MessageState::Failed);
    message.attempts = static_cast<int>(row.integer(6));
    message.nextTryAt = row.integer(7);
    message.lastError = row.text(8);
    message.deliveredAt = row.optionalInteger(9);
    message.answer = row.text(10);
    message.createdAt = row.integer(11);
    message.writtenBy = row.text(12);
    message.after = row.id<MessageTag>(13);
    message.incident = row.id<IncidentTag>(14);
    message.situation = row.text(15);
    message.audience = row.text(16);
    message.title = row.text(17);
    message.words = row.text(18);
    return message;
}

void bindDue(Query &query, const QString &channel, qint64 nowMs)
{
    const qint64 horizon = nowMs + OutboxRepository::longestWaitMs;
    query.bind(channel).bind(nowMs).bind(horizon).bind(nowMs).bind(horizon);
}

Result<> ended(Transaction &transaction, Query &query, const MessageId &id)
{
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, id.value);
    transaction.changed(Aggregate::Message, id.value);
    return {};
}

} // namespace

Result<Message> OutboxRepository::message(const MessageId &id) const
{
    Query query(m_database, columns + u"WHERE id = ?"_s);
    query.bind(id);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return messageFrom(query);
}

Result<QList<Message>> OutboxRepository::newest(int most) const
{
    Query query(m_database, columns + u"ORDER BY created_at DESC, id DESC LIMIT ?"_s);
    query.bind(most);
    return collect<Message>(std::move(query), messageFrom);
}

Result<QList<Message>> OutboxRepository::within(TimeRange range) const
{
    Query query(m_database,
        uR"(SELECT id, channel, about, state, delivered_at, created_at, written_by, incident_id, situation, audience,
                title
            FROM outbox WHERE created_at >= ? AND created_at < ? AND after_id IS NULL ORDER BY created_at, id)"_s);
    query.bind(range.from).bind(range.to);
    return collect<Message>(std::move(query), [](const Query &row) {
        Message message;
        message.id = row.id<MessageTag>(0);
        message.channel = row.text(1);
        message.about = row.text(2);
        message.state = messageStateFrom(row.text(3)).value_or(MessageState::Failed);
        message.deliveredAt = row.optionalInteger(4);
        message.createdAt = row.integer(5);
        message.writtenBy = row.text(6);
        message.incident = row.id<IncidentTag>(7);
        message.situation = row.text(8);
        message.audience = row.text(9);
        message.title = row.text(10);
        return message;
    });
}

Result<std::optional<qint64>> OutboxRepository::nextTry(const QString &channel, qint64 nowMs) const
{
    Query due(m_database, u"SELECT 1 FROM outbox WHERE "_s + isDue + u"LIMIT 1"_s);
    bindDue(due, channel, nowMs);
    if (auto row = due.first(); row)
        return nowMs;
    else if (row.error().kind != Error::Kind::NotFound)
        return tl::unexpected(row.error());
    Query query(m_database,
        uR"(SELECT MIN(CASE WHEN claimed_until > next_try_at THEN claimed_until ELSE next_try_at END) FROM outbox
            WHERE channel = ? AND state = 'waiting'
                AND (after_id IS NULL OR after_id IN (SELECT id FROM outbox WHERE state = 'delivered')))"_s);
    query.bind(channel);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return query.optionalInteger(0);
}

Result<bool> OutboxRepository::add(Transaction &transaction, const Message &message, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO outbox (id, channel, about, payload, once, state, attempts, next_try_at, after_id, incident_id,
                situation, audience, title, words, written_by, delivered_at, answer, created_at, updated_at,
                updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (once) DO NOTHING)"_s);
    query.bind(message.id).bind(cleaned(message.channel)).bind(cleaned(message.about));
    query.bind(QString::fromUtf8(QJsonDocument(message.payload).toJson(QJsonDocument::Compact)));
    query.bind(textOrNull(cleaned(message.once)));
    query.bind(toString(message.state)).bind(message.attempts).bind(message.nextTryAt);
    query.bind(textOrNull(message.after.value)).bind(textOrNull(message.incident.value)).bind(message.situation);
    query.bind(message.audience).bind(cleaned(message.title)).bind(cleaned(message.words));
    query.bind(message.writtenBy.isEmpty() ? stamp.author : message.writtenBy);
    query.bind(message.deliveredAt)
        .bind(cleaned(message.answer))
        .bind(message.createdAt)
        .bind(stamp.nowMs)
        .bind(stamp.author);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    if (query.changedRows() == 0)
        return false;
    transaction.changed(Aggregate::Message, message.id.value);
    return true;
}

Result<QList<Message>> OutboxRepository::claim(
    Transaction &transaction, const QString &channel, const MessageClaim &claim, int most, const Stamp &stamp)
{
    Query due(transaction.database(), columns + u"WHERE "_s + isDue + u"ORDER BY next_try_at, id LIMIT ?"_s);
    bindDue(due, channel, stamp.nowMs);
    due.bind(most);
    auto messages = collect<Message>(std::move(due), messageFrom);
    if (!messages)
        return messages;
    for (Message &message : *messages) {
        ++message.attempts;
        Query query(transaction.database(),
            uR"(UPDATE outbox SET attempts = ?, claim = ?, claimed_until = ?, updated_at = ?, updated_by = ?
                WHERE id = ?)"_s);
        query.bind(message.attempts).bind(claim.token).bind(claim.untilMs).bind(stamp.nowMs).bind(stamp.author);
        query.bind(message.id);
        if (auto done = ended(transaction, query, message.id); !done)
            return tl::unexpected(done.error());
    }
    return messages;
}

Result<> OutboxRepository::delivered(
    Transaction &transaction, const MessageId &id, const QString &token, const QString &answer, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(UPDATE outbox SET state = 'delivered', delivered_at = ?, answer = ?, last_error = '', claim = '',
                claimed_until = 0, updated_at = ?, updated_by = ?
            WHERE id = ? AND claim = ?)"_s);
    query.bind(stamp.nowMs).bind(cleaned(answer)).bind(stamp.nowMs).bind(stamp.author).bind(id).bind(token);
    return ended(transaction, query, id);
}

Result<> OutboxRepository::retryLater(Transaction &transaction, const MessageId &id, const QString &token,
    qint64 nextTryAt, const QString &error, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(UPDATE outbox SET next_try_at = ?, last_error = ?, claim = '', claimed_until = 0, updated_at = ?,
                updated_by = ?
            WHERE id = ? AND claim = ?)"_s);
    query.bind(nextTryAt).bind(cleaned(error)).bind(stamp.nowMs).bind(stamp.author).bind(id).bind(token);
    return ended(transaction, query, id);
}

Result<> OutboxRepository::failed(
    Transaction &transaction, const MessageId &id, const QString &token, const QString &error, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(UPDATE outbox SET state = 'failed', last_error = ?, claim = '', claimed_until = 0, updated_at = ?,
                updated_by = ?
            WHERE id = ? AND claim = ?)"_s);
    query.bind(cleaned(error)).bind(stamp.nowMs).bind(stamp.author).bind(id).bind(token);
    return ended(transaction, query, id);
}

Result<QList<Message>> OutboxRepository::doubt(Transaction &transaction, const QString &channel, const Stamp &stamp)
{
    const qint64 horizon = stamp.nowMs + longestWaitMs;
    Query begun(transaction.database(),
        columns
            + u"WHERE channel = ? AND state = 'waiting' AND claim <> '' AND (claimed_until <= ? OR claimed_until > ?)"_s);
    begun.bind(channel).bind(stamp.nowMs).bind(horizon);
    auto messages = collect<Message>(std::move(begun), messageFrom);
    if (!messages)
        return messages;
    for (Message &message : *messages) {
        message.state = MessageState::Doubtful;
        Query query(transaction.database(),
            uR"(UPDATE outbox SET state = 'doubtful', claim = '', claimed_until = 0, updated_at = ?, updated_by = ?
                WHERE id = ?)"_s);
        query.bind(stamp.nowMs).bind(stamp.author).bind(message.id);
        if (auto done = ended(transaction, query, message.id); !done)
            return tl::unexpected(done.error());
    }
    return messages;
}

Result<> OutboxRepository::doubtful(
    Transaction &transaction, const MessageId &id, const QString &token, const QString &error, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(UPDATE outbox SET state = 'doubtful', last_error = ?, claim = '', claimed_until = 0, updated_at = ?,
                updated_by = ?
            WHERE id = ? AND claim = ?)"_s);
    query.bind(cleaned(error)).bind(stamp.nowMs).bind(stamp.author).bind(id).bind(token);
    return ended(transaction, query, id);
}

Result<> OutboxRepository::arrived(
    Transaction &transaction, const MessageId &id, const QString &answer, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(UPDATE outbox SET state = 'delivered', delivered_at = ?, answer = ?, updated_at = ?, updated_by = ?
            WHERE id = ? AND state = 'doubtful')"_s);
    query.bind(stamp.nowMs).bind(cleaned(answer)).bind(stamp.nowMs).bind(stamp.author).bind(id);
    return ended(transaction, query, id);
}

Result<> OutboxRepository::drop(Transaction &transaction, const MessageId &id, const Stamp &stamp)
{
    // What follows it waits: only the one that is named can have arrived, or be on its way.
    Query query(transaction.database(), uR"(WITH RECURSIVE part (id) AS (
                SELECT id FROM outbox
                WHERE id = ? AND state NOT IN ('delivered', 'dropped') AND (claimed_until <= ? OR claimed_until > ?)
                UNION SELECT outbox.id FROM outbox JOIN part ON after_id = part.id)
            UPDATE outbox SET state = 'dropped', claim = '', claimed_until = 0, updated_at = ?, updated_by = ?
            WHERE id IN (SELECT id FROM part))"_s);
    query.bind(id).bind(stamp.nowMs).bind(stamp.nowMs + longestWaitMs).bind(stamp.nowMs).bind(stamp.author);
    return ended(transaction, query, id);
}

Result<QHash<QString, qint64>> OutboxRepository::lastTold(const IncidentId &incident) const
{
    Query query(m_database, uR"(SELECT audience, MAX(delivered_at) FROM outbox
                                WHERE incident_id = ? AND state = 'delivered' AND audience <> '' GROUP BY audience)"_s);
    query.bind(incident);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    QHash<QString, qint64> told;
    while (query.next())
        told.insert(query.text(0), query.integer(1));
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return told;
}

Result<QList<Message>> OutboxRepository::ofIncident(const IncidentId &incident) const
{
    Query query(m_database, columns + u"WHERE incident_id = ? ORDER BY created_at, id"_s);
    query.bind(incident);
    return collect<Message>(std::move(query), messageFrom);
}

Result<QList<Message>> OutboxRepository::ofChannel(const QString &channel) const
{
    Query query(m_database,
        columns + u"WHERE channel = ? AND after_id IS NULL AND state <> 'dropped' ORDER BY created_at, id"_s);
    query.bind(channel);
    return collect<Message>(std::move(query), messageFrom);
}

Result<> OutboxRepository::retryNow(Transaction &transaction, const MessageId &id, const Stamp &stamp)
{
    Query query(
        transaction.database(), uR"(UPDATE outbox SET state = 'waiting', next_try_at = ?, claim = '', claimed_until = 0,
                updated_at = ?, updated_by = ?
            WHERE id = ? AND state <> 'delivered' AND (claimed_until <= ? OR claimed_until > ?))"_s);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author).bind(id);
    query.bind(stamp.nowMs).bind(stamp.nowMs + longestWaitMs);
    return ended(transaction, query, id);
}

} // namespace qd
