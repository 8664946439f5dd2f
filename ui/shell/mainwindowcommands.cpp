// What the palette offers to do in the window, and the window as a wall.
#include "app/services/console.h"
#include "app/services/releasedesk.h"
#include "ui/guide/guidepage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/navigationbar.h"
#include "ui/logbook/logbookpage.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/releasebar.h"
#include "ui/shell/shortcutsheet.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> all;
    const auto add = [&all](const QString &words, const QString &keys, std::function<void()> act) {
        all.append({words, keys, std::move(act)});
    };
    add(tr("Declare an incident"), u"Ctrl+I"_s, [this] {
        showPage(u"incidents"_s);
        m_incidents->declareIncident();
    });
    add(tr("Tell others"), {}, [this] { m_outreach->write(); });
    const auto block = m_console.releases().block();
    if (block && *block)
        add(tr("Lift the block of releases"), {}, [this] { m_releases->lift(); });
    else
        add(tr("Block releases"), {}, [this] { m_outreach->blockReleases(); });
    add(tr("A note for the logbook"), u"Ctrl+N"_s, [this] { takeNote(); });
    add(tr("Draft the logbook of this week"), {}, [this] {
        openLogbook(m_console.calendar().weekAt(m_console.clock().nowMs()));
        m_logbook->draftFromTheWeek();
    });
    add(tr("Look ahead"), {}, [this] {
        showPage(u"monitoring"_s);
        m_monitoring->lookAhead();
    });
    add(tr("The first ten minutes"), {}, [this] {
        showPage(u"guide"_s);
        m_guide->showRunbook(u"first-ten-minutes.md"_s);
    });
    for (int i = 0; i < m_pages.size(); ++i) {
        const QString keys = m_pages[i].name == u"settings"_s ? u"Ctrl+,"_s
            : i < 10                                          ? u"Ctrl+%1"_s.arg((i + 1) % 10)
                                                              : QString();
        add(m_pages[i].title, keys, [this, i] { openPage(i); });
    }
    add(tr("Light or dark"), {}, [this] {
        auto &theme = m_console.settings().theme;
        theme.set(palette().window().color().lightness() < 128 ? u"light"_s : u"dark"_s);
    });
    add(tr("Keys"), u"?"_s, [this] { showKeys(); });
    add(tr("As a wall"), u"Shift+F11"_s, [this] { toggleWall(); });
    return all;
}

void MainWindow::openPalette()
{
    CommandPalette palette(m_console, commands(),
        {[this](const QString &url) {
             if (const auto reference = qd::Reference::from(url))
                 openReference(*reference);
         },
            [this](const QString &path) {
                showPage(u"guide"_s);
                m_guide->showRunbook(path);
            },
            [this](qd::IsoWeek week) { openLogbook(week); }},
        this);
    palette.exec();
}

void MainWindow::showKeys()
{
    ShortcutSheet(this).exec();
}

// The page alone, over the whole screen; the strip stays: it says who is on duty.
void MainWindow::toggleWall()
{
    const bool isWall = isFullScreen();
    m_navigation->setVisible(isWall);
    setWindowState(isWall ? windowState() & ~Qt::WindowFullScreen : windowState() | Qt::WindowFullScreen);
}

void MainWindow::buildCommands()
{
    // The second one where a text has the first for links.
    for (const QString &key : {u"Ctrl+K"_s, u"Ctrl+Alt+I"_s}) {
        auto *palette = new QShortcut(QKeySequence(key), this);
        connect(palette, &QShortcut::activated, this, &MainWindow::openPalette);
    }
    auto *keys = new QShortcut(QKeySequence(u"?"_s), this);
    connect(keys, &QShortcut::activated, this, &MainWindow::showKeys); // a field that takes letters comes first
    auto *wall = new QShortcut(QKeySequence(u"Shift+F11"_s), this);
    connect(wall, &QShortcut::activated, this, &MainWindow::toggleWall);
}
