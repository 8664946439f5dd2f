#include "app/connectors/prometheusclient.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace qd {

PrometheusClient::PrometheusClient(Source source, SecretProvider &secrets, QObject *parent)
    : QObject(parent)
    , m_server(std::move(source), secrets, this)
{
}

void PrometheusClient::ask(
    const QString &path, const std::optional<QUrlQuery> &form, QObject *context, HttpFetcher::Callback callback)
{
    HttpRequest request;
    request.form = form;
    m_server.send(u"/api/v1/"_s + path, std::move(request), context, std::move(callback));
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
