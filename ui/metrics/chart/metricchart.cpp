#include "ui/metrics/chart/metricchart.h"

#include "app/domain/decimation.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/charttip.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/chart/chartlayers.h"

#include <QAccessible>
#include <QEvent>
#include <cmath>

namespace {

constexpr int stepsOfRange = 100; // the axis moves by this part of the range
constexpr int rowsOfTip = 8;

} // namespace

MetricChart::MetricChart(ChartCrosshair &crosshair, QWidget *parent)
    : PanelBody(parent)
    , m_crosshair(crosshair)
    , m_zone(QTimeZone::systemTimeZone())
{
    setFont(smallFont());
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_crosshair, &ChartCrosshair::moved, this, &MetricChart::crosshairMoved);
}

MetricChart::~MetricChart()
{
    delete m_tip;
}

void MetricChart::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    layOut();
}

void MetricChart::setPanel(const qd::Panel &panel, const QStringList &exprs)
{
    m_panel = panel;
    m_exprs = exprs;
    const auto isOther = [&exprs](const ChartLine &line) { return !exprs.contains(line.key.expr); };
    std::erase_if(m_lines, isOther);
    std::erase_if(m_ghosts, isOther);
    nameLines();
    fitValues();
    redrawAll();
    describeForAssistance();
    emit valuesChanged();
}

void MetricChart::setRange(qd::TimeRange range)
{
    if (range.length() != m_length) {
        m_length = range.length();
        for (ChartLine &line : m_lines)
            line.clearPoints();
        m_end = range.to;
        layOut();
        emit valuesChanged();
    }
    moveTo(range.to);
}

void MetricChart::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

void MetricChart::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    describeForAssistance();
    update();
}

void MetricChart::setGutter(int pixels)
{
    m_gutter = pixels;
    layOut();
}

QRect MetricChart::plotFor(const QList<ChartTick> &valueTicks) const
{
    QRect plot = ChartFrame::plotFor(size(), font(), valueTicks);
    plot.setLeft(std::min(std::max(plot.left(), m_gutter), plot.right() - 1));
    return plot;
}

void MetricChart::layOut()
{
    const QRect plot = plotFor(m_valueTicks);
    const qint64 columnMs = std::max<qint64>(1, (m_length + plot.width() - 1) / plot.width());
    const qint64 step = columnMs * std::max(1, plot.width() / stepsOfRange);
    // Columns stand at whole multiples of their width, so that a step of the axis is a whole number of pixels.
    if (m_map.plot != plot || m_columnMs != columnMs || m_end > m_map.window.to
        || m_end <= m_map.window.to - 2 * step) {
        m_map.window.to = (m_end + step - 1) / step * step;
        m_map.window.from = m_map.window.to - columnMs * plot.width();
    }
    m_map.plot = plot;
    m_map.columnMs = columnMs;
    m_timeTicks = timeTicks(m_map.window, m_zone, plot.width(), fontMetrics());
    const bool newColumns = m_columnMs != columnMs;
    m_columnMs = columnMs;
    placeCrosshair();
    update();
    if (newColumns)
        emit columnsChanged();
}

void MetricChart::moveTo(qint64 endMs)
{
    m_end = endMs;
    const qd::TimeRange before = m_map.window;
    const qint64 step = m_columnMs * std::max(1, m_map.plot.width() / stepsOfRange);
    if (endMs <= before.to && endMs > before.to - 2 * step)
        return;
    layOut();
    if (m_map.window == before)
        return;
    if (m_map.window.from < before.from) {
        // Into the past: what stands there was dropped, and is read again.
        emit columnsChanged();
    }
    for (ChartLine &line : m_lines)
        line.dropBefore(m_map.window.from);
    fitValues();
    update();
}

ChartLine &MetricChart::lineFor(const qd::SeriesKey &key)
{
    for (ChartLine &line : m_lines) {
        if (line.key == key)
            return line;
    }
    m_lines.push_back(ChartLine{});
    m_lines.back().key = key;
    m_lines.back().colour = int(m_lines.size()) - 1;
    return m_lines.back();
}

void MetricChart::setSeries(const QString &expr, const QList<qd::SeriesData> &series)
{
    // A line that is not answered for is without points, yet keeps its colour for when it comes back.
    for (ChartLine &line : m_lines) {
        if (line.key.expr == expr)
            line.clearPoints();
    }
    QList<const qd::SeriesData *> sorted;
    for (const qd::SeriesData &data : series)
        sorted.append(&data);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        return std::lexicographical_compare(a->key.labels.keyValueBegin(), a->key.labels.keyValueEnd(),
            b->key.labels.keyValueBegin(), b->key.labels.keyValueEnd());
    });
    for (const qd::SeriesData *data : std::as_const(sorted))
        lineFor(data->key).replaceFrom(0, *data, m_columnMs);
    nameLines();
    fitValues();
    redrawAll();
    describeForAssistance();
    emit valuesChanged();
}

void MetricChart::append(const QList<qd::SeriesData> &series, qint64 fromMs)
{
    const size_t known = m_lines.size();
    const qint64 staleFrom = qd::columnStart(fromMs, m_columnMs); // points of its column may give way to better ones
    const QRect before = stripFrom(staleFrom);
    for (const qd::SeriesData &data : series)
        lineFor(data.key).replaceFrom(fromMs, data, m_columnMs);
    if (m_lines.size() != known)
        nameLines();
    m_staleFrom = std::min(m_staleFrom.value_or(staleFrom), staleFrom);
    fitValues();
    if (isStack())
        redrawAll(); // a column's mean may change as far back as its last point
    else
        update(before.united(stripFrom(staleFrom)));
    if (QAccessible::isActive())
        describeForAssistance();
    emit valuesChanged();
}

const ChartLine *MetricChart::lineOf(const qd::SeriesKey &key) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&key](const ChartLine &line) { return line.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

void MetricChart::setAlertLines(const QList<qd::Threshold> &lines)
{
    if (lines == m_alertLines)
        return;
    m_alertLines = lines;
    update();
}

void MetricChart::setMarks(const QList<qd::TimeMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void MetricChart::setGhost(const QString &expr, const QList<qd::SeriesData> &series)
{
    std::erase_if(m_ghosts, [&expr](const ChartLine &ghost) { return ghost.key.expr == expr; });
    for (const qd::SeriesData &data : series) {
        ChartLine ghost;
        ghost.key = data.key;
        ghost.replaceFrom(0, data, m_columnMs);
        m_ghosts.push_back(std::move(ghost));
    }
    fitValues();
    redrawAll();
}

qint64 MetricChart::newestMs(const QString &expr) const
{
    qint64 newest = 0;
    for (const ChartLine &line : m_lines) {
        if (line.key.expr == expr && !line.times.empty())
            newest = std::max(newest, line.times.back());
    }
    return newest;
}

bool MetricChart::isStack() const
{
    return m_panel.view == qd::PanelView::StackedArea || m_panel.view == qd::PanelView::Bars;
}

bool MetricChart::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const ChartLine &line) { return line.times.empty(); });
}

void MetricChart::nameLines()
{
    QList<qd::SeriesKey> keys;
    for (const ChartLine &line : m_lines)
        keys.append(line.key);
    const QStringList names = legendNames(keys, m_panel, m_exprs);
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].name = names.at(qsizetype(i));
    emit linesChanged();
}

std::vector<const ChartLine *> MetricChart::shownLines() const
{
    std::vector<const ChartLine *> shown;
    for (const ChartLine &line : m_lines) {
        if (line.shown)
            shown.push_back(&line);
    }
    return shown;
}

void MetricChart::fitValues()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto hold = [&low, &high, positive = m_panel.logarithmic](double value) {
        if (!std::isfinite(value) || (positive && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    if (isStack()) {
        const auto tops = stacked(shownLines(), m_map);
        for (const std::vector<double> &top : tops)
            std::for_each(top.begin(), top.end(), hold);
    } else {
        for (const ChartLine *line : shownLines()) {
            const auto seen =
                std::lower_bound(line->times.begin(), line->times.end(), m_map.window.from) - line->times.begin();
            std::for_each(line->values.begin() + seen, line->values.end(), hold);
        }
        for (const ChartLine &ghost : m_ghosts)
            std::for_each(ghost.values.begin(), ghost.values.end(), hold);
    }
    const ChartScale scale = valueScale(low, high, m_panel, height());
    if (scale.low == m_map.low && scale.high == m_map.high && scale.ticks == m_valueTicks
        && m_map.logarithmic == m_panel.logarithmic)
        return;
    m_map.low = scale.low;
    m_map.high = scale.high;
    m_map.logarithmic = m_panel.logarithmic;
    const bool wider = plotFor(scale.ticks) != m_map.plot;
    m_valueTicks = scale.ticks;
    if (wider)
        layOut();
    redrawAll();
}

void MetricChart::redrawAll()
{
    m_pictureMap.reset();
    update();
}

QPen MetricChart::penOf(const ChartLine &line) const
{
    const auto &series = tokensOf(palette()).series;
    const int colours = int(series.size());
    QPen pen(series[size_t(line.colour % colours)], 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    // After the last colour they come again, told apart by their dashes.
    if (const auto round = (line.colour / colours) % 3; round == 1)
        pen.setDashPattern({5, 2});
    else if (round == 2)
        pen.setDashPattern({1.5, 1.5});
    return pen;
}

QString MetricChart::format(double value) const
{
    return valueText(value, m_panel.unit, m_panel.decimals);
}

std::optional<double> MetricChart::valueOf(const ChartLine &line) const
{
    if (!m_crosshair.time())
        return line.lastValue();
    const auto sample = line.nearest(*m_crosshair.time(), m_columnMs);
    return sample ? std::optional(sample->value) : std::nullopt;
}

void MetricChart::showOnly(const qd::SeriesKey &key)
{
    const bool alone = std::all_of(
        m_lines.begin(), m_lines.end(), [&key](const ChartLine &line) { return line.shown == (line.key == key); });
    for (ChartLine &line : m_lines)
        line.shown = alone || line.key == key;
    fitValues();
    redrawAll();
    emit linesChanged();
}

void MetricChart::toggle(const qd::SeriesKey &key)
{
    ChartLine &line = lineFor(key);
    line.shown = !line.shown;
    fitValues();
    redrawAll();
    emit linesChanged();
}

QSize MetricChart::sizeHint() const
{
    return {420, 180};
}

QSize MetricChart::minimumSizeHint() const
{
    return {160, 90};
}

void MetricChart::resizeEvent(QResizeEvent *)
{
    fitValues();
    layOut();
    redrawAll();
}

void MetricChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        redrawAll();
        updateTip();
        emit linesChanged();
    } else if (event->type() == QEvent::FontChange) {
        fitValues();
        layOut();
        redrawAll();
    }
    QWidget::changeEvent(event);
}

void MetricChart::describeForAssistance()
{
    setAccessibleName(m_panel.title);
    QStringList parts;
    for (const ChartLine &line : m_lines) {
        if (parts.size() < rowsOfTip && line.shown && line.lastValue())
            parts.append(tr("%1: %2").arg(line.name, format(*line.lastValue())));
    }
    const QString nothing = m_message.isEmpty() ? tr("Chart without values") : m_message;
    setAccessibleDescription(parts.isEmpty() ? nothing : tr("Chart. Now: %1").arg(parts.join(u", ")));
}
