// What a page may do with the secret of a source: hand it over. It cannot be had back. Window's thread.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>

namespace qd {

class SecretProvider;

// For this session: enough to try it.
void rememberSecret(SecretProvider &secrets, const SourceId &source, const QString &secret);
// In the keyring too. A failure says that it lasts for this session only.
void keepSecret(SecretProvider &secrets, const SourceId &source, const QString &secret, QObject *context,
    std::function<void(const Result<> &)> stored);
void forgetSecret(SecretProvider &secrets, const SourceId &source);

} // namespace qd
