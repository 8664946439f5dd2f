#include "app/connectors/webhook.h"

#include "app/connectors/httpdelivery.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

Result<QUrl> webhookUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto refuse = [](const char *reason) {
        return failure(Error::Kind::Invalid, {}, QString::fromLatin1(reason)); // the address may be a secret
    };
    if (!url.isValid() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s) || url.host().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "the address of a webhook begins with http:// or https://"));
    if (!url.userInfo().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "a name or a password does not belong into the address"));
    return url;
}

Webhook::Webhook(const WebhookSettings &settings, const QString &name)
    : m_settings(settings)
    , m_name(name)
{
}

void Webhook::send(const Message &message, QObject *context, Done done)
{
    HttpRequest request;
    request.url = m_settings.url;
    request.json = QJsonDocument(message.payload).toJson(QJsonDocument::Compact);
    request.headers = {{"Idempotency-Key", message.id.value.toLatin1()}};
    request.authorization = m_settings.authorization;
    request.caFile = m_settings.caFile;
    request.timeoutMs = m_settings.timeoutMs;
    deliver(m_fetcher, std::move(request), {}, context, std::move(done));
}

} // namespace qd
