// EscalationAddress: where an alert goes that nobody takes: the address of a webhook, kept as the secret that it is, in
// the keyring or in QUARTERDECK_SECRET_ESCALATION. Gives the outbox its channel "webhook". Window's thread.
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <functional>

namespace qd {

class Outbox;
class SecretProvider;
class Settings;

class EscalationAddress : public QObject {
    Q_OBJECT
public:
    // All outlive this object.
    EscalationAddress(SecretProvider &secrets, Settings &settings, Outbox &outbox, QObject *parent = nullptr);

    void load(); // what was kept, if anything was
    bool isSet() const;
    // Empty: none from now on. Invalid: this is no address. The answer tells whether the keyring keeps it beyond this
    // session (Unavailable: it does not).
    void set(const QString &address, QObject *context, std::function<void(Result<>)> kept);

signals:
    void changed();

private:
    SecretProvider &m_secrets;
    Settings &m_settings;
    Outbox &m_outbox;
};

} // namespace qd
