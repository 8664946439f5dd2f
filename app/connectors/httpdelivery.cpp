#include "app/connectors/httpdelivery.h"

#include "app/domain/plaintext.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestAnswer = 200;
constexpr qsizetype longestRead = 16 * 1024; // of a body, for its words
constexpr qsizetype shortestSecret = 12; // of a part of an address
constexpr qint64 longestRetryAfterMs = 3'600'000;

bool isWorthAnotherTry(int status)
{
    return status >= 500 || status == 408 || status == 425 || status == 429;
}

bool isPage(const HttpAnswer &answer)
{
    return answer.contentType.startsWith("text/html");
}

// Error pages like to repeat what was asked for.
QString withoutAddress(QString text, const QUrl &url)
{
    static const QRegularExpression separators(u"[/?&=]"_s);
    for (const auto form : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        QStringList secrets{url.path(form), url.query(form)};
        for (const QString &part : (secrets[0] + u'/' + secrets[1]).split(separators)) {
            if (part.size() >= shortestSecret)
                secrets.append(part);
        }
        for (const QString &secret : std::as_const(secrets)) {
            if (secret.size() > 1)
                text.replace(secret, u"…"_s);
        }
    }
    return text;
}

DeliveryFailure failureWithoutAnswer(Error error, const HttpRequest &request, const HttpReceiver &receiver)
{
    if (error.kind == Error::Kind::Redirected) {
        error.detail = placeOf(QUrl(error.detail)); // the path may be ours
        error.subject = placeOf(request.url);
        return {error, !receiver.mayMove};
    }
    if (error.subject != request.caFile)
        error.subject = placeOf(request.url);
    error.detail = harmlessLine(withoutAddress(error.detail, request.url), longestAnswer);
    return {error, error.kind == Error::Kind::Invalid, 0, *request.left};
}

DeliveryOutcome outcomeOf(const Result<HttpAnswer> &answer, const HttpRequest &request, const HttpReceiver &receiver)
{
    if (!answer)
        return tl::unexpected(failureWithoutAnswer(answer.error(), request, receiver));
    const QString words = harmlessLine(withoutAddress(receiver.words(*answer), request.url), longestAnswer);
    const auto failed = [&](Error::Kind kind, bool permanent) {
        return tl::unexpected(DeliveryFailure{
            {kind, placeOf(request.url), words}, permanent, retryAfterMs(*answer), answer->status == 504});
    };
    if (answer->status >= 200 && answer->status < 300) {
        if (isPage(*answer) && !receiver.speaksHtml)
            return failed(Error::Kind::NotTheApi, true);
        return Delivery{words};
    }
    const bool refused = answer->status == 401 || answer->status == 403;
    return failed(refused ? Error::Kind::Unauthorized : Error::Kind::HttpStatus, !isWorthAnotherTry(answer->status));
}

} // namespace

// RFC 9110, 10.2.3: seconds, or a date, by the clock of the server where it says what that is.
qint64 retryAfterMs(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, longestRetryAfterMs / 1000) * 1000;
    const std::optional<qint64> until = httpTimeMs(value);
    const qint64 now = answer.dateMs.value_or(QDateTime::currentMSecsSinceEpoch());
    return until ? std::clamp<qint64>(*until - now, 0, longestRetryAfterMs) : 0;
}

QString plainWords(const HttpAnswer &answer)
{
    const QString status = QString::number(answer.status) + u' ' + QString::fromUtf8(answer.reason);
    const QString body = QString::fromUtf8(answer.body.left(longestRead)).simplified();
    return (body.isEmpty() ? status : status + u": "_s + body).trimmed();
}

void deliver(
    HttpFetcher &fetcher, HttpRequest request, const HttpReceiver &receiver, QObject *context, Channel::Done done)
{
    request.left = std::make_shared<bool>(false);
    fetcher.fetch(request, context, [request, receiver, done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(outcomeOf(answer, request, receiver));
    });
}

} // namespace qd
