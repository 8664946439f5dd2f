#include "app/connectors/httpfetcher.h"

#include "app/connectors/oncebody.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString tlsDetail(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    QStringList parts;
    for (const QSslError &error : errors)
        parts.append(error.errorString());
    if (!certificate.isNull()) {
        parts.append(u"subject %1, issued by %2, until %3"_s.arg(certificate.subjectDisplayName(),
            certificate.issuerDisplayName(), certificate.expiryDate().toUTC().toString(Qt::ISODate)));
    }
    parts.removeDuplicates();
    return parts.join(u"; "_s);
}

// One request on its way; deletes itself with its reply.
class Exchange : public QObject {
public:
    Exchange(QNetworkReply *reply, const HttpRequest &request, HttpFetcher::Callback callback)
        : QObject(reply)
        , m_reply(reply)
        , m_url(request.url)
        , m_callback(std::move(callback))
    {
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_tls = tlsDetail(errors, m_reply->sslConfiguration().peerCertificate());
        });
        m_deadline.setSingleShot(true);
        connect(
            &m_deadline, &QTimer::timeout, this, [this] { stop(Error::Kind::Timeout, u"no whole answer in time"_s); });
        m_deadline.start(request.timeoutMs);
    }

    // Nobody waits for it any more: no callback comes.
    void leave()
    {
        m_callback = {};
        m_reply->abort();
    }

private:
    void stop(Error::Kind kind, const QString &detail)
    {
        if (!m_stopped)
            m_stopped = Error{kind, placeOf(m_url), detail};
        m_reply->abort();
    }

    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > HttpFetcher::largestBody)
            stop(Error::Kind::TooLarge, u"more than %1 MiB"_s.arg(HttpFetcher::largestBody / (1024 * 1024)));
    }

    void finish()
    {
        m_deadline.stop();
        if (!m_stopped && m_reply->isOpen())
            read();
        const auto callback = std::exchange(m_callback, {});
        const Result<HttpAnswer> result = outcome();
        m_reply->deleteLater();
        if (callback)
            callback(result);
    }

    Result<HttpAnswer> outcome() const
    {
        if (m_stopped)
            return tl::unexpected(*m_stopped);
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 300 && status < 400) {
            const QUrl target = m_url.resolved(m_reply->header(QNetworkRequest::LocationHeader).toUrl());
            return failure(Error::Kind::Redirected, placeOf(m_url),
                target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
        }
        if (const auto kind = failureKind(); kind && (status == 0 || *kind == Error::Kind::Truncated))
            return failure(
                *kind, placeOf(m_url), *kind == Error::Kind::Tls && !m_tls.isEmpty() ? m_tls : m_reply->errorString());
        HttpAnswer answer;
        answer.status = status;
        answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        answer.body = m_body;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            answer.headers.append({name, value});
        answer.dateMs = httpTimeMs(m_reply->rawHeader("Date"));
        return answer;
    }

    std::optional<Error::Kind> failureKind() const
    {
        switch (m_reply->error()) {
        case QNetworkReply::NoError:
            return std::nullopt;
        case QNetworkReply::HostNotFoundError:
            return Error::Kind::HostNotFound;
        case QNetworkReply::ConnectionRefusedError:
            return Error::Kind::Refused;
        case QNetworkReply::TimeoutError:
            return Error::Kind::Timeout;
        case QNetworkReply::SslHandshakeFailedError:
            return Error::Kind::Tls;
        case QNetworkReply::RemoteHostClosedError:
            return Error::Kind::Truncated;
        default:
            return Error::Kind::NetworkFailed;
        }
    }

    QNetworkReply *m_reply; // our parent
    QUrl m_url;
    HttpFetcher::Callback m_callback;
    QTimer m_deadline;
    QByteArray m_body;
    QString m_tls;
    std::optional<Error> m_stopped;
};

// The manager neither keeps the body nor guesses its length.
QNetworkReply *sendOnce(QNetworkAccessManager &manager, QNetworkRequest network, const QByteArray &method,
    const QByteArray &bytes, const std::shared_ptr<bool> &left)
{
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    auto *body = new OnceBody(bytes, left);
    QNetworkReply *reply = manager.sendCustomRequest(network, method, body);
    body->setParent(reply);
    return reply;
}

} // namespace

QString placeOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath).toString();
}

std::optional<qint64> httpTimeMs(const QByteArray &date)
{
    // RFC 9110, 5.6.7: always in English and GMT.
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpFetcher::HttpFetcher(QObject *parent)
    : QObject(parent)
    , m_network(this)
{
    // A server that asks for a password is answered by us, not by a cache of Qt's.
    m_network.setAutoDeleteReplies(false);
}

void HttpFetcher::fetch(const HttpRequest &request, QObject *context, Callback callback)
{
    const auto refuse = [&](Error::Kind kind, const QString &subject, const QString &detail) {
        QMetaObject::invokeMethod(
            context, [callback, error = Error{kind, subject, detail}] { callback(tl::unexpected(error)); },
            Qt::QueuedConnection);
    };
    // Qt would read files and data: addresses as well.
    if (request.url.scheme() != u"http"_s && request.url.scheme() != u"https"_s)
        return refuse(Error::Kind::Invalid, request.url.toDisplayString(), u"not an http or https address"_s);
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setHeader(QNetworkRequest::UserAgentHeader, u"quarterdeck/" QUARTERDECK_VERSION ""_s);
    if (!request.authorization.isEmpty())
        network.setRawHeader("Authorization", request.authorization);
    if (!request.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(request.caFile);
        if (authorities.isEmpty())
            return refuse(Error::Kind::Invalid, request.caFile, u"no certificate in PEM form"_s);
        QSslConfiguration tls = network.sslConfiguration();
        tls.addCaCertificates(authorities);
        network.setSslConfiguration(tls);
    }
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    QNetworkReply *reply = nullptr;
    if (!request.method.isEmpty()) {
        // Qt asks twice for what may be asked twice only, were it not for the body.
        const bool isOnce = request.left && (!request.body.isEmpty() || request.method == "POST");
        reply = isOnce
            ? sendOnce(m_network, network, request.method, request.body, request.left)
            : m_network.sendCustomRequest(network, request.method, request.body);
    } else if (request.json) {
        network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        reply = request.left ? sendOnce(m_network, network, "POST", *request.json, request.left)
                             : m_network.post(network, *request.json);
    } else if (request.form) {
        network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        // '+' would be read as a space.
        reply = m_network.post(network, request.form->toString(QUrl::FullyEncoded).toLatin1().replace('+', "%2B"));
    } else if (request.isDelete) {
        reply = m_network.deleteResource(network);
    } else {
        reply = m_network.get(network);
    }
    auto *exchange = new Exchange(reply, request, callback);
    // A QPointer would not do: a widget says so while it is there still, and half of it gone.
    connect(context, &QObject::destroyed, exchange, &Exchange::leave);
}

QByteArray basicAuthorization(const QString &user, const Secret &password)
{
    return "Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64();
}

QByteArray bearerAuthorization(const Secret &token)
{
    return "Bearer " + token.reveal();
}

} // namespace qd
