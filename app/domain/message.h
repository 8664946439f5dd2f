// Message: what is to be told to the world outside by a channel (a webhook, Slack, e-mail), and how far that went.
// Sent at least once: its id is in the payload, so that who receives it twice can tell. Times in Unix ms.
#pragma once

#include "app/domain/id.h"

#include <QJsonObject>
#include <QMetaType>
#include <optional>

namespace qd {

enum class MessageState {
    Waiting,
    Delivered,
    Failed, // is not tried again unless somebody asks for it
    Doubtful, // it may have arrived, and its receiver would not know it again: somebody has to say
    Dropped, // somebody gave it up
};

QString toString(MessageState); // "waiting", "delivered", "failed", "doubtful", "dropped"
std::optional<MessageState> messageStateFrom(QStringView);

struct Message {
    MessageId id;
    QString channel; // its name
    QString about; // an incident's key, an alert's name: for people
    QJsonObject payload; // what the channel understands, and "idempotencyKey"
    QString once; // of two messages with the same one the second is not sent; empty: does not matter
    MessageState state = MessageState::Waiting;
    int attempts = 0;
    qint64 nextTryAt = 0;
    QString lastError; // technical, in English
    std::optional<qint64> deliveredAt;
    QString answer; // of who received it
    qint64 createdAt = 0;
    QString writtenBy = {};
    MessageId after = {}; // is sent once this one has arrived; null: at once
    IncidentId incident = {}; // that it tells of; null: of none
    QString situation = {}; // a word of Situation
    QString audience = {}; // a word of Audience
    QString title = {}; // its subject
    QString words = {}; // Markdown, as somebody approved it

    bool operator==(const Message &) const = default;
};

constexpr qint64 longestRetryDelayMs = 10 * 60'000;

// How long to wait after this many attempts: 1 s, 2 s, 4 s… ten minutes.
qint64 retryDelayMs(int attempts);

} // namespace qd

Q_DECLARE_METATYPE(qd::Message)
