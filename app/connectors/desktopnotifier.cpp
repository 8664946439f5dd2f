#include "app/connectors/desktopnotifier.h"

#include "app/connectors/notifierlink.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int patienceMs = 2'000; // with a bus that hangs, when the program ends

qint64 monotonicMs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

DesktopNotifier::DesktopNotifier(const Clock &clock, const NotifierOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_link(new NotifierLink(clock, options))
    , m_thread(new QThread)
    , m_timer(this)
{
    m_link->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &NotifierLink::delivered, this, [this](const QString &key, qint64 when, quint64 serial) {
        answered(key, serial);
        emit delivered(key, when);
    });
    connect(m_link, &NotifierLink::failed, this, [this](const QString &key, const Error &error, quint64 serial) {
        answered(key, serial);
        emit failed(key, error);
    });
    connect(m_link, &NotifierLink::actionInvoked, this, &DesktopNotifier::actionInvoked);
    connect(m_link, &NotifierLink::closed, this, &DesktopNotifier::closed);
    // The deadlines are kept here: the link's thread may hang with the bus.
    m_timer.setInterval(std::max(50, options.answerWithinMs / 4));
    connect(&m_timer, &QTimer::timeout, this, &DesktopNotifier::checkDeadlines);
    m_thread->setObjectName(u"notifier"_s);
    m_thread->start();
}

DesktopNotifier::~DesktopNotifier()
{
    m_link->disconnect(this);
    // One that hangs with the bus is left to end with it, or with the program.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    m_thread->wait(patienceMs);
}

void DesktopNotifier::show(const Notification &notification)
{
    if (m_options.muted)
        return;
    m_unanswered.insert(notification.key, {++m_serial, monotonicMs() + m_options.answerWithinMs});
    if (!m_timer.isActive())
        m_timer.start();
    QMetaObject::invokeMethod(
        m_link, [link = m_link, notification, serial = m_serial] { link->show(notification, serial); });
}

void DesktopNotifier::close(const QString &key)
{
    if (m_options.muted)
        return;
    m_unanswered.remove(key);
    QMetaObject::invokeMethod(m_link, [link = m_link, key] { link->close(key); });
}

void DesktopNotifier::answered(const QString &key, quint64 serial)
{
    if (m_unanswered.value(key).serial == serial)
        m_unanswered.remove(key);
}

void DesktopNotifier::checkDeadlines()
{
    const qint64 now = monotonicMs();
    QStringList late;
    for (auto asked = m_unanswered.cbegin(); asked != m_unanswered.cend(); ++asked) {
        if (asked->deadline <= now)
            late.append(asked.key());
    }
    for (const QString &key : late) {
        m_unanswered.remove(key);
        emit failed(key, {Error::Kind::Timeout, u"org.freedesktop.Notifications"_s, u"no answer in time"_s});
    }
    if (m_unanswered.isEmpty())
        m_timer.stop();
}

} // namespace qd
