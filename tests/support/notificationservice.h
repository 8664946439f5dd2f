// NotificationService: the desktop's side of notifications, on a bus of the test's: it remembers what it was asked to
// show, and does what a captain does with it.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

struct ShownNotification {
    uint id = 0;
    uint replaces = 0;
    QString app, icon, title, body;
    QStringList actions;
    QVariantMap hints;
    int expires = 0;
};

class NotificationService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationService(const QString &busAddress);
    ~NotificationService() override; // takes the service off the bus

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    bool silent = false; // keeps its answers
    QString refuses; // answers Notify with this error's words
    QList<ShownNotification> shown; // each Notify, in order
    QList<uint> withdrawn;
    int asked = 0; // for its capabilities

    void answerKept(); // what was not answered while silent
    void click(uint id, const QString &action, const QString &token = {});
    void dismiss(uint id);

public slots: // NOLINT: the names of the specification
    QStringList GetCapabilities();
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int expires);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QString m_connectionName;
    QDBusConnection m_bus;
    uint m_lastId = 0;
    QList<QDBusMessage> m_kept; // the answers
};
