#include "ui/shell/alertsignals.h"

#include "app/services/alertteller.h"
#include "app/services/console.h"
#include "ui/kit/theme.h"

AlertSignals::AlertSignals(qd::Console &console, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_sound(this)
    , m_tray(console.clock(), console.zone(), this)
{
    qd::AlertTeller &teller = console.alertTeller();
    connect(&teller, &qd::AlertTeller::soundWanted, this, [this](qd::Severity severity) {
        if (m_console.settings().alertSounds.value() && !m_sound.isRepeating())
            m_sound.play(severity);
    });
    connect(&teller, &qd::AlertTeller::alarmChanged, this, &AlertSignals::hear);
    connect(&teller, &qd::AlertTeller::worstChanged, &m_tray, &TrayIcon::setState);
    connect(&teller, &qd::AlertTeller::quietChanged, &m_tray, &TrayIcon::setQuietUntil);
    connect(&m_tray, &TrayIcon::openRequested, this, &AlertSignals::openRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &AlertSignals::quitRequested);
    connect(&m_tray, &TrayIcon::snoozeRequested, &teller, &qd::AlertTeller::snoozeAll);
    connect(&m_tray, &TrayIcon::quietRequested, &teller, &qd::AlertTeller::setQuietUntil);
    connect(&theme, &Theme::changed, this, [this, &theme] { m_tray.setTokens(theme.tokens()); });
    m_tray.setTokens(theme.tokens());
    m_tray.setState(teller.worst());
    m_tray.setQuietUntil(teller.quietUntil());
    m_tray.show();
}

void AlertSignals::hear(bool alarm)
{
    if (alarm && m_console.settings().alertSounds.value())
        m_sound.repeat(qd::Severity::Critical);
    else
        m_sound.stop();
}
