// DesktopNotifier: notifications of the desktop, over D-Bus (Desktop Notifications Specification 1.2). One notification
// a key: a second show() of the same key replaces its predecessor. Everything happens on a thread of its own, because
// to connect to a bus that hangs takes half a minute; signals arrive on the thread this object lives on, its user's.
// A desktop without a bus or a service, or one that hangs or dies, is a value (failed()) within `answerWithinMs`, and
// is tried again by the next show(). https://specifications.freedesktop.org/notification-spec/1.2/
#pragma once

#include "app/connectors/notification.h"
#include "app/domain/clock.h"
#include "app/domain/result.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace qd {

class NotifierLink;

class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    // `clock` outlives this object and is read on its thread.
    explicit DesktopNotifier(const Clock &clock, const NotifierOptions &options = {}, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    // Answered by delivered() or failed(); one that is overtaken by another of its key before it was sent is answered
    // with that one. What failed because nobody answered in time may still be delivered, and is then told so.
    void show(const Notification &notification);
    void close(const QString &key); // nothing when it is not there

signals:
    void delivered(const QString &key, qint64 when); // Unix ms: the desktop has it
    void failed(const QString &key, const qd::Error &error);
    // `token`: to raise a window on Wayland (xdg-activation); empty where the desktop gives none.
    void actionInvoked(const QString &key, const QString &action, const QString &token);
    void closed(const QString &key, qd::NotificationEnd end);

private:
    struct Asked {
        quint64 serial = 0;
        qint64 deadline = 0; // ms of QElapsedTimer::msecsSinceReference()
    };
    void answered(const QString &key, quint64 serial);
    void checkDeadlines();

    NotifierOptions m_options;
    NotifierLink *m_link; // of the thread, deleted when it ends
    QThread *m_thread;
    QHash<QString, Asked> m_unanswered;
    quint64 m_serial = 0;
    QTimer m_timer;
};

} // namespace qd
