// MessageComposer: a text that somebody approved, as the payloads that a channel sends, and as it will look there. What
// is composed is what is stored and sent: nothing is worked out anew afterwards. Window's thread.
#pragma once

#include "app/domain/message.h"
#include "app/domain/outreach/messagetemplate.h"
#include "app/domain/outreach/outreach.h"
#include "app/domain/result.h"

#include <QTimeZone>
#include <functional>

namespace qd {

struct ComposedMessage {
    OutreachChannel channel;
    Situation situation = Situation::Update;
    Audience audience = Audience::ProductTeams;
    QString incident; // its key; empty: of none
    MessageText text;
    QString language; // "en", "fr"
    qint64 at = 0; // Unix ms
    // Of the status page: what it told before, the oldest first, and this message is added to.
    QList<Message> before = {};
};

class MessageComposer {
public:
    // `picture` gives the PNG behind "attachment:ID"; empty: there is none.
    MessageComposer(std::function<QByteArray(const QString &url)> picture, QTimeZone zone);

    // One for each part, in their order. Invalid: an e-mail without a sender or a receiver; there is nothing to say.
    [[nodiscard]] Result<QList<QJsonObject>> payloads(const ComposedMessage &message) const;
    // As it will look, for a view that shows our own HTML.
    [[nodiscard]] Result<QString> previewHtml(const ComposedMessage &message) const;

private:
    [[nodiscard]] Result<QJsonObject> mail(const ComposedMessage &message) const;
    QJsonObject statusPage(const ComposedMessage &message) const;

    std::function<QByteArray(const QString &url)> m_picture;
    QTimeZone m_zone;
};

// "Ada <ada@example.org>" taken apart; the address alone has no name. Invalid: it is none.
struct MailAddress {
    QString name;
    QString address;
};
[[nodiscard]] Result<MailAddress> mailAddressFrom(const QString &text);

} // namespace qd
