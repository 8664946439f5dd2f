#include "app/services/escalationaddress.h"

#include "app/connectors/secretprovider.h"
#include "app/connectors/webhook.h"
#include "app/services/outbox.h"
#include "app/services/secretof.h"
#include "app/services/settings.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Source keeper()
{
    return secretOf(u"outbox-webhook"_s, u"escalation"_s);
}

} // namespace

EscalationAddress::EscalationAddress(SecretProvider &secrets, Settings &settings, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_outbox(outbox)
{
}

bool EscalationAddress::isSet() const
{
    return m_outbox.hasChannel(u"webhook"_s);
}

void EscalationAddress::load()
{
    // Without one the keyring is not woken.
    const bool inEnvironment = !qEnvironmentVariableIsEmpty(secretVariable(keeper().name).toLatin1().constData());
    if (!m_settings.escalates.value() && !inEnvironment)
        return;
    m_secrets.find(keeper(), this, [this](const Result<Secret> &secret) {
        const auto url = secret ? webhookUrl(QString::fromUtf8(secret->reveal())) : tl::unexpected(secret.error());
        if (!url)
            return;
        m_outbox.setChannel(std::make_unique<Webhook>(WebhookSettings{*url}));
        emit changed();
    });
}

void EscalationAddress::set(const QString &address, QObject *context, std::function<void(Result<>)> kept)
{
    if (address.trimmed().isEmpty()) {
        m_outbox.removeChannel(u"webhook"_s);
        if (m_settings.escalates.value())
            m_secrets.forget(keeper().id);
        m_settings.escalates.set(false);
        emit changed();
        return kept({});
    }
    const auto url = webhookUrl(address);
    if (!url)
        return kept(tl::unexpected(url.error()));
    m_outbox.setChannel(std::make_unique<Webhook>(WebhookSettings{*url}));
    m_settings.escalates.set(true);
    m_secrets.keep(keeper().id, Secret(url->toEncoded()), context, std::move(kept));
    emit changed();
}

} // namespace qd
