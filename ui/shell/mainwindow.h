// MainWindow: the frame: navigation at the left, the watch strip above, one page at a time. Builds each page when it is
// first needed and leads from one to another; pages do not know each other.
#pragma once

#include "app/domain/drills/drillscript.h"
#include "app/domain/id.h"
#include "app/domain/reference.h"
#include "app/domain/watchweek.h"
#include "app/services/glasswatch.h"
#include "app/services/manualshelf.h"
#include "ui/kit/viewstate.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
class EverythingSearch;
struct Found;
} // namespace qd
class AlertSignals;
class AlertsPage;
class CadenceBar;
class ChroniclePage;
class Dialogs;
class EndOfWatchBar;
class GlassQuestion;
class GuidePage;
class IncidentsPage;
class LogbookPage;
class ManualWindow;
class MessageBar;
class MonitoringPage;
class ReleaseBar;
class PanelCard;
class RatingBar;
class CrewPage;
class NavigationBar;
class OutreachPage;
class RotaPage;
class SettingsPage;
class Theme;
class TrainingPage;
class WatchStrip;
class WelcomeCard;
class WallWindow;
class WorksPage;
struct PaletteCommand;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `openDemo` starts the demo in a window of its own; false when it cannot. `openDrill` opens a drill in one; empty
    // in a drill itself.
    MainWindow(qd::Console &console, const Theme &theme, Dialogs &dialogs, std::function<bool()> openDemo,
        qd::DrillOpener openDrill = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    QStringList pageNames() const; // as in settings, on the command line and in file names
    const QWidget &currentPage() const;
    bool showPage(const QString &name);
    void openReference(const qd::Reference &reference);
    void openLogbook(qd::IsoWeek week);
    void openChecklist(const qd::PersonId &person); // of a new captain
    void openDrill(const qd::DrillId &id); // how it went
    void keepNote(const QString &markdown, const qd::IncidentId &about); // in the margin of this week's entry
    // Tells of alerts outside of the window too, from now on: on the desktop, in the tray, by sounds.
    void takeNote();
    void takeNoteOn(const QString &words, PanelCard *card); // begun with words; of a chart, or null
    void tellOfAlerts(const Theme &theme);
    void addBanner(QWidget *banner); // above every page; the window owns it
    void raiseWindow();
    // Within it, or within its dialogs and menus, which QWidget::isAncestorOf() leaves out: they are windows
    // themselves.
    bool holds(const QObject *widget) const;
    QWidget &showWall(); // the bridge over the whole screen, until a key or a click

    // An empty chapter is that of the page one is on. Beside a dialog that is open, too.
    ManualWindow &openManual(const QString &chapter = {}, const QString &anchor = {});
    const ManualWindow *manual() const; // null while it is closed

signals:
    void runbookShown(const QString &path);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // F1, in it and in its dialogs
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void addPage(const QString &name, const QString &title, QWidget *(MainWindow::*build)(), bool atBottom = false);
    QWidget &built(int index); // the page, built if it was not needed yet
    QWidget *buildBridge();
    QWidget *buildMonitoring();
    QWidget *buildAlerts();
    QWidget *buildIncidents();
    QWidget *buildGuide();
    QWidget *buildRota();
    QWidget *buildLogbook();
    QWidget *buildOutreach();
    QWidget *buildWorks();
    QWidget *buildObjectives();
    QWidget *buildTraining();
    QWidget *buildChronicle();
    QWidget *buildCrew();
    QWidget *buildSettings();
    void count(const QString &page, int number); // beside its name
    void buildShortcuts();
    void buildCommands();
    QList<PaletteCommand> commands();
    void openPalette();
    void openFound(const qd::Found &found);
    void showKeys();
    void watchTroubles();
    void showAlarm();
    void showQuestion();
    void connectWelcome();
    void openIncident(const qd::IncidentId &id);
    void declareIncident();
    void openAlert(const QString &fingerprint);
    void followRunbook(const QString &path, const qd::IncidentId &incident);
    void lookAhead();
    void openNow(); // what happened around it
    void openPage(int index);
    int indexOf(const QString &name) const; // -1: there is no such page

    qd::Console &m_console;
    const Theme &m_theme;
    Dialogs &m_dialogs;
    ViewState m_viewState;
    std::function<bool()> m_openDemo;
    qd::DrillOpener m_openDrill;
    QVBoxLayout *m_column; // of the bars above the page, and the page
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
    RatingBar *m_rating;
    qd::GlassWatch m_glass;
    QWidget *m_welcomeBox = nullptr; // null after the first run
    WelcomeCard *m_welcome = nullptr;
    OutreachPage *m_outreach = nullptr; // as the next two, built with the window
    IncidentsPage *m_incidents = nullptr;
    AlertsPage *m_alerts = nullptr;
    ChroniclePage *m_chronicle = nullptr; // as the following, null until it is first shown
    CrewPage *m_crew = nullptr;
    GuidePage *m_guide = nullptr;
    LogbookPage *m_logbook = nullptr;
    MonitoringPage *m_monitoring = nullptr;
    RotaPage *m_rota = nullptr;
    SettingsPage *m_settings = nullptr; // never in a drill
    TrainingPage *m_training = nullptr;
    WorksPage *m_works = nullptr;
    QPointer<WallWindow> m_wall;
    QPointer<ManualWindow> m_manual;
    std::optional<qd::ManualShelf> m_shelf; // whose tasks the palette finds; read at the first one
    qd::EverythingSearch *m_search = nullptr; // built at the first palette
    struct PageEntry {
        QString name;
        QString title;
        QWidget *(MainWindow::*build)();
        QWidget *page; // null until it is built
    };
    QList<PageEntry> m_pages;
    int m_current = 0;
};
