// What the palette offers to do in the window, and the bridge on a wall.
#include "app/services/console.h"
#include "app/services/everythingsearch.h"
#include "app/services/guidedesk.h"
#include "app/services/releasedesk.h"
#include "app/services/rotadesk.h"
#include "app/services/wording.h"
#include "ui/chronicle/chroniclepage.h"
#include "ui/guide/guidepage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/logbook/logbookpage.h"
#include "ui/manual/manualwindow.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/releasebar.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/wallwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>

using namespace Qt::StringLiterals;

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> all;
    const auto add = [&all](const QString &words, const QString &keys, std::function<void()> act) {
        all.append({words, keys, std::move(act)});
    };
    add(tr("Declare an incident"), u"Ctrl+I"_s, [this] { declareIncident(); });
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
    add(tr("Look ahead"), {}, [this] { lookAhead(); });
    add(tr("What happened around now"), {}, [this] { openNow(); });
    add(tr("The first ten minutes"), {}, [this] { followRunbook(u"first-ten-minutes.md"_s, {}); });
    const auto duty = m_console.rota().duty(m_console.clock().nowMs());
    if (duty && duty->next)
        add(tr("The checklist of %1, who arrives next").arg(duty->next->person.name), {},
            [this, person = duty->next->person.id] { openChecklist(person); });
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
    add(tr("The bridge, for a wall"), u"Shift+F11"_s, [this] { showWall(); });
    add(tr("Manual"), u"F1"_s, [this] { openManual(); });
    if (const int page = indexOf(u"settings"_s); page >= 0)
        built(page);
    const QList<SettingsPage::Offer> settings = m_settings ? m_settings->offers() : QList<SettingsPage::Offer>();
    for (int i = 0; i < settings.size(); ++i) {
        const auto open = [this, i] {
            showPage(u"settings"_s);
            m_settings->showSetting(i);
        };
        all.append(
            {tr("Settings: %1").arg(settings[i].words), {}, open, PaletteCommand::Listed::WhenTyped, settings[i].also});
    }
    const QString language = qd::Wording("MainWindow", {}).language();
    if (!m_shelf || m_shelf->language() != language)
        m_shelf.emplace(language);
    for (const qd::ManualChapter &chapter : m_shelf->chapters()) {
        const auto leads = [&](const QString &title, const QString &anchor) {
            all.append({tr("Manual: %1").arg(title), {},
                [this, name = chapter.name, anchor] { openManual(name, anchor); }, PaletteCommand::Listed::WhenTyped});
        };
        leads(chapter.title, {});
        for (const qd::ManualSection &section : chapter.sections)
            leads(section.title, section.anchor);
    }
    return all;
}

void MainWindow::openPalette()
{
    if (!m_search)
        m_search = new qd::EverythingSearch(
            m_console.paths().crew(), [&guide = m_console.guide()] { return guide.runbooks(); }, this);
    CommandPalette palette(
        *m_search, commands(), [this](const qd::Found &found) { openFound(found); }, this);
    palette.exec();
}

void MainWindow::openFound(const qd::Found &found)
{
    switch (found.kind) {
    case qd::Found::Kind::Incident:
        return openReference({qd::Reference::Kind::Incident, found.id});
    case qd::Found::Kind::Work:
        return openReference({qd::Reference::Kind::Work, found.id});
    case qd::Found::Kind::Person:
        return openReference({qd::Reference::Kind::Person, found.id});
    case qd::Found::Kind::Runbook:
        return followRunbook(found.id, {});
    case qd::Found::Kind::Logbook:
        if (const auto week = qd::IsoWeek::parse(found.id))
            openLogbook(*week);
        return;
    }
}

ManualWindow &MainWindow::openManual(const QString &chapter, const QString &anchor)
{
    if (!m_manual)
        m_manual = new ManualWindow(qd::Wording("MainWindow", {}).language(), this);
    // A dialog lets through only what belongs to it.
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog && m_manual->parent() == this) {
        m_manual->setParent(dialog, m_manual->windowFlags());
        connect(dialog, &QDialog::finished, m_manual, [this] {
            const bool shown = m_manual->isVisible();
            m_manual->setParent(this, m_manual->windowFlags());
            m_manual->setVisible(shown);
        });
    }
    m_manual->showChapter(chapter.isEmpty() ? m_pages.value(m_current).name : chapter, anchor);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
    return *m_manual;
}

const ManualWindow *MainWindow::manual() const
{
    return m_manual;
}

bool MainWindow::holds(const QObject *widget) const
{
    while (widget && widget != this)
        widget = widget->parent();
    return widget;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const QWidget *active = QApplication::activeWindow();
        const bool isOurs = holds(active) && active != m_wall; // a drill beside has its own; any key leaves the wall
        if (isOurs && press->key() == Qt::Key_F1 && press->modifiers() == Qt::NoModifier && !press->isAutoRepeat()) {
            openManual();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showKeys()
{
    ShortcutSheet(this).exec();
}

QWidget &MainWindow::showWall()
{
    if (!m_wall)
        m_wall = new WallWindow(m_console, this);
    m_wall->setGeometry(screen()->geometry());
    m_wall->showFullScreen();
    m_wall->activateWindow();
    return *m_wall;
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
    connect(wall, &QShortcut::activated, this, [this] {
        if (m_wall && m_wall->isVisible())
            m_wall->close();
        else
            showWall();
    });
}
