#include "app/services/demooutreach.h"

#include "app/services/messagetext.h"
#include "app/store/incidentrepository.h"
#include "app/store/outboxrepository.h"
#include "app/store/outreachrepository.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 minuteMs = 60'000;

Result<OutreachChannel> addChannel(Transaction &transaction, const Stamp &stamp, ChannelKind kind, const QString &name,
    const QList<Audience> &audiences)
{
    OutreachChannel channel;
    channel.id = OutreachChannelId::create(stamp.nowMs);
    channel.kind = kind;
    channel.name = name;
    channel.audiences = audiences;
    if (kind == ChannelKind::Email) {
        channel.host = u"smtp.example.org"_s;
        channel.user = u"captains"_s;
        channel.from = u"Captains <captains@example.org>"_s;
        channel.to = {u"support@example.org"_s};
    }
    if (auto saved = OutreachRepository::save(transaction, channel, stamp); !saved)
        return tl::unexpected(saved.error());
    return channel;
}

struct Told {
    Situation situation;
    Audience audience;
    qint64 minutesIn; // after the start of the impact
    MessageState state;
};

Result<> tell(Transaction &transaction, const Stamp &stamp, const Incident &incident, const OutreachChannel &channel,
    const Told &told, const QString &language)
{
    const qint64 at = std::min(stamp.nowMs, incident.started + told.minutesIn * minuteMs);
    MessageAsked asked;
    asked.situation = told.situation;
    asked.audience = told.audience;
    asked.language = language;
    asked.incident = incident;
    const MessageText text = fillMessage(builtInMessage(told.situation, told.audience, language),
        messageValues(asked, {}, incident.lead, at, QTimeZone::systemTimeZone()));
    Message message;
    message.id = MessageId::create(at);
    message.channel = channel.id.value;
    message.about = incident.key();
    message.state = told.state;
    message.attempts = 1;
    message.createdAt = message.nextTryAt = at;
    message.writtenBy = incident.lead;
    message.incident = incident.id;
    message.situation = toString(told.situation);
    message.audience = toString(told.audience);
    message.title = text.subject;
    message.words = text.markdown;
    if (told.state == MessageState::Delivered)
        message.deliveredAt = at + 1'000;
    const auto added = OutboxRepository::add(transaction, message, stamp);
    return added ? Result<>() : tl::unexpected(added.error());
}

} // namespace

Result<> fillDemoOutreach(Transaction &transaction, const Stamp &stamp, const QString &language)
{
    const auto slack = addChannel(
        transaction, stamp, ChannelKind::Slack, u"#team-captains"_s, {Audience::Crew, Audience::ProductTeams});
    const auto mail = addChannel(transaction, stamp, ChannelKind::Email, u"Support"_s, {Audience::Support});
    const auto incidents = IncidentRepository(transaction.database()).all();
    if (!slack || !mail)
        return tl::unexpected(slack ? mail.error() : slack.error());
    if (!incidents)
        return tl::unexpected(incidents.error());
    for (const Incident &incident : incidents->mid(0, 3)) {
        if (incident.dismissed)
            continue;
        const QList<std::pair<const OutreachChannel *, Told>> told{
            {&*slack, {Situation::Declared, Audience::ProductTeams, 2, MessageState::Delivered}},
            {&*mail, {Situation::Declared, Audience::Support, 3, MessageState::Delivered}},
            {&*slack,
                {Situation::Update, Audience::ProductTeams, 7,
                    incident.isOpen() ? MessageState::Doubtful : MessageState::Delivered}}};
        for (const auto &[channel, what] : told) {
            if (auto done = tell(transaction, stamp, incident, *channel, what, language); !done)
                return done;
        }
        for (int count = 1; count <= incident.tickets; ++count) {
            const TicketReading reading{incident.started + (2 + 2 * count) * minuteMs, count};
            if (reading.at > stamp.nowMs)
                continue;
            if (auto done = OutreachRepository::save(transaction, incident.id, reading, stamp); !done)
                return done;
        }
    }
    return {};
}

} // namespace qd
