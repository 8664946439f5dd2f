// NotifierLink: the notifier's part that talks to the bus, on the notifier's own thread. It waits as long as the
// service takes to answer: a notification whose answer is late keeps its place, so that a service that wakes up again
// shows one of each key and not all that were tried meanwhile.
#pragma once

#include "app/connectors/notification.h"
#include "app/domain/clock.h"
#include "app/domain/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <optional>

class QDBusPendingCallWatcher;

namespace qd {

class NotifierLink : public QObject {
    Q_OBJECT
public:
    NotifierLink(const Clock &clock, const NotifierOptions &options);
    ~NotifierLink() override;

    // `serial` comes back with the answer.
    void show(const Notification &notification, quint64 serial);
    void close(const QString &key);

signals:
    void delivered(const QString &key, qint64 when, quint64 serial);
    void failed(const QString &key, const qd::Error &error, quint64 serial);
    void actionInvoked(const QString &key, const QString &action, const QString &token);
    void closed(const QString &key, qd::NotificationEnd end);

private slots:
    void takeAction(const QDBusMessage &message);
    void takeToken(const QDBusMessage &message);
    void takeClosed(const QDBusMessage &message);
    void ownerChanged(const QString &name, const QString &before, const QString &after);
    void forgetService();

private:
    struct Waiting {
        Notification notification;
        quint64 serial = 0;
    };
    struct Entry {
        uint id = 0; // of the service; 0: not shown
        bool inFlight = false;
        bool unwanted = false; // to be closed as soon as its id is known
        std::optional<Waiting> waiting;
    };

    [[nodiscard]] Result<> connectToBus();
    void askCapabilities();
    void advance(const QString &key); // sends what waits, or asks what must be known first
    void send(const QString &key);
    void failWaiting(const Error &error);
    void answered(const QString &key, quint64 serial, const QDBusPendingCallWatcher &call);
    void withdraw(uint id);
    void tidy(const QString &key);
    QDBusMessage call(const QString &method) const;
    QVariantMap hintsFor(const Notification &notification) const;
    std::optional<QString> keyOf(const QDBusMessage &signal) const; // none: not about one of ours

    const Clock &m_clock;
    NotifierOptions m_options;
    QString m_connectionName;
    std::optional<QDBusConnection> m_bus;
    QString m_owner; // the unique name of the service that the ids are of
    std::optional<QStringList> m_capabilities; // none: not known
    bool m_asking = false;
    QHash<QString, Entry> m_entries; // by key
    QHash<uint, QString> m_keys; // by id
    QHash<uint, QString> m_tokens;
};

} // namespace qd
