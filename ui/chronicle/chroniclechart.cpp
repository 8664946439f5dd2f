#include "ui/chronicle/chroniclechart.h"

#include "app/services/console.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcequeries.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/panelstate.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int pastWakeMs = 300;
constexpr int leastWakeMs = 1'000;
constexpr int mostWakeMs = 30'000;

// One without an id: it is not there.
qd::Source sourceOf(const qd::LentChart &chart, const QList<qd::Source> &sources)
{
    const auto found = std::find_if(
        sources.begin(), sources.end(), [&chart](const qd::Source &source) { return source.id == chart.panel.source; });
    return found == sources.end() ? qd::Source() : *found;
}

} // namespace

ChronicleChart::ChronicleChart(
    qd::Console &console, const qd::LentChart &chart, const QList<qd::Source> &sources, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_chart(chart)
    , m_source(sourceOf(chart, sources))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { read(false); });
    connect(&console.recorder(), &qd::MetricRecorder::samplesArrived, this,
        [this](const qd::SourceId &source, const QString &expr, qint64 upToMs) {
            if (m_looked.length() <= 0 || source != panel().source || !m_exprs.contains(expr))
                return;
            // The past that was asked for is waited for; the present moves on by columns.
            const bool isPast = upToMs <= newest(expr);
            if (isPast || !m_wake.isActive())
                m_wake.start(isPast ? pastWakeMs : int(std::clamp<qint64>(m_columnMs, leastWakeMs, mostWakeMs)));
        });
}

bool ChronicleChart::isOf(const qd::LentChart &chart, const QList<qd::Source> &sources) const
{
    return chart == m_chart && sourceOf(chart, sources) == m_source;
}

qint64 ChronicleChart::newest(const QString &expr) const
{
    const auto found = m_lines.find(expr);
    qint64 newest = std::numeric_limits<qint64>::max(); // nothing is shown yet: whatever comes is waited for
    if (found == m_lines.end() || found->second.empty())
        return newest;
    newest = 0;
    for (const ChartLine &line : found->second)
        newest = line.times.empty() ? newest : std::max(newest, line.times.back());
    return newest;
}

void ChronicleChart::look(qd::TimeRange range, int width)
{
    if (width <= 0 || range.length() <= 0 || m_source.id.isNull())
        return;
    m_looked = range;
    m_columnMs = std::max<qint64>(1, range.length() / width);
    const bool isThere = m_readRange.from <= range.from && m_readRange.to >= range.to;
    // A live window moves on all the time: what is missing at its end comes with the samples.
    const bool isFine = m_readColumnMs > 0 && std::abs(double(m_readColumnMs - m_columnMs)) < 0.1 * double(m_columnMs);
    if (!isThere || !isFine)
        read(true);
}

void ChronicleChart::lookAway()
{
    m_wake.stop();
    m_looked = {};
    m_readRange = {}; // what comes meanwhile is not read: all of it is asked for at the next look
    m_console.showQueries(this, {});
}

void ChronicleChart::read(bool asksForThePast)
{
    if (m_looked.length() <= 0)
        return;
    const qint64 margin = m_looked.length() / 2;
    m_readRange = {m_looked.from - margin, m_looked.to + margin};
    m_readColumnMs = m_columnMs;
    m_exprs = qd::exprsOf(panel(), m_chart.variables, m_source, m_looked);
    std::erase_if(m_lines, [this](const auto &each) { return !m_exprs.contains(each.first); });
    QList<qd::SourceQuery> queries;
    for (const QString &expr : std::as_const(m_exprs))
        queries.append({panel().source, expr});
    m_console.showQueries(this, queries);
    const int round = ++m_round;
    m_awaited = int(m_exprs.size());
    for (const QString &expr : std::as_const(m_exprs)) {
        if (asksForThePast)
            m_console.recorder().ensure(panel().source, expr, m_looked);
        m_console.recorder().read(panel().source, expr, m_readRange, m_readColumnMs, this,
            [this, expr, round, columnMs = m_readColumnMs](const qd::Result<QList<qd::SeriesData>> &answer) {
                if (round != m_round)
                    return;
                m_awaited = std::max(0, m_awaited - 1);
                if (answer)
                    take(expr, columnMs, *answer);
                emit changed();
            });
    }
}

void ChronicleChart::take(const QString &expr, qint64 columnMs, const QList<qd::SeriesData> &series)
{
    std::vector<ChartLine> lines;
    for (const qd::SeriesData &data : series) {
        ChartLine line;
        line.key = data.key;
        line.colour = int(m_exprs.indexOf(expr)) + int(lines.size());
        if (!data.times.empty())
            line.replaceFrom(data.times.front(), data, columnMs);
        lines.push_back(std::move(line));
    }
    m_lines[expr] = std::move(lines);
}

bool ChronicleChart::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const auto &each) {
        return std::all_of(
            each.second.begin(), each.second.end(), [](const ChartLine &line) { return line.times.empty(); });
    });
}

QString ChronicleChart::valueAt(qint64 ms) const
{
    std::optional<double> highest;
    int count = 0;
    for (const auto &[expr, lines] : m_lines) {
        for (const ChartLine &line : lines) {
            const auto sample = line.nearest(ms, m_readColumnMs);
            if (!sample)
                continue;
            highest = std::max(highest.value_or(sample->value), sample->value);
            ++count;
        }
    }
    if (!highest)
        return {};
    const QString value = valueText(*highest, panel().unit, panel().decimals);
    return count > 1 ? tr("%1 (highest of %2)").arg(value).arg(count) : value;
}

ChartScale ChronicleChart::scaleFor(qd::TimeRange range, int height) const
{
    double low = 1;
    double high = 0;
    bool isAny = false;
    for (const auto &[expr, lines] : m_lines) {
        for (const ChartLine &line : lines) {
            const auto first = std::lower_bound(line.times.begin(), line.times.end(), range.from) - line.times.begin();
            for (auto i = size_t(first); i < line.times.size() && line.times[i] <= range.to; ++i) {
                const double value = line.values[i];
                if (!std::isfinite(value))
                    continue;
                low = isAny ? std::min(low, value) : value;
                high = isAny ? std::max(high, value) : value;
                isAny = true;
            }
        }
    }
    return valueScale(low, high, panel(), height);
}

void ChronicleChart::paint(QPainter &painter, const QRect &plot, qd::TimeRange range, const Tokens &tokens) const
{
    const ChartScale scale = scaleFor(range, plot.height());
    // Fractions of a millisecond a column would shift the line's end: the window is as long as its columns.
    const qint64 columnMs = std::max<qint64>(1, range.length() / std::max(1, plot.width()));
    const PlotMap map{plot, range, columnMs, scale.low, scale.high, panel().logarithmic};
    painter.save();
    painter.setClipRect(plot);
    for (const qd::Threshold &threshold : panel().thresholds) {
        if (threshold.value < scale.low || threshold.value > scale.high)
            continue;
        const double y = map.y(threshold.value);
        painter.setPen(QPen(colourOf(threshold.level, tokens), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (const auto &[expr, lines] : m_lines) {
        for (const ChartLine &line : lines) {
            drawLine(painter, line, map, QPen(tokens.series[size_t(line.colour) % tokens.series.size()], 1.5),
                line.drawnFrom(range.from));
        }
    }
    painter.restore();
}
