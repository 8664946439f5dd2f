#include "app/connectors/prometheusclient.h"

#include "app/connectors/secretprovider.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace qd {

PrometheusClient::PrometheusClient(Source source, SecretProvider &secrets, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_secrets(secrets)
    , m_fetcher(this)
{
}

void PrometheusClient::ask(
    const QString &path, const std::optional<QUrlQuery> &form, QObject *context, HttpFetcher::Callback callback)
{
    m_secrets.find(
        m_source, this, [this, path, form, alive = QPointer<QObject>(context), callback](const Result<Secret> &secret) {
            if (!alive)
                return;
            if (!secret)
                return callback(tl::unexpected(secret.error()));
            HttpRequest request;
            request.url = QUrl(m_source.url + u"/api/v1/"_s + path);
            request.form = form;
            request.caFile = m_source.caFile;
            request.timeoutMs = m_source.timeoutMs;
            if (m_source.auth == AuthKind::Basic)
                request.authorization = basicAuthorization(m_source.user, *secret);
            else if (m_source.auth == AuthKind::Bearer)
                request.authorization = bearerAuthorization(*secret);
            m_fetcher.fetch(request, alive, callback);
        });
}

void PrometheusClient::get(
    const QString &path, const QUrlQuery &query, QObject *context, HttpFetcher::Callback callback)
{
    const QString fields = query.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s);
    ask(fields.isEmpty() ? path : path + u'?' + fields, std::nullopt, context, std::move(callback));
}

void PrometheusClient::post(
    const QString &path, const QUrlQuery &form, QObject *context, HttpFetcher::Callback callback)
{
    if (m_readsOnly)
        return get(path, form, context, callback);
    ask(path, form, context,
        [this, path, form, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            const bool refused = answer && (answer->status == 403 || answer->status == 405 || answer->status == 501);
            if (!refused || !alive)
                return callback(answer);
            get(path, form, alive, [this, callback](const Result<HttpAnswer> &second) {
                m_readsOnly |= second && second->status == 200;
                callback(second);
            });
        });
}

void addField(QUrlQuery &form, const QString &name, const QString &value)
{
    form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString apiSeconds(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 3);
}

} // namespace qd
