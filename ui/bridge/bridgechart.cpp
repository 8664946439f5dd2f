#include "ui/bridge/bridgechart.h"

#include "app/services/console.h"
#include "app/services/markdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/label.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/paneltext.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/chart/metricchart.h"
#include "ui/metrics/panels/panelfeed.h"

#include <QVBoxLayout>

namespace {

constexpr qint64 shownMs = 3'600'000;
constexpr qint64 slideMs = 15'000; // the axis moves by this much at a time
constexpr int tickMs = 1'000;

} // namespace

BridgeChart::BridgeChart(qd::Console &console, ChartCrosshair &crosshair, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_chart(new MetricChart(crosshair, this))
    , m_legend(new ChartLegend(*m_chart, this))
    , m_feed(new PanelFeed(console.recorder(), *m_chart, this))
{
    body()->setContentsMargins(14, 10, 12, 8);
    body()->setSpacing(4);
    m_chart->setZone(console.zone());
    m_chart->setMinimumHeight(80);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_legend);
    connect(m_chart, &MetricChart::columnsChanged, m_feed, &PanelFeed::step, Qt::QueuedConnection);
    connect(m_feed, &PanelFeed::stateChanged, this, &BridgeChart::showState);
    connect(&m_tick, &QTimer::timeout, this, &BridgeChart::step);
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, &BridgeChart::load);
}

void BridgeChart::show(
    const qd::Panel &panel, const QList<qd::DashboardVariable> &variables, const QList<qd::Source> &sources)
{
    m_panel = panel;
    m_variables = variables;
    m_sources = sources;
    setTitle(panel.title);
    m_laidOut.start(0);
}

void BridgeChart::load()
{
    const qint64 now = m_console.clock().nowMs();
    const qd::TimeRange range{now - shownMs, now};
    m_loadedTo = now;
    const auto source = std::find_if(
        m_sources.begin(), m_sources.end(), [this](const qd::Source &each) { return each.id == m_panel.source; });
    const QStringList exprs =
        source == m_sources.end() ? QStringList() : qd::exprsOf(m_panel, m_variables, *source, range);
    m_chart->setPanel(m_panel, exprs);
    m_feed->watch(m_panel.source, exprs);
    QList<qd::SourceQuery> queries;
    for (const QString &expr : exprs)
        queries.append({m_panel.source, expr});
    m_console.showQueries(this, isVisible() ? queries : QList<qd::SourceQuery>());
    m_chart->setRange(range);
    if (const auto marks = m_console.marks().marks(range))
        m_chart->setMarks(*marks);
    if (isVisible())
        m_feed->load(range);
    showState();
}

void BridgeChart::step()
{
    const qint64 now = m_console.clock().nowMs();
    if (now - m_loadedTo >= slideMs || now < m_loadedTo)
        return load();
    m_feed->step();
}

void BridgeChart::showState()
{
    const qd::SourceStatus status = m_feed->status();
    const StateWords words = panelWords(status, m_console.clock().nowMs(), m_console.zone());
    setAside(words.word);
    m_chart->setDimmed(status.state == qd::SourceState::Down);
    m_chart->setMessage(m_feed->isLoading() ? tr("Waiting for the samples…") : tr("No sample in this time."));
    m_legend->setVisible(!m_chart->lines().empty());
}

void BridgeChart::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_laidOut.start(0);
    m_tick.start(tickMs);
}

void BridgeChart::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick.stop();
    m_console.showQueries(this, {});
}

void BridgeChart::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}
