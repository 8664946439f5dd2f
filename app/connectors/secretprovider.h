// SecretProvider: finds the password or token of a source: in the file that the source names, in the environment
// (QUARTERDECK_SECRET_NAME), in what was typed during this session, else in the system's keyring. Never in the
// database. Safe to use from any thread; callbacks come on the thread of `context`.
#pragma once

#include "app/connectors/secret.h"
#include "app/domain/result.h"
#include "app/domain/source.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <functional>

namespace qd {

class SecretProvider {
public:
    using Found = std::function<void(Result<Secret>)>;
    using Stored = std::function<void(Result<>)>;

    enum class Reach {
        Keyring,
        Nothing, // of a drill: knows no secret, keeps none and asks nobody
    };
    explicit SecretProvider(Reach reach = Reach::Keyring)
        : m_reach(reach)
    {
    }

    // An empty secret for a source without authentication. Unavailable when there is nowhere to look.
    void find(const Source &source, QObject *context, Found found);

    // For this session at once; in the keyring too, whose answer may be Unavailable: tell the person then that the
    // secret will be asked for again.
    void keep(const SourceId &source, const Secret &secret, QObject *context, Stored stored);
    void rememberForSession(const SourceId &source, const Secret &secret);
    void forget(const SourceId &source);

private:
    const Reach m_reach;
    QMutex m_mutex;
    QHash<SourceId, Secret> m_session;
};

QString secretVariable(const QString &sourceName); // "QUARTERDECK_SECRET_PRODUCTION"

} // namespace qd
