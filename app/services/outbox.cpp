#include "app/services/outbox.h"

#include "app/domain/plaintext.h"
#include "app/store/outboxrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int lockedPauseMs = 500; // another program writes
constexpr int troublePauseMs = 5'000; // a full disk, for one
constexpr int longestPauseMs = 30'000; // a clock may jump, and a program die, without a word
constexpr qint64 leaseMarginMs = 20'000; // to write down how it went
constexpr qsizetype longestError = 500;

QString wordsOf(const Error &error)
{
    const QString words = error.subject.isEmpty() || error.detail.isEmpty() ? error.subject + error.detail
                                                                            : error.subject + u": "_s + error.detail;
    return harmlessLine(words, longestError);
}

// Not of a database that is locked or full, but of what was to be written: it would be refused each time.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict;
}

} // namespace

Outbox::Outbox(DeskContext context, WriteQueue &writes, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_writes(writes)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::tend);
    connect(&m_context.feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::Message))
            wake(0);
    });
}

Outbox::~Outbox() = default;

Result<MessageId> Outbox::enqueue(Transaction &transaction, const Stamp &stamp, const OutgoingMessage &message)
{
    Message row;
    row.id = MessageId::create(stamp.nowMs);
    row.channel = message.channel;
    row.about = message.about;
    row.payload = message.payload;
    row.payload.insert(u"idempotencyKey"_s, row.id.value);
    row.once = message.once;
    row.after = message.after;
    row.incident = message.incident;
    row.situation = message.situation;
    row.audience = message.audience;
    row.title = message.title;
    row.words = message.words;
    row.writtenBy = stamp.author;
    row.createdAt = row.nextTryAt = stamp.nowMs;
    const auto added = OutboxRepository::add(transaction, row, stamp);
    if (!added)
        return tl::unexpected(added.error());
    return *added ? row.id : MessageId();
}

void Outbox::setChannel(std::unique_ptr<Channel> channel)
{
    const QString name = channel->name();
    m_channels[name] = std::move(channel);
    wake(0);
}

void Outbox::removeChannel(const QString &name)
{
    m_channels.erase(name);
}

void Outbox::start()
{
    m_started = true;
    wake(0);
}

Result<QList<Message>> Outbox::log(int most) const
{
    return OutboxRepository(m_context.database).newest(most);
}

Result<Message> Outbox::message(const MessageId &id) const
{
    return OutboxRepository(m_context.database).message(id);
}

Result<> Outbox::retryNow(const MessageId &id)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return OutboxRepository::retryNow(transaction, id, stamp);
    });
}

Result<> Outbox::sayArrived(const MessageId &id)
{
    auto message = this->message(id);
    if (!message)
        return tl::unexpected(message.error());
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (auto done = OutboxRepository::arrived(transaction, id, stamp.author, stamp); !done)
            return done;
        return m_arrival ? m_arrival(transaction, stamp, *message) : Result<>();
    });
}

Result<> Outbox::drop(const MessageId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return OutboxRepository::drop(transaction, id, stamp); });
}

void Outbox::wake(int ms)
{
    if (m_started && (!m_timer.isActive() || m_timer.remainingTime() > ms))
        m_timer.start(ms);
}

void Outbox::tend()
{
    const qint64 now = m_context.clock.nowMs();
    m_inFlight.removeIf([now](auto lease) { return lease.value().untilMs <= now; }); // a channel that never answered
    qint64 next = now + longestPauseMs;
    for (const auto &[name, channel] : m_channels) {
        const auto again = tendChannel(*channel);
        if (again) {
            next = std::min(next, *again);
        } else if (again.error().kind == Error::Kind::StoreLocked) {
            next = std::min(next, now + lockedPauseMs);
        } else {
            emit troubled(again.error());
            next = std::min(next, now + troublePauseMs);
        }
    }
    wake(int(std::max<qint64>(0, next - now)));
}

Result<qint64> Outbox::tendChannel(Channel &channel)
{
    const qint64 now = m_context.clock.nowMs();
    const auto busy = std::count_if(m_inFlight.cbegin(), m_inFlight.cend(),
        [&channel](const Lease &lease) { return lease.channel == channel.name(); });
    if (busy >= channel.mostAtOnce())
        return now + longestPauseMs; // looked at again when one of them is answered
    const OutboxRepository repository(m_context.database);
    // A read: nobody is kept from writing while there is nothing to send.
    const auto next = repository.nextTry(channel.name(), now);
    if (!next)
        return tl::unexpected(next.error());
    if (!*next)
        return now + longestPauseMs;
    if (**next > now)
        return **next;
    if (const auto sent = claimAndSend(channel, int(channel.mostAtOnce() - busy)); !sent)
        return tl::unexpected(sent.error());
    return now; // there may be more
}

Result<> Outbox::claimAndSend(Channel &channel, int most)
{
    const QString token = newUuid(m_context.clock.nowMs());
    QList<Message> messages;
    QList<Message> doubtful;
    const auto claimed = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (!channel.knowsRepetition()) {
            auto doubted = OutboxRepository::doubt(transaction, channel.name(), stamp);
            if (!doubted)
                return tl::unexpected(doubted.error());
            doubtful = std::move(*doubted);
        }
        auto claimed = OutboxRepository::claim(
            transaction, channel.name(), {token, stamp.nowMs + channel.timeLimitMs() + leaseMarginMs}, most, stamp);
        if (!claimed)
            return tl::unexpected(claimed.error());
        messages = std::move(*claimed);
        return {};
    });
    if (!claimed)
        return claimed;
    for (const Message &message : std::as_const(doubtful))
        emit doubted(message);
    for (const Message &message : std::as_const(messages))
        send(channel, message, token);
    return {};
}

void Outbox::send(Channel &channel, const Message &message, const QString &token)
{
    m_inFlight.insert(
        message.id.value, {message.channel, m_context.clock.nowMs() + channel.timeLimitMs() + leaseMarginMs});
    channel.send(message, this, [this, message, token](const DeliveryOutcome &outcome) {
        m_inFlight.remove(message.id.value);
        DeliveryOutcome known = outcome;
        // A receiver that knows repetitions takes care of the doubt.
        if (!known && m_channels.contains(message.channel) && m_channels.at(message.channel)->knowsRepetition())
            known.error().uncertain = false;
        ended(message, token, known);
    });
}

void Outbox::ended(Message message, const QString &token, const DeliveryOutcome &outcome)
{
    const qint64 now = m_context.clock.nowMs();
    if (outcome) {
        message.state = MessageState::Delivered;
        message.deliveredAt = now;
        message.answer = outcome->answer;
        message.lastError.clear();
    } else {
        const DeliveryFailure &reason = outcome.error();
        message.lastError = wordsOf(reason.error);
        if (reason.uncertain)
            message.state = MessageState::Doubtful;
        else if (reason.permanent || now - message.createdAt >= giveUpAfterMs)
            message.state = MessageState::Failed;
        else
            message.nextTryAt = now + std::max(retryDelayMs(message.attempts), reason.retryAfterMs);
    }
    keep(message, token);
}

Result<> Outbox::write(Transaction &transaction, const Stamp &stamp, const Message &message, const QString &token)
{
    switch (message.state) {
    case MessageState::Delivered:
        return OutboxRepository::delivered(transaction, message.id, token, message.answer, stamp);
    case MessageState::Failed:
        return OutboxRepository::failed(transaction, message.id, token, message.lastError, stamp);
    case MessageState::Doubtful:
        return OutboxRepository::doubtful(transaction, message.id, token, message.lastError, stamp);
    case MessageState::Waiting:
    case MessageState::Dropped:
        break;
    }
    return OutboxRepository::retryLater(transaction, message.id, token, message.nextTryAt, message.lastError, stamp);
}

Result<> Outbox::write(const Message &message, const QString &token)
{
    std::optional<Error> refused;
    const auto once = [&](const Arrival &arrival) {
        return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
            auto done = write(transaction, stamp, message, token);
            if (!done || message.state != MessageState::Delivered || !arrival)
                return done;
            done = arrival(transaction, stamp, message);
            if (!done && isRefusal(done.error()))
                refused = done.error();
            return done;
        });
    };
    const auto done = once(m_arrival);
    if (!refused)
        return done;
    emit troubled(*refused);
    return once(nullptr); // it has arrived all the same, and is not sent again
}

void Outbox::keep(const Message &message, const QString &token)
{
    m_writes.submit(
        this, [this, message, token] { return write(message, token); },
        [this, message, token](const Result<> &written) {
            if (!written && written.error().kind != Error::Kind::Conflict) {
                // It must be remembered before the lease ends, or it is sent again.
                emit troubled(written.error());
                QTimer::singleShot(troublePauseMs, this, [this, message, token] { keep(message, token); });
                return;
            }
            wake(0);
            if (!written)
                return; // it took so long that another program has it now
            if (message.state == MessageState::Delivered)
                emit delivered(message);
            else if (message.state == MessageState::Failed)
                emit failed(message);
            else if (message.state == MessageState::Doubtful)
                emit doubted(message);
            else
                emit delayed(message);
        });
}

} // namespace qd
