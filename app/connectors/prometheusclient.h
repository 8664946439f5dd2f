// PrometheusClient: asks one server of the HTTP API v1 with the source's authentication, time limit and authority.
// Lives on one thread, answers on it, later; never after `context` died.
#pragma once

#include "app/connectors/sourceclient.h"

namespace qd {

class PrometheusClient : public QObject {
    Q_OBJECT
public:
    PrometheusClient(Source source, SecretProvider &secrets, QObject *parent = nullptr);

    const Source &source() const { return m_server.source(); }
    QString place() const { return source().url; } // for errors

    // `path` follows /api/v1/.
    void get(const QString &path, const QUrlQuery &query, QObject *context, HttpFetcher::Callback callback);
    // A long query does not fit into an address; where POST is not let through, the same by GET.
    void post(const QString &path, const QUrlQuery &form, QObject *context, HttpFetcher::Callback callback);

private:
    void ask(
        const QString &path, const std::optional<QUrlQuery> &form, QObject *context, HttpFetcher::Callback callback);

    SourceClient m_server;
    bool m_readsOnly = false; // a proxy that lets no POST through
};

// A form's field with its value encoded.
void addField(QUrlQuery &form, const QString &name, const QString &value);
// Unix seconds with three decimals, as the API reads them.
QString apiSeconds(qint64 ms);

} // namespace qd
