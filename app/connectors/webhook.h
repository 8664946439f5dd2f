// Webhook: a message as JSON, by POST, to an address that somebody configured. What the receiver makes of the payload
// is theirs: for alerts it has the shape of an Alertmanager's webhook (formats/alertmanagerwebhook.h). The id travels
// in the header Idempotency-Key as well. Any 2xx is accepted; the rest is judged by httpdelivery.h.
#pragma once

#include "app/connectors/channel.h"
#include "app/connectors/httpfetcher.h"

#include <QUrl>

namespace qd {

struct WebhookSettings {
    QUrl url; // as webhookUrl() gives it
    QByteArray authorization = {}; // the header's value; empty: none
    QString caFile = {}; // PEM, trusted beside the system's authorities
    int timeoutMs = 10'000;
};

// From what people paste. Invalid: no http or https address, one without a host, a name or a password inside.
[[nodiscard]] Result<QUrl> webhookUrl(const QString &text);

class Webhook : public Channel {
    Q_OBJECT
public:
    explicit Webhook(const WebhookSettings &settings, const QString &name = QStringLiteral("webhook"));

    QString name() const override { return m_name; }
    int timeLimitMs() const override { return m_settings.timeoutMs; }
    void send(const Message &message, QObject *context, Done done) override;

private:
    WebhookSettings m_settings;
    QString m_name;
    HttpFetcher m_fetcher;
};

} // namespace qd
