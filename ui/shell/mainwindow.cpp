#include "ui/shell/mainwindow.h"

#include "app/services/alertteller.h"
#include "app/services/changefolder.h"
#include "app/services/clockwatch.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidefolderwatch.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/releasedesk.h"
#include "app/services/rotafeeds.h"
#include "app/services/rotateller.h"
#include "app/services/ticketwatch.h"
#include "ui/alerts/alertspage.h"
#include "ui/chronicle/chroniclepage.h"
#include "ui/crew/crewpage.h"
#include "ui/guide/guidepage.h"
#include "ui/incidents/glassquestion.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/navigationbar.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/logbook/logbookpage.h"
#include "ui/logbook/notedialog.h"
#include "ui/manual/manualwindow.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/rota/rotapage.h"
#include "ui/shell/alertsignals.h"
#include "ui/shell/cadencebar.h"
#include "ui/shell/endofwatchbar.h"
#include "ui/shell/ratingbar.h"
#include "ui/shell/releasebar.h"
#include "ui/shell/watchstrip.h"
#include "ui/shell/welcomecard.h"
#include "ui/training/trainingpage.h"
#include "ui/works/workspage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest{720, 540};
constexpr int narrowWidth = 1000; // below it the pages' names cost more than they tell

// The demo must never be taken for the real production: a line on every page says so.
class DemoLine : public QWidget {
public:
    explicit DemoLine(const QString &words, QWidget *parent)
        : QWidget(parent)
        , m_words(words)
    {
        setFixedHeight(24);
        setAccessibleName(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), tokens.soft(tokens.blind));
        painter.setFont(strongFont());
        painter.setPen(tokens.blind);
        painter.drawText(rect(), Qt::AlignCenter, m_words);
    }

private:
    QString m_words;
};

} // namespace

MainWindow::MainWindow(qd::Console &console, const Theme &theme, Dialogs &dialogs, std::function<bool()> openDemo,
    qd::DrillOpener openDrill, QWidget *parent)
    : QMainWindow(parent)
    , m_console(console)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_viewState(console.paths().folder + u"/window.ini"_s)
    , m_openDemo(std::move(openDemo))
    , m_openDrill(std::move(openDrill))
    , m_column(new QVBoxLayout)
    , m_navigation(new NavigationBar(this))
    , m_strip(new WatchStrip(console, this))
    , m_releases(new ReleaseBar(console, this))
    , m_stack(new PageStack(this))
    , m_trouble(new MessageBar(this))
    , m_busy(new MessageBar(this))
    , m_alarm(new MessageBar(this))
    , m_endOfWatch(new EndOfWatchBar(console, this))
    , m_question(new GlassQuestion(console, this))
    , m_cadence(new CadenceBar(console, this))
    , m_rating(new RatingBar(console, this))
    , m_glass(console.incidents(), console.feed(), console.clock())
{
    setWindowIcon(applicationIcon());
    setMinimumSize(smallest);
    resize(1280, 800);
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = m_column;
    column->setSpacing(0);
    row->addLayout(column, 1);
    if (console.isDrill())
        column->addWidget(new DemoLine(tr("Drill: nothing here is real"), this));
    else if (console.isDemo())
        column->addWidget(new DemoLine(tr("Demo: an imaginary production, gone when this window closes"), this));
    column->addWidget(m_strip);
    column->addWidget(m_releases);
    for (MessageBar *bar : std::initializer_list<MessageBar *>{
             m_question, m_alarm, m_cadence, m_trouble, m_busy, m_endOfWatch, m_rating}) {
        auto *margin = new QVBoxLayout;
        margin->setContentsMargins(24, 0, 24, 0);
        margin->addWidget(bar);
        column->addLayout(margin);
    }
    if (!console.settings().welcomed.value() && !console.isDemo() && !console.isDrill()) {
        // In a box of its own, which takes its margin with it when it hides.
        m_welcomeBox = new QWidget(this);
        m_welcome = new WelcomeCard(m_welcomeBox);
        auto *margin = new QVBoxLayout(m_welcomeBox);
        margin->setContentsMargins(24, 16, 24, 0);
        margin->addWidget(m_welcome);
        column->addWidget(m_welcomeBox);
        connectWelcome();
    }
    // A window that is too small for a page scrolls it.
    auto *room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(m_stack);
    column->addWidget(room, 1);
    setCentralWidget(frame);
    qApp->installEventFilter(this);
    m_console.showQueries(this, {}); // what no page shows is not polled, from the start
    addPages();
    buildShortcuts();
    buildCommands();
    watchTroubles();
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::openPage);
    const auto openThisWeek = [this] { openLogbook(m_console.calendar().weekAt(m_console.clock().nowMs())); };
    connect(m_endOfWatch, &EndOfWatchBar::logbookWanted, this, openThisWeek);
    connect(m_endOfWatch, &EndOfWatchBar::reviewWanted, this, [this, openThisWeek] {
        openThisWeek();
        m_logbook->askWhatItWasLike();
    });
    if (!showPage(console.settings().page.value()))
        openPage(0);
    m_viewState.restore(u"main"_s, *this);
}

MainWindow::~MainWindow() = default;

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < narrowWidth);
}

void MainWindow::connectWelcome()
{
    const auto welcomed = [this] {
        m_console.settings().welcomed.set(true);
        m_welcomeBox->hide();
    };
    connect(m_welcome, &WelcomeCard::closed, this, welcomed);
    connect(m_welcome, &WelcomeCard::prometheusWanted, this, [this, welcomed] {
        welcomed();
        showPage(u"monitoring"_s);
        m_monitoring->addPrometheus();
    });
    connect(m_welcome, &WelcomeCard::demoWanted, this, [this] {
        if (!m_openDemo())
            m_trouble->showError(tr("The demo could not be started. Try: quarterdeck --demo"));
    });
}

void MainWindow::buildShortcuts()
{
    for (int index = 0; index < m_pages.size() && index < 10; ++index) {
        // Ctrl and Alt both: in the editor a digit with Ctrl may mean something else one day.
        for (const QString &key : {u"Ctrl+%1"_s, u"Alt+%1"_s}) {
            auto *shortcut = new QShortcut(QKeySequence(key.arg((index + 1) % 10)), this);
            connect(shortcut, &QShortcut::activated, this, [this, index] { openPage(index); });
        }
    }
    // The second one where a text has the first for italics.
    for (const QString &key : {u"Ctrl+I"_s, u"Ctrl+Shift+I"_s}) {
        auto *declare = new QShortcut(QKeySequence(key), this);
        connect(declare, &QShortcut::activated, this, &MainWindow::declareIncident);
    }
    auto *settings = new QShortcut(QKeySequence(u"Ctrl+,"_s), this);
    connect(settings, &QShortcut::activated, this, [this] { showPage(u"settings"_s); });
    auto *note = new QShortcut(QKeySequence(u"Ctrl+N"_s), this);
    connect(note, &QShortcut::activated, this, &MainWindow::takeNote);
    auto *quit = new QShortcut(QKeySequence(u"Ctrl+Q"_s), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::openLogbook(qd::IsoWeek week)
{
    showPage(u"logbook"_s);
    m_logbook->openWeek(week);
}

void MainWindow::openChecklist(const qd::PersonId &person)
{
    showPage(u"training"_s);
    m_training->showChecklist(person);
}

void MainWindow::openDrill(const qd::DrillId &id)
{
    raiseWindow();
    showPage(u"training"_s);
    m_training->showDrill(id);
}

void MainWindow::openIncident(const qd::IncidentId &id)
{
    showPage(u"incidents"_s);
    m_incidents->showIncident(id);
}

void MainWindow::declareIncident()
{
    showPage(u"incidents"_s);
    m_incidents->declareIncident();
}

void MainWindow::openAlert(const QString &fingerprint)
{
    showPage(u"alerts"_s);
    m_alerts->showAlert(fingerprint);
}

void MainWindow::followRunbook(const QString &path, const qd::IncidentId &incident)
{
    showPage(u"guide"_s);
    m_guide->showRunbook(path, incident);
}

void MainWindow::lookAhead()
{
    showPage(u"monitoring"_s);
    m_monitoring->lookAhead();
}

void MainWindow::openNow()
{
    showPage(u"time"_s);
    m_chronicle->goLive();
}

void MainWindow::openReference(const qd::Reference &reference)
{
    using Kind = qd::Reference::Kind;
    switch (reference.kind) {
    case Kind::Incident: {
        const auto incident = m_console.incidents().byKey(reference.id);
        if (!incident)
            return m_trouble->showWarning(qd::describe(incident.error()));
        return openIncident(incident->id);
    }
    case Kind::Figures:
        showPage(u"incidents"_s);
        return m_incidents->showFigures();
    case Kind::Alert:
        showPage(u"alerts"_s);
        return m_alerts->showPast(reference.id);
    case Kind::Work:
        showPage(u"works"_s);
        return reference.id.isEmpty() ? void() : m_works->showWork(qd::WorkId{reference.id});
    case Kind::Person:
        showPage(u"crew"_s);
        return m_crew->showPerson(qd::PersonId{reference.id});
    case Kind::Week:
        if (const auto week = qd::IsoWeek::parse(reference.id)) {
            showPage(u"rota"_s);
            m_rota->showWeek(*week);
        }
        return;
    case Kind::Note:
        showPage(u"logbook"_s);
        return;
    case Kind::LookAhead:
        return lookAhead();
    }
}

void MainWindow::takeNote()
{
    if (&currentPage() == m_monitoring)
        return takeNoteOn({}, m_monitoring->chartAt(QCursor::pos()));
    const auto shown = &currentPage() == m_incidents ? m_incidents->current() : std::optional<qd::Incident>();
    NoteDialog dialog(shown ? shown->key() : QString(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    keepNote(dialog.text(), dialog.isAboutIt() ? shown->id : qd::IncidentId());
}

void MainWindow::takeNoteOn(const QString &words, PanelCard *card)
{
    const QPointer<PanelCard> chart(card); // dashboards change while one writes
    NoteDialog dialog({}, this);
    dialog.begin(words);
    if (chart)
        dialog.offerPicture(chart->panel().title, !words.isEmpty());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!chart || !dialog.wantsPicture())
        return keepNote(dialog.text(), qd::IncidentId());
    m_monitoring->attach(*chart, [this, text = dialog.text()](const QString &picture) {
        keepNote(text + u"\n\n"_s + picture, qd::IncidentId());
    });
}

void MainWindow::keepNote(const QString &markdown, const qd::IncidentId &about)
{
    m_console.writes().submit(
        this,
        [&desk = m_console.logbook(), markdown, about]() -> qd::Result<> {
            return desk.addNote(markdown, about).map([](const qd::LogbookNote &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                return m_trouble->showError(qd::describe(done.error()));
            m_trouble->showInfo(tr("Noted, for the logbook of this week."));
            m_trouble->addAction(tr("Open the logbook"), this,
                [this] { openLogbook(m_console.calendar().weekAt(m_console.clock().nowMs())); });
        });
}

void MainWindow::tellOfAlerts(const Theme &theme)
{
    if (!m_console.isDrill()) { // which has neither tray nor sounds
        auto *outside = new AlertSignals(m_console, m_glass, theme, this);
        outside->setDuty(m_strip->dutyInWords());
        connect(m_strip, &WatchStrip::dutyChanged, outside, &AlertSignals::setDuty);
        connect(outside, &AlertSignals::openRequested, this, &MainWindow::raiseWindow);
        connect(outside, &AlertSignals::quitRequested, this, &QWidget::close);
    }
    qd::AlertTeller &teller = m_console.alertTeller();
    connect(&teller, &qd::AlertTeller::worstChanged, this, &MainWindow::showAlarm);
    connect(&teller, &qd::AlertTeller::opened, this, [this](const QString &fingerprint) {
        raiseWindow();
        openAlert(fingerprint);
    });
    connect(&teller, &qd::AlertTeller::incidentAsked, this, [this](const QString &fingerprint) {
        raiseWindow();
        openAlert(fingerprint);
        m_alerts->openIncident();
    });
    connect(&teller, &qd::AlertTeller::failed, this,
        [this](const qd::Error &error) { m_trouble->showError(qd::describe(error)); });
    teller.start();
    showAlarm();
}

void MainWindow::showAlarm()
{
    const qd::WorstState &worst = m_console.alertTeller().worst();
    using Level = qd::WorstState::Level;
    const bool onItsPage = m_pages.value(m_current).name == u"alerts"_s;
    const bool bad = worst.count > 0 && (worst.level == Level::Critical || worst.level == Level::Blind);
    if (!bad || onItsPage)
        return m_alarm->dismiss();
    m_alarm->show(worst.level == Level::Critical ? StatusPill::State::Critical : StatusPill::State::Blind, worst.words);
    m_alarm->addAction(tr("Open the alerts"), this, [this] { showPage(u"alerts"_s); });
}

// On its own page the incident asks for itself.
void MainWindow::showQuestion()
{
    const bool onItsPage = m_pages.value(m_current).name == u"incidents"_s;
    if (m_glass.incident() && !onItsPage)
        m_question->ask(*m_glass.incident(), true);
    else
        m_question->dismiss();
}

void MainWindow::watchTroubles()
{
    connect(&m_glass, &qd::GlassWatch::turned, this, &MainWindow::showQuestion);
    connect(m_question, &GlassQuestion::failed, this,
        [this](const qd::Error &error) { m_trouble->showError(qd::describe(error)); });
    connect(m_question, &GlassQuestion::answered, this, [this](const QString &answer) {
        if (answer == u"call"_s && m_glass.incident()) {
            showPage(u"incidents"_s);
            m_incidents->callIn(m_glass.incident()->id);
        }
    });
    showQuestion();
    connect(m_releases, &ReleaseBar::failed, this,
        [this](const qd::Error &error) { m_trouble->showError(qd::describe(error)); });
    connect(m_cadence, &CadenceBar::tellAsked, this, [this](const qd::Incident &incident, qd::Audience audience) {
        qd::MessageAsked asked;
        asked.incident = incident;
        asked.audience = audience;
        m_outreach->compose(asked);
    });
    connect(&m_console.changeFolder(), &qd::ChangeFolder::faulty, this,
        [this](const QString &file, int line, const QString &why) {
            m_trouble->showWarning(line > 0 ? tr("%1, line %2: %3").arg(file).arg(line).arg(why)
                                            : tr("%1: %2", "a file, what is wrong").arg(file, why));
        });
    connect(&m_console.guideFolder(), &qd::GuideFolderWatch::failed, this,
        [this](const qd::Error &error) { m_trouble->showWarning(qd::describe(error)); });
    connect(&m_console.rotaFeeds(), &qd::RotaFeeds::failed, this, [this](const qd::Error &error) {
        m_trouble->showWarning(tr("The calendars of the rota are not fresh: %1").arg(qd::describe(error)));
    });
    connect(&m_console.rotaTeller(), &qd::RotaTeller::failed, this, [this](const qd::Error &error) {
        m_trouble->showWarning(tr("Nobody was told of the change of the rota: %1").arg(qd::describe(error)));
    });
    if (!m_console.isDrill()) { // whose time goes as fast as it was told to
        connect(&m_console.clockWatch(), &qd::ClockWatch::leapt, this, [this](const qd::TimeLeap &leap) {
            const QString words = qd::describe(leap, m_console.zone());
            m_trouble->show(StatusPill::State::Blind, words);
            m_console.alertTeller().notice(tr("The watch was interrupted"), words);
        });
    }
    connect(&m_console.releases(), &qd::ReleaseDesk::fileFailed, this, [this](const qd::Error &error) {
        m_trouble->showError(tr("Deployment scripts do not see how releases stand: %1").arg(qd::describe(error)));
    });
    connect(&m_console.tickets(), &qd::TicketWatch::troubleChanged, this, [this] {
        if (const QString trouble = m_console.tickets().trouble(); !trouble.isEmpty())
            m_trouble->showWarning(tr("Support tickets are not counted: %1").arg(trouble));
    });
    // The window may be behind others.
    connect(m_releases, &ReleaseBar::reminded, this,
        [this](const QString &words) { m_console.alertTeller().notice(tr("Releases are still blocked"), words); });
    connect(m_cadence, &CadenceBar::reminded, this,
        [this](const QString &words) { m_console.alertTeller().notice(tr("News are due"), words); });
    connect(m_rating, &RatingBar::failed, this,
        [this](const qd::Error &error) { m_trouble->showError(qd::describe(error)); });
    connect(m_strip, &WatchStrip::said, m_trouble, &MessageBar::showInfo);
    connect(m_strip, &WatchStrip::failed, m_trouble, &MessageBar::showError);
    qd::MetricRecorder &recorder = m_console.recorder();
    connect(&recorder, &qd::MetricRecorder::storeTroubled, this, [this](const qd::Error &error) {
        m_trouble->showWarning(tr("Samples are not being kept: %1").arg(qd::describe(error)));
    });
    connect(&recorder, &qd::MetricRecorder::storeRecovered, m_trouble, &MessageBar::dismiss);
    connect(&m_console.writes(), &qd::WriteQueue::waitingChanged, this, [this](bool waiting) {
        if (waiting)
            m_busy->showWarning(tr("Another program holds the database: what you did waits, and is written as soon as "
                                   "it is free."));
        else
            m_busy->dismiss();
    });
}

void MainWindow::addBanner(QWidget *banner)
{
    m_column->insertWidget(m_console.isDemo() || m_console.isDrill() ? 1 : 0, banner);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_viewState.save(u"main"_s, *this);
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}
