#include "ui/metrics/axis/chartline.h"

#include "app/domain/decimation.h"

#include <QPainter>
#include <cmath>

namespace {

// The usual distance of samples beside `index`, going by `direction`.
qint64 usualDistance(const std::vector<qint64> &times, size_t index, int direction)
{
    constexpr int looked = 5;
    std::array<qint64, looked> distances{};
    int count = 0;
    for (auto i = qint64(index); count < looked; i += direction) {
        if (i <= 0 || i >= qint64(times.size()))
            break;
        distances[size_t(count++)] = times[size_t(i)] - times[size_t(i - 1)];
    }
    if (count == 0)
        return 0;
    std::nth_element(distances.begin(), distances.begin() + count / 2, distances.begin() + count);
    return distances[size_t(count / 2)];
}

} // namespace

void ChartLine::replaceFrom(qint64 fromMs, const qd::SeriesData &data, qint64 columnMs)
{
    // The column that `fromMs` stands in may gain points: it is reduced again from what is kept of it.
    const auto kept = size_t(std::lower_bound(times.begin(), times.end(), fromMs) - times.begin());
    const qint64 columnStart = qd::columnStart(fromMs, columnMs);
    const auto settled = size_t(std::lower_bound(times.begin(), times.end(), columnStart) - times.begin());
    std::vector<qint64> columnTimes(times.begin() + qint64(settled), times.begin() + qint64(kept));
    std::vector<double> columnValues(values.begin() + qint64(settled), values.begin() + qint64(kept));
    times.resize(settled);
    values.resize(settled);
    const auto first = size_t(std::lower_bound(data.times.begin(), data.times.end(), fromMs) - data.times.begin());
    size_t taken = first; // into the column that is reduced again; the rest is read where it stands
    if (!columnTimes.empty()) {
        const auto end = std::lower_bound(data.times.begin() + qint64(first), data.times.end(), columnStart + columnMs);
        taken = size_t(end - data.times.begin());
        columnTimes.insert(columnTimes.end(), data.times.begin() + qint64(first), end);
        columnValues.insert(
            columnValues.end(), data.values.begin() + qint64(first), data.values.begin() + qint64(taken));
        qd::reduceColumns(columnTimes, columnValues, columnMs, times, values);
    }
    qd::reduceColumns(
        std::span(data.times).subspan(taken), std::span(data.values).subspan(taken), columnMs, times, values);
}

void ChartLine::dropBefore(qint64 ms)
{
    // One point more stays: the line enters the plot from it.
    const auto first = std::lower_bound(times.begin(), times.end(), ms) - times.begin() - 1;
    if (first <= 0)
        return;
    times.erase(times.begin(), times.begin() + first);
    values.erase(values.begin(), values.begin() + first);
}

void ChartLine::clearPoints()
{
    times.clear();
    values.clear();
}

std::optional<double> ChartLine::lastValue() const
{
    if (values.empty() || !std::isfinite(values.back()))
        return std::nullopt;
    return values.back();
}

std::optional<qd::Sample> ChartLine::nearest(qint64 ms, qint64 columnMs) const
{
    if (times.empty())
        return std::nullopt;
    const auto right = size_t(std::lower_bound(times.begin(), times.end(), ms) - times.begin());
    const bool inGap = right > 0 && right < times.size() && isGapBefore(right, columnMs);
    size_t index = right;
    if (right == times.size() || (right > 0 && ms - times[right - 1] <= times[right] - ms))
        index = right - 1;
    // Outside of the line, or in one of its gaps, only what stands within a few pixels is meant.
    const qint64 distance = std::abs(times[index] - ms);
    const bool outside = right == 0 || right == times.size();
    if ((inGap || outside) && distance > std::max(3 * columnMs, usualDistance(times, index, outside ? -1 : 1)))
        return std::nullopt;
    if (!std::isfinite(values[index]))
        return std::nullopt;
    return qd::Sample{times[index], values[index]};
}

bool ChartLine::isGapBefore(size_t index, qint64 columnMs) const
{
    if (!std::isfinite(values[index]) || !std::isfinite(values[index - 1]))
        return true;
    const qint64 distance = times[index] - times[index - 1];
    if (distance <= 3 * columnMs)
        return false;
    // Samples come in their own rhythm, which may have changed there: three beats of the slower side are missing.
    const qint64 beat = std::max(
        usualDistance(times, index - 1, -1), index + 1 < times.size() ? usualDistance(times, index + 1, 1) : 0);
    return beat > 0 && distance > 3 * beat;
}

size_t ChartLine::drawnFrom(qint64 ms) const
{
    const auto index = size_t(std::lower_bound(times.begin(), times.end(), ms) - times.begin());
    return index > 2 ? index - 2 : 0;
}

void drawLine(QPainter &painter, const ChartLine &line, const PlotMap &map, const QPen &pen, size_t first)
{
    // Long paths cost more than their parts: the rasterizer sorts all edges of one. They are cut at fixed times, so
    // that a part drawn anew looks as it did in the whole.
    const qint64 part = 64 * map.columnMs;
    // A value far outside must not overflow the rasterizer's coordinates.
    const double top = map.plot.top() - 10'000.0;
    const double bottom = map.plot.bottom() + 10'000.0;
    QPolygonF points;
    points.reserve(256);
    bool joined = false; // the first point ends what was drawn before
    const auto flush = [&] {
        if (points.size() > 1) {
            painter.setPen(pen);
            painter.drawPolyline(points);
        } else if (points.size() == 1 && !joined) {
            painter.setPen(QPen(pen.color(), pen.widthF() + 1.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawPoint(points.first());
        }
        points.clear();
        joined = false;
    };
    for (size_t i = first; i < line.times.size(); ++i) {
        if (i > first && line.isGapBefore(i, map.columnMs))
            flush();
        if (!std::isfinite(line.values[i]))
            continue;
        points.append({map.x(line.times[i]), std::clamp(map.y(line.values[i]), top, bottom)});
        if (i + 1 < line.times.size() && line.times[i] / part != line.times[i + 1] / part) {
            const QPointF joint = points.last();
            flush();
            points.append(joint);
            joined = true;
        }
    }
    flush();
}
