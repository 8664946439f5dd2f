// Channel: a way for messages out of the console. One for each kind of receiver: a webhook, Slack, e-mail. It sends and
// says how that went; when to try again, and what was sent, is the outbox's to know. Lives on the outbox's thread and
// never blocks it.
#pragma once

#include "app/domain/message.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>

namespace qd {

struct Delivery {
    QString answer; // what the receiver said, for the log: plain text, short
};

struct DeliveryFailure {
    Error error; // without a secret: addresses of webhooks are some
    bool permanent = false; // to try again as it is would be in vain
    qint64 retryAfterMs = 0; // the receiver asks to wait this long
    bool uncertain = false; // all of it was sent and nothing was heard: it may have arrived
};

using DeliveryOutcome = tl::expected<Delivery, DeliveryFailure>;

class Channel : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const DeliveryOutcome &)>;
    using QObject::QObject;

    virtual QString name() const = 0; // as Message::channel
    virtual int timeLimitMs() const = 0; // an attempt has been answered by then
    // The receiver knows a message that comes twice by its key: one that may have arrived can be sent again unasked.
    virtual bool knowsRepetition() const { return true; }
    virtual int mostAtOnce() const { return 4; } // in flight: one that hangs keeps no other waiting

    // The callback comes once, later, and not after `context` died. The payload holds what the receiver tells a message
    // from its repetition by: Message::id, as "idempotencyKey".
    virtual void send(const Message &message, QObject *context, Done done) = 0;
};

} // namespace qd
