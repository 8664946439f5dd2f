// Notification: what the desktop is asked to show, and how it ends. Plain text: whoever shows it cuts it and makes it
// harmless.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace qd {

struct NotificationAction {
    QString key; // "default": a click on the notification itself
    QString label;

    bool operator==(const NotificationAction &) const = default;
};

struct Notification {
    enum class Urgency { Low, Normal, Critical };

    QString key; // ours; never leaves the program
    QString title;
    QString body;
    Urgency urgency = Urgency::Normal; // a critical one does not expire
    QList<NotificationAction> actions; // left out where the desktop shows none
    bool silent = true; // the desktop plays no sound: the console has its own
    QString category; // "x-quarterdeck.alert"
};

enum class NotificationEnd {
    Expired,
    Dismissed, // by the captain
    Withdrawn, // by close()
    Unknown,
    ServiceGone, // the service ended, and its notifications with it
};

struct NotifierOptions {
    QString appName = QStringLiteral("Quarterdeck");
    QString desktopEntry = QStringLiteral("quarterdeck"); // of the .desktop file; its icon is shown
    QString busAddress; // empty: the session's bus
    int answerWithinMs = 3'000;
    bool muted = false; // of a drill: the desktop is never asked
};

} // namespace qd

Q_DECLARE_METATYPE(qd::Notification)
Q_DECLARE_METATYPE(qd::NotificationEnd)
