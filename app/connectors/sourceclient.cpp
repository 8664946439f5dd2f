#include "app/connectors/sourceclient.h"

#include "app/connectors/secretprovider.h"

#include <QPointer>

namespace qd {

SourceClient::SourceClient(Source source, SecretProvider &secrets, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_secrets(secrets)
    , m_fetcher(this)
{
}

void SourceClient::send(const QString &path, HttpRequest request, QObject *context, HttpFetcher::Callback callback)
{
    request.url = QUrl(m_source.url + path);
    request.caFile = m_source.caFile;
    request.timeoutMs = m_source.timeoutMs;
    m_secrets.find(m_source, this,
        [this, request, alive = QPointer<QObject>(context), callback](const Result<Secret> &secret) mutable {
            if (!alive)
                return;
            if (!secret)
                return callback(tl::unexpected(secret.error()));
            if (m_source.auth == AuthKind::Basic)
                request.authorization = basicAuthorization(m_source.user, *secret);
            else if (m_source.auth == AuthKind::Bearer)
                request.authorization = bearerAuthorization(*secret);
            m_fetcher.fetch(request, alive, callback);
        });
}

} // namespace qd
