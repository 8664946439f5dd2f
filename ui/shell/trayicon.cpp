#include "ui/shell/trayicon.h"

#include "app/domain/plaintext.h"
#include "ui/kit/statusicon.h"

#include <QDateTime>
#include <QLocale>

namespace {

constexpr int lookEveryMs = 10'000;
constexpr qsizetype longestWords = 120;
constexpr qint64 minute = 60'000;
const QTime morning(8, 0);

// In a menu "&" marks a key.
QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(const qd::Clock &clock, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_tokens(&lightTokens())
    , m_icon(this)
    , m_timer(this)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TrayIcon::lookForTray);
    draw();
}

void TrayIcon::buildMenu()
{
    m_stateLine = m_menu.addAction(QString());
    m_stateLine->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Quarterdeck")), &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_menu.addAction(tr("Snooze all for 15 min")), &QAction::triggered, this,
        [this] { emit snoozeRequested(15 * minute); });
    connect(m_menu.addAction(tr("Snooze all for 1 h")), &QAction::triggered, this,
        [this] { emit snoozeRequested(60 * minute); });
    m_quietMenu = m_menu.addMenu(tr("Do not disturb"));
    connect(m_quietMenu, &QMenu::aboutToShow, this, &TrayIcon::buildQuietMenu);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    buildQuietMenu(); // a menu of the bus is shown without being asked
}

void TrayIcon::buildQuietMenu()
{
    m_quietMenu->clear();
    const qint64 now = m_clock.nowMs();
    if (m_quietUntil > now) {
        const QString until =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_quietUntil, m_zone).time(), QLocale::ShortFormat);
        connect(m_quietMenu->addAction(tr("End it (until %1)").arg(until)), &QAction::triggered, this,
            [this] { emit quietRequested(0); });
        m_quietMenu->addSeparator();
    }
    const auto offer = [this](const QString &words, auto until) {
        connect(
            m_quietMenu->addAction(words), &QAction::triggered, this, [this, until] { emit quietRequested(until()); });
    };
    offer(tr("For 30 min"), [this] { return m_clock.nowMs() + 30 * minute; });
    offer(tr("For 1 h"), [this] { return m_clock.nowMs() + 60 * minute; });
    offer(tr("For 2 h"), [this] { return m_clock.nowMs() + 120 * minute; });
    offer(tr("Until tomorrow at %1").arg(QLocale().toString(morning, QLocale::ShortFormat)),
        [this] { return tomorrowMorning(); });
}

qint64 TrayIcon::tomorrowMorning() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_zone);
    return QDateTime(now.date().addDays(1), morning, m_zone).toMSecsSinceEpoch();
}

void TrayIcon::setState(const qd::WorstState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    draw();
}

void TrayIcon::setQuietUntil(qint64 untilMs)
{
    m_quietUntil = untilMs;
    buildQuietMenu();
}

void TrayIcon::setTokens(const Tokens &tokens)
{
    m_tokens = &tokens;
    draw();
}

void TrayIcon::draw()
{
    const QString words = qd::harmlessLine(m_state.words, longestWords);
    m_icon.setIcon(statusIcon(m_state.level, m_state.count, *m_tokens));
    QString said = words.isEmpty() ? tr("Quarterdeck") : tr("Quarterdeck: %1").arg(words);
    if (!m_duty.isEmpty())
        said += u'\n' + m_duty;
    m_icon.setToolTip(said);
    m_stateLine->setText(forMenu(words));
}

void TrayIcon::setDuty(const QString &words)
{
    m_duty = qd::harmlessLine(words, longestWords);
    draw();
}

void TrayIcon::show()
{
    m_wanted = true;
    m_timer.start();
    lookForTray();
}

void TrayIcon::hide()
{
    m_wanted = false;
    m_timer.stop();
    m_icon.hide();
    lookForTray();
}

void TrayIcon::lookForTray()
{
    if (m_wanted && !m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    if (isShown() == m_wasShown)
        return;
    m_wasShown = !m_wasShown;
    emit shownChanged(m_wasShown);
}
