// SessionBus: a real D-Bus session of its own, with nothing on it and nothing that it could start.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

class SessionBus {
public:
    SessionBus();
    ~SessionBus();

    static bool isInstalled(); // the program dbus-daemon
    [[nodiscard]] bool start(); // at the same address each time
    void stop();
    void freeze(bool frozen); // it goes on existing, and answers nothing
    QString address() const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};
