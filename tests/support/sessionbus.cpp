#include "tests/support/sessionbus.h"

#include <QFile>
#include <QStandardPaths>
#include <csignal>

using namespace Qt::StringLiterals;

SessionBus::SessionBus()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("<busconfig><type>session</type><listen>" + address().toUtf8()
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
}

SessionBus::~SessionBus()
{
    stop();
}

bool SessionBus::isInstalled()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty();
}

bool SessionBus::start()
{
    m_daemon.start(u"dbus-daemon"_s,
        {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--nofork"_s, u"--print-address"_s});
    return m_daemon.waitForStarted() && m_daemon.waitForReadyRead();
}

void SessionBus::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished();
    QFile::remove(m_folder.filePath(u"bus"_s));
}

void SessionBus::freeze(bool frozen)
{
    ::kill(pid_t(m_daemon.processId()), frozen ? SIGSTOP : SIGCONT);
}

QString SessionBus::address() const
{
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}
