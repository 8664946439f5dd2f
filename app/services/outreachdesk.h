// OutreachDesk: telling others: the ways to them, the texts for each situation, and what was told. A message is written
// from a template, changed by whoever sends it, stored for each channel that leads to its audience, and sent by the
// outbox; once it has arrived it stands in the incident's timeline. Window's thread; times in Unix ms.
#pragma once

#include "app/domain/message.h"
#include "app/domain/outreach/cadence.h"
#include "app/services/deskcontext.h"
#include "app/services/messagecomposer.h"
#include "app/services/messagetext.h"

#include <QHash>

namespace qd {

class AttachmentDesk;
class RotaDesk;
struct ReleaseBlock;

// What is about to be told.
struct MessageDraft {
    QString id; // the same draft is sent once
    Situation situation = Situation::Update;
    Audience audience = Audience::ProductTeams;
    QString language; // "en" or "fr"
    IncidentId incident = {}; // null: of none
    MessageText text;
};

class OutreachDesk {
public:
    // All outlive it.
    OutreachDesk(DeskContext context, RotaDesk &rota, AttachmentDesk &attachments);

    [[nodiscard]] Result<QList<OutreachChannel>> channels() const; // by name
    [[nodiscard]] Result<QList<OutreachChannel>> channelsTo(Audience audience) const; // that are on
    // Adds, or changes the one of this id. Invalid: what its kind needs is missing. Conflict: the name is taken.
    [[nodiscard]] Result<OutreachChannel> save(OutreachChannel channel);
    [[nodiscard]] Result<> remove(const OutreachChannelId &id);

    // The crew's, else what is built in. As a file: "# subject", then Markdown.
    [[nodiscard]] Result<QString> messageTemplate(
        Situation situation, Audience audience, const QString &language) const;
    // Invalid: a placeholder is unknown or has no end. An empty one goes back to what is built in.
    [[nodiscard]] Result<> setMessageTemplate(
        Situation situation, Audience audience, const QString &language, const QString &text);

    [[nodiscard]] Result<MessageDraft> draft(MessageAsked asked) const;
    // The same by another template than the one that is kept.
    [[nodiscard]] Result<MessageText> fill(MessageAsked asked, const QString &file) const;
    // As it will look in a channel: HTML of our own making.
    [[nodiscard]] Result<QString> previewHtml(const MessageDraft &draft, const OutreachChannel &channel) const;
    // One for each channel, all or none of them. Conflict: this draft was sent already.
    [[nodiscard]] Result<> send(const MessageDraft &draft, const QList<OutreachChannel> &channels);
    // It was told by hand, from the clipboard or by word of mouth.
    [[nodiscard]] Result<> noteTold(const MessageDraft &draft, const QString &how);
    // For the clipboard, as Slack writes it.
    QString asMrkdwn(const MessageDraft &draft) const;

    // The state of being told of each audience that a channel leads to.
    [[nodiscard]] Result<QList<AudienceDue>> due(const Incident &incident) const;
    void snooze(const IncidentId &incident, Audience audience, qint64 untilMs); // until then, or until the program ends
    CadenceRule cadence() const;
    [[nodiscard]] Result<> setCadence(const CadenceRule &rule);

    [[nodiscard]] Result<QList<Message>> messagesOf(const IncidentId &incident) const;

    // For the outbox, and for the releases: what is written together with the fact.
    [[nodiscard]] Result<> arrived(Transaction &transaction, const Stamp &stamp, const Message &message) const;
    [[nodiscard]] Result<> announce(Transaction &transaction, const Stamp &stamp, const ReleaseBlock &block) const;
    // A message that says only that it is a test, for one channel.
    [[nodiscard]] Result<Message> testMessage(const OutreachChannel &channel) const;

private:
    MessageComposer composer() const;
    [[nodiscard]] Result<ComposedMessage> composed(const MessageDraft &draft, const OutreachChannel &channel) const;
    [[nodiscard]] Result<> enqueue(
        Transaction &transaction, const Stamp &stamp, const MessageDraft &draft, const OutreachChannel &channel) const;

    DeskContext m_context;
    RotaDesk &m_rota;
    AttachmentDesk &m_attachments;
    QHash<QString, qint64> m_snoozed; // by incident and audience
};

} // namespace qd
