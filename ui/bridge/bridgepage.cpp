#include "ui/bridge/bridgepage.h"

#include "app/domain/textlength.h"
#include "app/models/alertmodel.h"
#include "app/services/alertdesk.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/objectivedesk.h"
#include "app/services/sourcedesk.h"
#include "app/services/workdesk.h"
#include "ui/bridge/bridgechart.h"
#include "ui/bridge/incidentbanner.h"
#include "ui/bridge/rowscard.h"
#include "ui/kit/buttons.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/timetext.h"
#include "ui/metrics/axis/chartcrosshair.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWidth = 1500; // room for a third column
constexpr int gridRows = 2;
constexpr int sideWidth = 300;
constexpr int gatherMs = 100;
constexpr int tickMs = 1'000;
constexpr int aheadAfterMs = 4'000; // first paint, then the samples, then the future
constexpr int aheadEveryMs = 3'600'000;
constexpr int mostRows = 20; // more than any screen has room for

} // namespace

BridgePage::BridgePage(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_crosshair(new ChartCrosshair(this))
    , m_alertModel(new qd::AlertModel(console.alerts(), console.clock(), this))
    , m_lookAhead(console.recorder(), console.clock())
    , m_incidents(new IncidentBanner(console, this))
    , m_grid(new QGridLayout)
    , m_notes(new QWidget(this))
    , m_noChart(new EmptyState(u"monitoring"_s,
          tr("No chart stands on a dashboard yet. Those whose menu says “Show on the bridge” come first here."), this))
    , m_objectives(new RowsCard(tr("Objectives"), 5, this))
    , m_alerts(new RowsCard(tr("Alerts"), 3, this))
    , m_works(new RowsCard(tr("Works in progress"), 3, this))
    , m_logbook(new RowsCard(tr("Logbook"), 2, this))
    , m_foreseen(new RowsCard(tr("Foreseen"), 2, this))
{
    build();
    auto *around = makeIconButton(u"time"_s, tr("What happened around now"), this);
    setShortcutOf(*around, QKeySequence(Qt::Key_T));
    around->setFixedSize(24, 24);
    m_alerts->head()->addWidget(around);
    connect(around, &QPushButton::clicked, this, &BridgePage::nowAsked);
    connect(m_incidents, &IncidentBanner::opened, this, &BridgePage::incidentOpened);
    connect(m_incidents, &IncidentBanner::declareAsked, this, &BridgePage::declareAsked);
    connect(m_alerts, &RowsCard::rowOpened, this, &BridgePage::alertOpened);
    connect(m_objectives, &RowsCard::rowOpened, this, [this] { emit pageAsked(u"objectives"_s); });
    connect(m_works, &RowsCard::rowOpened, this, [this] { emit pageAsked(u"works"_s); });
    connect(m_logbook, &RowsCard::rowOpened, this, [this] { emit pageAsked(u"logbook"_s); });
    connect(m_foreseen, &RowsCard::rowOpened, this, &BridgePage::lookAheadAsked);
    connect(m_noChart->addButton(tr("Open the dashboards"), false), &QPushButton::clicked, this,
        [this] { emit pageAsked(u"monitoring"_s); });
    connect(m_alertModel, &qd::AlertModel::reloaded, this, [this] {
        if (isVisible())
            showAlerts();
    });
    connect(&m_lookAhead, &qd::LookAhead::finished, this, &BridgePage::showForeseen);
    m_wake.setSingleShot(true);
    m_wake.setInterval(gatherMs);
    connect(&m_wake, &QTimer::timeout, this, [this] { read(std::exchange(m_changed, {})); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_incidents->tick();
    });
    m_tick.start(tickMs);
    connect(&m_ahead, &QTimer::timeout, this, &BridgePage::lookAhead);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (!isVisible())
            return;
        if (changes.touches({Aggregate::Dashboard, Aggregate::Source}))
            readCharts();
        const auto mark = [this, &changes](Part part, std::initializer_list<Aggregate> aggregates) {
            m_changed.setFlag(part, m_changed.testFlag(part) || changes.touches(aggregates));
        };
        mark(Part::Incidents, {Aggregate::Incident, Aggregate::Message});
        mark(Part::Objectives,
            {Aggregate::Incident, Aggregate::Survey, Aggregate::ObjectiveTarget, Aggregate::Captaincy});
        mark(Part::Works, {Aggregate::Work});
        mark(Part::Logbook, {Aggregate::LogbookEntry, Aggregate::LogbookNote});
        if (m_changed && !m_wake.isActive())
            m_wake.start();
    });
}

void BridgePage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 24);
    page->setSpacing(16);
    page->addWidget(m_incidents);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    page->addLayout(row, 1);
    m_grid->setSpacing(16);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins({});
    notes->setSpacing(16);
    notes->addWidget(m_works, 1);
    notes->addWidget(m_logbook);
    for (int i = 0; i < gridRows; ++i)
        m_grid->setRowStretch(i, 1);
    row->addLayout(m_grid, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    side->addWidget(m_objectives);
    side->addWidget(m_alerts, 2);
    side->addWidget(m_foreseen, 1);
    row->addLayout(side);
    for (RowsCard *card : {m_objectives, m_alerts, m_foreseen})
        card->setFixedWidth(sideWidth);
}

void BridgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readCharts();
    read(Part::All);
    showAlerts();
    if (!m_looked) {
        m_looked = true;
        showForeseen();
        QTimer::singleShot(aheadAfterMs, this, &BridgePage::lookAhead);
        m_ahead.start(aheadEveryMs);
    }
}

void BridgePage::read(Parts parts)
{
    if (parts.testFlag(Part::Incidents)) {
        if (const auto open = m_console.incidents().find(qd::IncidentFilter::open()); open)
            m_incidents->show(*open);
    }
    if (parts.testFlag(Part::Objectives))
        showObjectives();
    if (parts.testFlag(Part::Works))
        showWorks();
    if (parts.testFlag(Part::Logbook))
        showLogbook();
}

void BridgePage::readCharts()
{
    const auto dashboards = m_console.dashboards().dashboards();
    const auto sources = m_console.sources().withSamples();
    if (!dashboards || !sources)
        return; // locked right now: what is shown stays
    m_columns = columns();
    const QList<qd::LentChart> charts = qd::chartsOfBridge(*dashboards, m_columns * gridRows - 1);
    for (qsizetype i = 0; i < charts.size(); ++i) {
        if (i == m_charts.size()) {
            m_charts.append(new BridgeChart(m_console, *m_crosshair, this));
            connect(m_charts.last(), &BridgeChart::opened, this, [this] { emit pageAsked(u"monitoring"_s); });
        }
        m_charts[i]->show(charts[i].panel, charts[i].variables, *sources);
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setVisible(i < charts.size());
    m_noChart->setVisible(charts.isEmpty());
    arrange();
}

int BridgePage::columns() const
{
    return width() >= wideWidth ? 3 : 2;
}

// The last place is that of the works and the logbook.
void BridgePage::arrange()
{
    for (int i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts[i], i / m_columns, i % m_columns);
    m_grid->addWidget(m_noChart, 0, 0, 1, m_columns);
    m_grid->addWidget(m_notes, gridRows - 1, m_columns - 1);
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
}

void BridgePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible() && columns() != m_columns)
        readCharts();
}

void BridgePage::showAlerts()
{
    QList<BridgeRow> rows;
    const qint64 now = m_console.clock().nowMs();
    for (int i = 0; i < m_alertModel->rowCount() && rows.size() < mostRows; ++i) {
        const qd::AlertRow &row = m_alertModel->row(i);
        const qd::Alert &alert = row.worst.alert;
        const qint64 since = alert.firedAt != 0 ? alert.firedAt : alert.activeAt;
        QString words = row.name;
        if (row.isGroup())
            words += u" × "_s + QLocale().toString(row.fingerprints.size());
        rows.append({words, shortSpan(now - since), pillOf(row.level()), row.fingerprints.value(0),
            alert.annotations.value(u"summary"_s)});
    }
    const int firing = m_alertModel->firingCount();
    const int pending = m_alertModel->pendingCount();
    QStringList counts;
    if (firing > 0)
        counts.append(tr("%1 firing").arg(firing));
    if (pending > 0)
        counts.append(tr("%1 pending").arg(pending));
    m_alerts->setAside(counts.join(u" · "_s));
    m_alerts->show(rows, tr("Nothing alerts."));
}

void BridgePage::showObjectives()
{
    const auto results = m_console.objectives().results(m_console.objectives().lastWatches());
    if (!results)
        return;
    QList<BridgeRow> rows;
    for (const qd::ObjectiveResult &result : *results) {
        const auto state = !result.met ? StatusPill::State::Neutral
            : *result.met              ? StatusPill::State::Ok
                                       : StatusPill::State::Warning;
        const QString figure = qd::objectiveValueInWords(result.objective, result.value);
        rows.append({qd::objectiveInWords(result.objective), figure, state, u"objectives"_s,
            tr("Target: %1. The figure is the median of %n case(s).", nullptr, int(result.cases.size()))
                .arg(qd::targetInWords(result.objective, result.target))});
    }
    m_objectives->setAside(tr("last %1 watches").arg(qd::ObjectiveDesk::trendWatches));
    m_objectives->show(rows, {});
}

void BridgePage::showWorks()
{
    const auto works = m_console.works().onBoard();
    if (!works)
        return;
    QList<BridgeRow> rows;
    int inProgress = 0;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    for (const qd::Work &work : *works) {
        if (!work.isUnderWay())
            continue;
        ++inProgress;
        if (rows.size() < mostRows)
            rows.append({work.title, work.owner,
                work.isOverdue(today) ? StatusPill::State::Critical : StatusPill::State::Neutral, work.id.value});
    }
    m_works->setAside(inProgress > 0 ? QLocale().toString(inProgress) : QString());
    m_works->show(rows, tr("No work is in progress."));
}

void BridgePage::showLogbook()
{
    const qint64 now = m_console.clock().nowMs();
    const qd::IsoWeek week = m_console.calendar().weekAt(now);
    const auto entry = m_console.logbook().entry(week);
    const auto notes = m_console.logbook().notes(week);
    if (!entry || !notes)
        return;
    QList<BridgeRow> rows;
    const int words = qd::lengthOf(entry->markdown).words;
    if (entry->isPublished())
        rows.append({tr("Published"), clockText(*entry->publishedAt, now, m_console.zone()), StatusPill::State::Ok,
            week.toString()});
    else if (words > 0)
        rows.append({tr("Draft, %n word(s)", nullptr, words), clockText(entry->updatedAt, now, m_console.zone()),
            StatusPill::State::Neutral, week.toString()});
    else
        rows.append({tr("Not begun"), {}, StatusPill::State::Neutral, week.toString()});
    const auto waiting =
        std::count_if(notes->begin(), notes->end(), [](const qd::LogbookNote &note) { return !note.usedAt; });
    if (waiting > 0)
        rows.append(
            {tr("%n note(s) in the margin", nullptr, int(waiting)), {}, StatusPill::State::Neutral, week.toString()});
    m_logbook->setAside(week.toString());
    m_logbook->show(rows, {});
}

void BridgePage::lookAhead()
{
    const auto sources = m_console.sources().withSamples();
    const auto dashboards = m_console.dashboards().dashboards();
    if (isVisible() && sources && dashboards)
        m_lookAhead.look(*sources, *dashboards);
}

void BridgePage::showForeseen()
{
    QList<BridgeRow> rows;
    const qint64 now = m_console.clock().nowMs();
    for (const qd::Outlook &outlook : m_lookAhead.outlooks()) {
        if (!outlook.crossing || rows.size() >= mostRows)
            continue;
        const auto at = outlook.crossing->expected ? outlook.crossing->expected : outlook.crossing->earliest;
        const QString when = !at ? QString()
            : *at <= now         ? tr("now")
                                 : QLocale().toString(QDateTime::fromMSecsSinceEpoch(*at, m_console.zone()).date(),
                                     tr("d MMM", "a day: Qt date format"));
        const bool isSoon = at && *at - now < 7ll * 86'400'000;
        rows.append({outlook.panel.title, when, isSoon ? StatusPill::State::Warning : StatusPill::State::Neutral,
            outlook.panel.id.value});
    }
    m_foreseen->setAside(tr("90 days"));
    m_foreseen->show(rows,
        m_lookAhead.watched() > 0 ? tr("No threshold is expected to be crossed.")
                                  : tr("No panel is watched ahead yet."));
}
