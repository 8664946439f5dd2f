// The pages of the window: what each leads to, and when it is built.
#include "app/services/console.h"
#include "ui/alerts/alertspage.h"
#include "ui/bridge/bridgepage.h"
#include "ui/chronicle/chroniclepage.h"
#include "ui/crew/crewpage.h"
#include "ui/guide/guidepage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/navigationbar.h"
#include "ui/logbook/logbookpage.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/objectives/objectivespage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/rota/rotahandover.h"
#include "ui/rota/rotapage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/training/trainingpage.h"
#include "ui/works/workspage.h"

#include <QAbstractButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::addPage(const QString &name, const QString &title, QWidget *(MainWindow::*build)(), bool atBottom)
{
    m_navigation->addPage(title, name, atBottom);
    m_pages.append({name, title, build, nullptr});
}

void MainWindow::addPages()
{
    addPage(u"bridge"_s, tr("Bridge"), &MainWindow::buildBridge);
    addPage(u"monitoring"_s, tr("Monitoring"), &MainWindow::buildMonitoring);
    addPage(u"alerts"_s, tr("Alerts"), &MainWindow::buildAlerts);
    addPage(u"incidents"_s, tr("Incidents"), &MainWindow::buildIncidents);
    addPage(u"guide"_s, tr("Guide"), &MainWindow::buildGuide);
    addPage(u"rota"_s, tr("Rota"), &MainWindow::buildRota);
    addPage(u"logbook"_s, tr("Logbook"), &MainWindow::buildLogbook);
    addPage(u"messages"_s, tr("Messages"), &MainWindow::buildOutreach);
    addPage(u"works"_s, tr("Works"), &MainWindow::buildWorks);
    addPage(u"objectives"_s, tr("Objectives"), &MainWindow::buildObjectives);
    addPage(u"training"_s, tr("Training"), &MainWindow::buildTraining);
    addPage(u"time"_s, tr("Time"), &MainWindow::buildChronicle);
    addPage(u"crew"_s, tr("Crew"), &MainWindow::buildCrew);
    // In a drill nothing leads out of its folder: neither to files that others read, nor to addresses.
    if (!m_console.isDrill())
        addPage(u"settings"_s, tr("Settings"), &MainWindow::buildSettings, true);
    connect(m_navigation->addAct(tr("Manual"), u"manual"_s, u"F1"_s), &QAbstractButton::clicked, this,
        [this] { openManual(); });
    // These count beside their names, whichever page is shown; the messages are written from everywhere.
    for (const QString &name : {u"messages"_s, u"incidents"_s, u"alerts"_s})
        built(indexOf(name));
}

QWidget &MainWindow::built(int index)
{
    PageEntry &entry = m_pages[index];
    if (!entry.page) {
        entry.page = (this->*entry.build)();
        m_stack->addWidget(entry.page);
    }
    return *entry.page;
}

void MainWindow::count(const QString &page, int number)
{
    m_navigation->setCount(indexOf(page), number);
}

QWidget *MainWindow::buildBridge()
{
    auto *bridge = new BridgePage(m_console, this);
    connect(bridge, &BridgePage::incidentOpened, this, &MainWindow::openIncident);
    connect(bridge, &BridgePage::pageAsked, this, &MainWindow::showPage);
    connect(bridge, &BridgePage::declareAsked, this, &MainWindow::declareIncident);
    connect(bridge, &BridgePage::alertOpened, this, &MainWindow::openAlert);
    connect(bridge, &BridgePage::lookAheadAsked, this, &MainWindow::lookAhead);
    connect(bridge, &BridgePage::nowAsked, this, &MainWindow::openNow);
    return bridge;
}

QWidget *MainWindow::buildMonitoring()
{
    m_monitoring = new MonitoringPage(m_console, m_theme, m_dialogs, this);
    connect(m_monitoring, &MonitoringPage::incidentOpened, this, &MainWindow::openIncident);
    connect(m_monitoring, &MonitoringPage::declareAsked, this, [this](qd::TimeRange range) {
        showPage(u"incidents"_s);
        m_incidents->declareSince(range.from);
    });
    connect(m_monitoring, &MonitoringPage::alertOpened, this, &MainWindow::openAlert);
    connect(m_monitoring, &MonitoringPage::rotaAsked, this, [this] { showPage(u"rota"_s); });
    connect(m_monitoring, &MonitoringPage::noteAsked, this,
        [this](const QString &markdown) { keepNote(markdown, qd::IncidentId()); });
    connect(m_monitoring, &MonitoringPage::noteBegun, this, &MainWindow::takeNoteOn);
    return m_monitoring;
}

QWidget *MainWindow::buildAlerts()
{
    m_alerts = new AlertsPage(m_console, m_dialogs, this);
    connect(m_alerts, &AlertsPage::firingCountChanged, this, [this](int firing) { count(u"alerts"_s, firing); });
    count(u"alerts"_s, m_alerts->firingCount());
    connect(m_alerts, &AlertsPage::incidentOpened, this, &MainWindow::openIncident);
    connect(m_alerts, &AlertsPage::runbookOpened, this, &MainWindow::followRunbook);
    connect(m_alerts, &AlertsPage::sourcesAsked, this, [this] {
        showPage(u"monitoring"_s);
        m_monitoring->showSources();
    });
    return m_alerts;
}

QWidget *MainWindow::buildIncidents()
{
    m_incidents = new IncidentsPage(m_console, m_dialogs, this);
    connect(m_incidents, &IncidentsPage::openCountChanged, this, [this](int open) { count(u"incidents"_s, open); });
    count(u"incidents"_s, m_incidents->openCount());
    connect(m_incidents, &IncidentsPage::tellAsked, m_outreach, &OutreachPage::compose);
    connect(m_incidents, &IncidentsPage::runbookOpened, this, &MainWindow::followRunbook);
    connect(m_incidents, &IncidentsPage::logbookWanted, this, &MainWindow::openLogbook);
    connect(m_incidents, &IncidentsPage::momentAsked, this, [this](qd::TimeRange range, qint64 at) {
        showPage(u"time"_s);
        m_chronicle->showMoment(range, at);
    });
    return m_incidents;
}

QWidget *MainWindow::buildGuide()
{
    m_guide = new GuidePage(m_console, m_dialogs, this);
    connect(m_guide, &GuidePage::runbookShown, this, &MainWindow::runbookShown);
    return m_guide;
}

QWidget *MainWindow::buildRota()
{
    m_rota = new RotaPage(m_console, m_dialogs, this);
    connect(m_rota, &RotaPage::logbookAsked, this, &MainWindow::openLogbook);
    connect(m_rota, &RotaPage::peopleWanted, this, [this] { showPage(u"crew"_s); });
    connect(m_rota, &RotaPage::checklistAsked, this, &MainWindow::openChecklist);
    const RotaHandover &handover = m_rota->handover();
    connect(&handover, &RotaHandover::incidentOpened, this, &MainWindow::openIncident);
    connect(&handover, &RotaHandover::alertsOpened, this, [this] { showPage(u"alerts"_s); });
    connect(&handover, &RotaHandover::worksOpened, this, [this] { showPage(u"works"_s); });
    connect(&handover, &RotaHandover::logbookOpened, this, [this] { showPage(u"logbook"_s); });
    return m_rota;
}

QWidget *MainWindow::buildLogbook()
{
    m_logbook = new LogbookPage(m_console, m_dialogs, this);
    connect(m_logbook, &LogbookPage::tellAsked, m_outreach, &OutreachPage::compose);
    connect(m_logbook, &LogbookPage::referenceOpened, this, &MainWindow::openReference);
    return m_logbook;
}

QWidget *MainWindow::buildOutreach()
{
    m_outreach = new OutreachPage(m_console, m_dialogs, this);
    connect(m_outreach, &OutreachPage::needingChanged, this, [this](int needing) { count(u"messages"_s, needing); });
    count(u"messages"_s, m_outreach->needingSomebody());
    connect(m_outreach, &OutreachPage::incidentOpened, this, &MainWindow::openIncident);
    return m_outreach;
}

QWidget *MainWindow::buildWorks()
{
    m_works = new WorksPage(m_console, m_dialogs, this);
    connect(m_works, &WorksPage::runbookOpened, this, [this](const QString &path) { followRunbook(path, {}); });
    connect(m_works, &WorksPage::incidentOpened, this, &MainWindow::openIncident);
    return m_works;
}

QWidget *MainWindow::buildObjectives()
{
    auto *objectives = new ObjectivesPage(m_console, m_dialogs, this);
    connect(objectives, &ObjectivesPage::incidentOpened, this, &MainWindow::openIncident);
    return objectives;
}

QWidget *MainWindow::buildTraining()
{
    m_training = new TrainingPage(m_console, m_dialogs, m_openDrill, this);
    connect(m_training, &TrainingPage::peopleWanted, this, [this] { showPage(u"crew"_s); });
    return m_training;
}

QWidget *MainWindow::buildChronicle()
{
    m_chronicle = new ChroniclePage(m_console, m_dialogs, this);
    connect(m_chronicle, &ChroniclePage::referenceOpened, this, &MainWindow::openReference);
    connect(m_chronicle, &ChroniclePage::logbookAsked, this, &MainWindow::openLogbook);
    connect(m_chronicle, &ChroniclePage::pageAsked, this, &MainWindow::showPage);
    connect(m_chronicle, &ChroniclePage::chartsAsked, this, [this](qd::TimeRange range) {
        showPage(u"monitoring"_s);
        m_monitoring->timeRange().zoomTo(range, m_console.clock().nowMs());
    });
    connect(m_chronicle, &ChroniclePage::noteBegun, this, [this](const QString &words) { takeNoteOn(words, nullptr); });
    return m_chronicle;
}

QWidget *MainWindow::buildCrew()
{
    m_crew = new CrewPage(m_console, m_dialogs, this);
    return m_crew;
}

QWidget *MainWindow::buildSettings()
{
    m_settings = new SettingsPage(m_console, this);
    return m_settings;
}

const QWidget &MainWindow::currentPage() const
{
    return *m_stack->currentWidget();
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry &page : m_pages)
        names.append(page.name);
    return names;
}

int MainWindow::indexOf(const QString &name) const
{
    return int(pageNames().indexOf(name));
}

bool MainWindow::showPage(const QString &name)
{
    const int index = indexOf(name);
    if (index >= 0)
        openPage(index);
    return index >= 0;
}

void MainWindow::openPage(int index)
{
    m_navigation->setCurrent(index);
    m_stack->setCurrentWidget(&built(index));
    m_current = index;
    if (m_welcomeBox)
        m_welcomeBox->setVisible(!m_console.settings().welcomed.value()
            && (m_pages[index].name == u"bridge"_s || m_pages[index].name == u"monitoring"_s));
    m_console.settings().page.set(m_pages[index].name);
    showAlarm();
    showQuestion();
    setWindowTitle(u"%1 – Quarterdeck"_s.arg(m_pages[index].title));
}
