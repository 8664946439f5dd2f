#include "app/services/outreachdesk.h"

#include "app/domain/attachment.h"
#include "app/domain/placeholders.h"
#include "app/domain/releaseblock.h"
#include "app/formats/slackmrkdwn.h"
#include "app/services/attachmentdesk.h"
#include "app/services/channelrules.h"
#include "app/services/incidentwriting.h"
#include "app/services/outbox.h"
#include "app/services/wording.h"
#include "app/store/incidentrepository.h"
#include "app/store/outboxrepository.h"
#include "app/store/outreachrepository.h"
#include "app/store/settingrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString byHand = u"by-hand"_s; // the channel of what no channel sent
const QString cadenceKey = u"outreach/cadence_minutes"_s; // "30 10"
constexpr qint64 minuteMs = 60'000;
constexpr qsizetype longestTold = 1'000; // of a line of the timeline

class OutreachWords {
    Q_DECLARE_TR_FUNCTIONS(OutreachDesk)
public:
    static QString sentAlready() { return tr("it was sent already"); }
    static QString noChannel() { return tr("no channel was chosen"); }
    static QString taken() { return tr("another channel has this name"); }
};

bool namesIncident(const QString &subject)
{
    auto matches = placeholderPattern().globalMatch(subject);
    while (matches.hasNext()) {
        if (const QString name = matches.next().captured(1); name == u"key"_s || name == u"title"_s)
            return true;
    }
    return false;
}

QString snoozeKey(const IncidentId &incident, Audience audience)
{
    return incident.value + u'/' + toString(audience);
}

} // namespace

OutreachDesk::OutreachDesk(DeskContext context, RotaDesk &rota, AttachmentDesk &attachments)
    : m_context(std::move(context))
    , m_rota(rota)
    , m_attachments(attachments)
{
}

Result<QList<OutreachChannel>> OutreachDesk::channels() const
{
    return OutreachRepository(m_context.database).channels();
}

Result<QList<OutreachChannel>> OutreachDesk::channelsTo(Audience audience) const
{
    return channels().map([audience](QList<OutreachChannel> all) {
        all.removeIf(
            [audience](const OutreachChannel &each) { return !each.enabled || !each.audiences.contains(audience); });
        return all;
    });
}

Result<OutreachChannel> OutreachDesk::save(OutreachChannel channel)
{
    channel.name = channel.name.simplified();
    if (auto checked = checkChannel(channel); !checked)
        return tl::unexpected(checked.error());
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto all = OutreachRepository(transaction.database()).channels();
        if (!all)
            return tl::unexpected(all.error());
        if (channel.id.isNull())
            channel.id = OutreachChannelId::create(stamp.nowMs);
        for (const OutreachChannel &other : *all) {
            if (other.id != channel.id && other.name.compare(channel.name, Qt::CaseInsensitive) == 0)
                return failure(Error::Kind::Conflict, channel.name, OutreachWords::taken());
        }
        return OutreachRepository::save(transaction, channel, stamp);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return channel;
}

Result<> OutreachDesk::remove(const OutreachChannelId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return OutreachRepository::remove(transaction, id); });
}

Result<QString> OutreachDesk::messageTemplate(Situation situation, Audience audience, const QString &language) const
{
    const QString spoken = Wording("MessageText", language).language();
    const auto own = OutreachRepository(m_context.database).messageTemplate(situation, audience, spoken);
    if (!own)
        return own;
    return own->isEmpty() ? builtInMessage(situation, audience, spoken) : *own;
}

Result<> OutreachDesk::setMessageTemplate(
    Situation situation, Audience audience, const QString &language, const QString &text)
{
    if (const auto checked = checkMessageTemplate(text); !checked)
        return tl::unexpected(checked.error());
    // The built-in one is not kept: a better one of a later version shall take its place.
    const QString own = text.trimmed() == builtInMessage(situation, audience, language).trimmed() ? QString() : text;
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return OutreachRepository::saveTemplate(transaction, situation, audience, language, own, stamp);
    });
}

Result<MessageText> OutreachDesk::fill(MessageAsked asked, const QString &file) const
{
    const qint64 now = m_context.clock.nowMs();
    const auto duty = m_rota.duty(now);
    if (!duty)
        return tl::unexpected(duty.error());
    if (const auto checked = checkMessageTemplate(file); !checked)
        return tl::unexpected(checked.error());
    if (asked.incident && asked.incident->isOpen() && !asked.nextUpdate) {
        const CadenceRule rule = cadence();
        const qint64 every = asked.incident->severity == Severity::Critical ? rule.everyCriticalMs : rule.everyMs;
        if (every > 0)
            asked.nextUpdate = now + every;
    }
    auto text = fillMessage(file, messageValues(asked, *duty, m_context.author(), now, m_rota.calendar().zone()));
    const QString subject = messageTextFrom(file).subject;
    if (!subject.isEmpty() && (text.subject.isEmpty() || (!asked.incident && namesIncident(subject))))
        text.subject = situationInWords(asked.situation, asked.language);
    return text;
}

Result<MessageDraft> OutreachDesk::draft(MessageAsked asked) const
{
    asked.language = Wording("MessageText", asked.language).language();
    const auto file = messageTemplate(asked.situation, asked.audience, asked.language);
    if (!file)
        return tl::unexpected(file.error());
    auto text = fill(asked, *file);
    if (!text)
        return tl::unexpected(text.error());
    MessageDraft draft;
    draft.id = newUuid(m_context.clock.nowMs());
    draft.situation = asked.situation;
    draft.audience = asked.audience;
    draft.language = asked.language;
    draft.incident = asked.incident ? asked.incident->id : IncidentId();
    draft.text = std::move(*text);
    return draft;
}

MessageComposer OutreachDesk::composer() const
{
    return MessageComposer(
        [this](const QString &url) {
            const AttachmentId id = attachmentFrom(url);
            const auto found =
                id.isNull() ? Result<Attachment>(failure(Error::Kind::NotFound, url)) : m_attachments.attachment(id);
            return found ? found->png : QByteArray();
        },
        m_rota.calendar().zone());
}

Result<ComposedMessage> OutreachDesk::composed(const MessageDraft &draft, const OutreachChannel &channel) const
{
    ComposedMessage message{
        channel, draft.situation, draft.audience, {}, draft.text, draft.language, m_context.clock.nowMs()};
    if (!draft.incident.isNull()) {
        const auto incident = IncidentRepository(m_context.database).incident(draft.incident);
        if (!incident)
            return tl::unexpected(incident.error());
        message.incident = incident->key();
    }
    if (channel.kind == ChannelKind::StatusPage) {
        const auto before = OutboxRepository(m_context.database).ofChannel(channel.id.value);
        if (!before)
            return tl::unexpected(before.error());
        message.before = *before;
    }
    return message;
}

Result<QString> OutreachDesk::previewHtml(const MessageDraft &draft, const OutreachChannel &channel) const
{
    const auto message = composed(draft, channel);
    return message ? composer().previewHtml(*message) : tl::unexpected(message.error());
}

QString OutreachDesk::asMrkdwn(const MessageDraft &draft) const
{
    const QString subject = draft.text.subject.isEmpty() ? QString() : u"**"_s + draft.text.subject + u"**\n\n"_s;
    return toSlackMrkdwn(subject + draft.text.markdown);
}

Result<> OutreachDesk::enqueue(
    Transaction &transaction, const Stamp &stamp, const MessageDraft &draft, const OutreachChannel &channel) const
{
    const auto message = composed(draft, channel);
    if (!message)
        return tl::unexpected(message.error());
    const auto payloads = composer().payloads(*message);
    if (!payloads)
        return tl::unexpected(payloads.error());
    MessageId before;
    for (qsizetype part = 0; part < payloads->size(); ++part) {
        OutgoingMessage outgoing;
        outgoing.channel = channel.id.value;
        outgoing.about = message->incident;
        outgoing.payload = payloads->at(part);
        outgoing.once = u"%1/%2/%3"_s.arg(draft.id, channel.id.value).arg(part);
        outgoing.after = before;
        outgoing.incident = draft.incident;
        outgoing.situation = toString(draft.situation);
        outgoing.audience = toString(draft.audience);
        outgoing.title = draft.text.subject;
        outgoing.words = part == 0 ? draft.text.markdown : QString();
        const auto queued = Outbox::enqueue(transaction, stamp, outgoing);
        if (!queued)
            return tl::unexpected(queued.error());
        if (queued->isNull())
            return failure(Error::Kind::Conflict, draft.text.subject, OutreachWords::sentAlready());
        before = *queued;
    }
    return {};
}

Result<> OutreachDesk::send(const MessageDraft &draft, const QList<OutreachChannel> &channels)
{
    if (channels.isEmpty())
        return failure(Error::Kind::Invalid, draft.text.subject, OutreachWords::noChannel());
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const OutreachChannel &channel : channels) {
            if (auto queued = enqueue(transaction, stamp, draft, channel); !queued)
                return queued;
        }
        return {};
    });
}

Result<> OutreachDesk::noteTold(const MessageDraft &draft, const QString &how)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        Message message;
        message.id = MessageId::create(stamp.nowMs);
        message.channel = byHand;
        message.once = draft.id + u'/' + byHand;
        message.state = MessageState::Delivered;
        message.deliveredAt = message.createdAt = message.nextTryAt = stamp.nowMs;
        message.answer = how;
        message.writtenBy = stamp.author;
        message.incident = draft.incident;
        message.situation = toString(draft.situation);
        message.audience = toString(draft.audience);
        message.title = draft.text.subject;
        message.words = draft.text.markdown;
        const auto added = OutboxRepository::add(transaction, message, stamp);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added)
            return failure(Error::Kind::Conflict, draft.text.subject, OutreachWords::sentAlready());
        return arrived(transaction, stamp, message);
    });
}

Result<> OutreachDesk::arrived(Transaction &transaction, const Stamp &stamp, const Message &message) const
{
    if (message.incident.isNull() || !message.after.isNull()) // one line for all parts of a message
        return {};
    auto writing = IncidentWriting::open(transaction, message.incident, stamp);
    if (!writing)
        return tl::unexpected(writing.error());
    const QString words = message.title.trimmed().isEmpty() ? message.words.trimmed() : message.title;
    TimelineCommand entry{TimelineKind::Message, words.section(u'\n', 0, 0).left(longestTold), {}, stamp.nowMs};
    entry.details = {{Detail::audience, message.audience}, {Detail::message, message.id.value}};
    const auto channels = OutreachRepository(transaction.database()).channels();
    for (const OutreachChannel &channel : channels.value_or(QList<OutreachChannel>())) {
        if (channel.id.value == message.channel)
            entry.details.insert(Detail::name, channel.name);
    }
    if (auto added = writing->add(entry); !added)
        return added;
    return writing->finish().map([](const Incident &) {});
}

Result<> OutreachDesk::announce(Transaction &transaction, const Stamp &stamp, const ReleaseBlock &block) const
{
    const auto all = channels();
    if (!all)
        return tl::unexpected(all.error());
    MessageAsked asked;
    asked.situation = block.isLifted() ? Situation::Lifted : Situation::Blocked;
    asked.reason = block.reason;
    asked.period = TimeRange{block.since, block.liftedAt.value_or(block.since)};
    if (!block.incident.isNull()) {
        const auto incident = IncidentRepository(transaction.database()).incident(block.incident);
        if (incident)
            asked.incident = *incident;
    }
    for (const OutreachChannel &channel : *all) {
        // Those who release, and the crew; support and users have no use for it.
        const bool toTeams = channel.audiences.contains(Audience::ProductTeams);
        if (!channel.enabled || (!toTeams && !channel.audiences.contains(Audience::Crew)))
            continue;
        asked.audience = toTeams ? Audience::ProductTeams : Audience::Crew;
        asked.language = channel.language;
        const auto draft = this->draft(asked);
        if (!draft)
            return tl::unexpected(draft.error());
        if (auto queued = enqueue(transaction, stamp, *draft, channel); !queued)
            return queued;
    }
    return {};
}

Result<Message> OutreachDesk::testMessage(const OutreachChannel &channel) const
{
    MessageAsked asked;
    asked.situation = Situation::Test;
    asked.audience = channel.audiences.value(0, Audience::Crew);
    asked.language = channel.language;
    const auto draft = this->draft(asked);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto whole = composed(*draft, channel);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto payloads = composer().payloads(*whole);
    if (!payloads)
        return tl::unexpected(payloads.error());
    Message message;
    message.id = MessageId::create(m_context.clock.nowMs());
    message.payload = payloads->first();
    message.payload.insert(u"idempotencyKey"_s, message.id.value);
    message.title = draft->text.subject;
    return message;
}

CadenceRule OutreachDesk::cadence() const
{
    CadenceRule rule;
    const auto kept = SettingRepository(m_context.database).value(cadenceKey);
    if (!kept || !*kept)
        return rule;
    bool isAll = false;
    bool isCritical = false;
    const int all = (*kept)->section(u' ', 0, 0).toInt(&isAll);
    const int critical = (*kept)->section(u' ', 1, 1).toInt(&isCritical);
    if (isAll && isCritical && all >= 0 && critical >= 0)
        rule = {all * minuteMs, critical * minuteMs};
    return rule;
}

Result<> OutreachDesk::setCadence(const CadenceRule &rule)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return SettingRepository::save(transaction, cadenceKey,
            u"%1 %2"_s.arg(rule.everyMs / minuteMs).arg(rule.everyCriticalMs / minuteMs), stamp);
    });
}

Result<QList<AudienceDue>> OutreachDesk::due(const Incident &incident) const
{
    const auto all = channels();
    const auto told = OutboxRepository(m_context.database).lastTold(incident.id);
    if (!all || !told)
        return tl::unexpected(all ? told.error() : all.error());
    QList<AudienceTold> reached;
    for (int i = 0; i < audiences; ++i) {
        const Audience audience = Audience(i);
        const bool leads = std::any_of(all->begin(), all->end(),
            [audience](const OutreachChannel &each) { return each.enabled && each.audiences.contains(audience); });
        // The crew knows; whoever was told once wants to hear more.
        if ((!leads || audience == Audience::Crew) && !told->contains(toString(audience)))
            continue;
        AudienceTold state{audience, {}, {}};
        if (told->contains(toString(audience)))
            state.lastTold = told->value(toString(audience));
        if (const QString key = snoozeKey(incident.id, audience); m_snoozed.contains(key))
            state.snoozedUntil = m_snoozed.value(key);
        reached.append(state);
    }
    return audiencesDue(incident, reached, cadence(), m_context.clock.nowMs());
}

void OutreachDesk::snooze(const IncidentId &incident, Audience audience, qint64 untilMs)
{
    m_snoozed.insert(snoozeKey(incident, audience), untilMs);
}

Result<QList<Message>> OutreachDesk::messagesOf(const IncidentId &incident) const
{
    return OutboxRepository(m_context.database).ofIncident(incident);
}

} // namespace qd
