#include "ui/monitoring/panelfeed.h"

#include "app/domain/decimation.h"
#include "app/services/metricrecorder.h"
#include "ui/monitoring/metricchart.h"

namespace {

// The newest sample that the chart has; 0 for none.
qint64 newestOf(const MetricChart &chart)
{
    qint64 newest = 0;
    for (const ChartLine &line : chart.lines()) {
        if (!line.times.empty())
            newest = std::max(newest, line.times.back());
    }
    return newest;
}

} // namespace

PanelFeed::PanelFeed(qd::MetricRecorder &recorder, MetricChart &chart, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_chart(chart)
{
    connect(&recorder, &qd::MetricRecorder::samplesArrived, this,
        [this](const qd::SourceId &source, const QString &expr, qint64 upToMs) {
            if (source != m_source || expr != m_expr)
                return;
            m_dirty = true;
            m_again = m_again || upToMs <= newestOf(m_chart);
        });
    connect(
        &recorder, &qd::MetricRecorder::statusChanged, this, [this](const qd::SourceId &source, const QString &expr) {
            if (source == m_source && (expr == m_expr || expr.isEmpty()))
                emit stateChanged();
        });
    // Points reduced for other columns are too coarse or too many.
    connect(&chart, &MetricChart::columnsChanged, this, [this] { m_dirty = m_again = true; });
}

void PanelFeed::watch(const qd::SourceId &source, const QString &expr)
{
    m_source = source;
    m_expr = expr;
}

qd::SourceStatus PanelFeed::status() const
{
    return m_recorder.panelStatus(m_source, m_expr);
}

void PanelFeed::load(qd::TimeRange range)
{
    m_loading = true;
    m_recorder.ensure(m_source, m_expr, range);
    read(range, true);
}

void PanelFeed::step()
{
    if (!m_dirty || m_reading)
        return;
    const qd::TimeRange shown = m_chart.shownRange();
    const qint64 newest = newestOf(m_chart);
    if (m_again || newest == 0)
        read(shown, true);
    else
        read({qd::columnStart(newest, m_chart.columnMs()), shown.to}, false);
}

void PanelFeed::read(qd::TimeRange range, bool whole)
{
    m_reading = true;
    m_dirty = false;
    if (whole)
        m_again = false;
    const int request = ++m_request;
    m_recorder.read(m_source, m_expr, range, m_chart.columnMs(), this,
        [this, request, range, whole](const qd::Result<QList<qd::SeriesData>> &answer) {
            if (request != m_request)
                return;
            m_reading = false;
            m_loading = false;
            m_readError = answer ? std::nullopt : std::optional(answer.error());
            if (answer && whole)
                m_chart.setSeries(*answer);
            else if (answer)
                m_chart.append(*answer, range.from);
            emit stateChanged();
        });
}
