// SlackChannel: a message to one channel of Slack, by an incoming webhook. The payload is Slack's own, "text" and
// "blocks"; the key is left out, as Slack takes no other field and knows no repetition. The address is a secret. One at
// a time: Slack takes about one a second, and asks for a pause with 429.
#pragma once

#include "app/connectors/webhook.h"

namespace qd {

class SlackChannel : public Channel {
    Q_OBJECT
public:
    SlackChannel(const WebhookSettings &settings, const QString &name);

    QString name() const override { return m_name; }
    int timeLimitMs() const override { return m_settings.timeoutMs; }
    bool knowsRepetition() const override { return false; }
    int mostAtOnce() const override { return 1; }
    void send(const Message &message, QObject *context, Done done) override;

private:
    WebhookSettings m_settings;
    QString m_name;
    HttpFetcher m_fetcher;
};

} // namespace qd
