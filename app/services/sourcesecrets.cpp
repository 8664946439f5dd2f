#include "app/services/sourcesecrets.h"

#include "app/connectors/secretprovider.h"

namespace qd {

void rememberSecret(SecretProvider &secrets, const SourceId &source, const QString &secret)
{
    secrets.rememberForSession(source, Secret(secret.toUtf8()));
}

void keepSecret(SecretProvider &secrets, const SourceId &source, const QString &secret, QObject *context,
    std::function<void(const Result<> &)> stored)
{
    secrets.keep(source, Secret(secret.toUtf8()), context, std::move(stored));
}

void forgetSecret(SecretProvider &secrets, const SourceId &source)
{
    secrets.forget(source);
}

} // namespace qd
