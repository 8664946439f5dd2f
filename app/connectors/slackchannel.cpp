#include "app/connectors/slackchannel.h"

#include "app/connectors/httpdelivery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

struct SlackWord {
    const char *word;
    const char *meaning;
};

// Slack's errors, one word each in a body of plain text.
constexpr SlackWord slackWords[] = {
    {"action_prohibited", "an administrator of the workspace forbids it"},
    {"channel_is_archived", "the channel was archived"},
    {"channel_not_found", "the channel was removed"},
    {"invalid_blocks", "Slack does not understand the blocks"},
    {"invalid_payload", "Slack does not understand the message"},
    {"invalid_token", "the address has expired or is wrong"},
    {"msg_blocks_too_long", "the message is too long"},
    {"no_service", "the webhook was removed or switched off"},
    {"no_team", "the workspace is gone"},
    {"no_text", "the message is empty"},
    {"user_not_found", "the person it goes to is gone"},
};

QString slackAnswer(const HttpAnswer &answer)
{
    if (answer.contentType.startsWith("text/html"))
        return QString::number(answer.status) + u" a page of HTML, not an answer of Slack"_s;
    const QByteArray body = answer.body.trimmed();
    for (const auto &[word, meaning] : slackWords) {
        if (body == word)
            return u"%1 %2: %3"_s.arg(answer.status).arg(QLatin1StringView(word), QLatin1StringView(meaning));
    }
    return plainWords(answer);
}

} // namespace

SlackChannel::SlackChannel(const WebhookSettings &settings, const QString &name)
    : m_settings(settings)
    , m_name(name)
{
}

void SlackChannel::send(const Message &message, QObject *context, Done done)
{
    QJsonObject payload = message.payload;
    payload.remove(u"idempotencyKey"_s);
    HttpRequest request;
    request.url = m_settings.url;
    request.json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    request.authorization = m_settings.authorization;
    request.caFile = m_settings.caFile;
    request.timeoutMs = m_settings.timeoutMs;
    deliver(m_fetcher, std::move(request), {&slackAnswer, false, false}, context, std::move(done));
}

} // namespace qd
