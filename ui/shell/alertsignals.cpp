#include "ui/shell/alertsignals.h"

#include "app/services/alertteller.h"
#include "app/services/console.h"
#include "app/services/glasswatch.h"
#include "ui/kit/theme.h"

AlertSignals::AlertSignals(qd::Console &console, const qd::GlassWatch &glass, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_glass(glass)
    , m_sound(this)
    , m_tray(console.clock(), console.zone(), this)
{
    qd::AlertTeller &teller = console.alertTeller();
    connect(&teller, &qd::AlertTeller::soundWanted, this, [this](qd::Severity severity) {
        if (m_console.settings().alertSounds.value() && !m_sound.isRepeating())
            m_sound.play(severity);
    });
    connect(&teller, &qd::AlertTeller::alarmChanged, this, &AlertSignals::hear);
    connect(&teller, &qd::AlertTeller::worstChanged, this, &AlertSignals::showState);
    connect(&glass, &qd::GlassWatch::turned, this, &AlertSignals::showState);
    connect(&teller, &qd::AlertTeller::quietChanged, &m_tray, &TrayIcon::setQuietUntil);
    connect(&m_tray, &TrayIcon::openRequested, this, &AlertSignals::openRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &AlertSignals::quitRequested);
    connect(&m_tray, &TrayIcon::snoozeRequested, &teller, &qd::AlertTeller::snoozeAll);
    connect(&m_tray, &TrayIcon::quietRequested, &teller, &qd::AlertTeller::setQuietUntil);
    connect(&theme, &Theme::changed, this, [this, &theme] { m_tray.setTokens(theme.tokens()); });
    m_tray.setTokens(theme.tokens());
    showState();
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

void AlertSignals::showState()
{
    using Level = qd::WorstState::Level;
    qd::WorstState state = m_console.alertTeller().worst();
    if (m_glass.incident()) {
        const bool breach = m_glass.glass().state == qd::GlassState::Breach;
        const QString open = m_glass.incident()->key() + QLatin1Char(' ') + m_glass.incident()->title;
        state.level = std::max(state.level, breach ? Level::Critical : Level::Warning);
        state.words = breach        ? tr("%1, over ten minutes").arg(open)
            : state.words.isEmpty() ? open
                                    : open + QStringLiteral(" · ") + state.words;
    }
    m_tray.setState(state);
}
