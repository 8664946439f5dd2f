#include "app/connectors/notifierlink.h"

#include "app/domain/plaintext.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestBody = 600;
constexpr qsizetype longestLabel = 40;
constexpr qsizetype longestDetail = 200;
constexpr int asLongAsItTakes = std::numeric_limits<int>::max(); // DBUS_TIMEOUT_INFINITE
constexpr int neverExpires = 0;
constexpr int expiresAsUsual = -1;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString busService = u"org.freedesktop.DBus"_s;

Error errorOf(const QDBusError &error)
{
    const QString detail = harmlessLine(error.name() + u": "_s + error.message(), longestDetail);
    const bool silent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
    return {silent ? Error::Kind::Timeout : Error::Kind::Unavailable, service, detail};
}

// The body of a service that reads markup; the others show it as it is.
QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

} // namespace

NotifierLink::NotifierLink(const Clock &clock, const NotifierOptions &options)
    : m_clock(clock)
    , m_options(options)
{
}

NotifierLink::~NotifierLink()
{
    m_bus.reset();
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
}

Result<> NotifierLink::connectToBus()
{
    if (m_bus && m_bus->isConnected())
        return {};
    forgetService();
    m_bus.reset();
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
    // Not QDBusConnection::sessionBus(): once it failed, it fails for ever.
    m_connectionName = u"quarterdeck-notifier-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QDBusConnection bus = m_options.busAddress.isEmpty()
        ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName)
        : QDBusConnection::connectToBus(m_options.busAddress, m_connectionName);
    if (!bus.isConnected())
        return failure(Error::Kind::Unavailable, u"D-Bus"_s, harmlessLine(bus.lastError().message(), longestDetail));
    bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
        SLOT(forgetService()));
    // Of any sender: to name the service here would ask the bus who it is, and wait for the answer.
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(QDBusMessage)));
    bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(takeToken(QDBusMessage)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(QDBusMessage)));
    bus.connect(busService, u"/org/freedesktop/DBus"_s, busService, u"NameOwnerChanged"_s, {service}, {}, this,
        SLOT(ownerChanged(QString, QString, QString)));
    m_bus = bus;
    return {};
}

void NotifierLink::show(const Notification &notification, quint64 serial)
{
    Entry &entry = m_entries[notification.key];
    entry.waiting = Waiting{notification, serial};
    entry.unwanted = false;
    advance(notification.key);
}

void NotifierLink::advance(const QString &key)
{
    if (const auto connected = connectToBus(); !connected)
        failWaiting(connected.error());
    else if (m_capabilities)
        send(key);
    else if (!m_asking)
        askCapabilities();
}

void NotifierLink::close(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->waiting.reset();
    entry->unwanted = entry->inFlight;
    if (entry->id != 0 && !entry->inFlight)
        withdraw(entry->id);
    tidy(key);
}

void NotifierLink::askCapabilities()
{
    m_asking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call(u"GetCapabilities"_s), asLongAsItTakes), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            failWaiting(errorOf(reply.error()));
            return;
        }
        m_owner = reply.reply().service();
        m_capabilities = reply.value();
        const QStringList keys = m_entries.keys();
        for (const QString &key : keys)
            send(key);
    });
}

void NotifierLink::failWaiting(const Error &error)
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        Entry &entry = m_entries[key];
        if (!entry.waiting || entry.inFlight)
            continue;
        const quint64 serial = entry.waiting->serial;
        entry.waiting.reset();
        tidy(key);
        emit failed(key, error, serial);
    }
}

void NotifierLink::send(const QString &key)
{
    Entry &entry = m_entries[key];
    if (entry.inFlight || !entry.waiting)
        return;
    const auto [notification, serial] = *entry.waiting;
    entry.waiting.reset();
    entry.inFlight = true;
    const QString body = harmless(notification.body, longestBody);
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        for (const NotificationAction &action : notification.actions)
            actions << action.key << harmlessLine(action.label, longestLabel);
    }
    QDBusMessage message = call(u"Notify"_s);
    message << m_options.appName << entry.id << m_options.desktopEntry << harmlessLine(notification.title, longestTitle)
            << (m_capabilities->contains(u"body-markup"_s) ? escaped(body) : body) << actions << hintsFor(notification)
            << (notification.urgency == Notification::Urgency::Critical ? neverExpires : expiresAsUsual);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, asLongAsItTakes), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key, serial = serial] {
        watcher->deleteLater();
        answered(key, serial, *watcher);
    });
}

void NotifierLink::answered(const QString &key, quint64 serial, const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    Entry &entry = m_entries[key];
    entry.inFlight = false;
    const bool unwanted = std::exchange(entry.unwanted, false);
    if (reply.isError()) {
        if (!entry.waiting)
            emit failed(key, errorOf(reply.error()), serial);
    } else {
        m_keys.remove(entry.id);
        entry.id = reply.value();
        m_keys.insert(entry.id, key);
        emit delivered(key, m_clock.nowMs(), serial);
        if (unwanted)
            withdraw(entry.id);
    }
    if (entry.waiting)
        advance(key);
    else
        tidy(key);
}

void NotifierLink::withdraw(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    m_bus->asyncCall(message, asLongAsItTakes); // the service says NotificationClosed
}

void NotifierLink::tidy(const QString &key)
{
    const Entry entry = m_entries.value(key);
    if (entry.id == 0 && !entry.inFlight && !entry.waiting)
        m_entries.remove(key);
}

QDBusMessage NotifierLink::call(const QString &method) const
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QVariantMap NotifierLink::hintsFor(const Notification &notification) const
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notification.urgency))},
        {u"desktop-entry"_s, m_options.desktopEntry}, {u"suppress-sound"_s, notification.silent}};
    if (!notification.category.isEmpty())
        hints.insert(u"category"_s, harmlessLine(notification.category, longestLabel));
    return hints;
}

std::optional<QString> NotifierLink::keyOf(const QDBusMessage &signal) const
{
    // Signals go to everybody on the bus, and anybody may send them.
    if (signal.service() != m_owner || signal.arguments().size() != 2)
        return std::nullopt;
    const auto key = m_keys.constFind(signal.arguments().at(0).toUInt());
    return key == m_keys.cend() ? std::nullopt : std::optional(*key);
}

void NotifierLink::takeToken(const QDBusMessage &message)
{
    if (keyOf(message))
        m_tokens.insert(message.arguments().at(0).toUInt(), message.arguments().at(1).toString());
}

void NotifierLink::takeAction(const QDBusMessage &message)
{
    if (const auto key = keyOf(message)) {
        emit actionInvoked(
            *key, message.arguments().at(1).toString(), m_tokens.take(message.arguments().at(0).toUInt()));
    }
}

void NotifierLink::takeClosed(const QDBusMessage &message)
{
    const auto key = keyOf(message);
    if (!key)
        return;
    const uint id = message.arguments().at(0).toUInt();
    m_keys.remove(id);
    m_tokens.remove(id);
    m_entries[*key].id = 0;
    tidy(*key);
    const uint reason = message.arguments().at(1).toUInt();
    emit closed(*key, reason >= 1 && reason <= 3 ? NotificationEnd(reason - 1) : NotificationEnd::Unknown);
}

void NotifierLink::ownerChanged(const QString &, const QString &before, const QString &after)
{
    if (!before.isEmpty() && m_owner != after)
        forgetService();
}

void NotifierLink::forgetService()
{
    m_capabilities.reset();
    m_owner.clear();
    m_tokens.clear();
    const QHash<uint, QString> gone = std::exchange(m_keys, {});
    for (const QString &key : gone) {
        m_entries[key].id = 0;
        tidy(key);
        emit closed(key, NotificationEnd::ServiceGone);
    }
}

} // namespace qd
