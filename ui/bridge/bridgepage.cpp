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
#include "ui/kit/emptystate.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/timetext.h"
#include "ui/metrics/axis/chartcrosshair.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int charts = 3;
constexpr int sideWidth = 300;
constexpr int gatherMs = 100;
constexpr int tickMs = 1'000;
constexpr int aheadAfterMs = 4'000; // first paint, then the samples, then the future
constexpr int aheadEveryMs = 3'600'000;
constexpr int mostAlerts = 4;
constexpr int mostWorks = 4;
constexpr int mostForeseen = 4;

} // namespace

BridgePage::BridgePage(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_crosshair(new ChartCrosshair(this))
    , m_alertModel(new qd::AlertModel(console.alerts(), console.clock(), this))
    , m_lookAhead(console.recorder(), console.clock())
    , m_incidents(new IncidentBanner(console, this))
    , m_noChart(new EmptyState(u"monitoring"_s,
          tr("No chart stands on a dashboard yet. The first three of the dashboards are shown here."), this))
    , m_objectives(new RowsCard(tr("Objectives"), this))
    , m_alerts(new RowsCard(tr("Alerts"), this))
    , m_works(new RowsCard(tr("Works in progress"), this))
    , m_logbook(new RowsCard(tr("Logbook"), this))
    , m_foreseen(new RowsCard(tr("Foreseen"), this))
{
    build();
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
    connect(&m_wake, &QTimer::timeout, this, &BridgePage::read);
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
        if (changes.touches({Aggregate::Incident, Aggregate::Work, Aggregate::LogbookEntry, Aggregate::LogbookNote,
                Aggregate::Survey, Aggregate::ObjectiveTarget, Aggregate::Message, Aggregate::Captaincy}))
            m_wake.start();
    });
}

void BridgePage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 24);
    row->setSpacing(16);
    auto *main = new QVBoxLayout;
    main->setSpacing(16);
    main->addWidget(m_incidents);
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    for (int i = 0; i < charts; ++i) {
        auto *chart = new BridgeChart(m_console, *m_crosshair, this);
        connect(chart, &BridgeChart::opened, this, [this] { emit pageAsked(u"monitoring"_s); });
        m_charts.append(chart);
        grid->addWidget(chart, i / 2, i % 2);
    }
    grid->addWidget(m_noChart, 0, 0, 1, 2);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(16);
    notes->addWidget(m_works, 1);
    notes->addWidget(m_logbook);
    grid->addLayout(notes, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    main->addLayout(grid, 1);
    row->addLayout(main, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    side->addWidget(m_objectives);
    side->addWidget(m_alerts, 1);
    side->addWidget(m_foreseen, 1);
    row->addLayout(side);
    for (RowsCard *card : {m_objectives, m_alerts, m_foreseen})
        card->setFixedWidth(sideWidth);
}

void BridgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readCharts();
    read();
    showAlerts();
    if (!m_looked) {
        m_looked = true;
        showForeseen();
        QTimer::singleShot(aheadAfterMs, this, &BridgePage::lookAhead);
        m_ahead.start(aheadEveryMs);
    }
}

void BridgePage::read()
{
    qd::IncidentFilter filter;
    filter.states = {qd::IncidentState::Triggered, qd::IncidentState::Acknowledged};
    if (const auto open = m_console.incidents().find(filter); open)
        m_incidents->show(*open);
    showObjectives();
    showWorks();
    showLogbook();
}

// The first charts of the first dashboards, in their order.
void BridgePage::readCharts()
{
    const auto dashboards = m_console.dashboards().dashboards();
    const auto sources = m_console.sources().withSamples();
    if (!dashboards || !sources)
        return; // locked right now: what is shown stays
    int shown = 0;
    for (const qd::Dashboard &dashboard : *dashboards) {
        for (const qd::Panel &panel : dashboard.panels) {
            if (shown < charts && qd::isChart(panel.view))
                m_charts[shown++]->show(panel, dashboard.variables, *sources);
        }
    }
    for (int i = 0; i < charts; ++i)
        m_charts[i]->setVisible(i < shown);
    m_noChart->setVisible(shown == 0);
}

void BridgePage::showAlerts()
{
    QList<BridgeRow> rows;
    const qint64 now = m_console.clock().nowMs();
    for (int i = 0; i < m_alertModel->rowCount() && rows.size() < mostAlerts; ++i) {
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
    m_alerts->setAside(firing + pending == 0 ? QString() : tr("%1 firing · %2 pending").arg(firing).arg(pending));
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
        if (rows.size() < mostWorks)
            rows.append({work.title, work.owner,
                work.isOverdue(today) ? StatusPill::State::Critical : StatusPill::State::Neutral, work.id.value});
    }
    m_works->setAside(inProgress > mostWorks ? tr("%1 of %2").arg(mostWorks).arg(inProgress) : QString());
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
        if (!outlook.crossing || rows.size() >= mostForeseen)
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
