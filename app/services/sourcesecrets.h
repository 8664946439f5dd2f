// What pages and verbs may do with the secrets of sources, without seeing where they are kept.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"

#include <functional>

class QObject;

namespace qd {

class SecretProvider;

// For this session only: enough to try it.
void rememberSecret(SecretProvider &secrets, const SourceId &source, const QByteArray &secret);
// In use at once; the answer tells whether the keyring keeps it beyond this session (Unavailable: it does not).
void keepSecret(SecretProvider &secrets, const SourceId &source, const QByteArray &secret, QObject *context,
    std::function<void(Result<>)> kept);
void forgetSecret(SecretProvider &secrets, const Source &source);
// The environment variable that may hold it instead.
QString secretVariableOf(const Source &source);

} // namespace qd
