#include "app/services/sourcesecrets.h"

#include "app/connectors/secretprovider.h"

namespace qd {

void rememberSecret(SecretProvider &secrets, const SourceId &source, const QByteArray &secret)
{
    secrets.rememberForSession(source, Secret(secret));
}

void keepSecret(SecretProvider &secrets, const SourceId &source, const QByteArray &secret, QObject *context,
    std::function<void(Result<>)> kept)
{
    secrets.keep(source, Secret(secret), context, std::move(kept));
}

void forgetSecret(SecretProvider &secrets, const Source &source)
{
    // A source without a secret of ours has nothing in the keyring: asking would only wake it.
    if (source.auth != AuthKind::None && source.secretFile.isEmpty())
        secrets.forget(source.id);
}

QString secretVariableOf(const Source &source)
{
    return secretVariable(source.name);
}

} // namespace qd
