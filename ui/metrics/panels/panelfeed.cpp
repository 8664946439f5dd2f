#include "ui/metrics/panels/panelfeed.h"

#include "app/domain/decimation.h"
#include "app/services/metricrecorder.h"
#include "ui/metrics/axis/panelbody.h"

PanelFeed::PanelFeed(qd::MetricRecorder &recorder, PanelBody &body, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_body(body)
{
    connect(&recorder, &qd::MetricRecorder::samplesArrived, this, &PanelFeed::arrived);
    connect(
        &recorder, &qd::MetricRecorder::statusChanged, this, [this](const qd::SourceId &source, const QString &expr) {
            if (source == m_source && (expr.isEmpty() || m_queries.contains(expr)))
                emit stateChanged();
        });
    // Points reduced for other columns are too coarse or too many.
    connect(&body, &PanelBody::columnsChanged, this, [this] {
        for (auto &[expr, query] : m_queries)
            query.dirty = query.again = true;
    });
    connect(&body, &PanelBody::figuresWanted, this, &PanelFeed::readFigures);
}

void PanelFeed::arrived(const qd::SourceId &source, const QString &expr, qint64 upToMs)
{
    const auto found = source == m_source ? m_queries.find(expr) : m_queries.end();
    if (found == m_queries.end())
        return;
    found->second.dirty = true;
    found->second.again = found->second.again || upToMs <= m_body.newestMs(expr);
}

void PanelFeed::watch(const qd::SourceId &source, const QStringList &exprs)
{
    if (source != m_source)
        m_queries.clear();
    m_source = source;
    std::erase_if(m_queries, [&exprs](const auto &query) { return !exprs.contains(query.first); });
    for (const QString &expr : exprs)
        m_queries.try_emplace(expr);
}

bool PanelFeed::isLoading() const
{
    return std::any_of(m_queries.begin(), m_queries.end(), [](const auto &query) { return query.second.loading; });
}

qd::SourceStatus PanelFeed::status() const
{
    std::optional<qd::SourceStatus> worst;
    for (const auto &[expr, query] : m_queries) {
        const qd::SourceStatus status = m_recorder.panelStatus(m_source, expr);
        const bool worse = !worst || status.state == qd::SourceState::Down
            || (status.state == qd::SourceState::Unknown && worst->state == qd::SourceState::Up);
        if (worse && (!worst || worst->state != qd::SourceState::Down))
            worst = status;
        else if (worst && status.state == qd::SourceState::Up)
            worst->lastGood = std::max(worst->lastGood, status.lastGood);
    }
    return worst.value_or(qd::SourceStatus{});
}

void PanelFeed::load(qd::TimeRange range)
{
    for (auto &[expr, query] : m_queries) {
        query.loading = true;
        m_recorder.ensure(m_source, expr, range);
        read(expr, query, range, true);
    }
}

void PanelFeed::step()
{
    const qd::TimeRange shown = m_body.shownRange();
    for (auto &[expr, query] : m_queries) {
        if (!query.dirty || query.reading)
            continue;
        const qint64 newest = m_body.newestMs(expr);
        if (query.again || newest == 0)
            read(expr, query, shown, true);
        else
            read(expr, query, {qd::columnStart(newest, m_body.columnMs()), shown.to}, false);
    }
}

void PanelFeed::read(const QString &expr, Query &query, qd::TimeRange range, bool whole)
{
    query.reading = true;
    query.dirty = false;
    if (whole)
        query.again = false;
    query.request = ++m_requests;
    m_recorder.read(m_source, expr, range, m_body.columnMs(), this,
        [this, expr, request = query.request, range, whole](const qd::Result<QList<qd::SeriesData>> &answer) {
            const auto found = m_queries.find(expr);
            if (found == m_queries.end() || found->second.request != request)
                return;
            found->second.reading = false;
            found->second.loading = false;
            m_readError = answer ? std::nullopt : std::optional(answer.error());
            if (answer && whole)
                m_body.setSeries(expr, *answer);
            else if (answer)
                m_body.append(*answer, range.from);
            emit stateChanged();
        });
}

void PanelFeed::readFigures()
{
    if (m_figuresAwaited > 0 || m_queries.empty())
        return;
    m_figuresAwaited = int(m_queries.size());
    m_figures.clear();
    for (const auto &[expr, query] : m_queries) {
        m_recorder.seriesFigures(m_source, expr, m_body.shownRange(), this,
            [this, range = m_body.shownRange()](const qd::Result<qd::FiguresBySeries> &found) {
                if (found)
                    m_figures.insert(*found);
                if (--m_figuresAwaited == 0)
                    m_body.setFigures(range, m_figures);
            });
    }
}
