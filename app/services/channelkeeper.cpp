#include "app/services/channelkeeper.h"

#include "app/connectors/secretprovider.h"
#include "app/connectors/slackchannel.h"
#include "app/connectors/smtpchannel.h"
#include "app/connectors/statuspagechannel.h"
#include "app/connectors/webhook.h"
#include "app/services/channelrules.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "app/services/secretof.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Source keeperOf(const OutreachChannel &channel)
{
    return secretOf(u"outreach-"_s + channel.id.value, channel.name);
}

} // namespace

Result<std::unique_ptr<Channel>> makeChannel(const OutreachChannel &channel, const Secret &secret)
{
    const QString name = channel.id.value;
    switch (channel.kind) {
    case ChannelKind::Email: {
        SmtpSettings settings;
        settings.host = channel.host;
        settings.port = channel.port;
        settings.security = channel.security;
        settings.user = channel.user;
        settings.password = secret;
        settings.caFile = channel.caFile;
        return std::make_unique<SmtpChannel>(settings, name);
    }
    case ChannelKind::StatusPage:
        return std::make_unique<StatusPageChannel>(channel.folder, name);
    case ChannelKind::Slack:
    case ChannelKind::Webhook:
        break;
    }
    const auto url = webhookUrl(QString::fromUtf8(secret.reveal()));
    if (!url)
        return tl::unexpected(url.error());
    const WebhookSettings settings{*url, {}, channel.caFile};
    if (channel.kind == ChannelKind::Slack)
        return std::make_unique<SlackChannel>(settings, name);
    return std::make_unique<Webhook>(settings, name);
}

ChannelKeeper::ChannelKeeper(OutreachDesk &desk, Outbox &outbox, SecretProvider &secrets, ChangeFeed &feed,
    Maker maker, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_outbox(outbox)
    , m_secrets(secrets)
    , m_make(std::move(maker))
{
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (m_started && changes.touches(Aggregate::OutreachChannel))
            follow();
    });
}

void ChannelKeeper::start()
{
    m_started = true;
    follow();
}

ChannelKeeper::Standing ChannelKeeper::standing(const OutreachChannelId &id) const
{
    return m_standing.value(id.value, Standing::Off);
}

void ChannelKeeper::follow()
{
    const auto channels = m_desk.channels();
    if (!channels)
        return; // read again with the next change
    QHash<QString, OutreachChannel> now;
    for (const OutreachChannel &channel : *channels)
        now.insert(channel.id.value, channel);
    const QHash<QString, OutreachChannel> before = std::exchange(m_known, now);
    for (const QString &id : before.keys()) {
        if (!now.contains(id)) {
            ++m_looks[id];
            m_outbox.removeChannel(id);
            m_standing.remove(id);
            m_secrets.forget(SourceId{u"outreach-"_s + id});
        }
    }
    for (const OutreachChannel &channel : std::as_const(now)) {
        if (!before.contains(channel.id.value) || before.value(channel.id.value) != channel)
            load(channel);
    }
    emit changed();
}

void ChannelKeeper::load(const OutreachChannel &channel)
{
    const int look = ++m_looks[channel.id.value];
    if (!channel.enabled) {
        m_outbox.removeChannel(channel.id.value); // what waits for it waits on
        m_standing.insert(channel.id.value, Standing::Off);
        emit changed();
        return;
    }
    if (!needsSecret(channel))
        return set(channel, Secret());
    m_secrets.find(keeperOf(channel), this, [this, channel, look](const Result<Secret> &secret) {
        if (m_looks.value(channel.id.value) != look)
            return; // it was changed meanwhile, or given its secret
        if (secret && !secret->isEmpty())
            return set(channel, *secret);
        m_outbox.removeChannel(channel.id.value);
        m_standing.insert(channel.id.value, Standing::NoSecret);
        emit changed();
    });
}

void ChannelKeeper::set(const OutreachChannel &channel, const Secret &secret)
{
    auto made = m_make(channel, secret);
    if (made)
        m_outbox.setChannel(std::move(*made));
    else
        m_outbox.removeChannel(channel.id.value);
    m_standing.insert(channel.id.value, made ? Standing::Ready : Standing::BadSecret);
    emit changed();
}

void ChannelKeeper::setSecret(
    const OutreachChannel &channel, const QString &secret, QObject *context, std::function<void(Result<>)> kept)
{
    const QString given = secret.trimmed();
    if (given.isEmpty()) {
        m_secrets.forget(keeperOf(channel).id);
        load(channel);
        return kept({});
    }
    if (const auto made = m_make(channel, Secret(given.toUtf8())); !made)
        return kept(tl::unexpected(made.error()));
    m_secrets.keep(keeperOf(channel).id, Secret(given.toUtf8()), context, std::move(kept));
    if (m_known.contains(channel.id.value) && channel.enabled) {
        ++m_looks[channel.id.value];
        set(channel, Secret(given.toUtf8()));
    }
}

void ChannelKeeper::test(const OutreachChannel &channel, QObject *context, std::function<void(Result<QString>)> answer)
{
    const auto message = m_desk.testMessage(channel);
    if (!message)
        return answer(tl::unexpected(message.error()));
    const auto send = [context, answer, message = *message, channel, make = m_make](const Secret &secret) {
        auto made = make(channel, secret);
        if (!made)
            return answer(tl::unexpected(made.error()));
        Channel *sender = made->release();
        sender->setParent(context); // goes with whoever asks, or once it has answered
        sender->send(message, context, [answer, sender](const DeliveryOutcome &outcome) {
            sender->deleteLater();
            answer(outcome ? Result<QString>(outcome->answer) : tl::unexpected(outcome.error().error));
        });
    };
    if (!needsSecret(channel))
        return send(Secret());
    m_secrets.find(keeperOf(channel), context, [send, answer](const Result<Secret> &secret) {
        if (secret)
            send(*secret);
        else
            answer(tl::unexpected(secret.error()));
    });
}

} // namespace qd
