// Outbox: what the console tells the world outside. A message is written in the same transaction as the fact it tells
// of, and sent afterwards, in the background, at least once: a restart, a full disk or a kill -9 loses none. What fails
// is tried again after 1 s, 2 s, 4 s… ten minutes, for a day; what the receiver will never take is parked, where it
// can be seen; what may have arrived, at a receiver that would not know it again, waits until somebody says whether it
// did. Two programs on the same folder share the work, and send nothing twice as long as both live. Lives on
// the window's thread, and waits there for nothing: writes that find the database locked wait in the WriteQueue.
#pragma once

#include "app/connectors/channel.h"
#include "app/services/deskcontext.h"
#include "app/services/writequeue.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

namespace qd {

struct OutgoingMessage {
    QString channel;
    QString about;
    QJsonObject payload;
    QString once; // two with the same one are sent once, whichever program asks first; empty: does not matter
    MessageId after = {}; // as in Message, and what follows
    IncidentId incident = {};
    QString situation = {};
    QString audience = {};
    QString title = {};
    QString words = {};
};

class Outbox : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 giveUpAfterMs = 24 * 3'600'000;

    Outbox(DeskContext context, WriteQueue &writes, QObject *parent = nullptr);
    ~Outbox() override;

    // Together with what it is about; sent once that is committed. Null id: the same `once` is there already.
    [[nodiscard]] static Result<MessageId> enqueue(
        Transaction &transaction, const Stamp &stamp, const OutgoingMessage &message);

    // Takes the place of one of the same name. Messages of a channel that is not here wait for it.
    void setChannel(std::unique_ptr<Channel> channel);
    void removeChannel(const QString &name);
    bool hasChannel(const QString &name) const { return m_channels.contains(name); }
    void start(); // sends from now on
    // What is written together with the fact that a message has arrived. What it refuses is told by troubled(), and
    // the message has arrived all the same; a database that does not take it is tried again.
    using Arrival = std::function<Result<>(Transaction &, const Stamp &, const Message &)>;
    void setOnArrival(Arrival arrival) { m_arrival = std::move(arrival); }

    [[nodiscard]] Result<QList<Message>> log(int most) const; // the newest first
    [[nodiscard]] Result<Message> message(const MessageId &id) const;
    [[nodiscard]] Result<> retryNow(const MessageId &id); // also what had failed, or is doubtful
    [[nodiscard]] Result<> sayArrived(const MessageId &id); // a doubtful one
    [[nodiscard]] Result<> drop(const MessageId &id); // and what was to follow it

signals:
    void delivered(const qd::Message &message); // stored so
    void delayed(const qd::Message &message); // an attempt failed: lastError and nextTryAt say more
    void failed(const qd::Message &message); // for good
    void doubted(const qd::Message &message); // somebody has to say whether it arrived
    void troubled(const qd::Error &error); // the database does not take what is to be remembered; it is tried again

private:
    void wake(int ms);
    void tend();
    [[nodiscard]] Result<qint64> tendChannel(Channel &channel); // gives the time to look again
    [[nodiscard]] Result<> claimAndSend(Channel &channel, int most);
    void send(Channel &channel, const Message &message, const QString &token);
    void ended(Message message, const QString &token, const DeliveryOutcome &outcome);
    void keep(const Message &message, const QString &token);
    [[nodiscard]] Result<> write(const Message &message, const QString &token);
    [[nodiscard]] static Result<> write(
        Transaction &transaction, const Stamp &stamp, const Message &message, const QString &token);

    struct Lease {
        QString channel;
        qint64 untilMs = 0;
    };
    DeskContext m_context;
    WriteQueue &m_writes;
    std::map<QString, std::unique_ptr<Channel>> m_channels;
    Arrival m_arrival;
    QHash<QString, Lease> m_inFlight; // by the message's id
    QTimer m_timer;
    bool m_started = false;
};

} // namespace qd
