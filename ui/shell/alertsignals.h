// AlertSignals: what of an alert is heard and seen outside of the window: the sound, repeated while a critical one is
// open, and the sign in the tray. Window's thread.
#pragma once

#include "ui/kit/alertsound.h"
#include "ui/shell/trayicon.h"

namespace qd {
class Console;
}
class Theme;

class AlertSignals : public QObject {
    Q_OBJECT
public:
    AlertSignals(qd::Console &console, const Theme &theme, QObject *parent = nullptr);

    const TrayIcon &tray() const { return m_tray; }

signals:
    void openRequested();
    void quitRequested();

private:
    void hear(bool alarm);

    qd::Console &m_console;
    AlertSound m_sound;
    TrayIcon m_tray;
};
