// ChannelKeeper: gives the outbox its channels as the crew configured them, each with its secret of this workstation's
// keyring, or of QUARTERDECK_SECRET_NAME; one without its secret sends nothing, and says so. Window's thread.
#pragma once

#include "app/connectors/channel.h"
#include "app/connectors/secret.h"
#include "app/domain/outreach/outreach.h"
#include "app/services/deskcontext.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace qd {

class Outbox;
class OutreachDesk;
class SecretProvider;

class ChannelKeeper : public QObject {
    Q_OBJECT
public:
    enum class Standing { Off, Ready, NoSecret, BadSecret };

    using Maker = std::function<Result<std::unique_ptr<Channel>>(const OutreachChannel &, const Secret &)>;

    // All outlive it. `maker` is makeChannel() but in a drill.
    ChannelKeeper(OutreachDesk &desk, Outbox &outbox, SecretProvider &secrets, ChangeFeed &feed, Maker maker,
        QObject *parent = nullptr);

    void start(); // and follows what is changed
    Standing standing(const OutreachChannelId &id) const;

    // The answer tells whether the keyring keeps it beyond this session (Unavailable: it does not); Invalid: it is no
    // address. An empty one forgets it.
    void setSecret(
        const OutreachChannel &channel, const QString &secret, QObject *context, std::function<void(Result<>)> kept);
    // Sends a message that says only that it is a test, past the outbox.
    void test(const OutreachChannel &channel, QObject *context, std::function<void(Result<QString>)> answer);

signals:
    void changed(); // the standing of one

private:
    void follow();
    void load(const OutreachChannel &channel);
    void set(const OutreachChannel &channel, const Secret &secret);

    OutreachDesk &m_desk;
    Outbox &m_outbox;
    SecretProvider &m_secrets;
    Maker m_make;
    QHash<QString, OutreachChannel> m_known; // by id
    QHash<QString, Standing> m_standing;
    QHash<QString, int> m_looks; // for its secret: the newest one counts
    bool m_started = false;
};

// The channel as the outbox sends by it. Invalid: the secret is no address.
[[nodiscard]] Result<std::unique_ptr<Channel>> makeChannel(const OutreachChannel &channel, const Secret &secret);

} // namespace qd
