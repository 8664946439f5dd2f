#include "app/connectors/webhook.h"

#include "app/domain/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestAnswer = 200;
constexpr qint64 longestRetryAfterMs = 3'600'000;

// RFC 9110, 10.2.3: seconds, or a date, which nobody sends.
qint64 retryAfterMs(const HttpAnswer &answer)
{
    bool isNumber = false;
    const qint64 seconds = answer.header("Retry-After").trimmed().toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(seconds, 0, longestRetryAfterMs / 1000) * 1000 : 0;
}

bool isWorthAnotherTry(int status)
{
    return status >= 500 || status == 408 || status == 425 || status == 429;
}

QString wordsOf(const HttpAnswer &answer)
{
    QString words = QString::number(answer.status) + u' ' + QString::fromUtf8(answer.reason);
    if (!answer.body.trimmed().isEmpty())
        words += u": "_s + QString::fromUtf8(answer.body.left(4 * longestAnswer)).simplified();
    return harmlessLine(words.trimmed(), longestAnswer);
}

DeliveryOutcome outcomeOf(const Result<HttpAnswer> &answer, const QString &place)
{
    if (!answer)
        return tl::unexpected(DeliveryFailure{answer.error(), answer.error().kind == Error::Kind::Invalid});
    if (answer->status >= 200 && answer->status < 300)
        return Delivery{wordsOf(*answer)};
    const bool refused = answer->status == 401 || answer->status == 403;
    return tl::unexpected(
        DeliveryFailure{{refused ? Error::Kind::Unauthorized : Error::Kind::HttpStatus, place, wordsOf(*answer)},
            !isWorthAnotherTry(answer->status), retryAfterMs(*answer)});
}

} // namespace

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
    const QString place =
        m_settings.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    m_fetcher.fetch(request, context,
        [done = std::move(done), place](const Result<HttpAnswer> &answer) { done(outcomeOf(answer, place)); });
}

} // namespace qd
