#include "tests/support/notificationservice.h"

#include <QUuid>

using namespace Qt::StringLiterals;

NotificationService::NotificationService(const QString &busAddress)
    : m_connectionName(QUuid::createUuid().toString())
    , m_bus(QDBusConnection::connectToBus(busAddress, m_connectionName))
{
    if (!m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        || !m_bus.registerService(u"org.freedesktop.Notifications"_s))
        qWarning("the notification service cannot be put on the bus");
}

NotificationService::~NotificationService()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

QStringList NotificationService::GetCapabilities()
{
    ++asked;
    if (silent) {
        setDelayedReply(true);
        m_kept.append(message().createReply(capabilities));
    }
    return capabilities;
}

uint NotificationService::Notify(const QString &app, uint replaces, const QString &icon, const QString &title,
    const QString &body, const QStringList &actions, const QVariantMap &hints, int expires)
{
    if (!refuses.isEmpty()) {
        sendErrorReply(QDBusError::LimitsExceeded, refuses);
        return 0;
    }
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    shown.append({id, replaces, app, icon, title, body, actions, hints, expires});
    if (silent) {
        setDelayedReply(true);
        m_kept.append(message().createReply(id));
    }
    return id;
}

void NotificationService::CloseNotification(uint id)
{
    withdrawn.append(id);
    emit NotificationClosed(id, 3);
}

void NotificationService::answerKept()
{
    for (const QDBusMessage &answer : std::exchange(m_kept, {}))
        m_bus.send(answer);
}

void NotificationService::click(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, action);
    dismiss(id);
}

void NotificationService::dismiss(uint id)
{
    emit NotificationClosed(id, 2);
}
