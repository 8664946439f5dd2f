#include "ui/metrics/chart/chartlayers.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int barPixels = 8; // with the gap to the next
constexpr int barGap = 2;

QColor filled(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

double ground(const PlotMap &map)
{
    return map.y(std::clamp(0.0, map.low, map.high));
}

double heightOf(const std::vector<double> &tops, size_t column, const PlotMap &map)
{
    return tops.empty() || std::isnan(tops[column]) ? ground(map) : map.y(tops[column]);
}

} // namespace

std::vector<double> columnValues(const ChartLine &line, const PlotMap &map)
{
    const auto columns = size_t(std::max(0, map.plot.width()));
    std::vector<double> sums(columns, 0);
    std::vector<int> counts(columns, 0);
    std::vector<double> values(columns, none);
    double before = none; // the last point, and its column
    qint64 beforeColumn = -1;
    for (size_t i = 0; i < line.times.size(); ++i) {
        const qint64 column = (line.times[i] - map.window.from) / map.columnMs;
        const double value = line.values[i];
        const bool joined =
            i > 0 && std::isfinite(before) && std::isfinite(value) && !line.isGapBefore(i, map.columnMs);
        // Between two points a line goes straight, across the columns that have none.
        if (joined) {
            for (qint64 c = std::max<qint64>(0, beforeColumn + 1); c < std::min<qint64>(column, qint64(columns)); ++c)
                values[size_t(c)] =
                    before + (value - before) * double(c - beforeColumn) / double(column - beforeColumn);
        }
        if (std::isfinite(value) && column >= 0 && column < qint64(columns)) {
            sums[size_t(column)] += value;
            ++counts[size_t(column)];
        }
        before = value;
        beforeColumn = column;
    }
    for (size_t c = 0; c < columns; ++c) {
        if (counts[c] > 0)
            values[c] = sums[c] / counts[c];
    }
    return values;
}

std::vector<std::vector<double>> stacked(const std::vector<const ChartLine *> &lines, const PlotMap &map)
{
    std::vector<std::vector<double>> tops;
    for (const ChartLine *line : lines) {
        std::vector<double> top = columnValues(*line, map);
        if (!tops.empty()) {
            const std::vector<double> &below = tops.back();
            for (size_t c = 0; c < top.size(); ++c) {
                // A line that has no value adds nothing: those above it stand on what is below.
                if (std::isnan(top[c]))
                    top[c] = below[c];
                else if (!std::isnan(below[c]))
                    top[c] += below[c];
            }
        }
        tops.push_back(std::move(top));
    }
    return tops;
}

void drawStackLayer(QPainter &painter, const std::vector<double> &top, const std::vector<double> &below,
    const PlotMap &map, const QPen &pen, int firstColumn)
{
    const int columns = int(top.size());
    for (int c = std::max(0, firstColumn); c < columns;) {
        if (std::isnan(top[size_t(c)])) {
            ++c;
            continue;
        }
        int end = c;
        while (end < columns && !std::isnan(top[size_t(end)]))
            ++end;
        QPolygonF upper;
        for (int x = c; x < end; ++x)
            upper.append({map.plot.left() + x + 0.5, map.y(top[size_t(x)])});
        QPolygonF area = upper;
        for (int x = end - 1; x >= c; --x)
            area.append({map.plot.left() + x + 0.5, heightOf(below, size_t(x), map)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled(pen.color(), 0.45));
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(pen.color(), 1));
        painter.drawPolyline(upper);
        c = end;
    }
}

void drawBars(QPainter &painter, const std::vector<double> &top, const std::vector<double> &below, const PlotMap &map,
    const QColor &colour)
{
    const int columns = int(top.size());
    // Bars stand at whole multiples of their width in time, so that they do not change as the axis moves.
    const qint64 firstColumn = map.window.from / map.columnMs;
    const int offset = int(firstColumn % barPixels);
    for (int left = -offset; left < columns; left += barPixels) {
        double highest = 0;
        double lowest = 0;
        int count = 0;
        for (int c = std::max(0, left); c < std::min(columns, left + barPixels); ++c) {
            if (std::isnan(top[size_t(c)]))
                continue;
            highest += map.y(top[size_t(c)]);
            lowest += heightOf(below, size_t(c), map);
            ++count;
        }
        if (count == 0)
            continue;
        const double y = highest / count;
        painter.fillRect(QRectF(QPointF(map.plot.left() + std::max(0, left), y),
                             QPointF(map.plot.left() + std::min(columns, left + barPixels - barGap), lowest / count))
                             .normalized(),
            colour);
    }
}

void drawArea(QPainter &painter, const ChartLine &line, const PlotMap &map, const QColor &colour, size_t first)
{
    const double base = ground(map);
    const double top = map.plot.top() - 10'000.0;
    const double bottom = map.plot.bottom() + 10'000.0;
    QPolygonF points;
    const auto flush = [&] {
        if (points.size() > 1) {
            const double right = points.last().x();
            const double left = points.first().x();
            points.append({right, base});
            points.append({left, base});
            painter.setPen(Qt::NoPen);
            painter.setBrush(filled(colour, 0.18));
            painter.drawPolygon(points);
            painter.setBrush(Qt::NoBrush);
        }
        points.clear();
    };
    for (size_t i = first; i < line.times.size(); ++i) {
        if (i > first && line.isGapBefore(i, map.columnMs))
            flush();
        if (std::isfinite(line.values[i]))
            points.append({map.x(line.times[i]), std::clamp(map.y(line.values[i]), top, bottom)});
    }
    flush();
}
