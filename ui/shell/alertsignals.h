// AlertSignals: what of an alert is heard and seen outside of the window: the sound, repeated while a critical one is
// open, and the sign in
// the tray, which shows the glass of an open incident as well. Window's thread.
#pragma once

#include "ui/kit/alertsound.h"
#include "ui/shell/trayicon.h"

namespace qd {
class Console;
class GlassWatch;
} // namespace qd
class Theme;

class AlertSignals : public QObject {
    Q_OBJECT
public:
    // All outlive it.
    AlertSignals(qd::Console &console, const qd::GlassWatch &glass, const Theme &theme, QObject *parent = nullptr);

    const TrayIcon &tray() const { return m_tray; }
    void setDuty(const QString &words) { m_tray.setDuty(words); } // for the tray's tooltip

signals:
    void openRequested();
    void quitRequested();

private:
    void hear(bool alarm);
    void showState(); // of the alerts and of the open incident

    qd::Console &m_console;
    const qd::GlassWatch &m_glass;
    AlertSound m_sound;
    TrayIcon m_tray;
};
