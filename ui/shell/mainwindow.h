// MainWindow: the frame: navigation at the left, the watch strip above, one page at a time. Builds the pages and leads
// from one to another; pages do not know each other.
#pragma once

#include "app/domain/id.h"
#include "app/domain/reference.h"
#include "app/domain/watchweek.h"
#include "app/services/glasswatch.h"
#include "ui/kit/viewstate.h"

#include <QMainWindow>
#include <functional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class AlertSignals;
class AlertsPage;
class CadenceBar;
class Dialogs;
class EndOfWatchBar;
class GlassQuestion;
class GuidePage;
class IncidentsPage;
class LogbookPage;
class MessageBar;
class MonitoringPage;
class ReleaseBar;
class PanelCard;
class CrewPage;
class NavigationBar;
class OutreachPage;
class RotaPage;
class Theme;
class WatchStrip;
class WelcomeCard;
class WorksPage;
struct PaletteCommand;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `openDemo` starts the demo in a window of its own; false when it cannot.
    MainWindow(qd::Console &console, const Theme &theme, Dialogs &dialogs, std::function<bool()> openDemo,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    QStringList pageNames() const; // as in settings, on the command line and in file names
    const QWidget &currentPage() const;
    bool showPage(const QString &name);
    void openReference(const qd::Reference &reference);
    void openLogbook(qd::IsoWeek week);
    void keepNote(const QString &markdown, const qd::IncidentId &about); // in the margin of this week's entry
    // Tells of alerts outside of the window too, from now on: on the desktop, in the tray, by sounds.
    void takeNote();
    void takeNoteOn(const QString &words, PanelCard *card); // begun with words; of a chart, or null
    void tellOfAlerts(const Theme &theme);
    void raiseWindow();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(
        const QString &name, const QString &title, const QString &iconName, QWidget *page, bool atBottom = false);
    void buildPages(const Theme &theme, Dialogs &dialogs);
    void buildShortcuts();
    void buildCommands();
    QList<PaletteCommand> commands();
    void openPalette();
    void showKeys();
    void toggleWall();
    void watchTroubles();
    void showAlarm();
    void showQuestion();
    void openPage(int index);
    int indexOf(const QString &name) const; // -1: there is no such page

    qd::Console &m_console;
    ViewState m_viewState;
    std::function<bool()> m_openDemo;
    NavigationBar *m_navigation;
    WatchStrip *m_strip;
    ReleaseBar *m_releases;
    QStackedWidget *m_stack;
    MessageBar *m_trouble;
    MessageBar *m_busy;
    MessageBar *m_alarm;
    EndOfWatchBar *m_endOfWatch;
    GlassQuestion *m_question;
    CadenceBar *m_cadence;
    qd::GlassWatch m_glass;
    QWidget *m_welcomeBox = nullptr; // null after the first run
    WelcomeCard *m_welcome = nullptr;
    AlertsPage *m_alerts = nullptr;
    GuidePage *m_guide = nullptr;
    IncidentsPage *m_incidents = nullptr;
    LogbookPage *m_logbook = nullptr;
    MonitoringPage *m_monitoring = nullptr;
    OutreachPage *m_outreach = nullptr;
    RotaPage *m_rota = nullptr;
    WorksPage *m_works = nullptr;
    CrewPage *m_crew = nullptr;
    struct PageEntry {
        QString name;
        QString title;
    };
    QList<PageEntry> m_pages;
};
