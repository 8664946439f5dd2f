// TrayIcon: the worst state in the desktop's tray, with a short menu. It takes a state and says what the captain wants;
// it decides nothing. A desktop may have no tray (GNOME has none by itself), or get one later: it is looked for, and
// the window must never need it. Times are Unix ms.
#pragma once

#include "app/domain/alerts/worststate.h"
#include "app/domain/clock.h"
#include "ui/kit/tokens.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimeZone>
#include <QTimer>

class TrayIcon : public QObject {
    Q_OBJECT
public:
    // The clock outlives it.
    TrayIcon(const qd::Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setState(const qd::WorstState &state);
    void setDuty(const QString &words); // who is on duty; plain
    void setQuietUntil(qint64 untilMs); // do-not-disturb; 0: off
    void setTokens(const Tokens &tokens); // of the theme
    void show(); // now, or when there is a tray
    void hide();
    bool isShown() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

    QIcon icon() const { return m_icon.icon(); }
    QString toolTip() const { return m_icon.toolTip(); }
    const QMenu &menu() const { return m_menu; }

signals:
    void openRequested();
    void snoozeRequested(qint64 forMs); // all that fires now
    void quietRequested(qint64 untilMs); // do-not-disturb; 0: its end
    void quitRequested();
    void shownChanged(bool shown);

private:
    void buildMenu();
    void buildQuietMenu();
    void lookForTray();
    void draw();
    qint64 tomorrowMorning() const;

    const qd::Clock &m_clock;
    QTimeZone m_zone;
    const Tokens *m_tokens;
    qd::WorstState m_state;
    QString m_duty;
    qint64 m_quietUntil = 0;
    bool m_wanted = false;
    bool m_wasShown = false;
    QMenu m_menu;
    QMenu *m_quietMenu = nullptr; // of m_menu
    QAction *m_stateLine = nullptr;
    QSystemTrayIcon m_icon;
    QTimer m_timer;
};
