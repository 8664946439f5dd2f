#include "ui/metrics/panels/ghostfeed.h"

#include "app/services/metricrecorder.h"
#include "ui/metrics/chart/metricchart.h"

namespace {

constexpr qint64 weekMs = 7ll * 86'400'000;
constexpr int ahead = 10; // parts of the range that are read beyond its end, so that it is seldom read again

} // namespace

GhostFeed::GhostFeed(qd::MetricRecorder &recorder, MetricChart &chart, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_chart(chart)
{
    connect(&recorder, &qd::MetricRecorder::samplesArrived, this,
        [this](const qd::SourceId &source, const QString &expr, qint64 upToMs) {
            if (source == m_source && m_exprs.contains(expr) && upToMs + weekMs <= m_range.to)
                read();
        });
}

void GhostFeed::watch(const qd::SourceId &source, const QStringList &exprs)
{
    for (const QString &expr : std::as_const(m_exprs)) {
        if (!exprs.contains(expr))
            m_chart.setGhost(expr, {});
    }
    m_source = source;
    m_exprs = exprs;
}

void GhostFeed::load(qd::TimeRange range)
{
    m_range = {range.from, range.to + range.length() / ahead};
    for (const QString &expr : std::as_const(m_exprs))
        m_recorder.ensure(m_source, expr, {m_range.from - weekMs, m_range.to - weekMs});
    read();
}

void GhostFeed::step(qd::TimeRange range)
{
    if (range.to > m_range.to)
        load(range);
}

void GhostFeed::read()
{
    for (const QString &expr : std::as_const(m_exprs)) {
        m_recorder.read(m_source, expr, {m_range.from - weekMs, m_range.to - weekMs}, m_chart.columnMs(), this,
            [this, expr](const qd::Result<QList<qd::SeriesData>> &answer) {
                if (!answer)
                    return; // the chart's own state says what is wrong with its source
                QList<qd::SeriesData> moved = *answer;
                for (qd::SeriesData &series : moved) {
                    for (qint64 &t : series.times)
                        t += weekMs;
                }
                m_chart.setGhost(expr, moved);
            });
    }
}
