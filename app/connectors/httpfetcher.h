// HttpFetcher: one HTTP request, one answer, with the limits that keep a bad server harmless: a deadline over all of
// it, a largest body, no redirect followed, no scheme but http and https. Belongs to the thread that made it.
#pragma once

#include "app/connectors/secret.h"
#include "app/domain/result.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>
#include <functional>
#include <memory>
#include <optional>

namespace qd {

struct HttpRequest {
    QUrl url;
    std::optional<QUrlQuery> form; // POST with this form
    QByteArray authorization; // the header's value; empty: none
    QString caFile; // PEM, trusted beside the system's authorities
    int timeoutMs = 10'000; // from asking to the last byte
    std::optional<QByteArray> json = {}; // POST with this body
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // names and values, beside those of HTTP itself
    bool isDelete = false; // DELETE; with neither this nor a form nor a body: GET
    // Of the body: false until some of it left. With this it goes out once at most; without, Qt sends it again when the
    // connection is cut.
    std::shared_ptr<bool> left = {};
    QByteArray method = {}; // any other, with `body`
    QByteArray body = {};
};

struct HttpAnswer {
    int status = 0;
    QByteArray reason; // "Service Unavailable"
    QByteArray contentType;
    QByteArray body;
    std::optional<qint64> dateMs; // the server's clock, from the Date header
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // as they came

    QByteArray header(const QByteArray &name) const; // empty when it is not there; without regard to case
};

class HttpFetcher : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(Result<HttpAnswer>)>;
    static constexpr qint64 largestBody = 32 * 1024 * 1024;

    explicit HttpFetcher(QObject *parent = nullptr);

    // Any status is an answer; failures are what kept us from a whole one. Ends early when `context` dies.
    void fetch(const HttpRequest &request, QObject *context, Callback callback);

private:
    QNetworkAccessManager m_network;
};

QString placeOf(const QUrl &url); // scheme, host and port: the rest may be a secret
std::optional<qint64> httpTimeMs(const QByteArray &date); // "Mon, 23 Nov 2026 08:00:00 GMT"

QByteArray basicAuthorization(const QString &user, const Secret &password);
QByteArray bearerAuthorization(const Secret &token);

} // namespace qd
