// ChartLine: one series as a chart draws it: its name, its colour for life and its points, already reduced to what the
// columns of the plot can show. Times are Unix ms, rising.
#pragma once

#include "app/domain/sample.h"
#include "ui/metrics/axis/plotmap.h"

#include <QPen>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

struct ChartLine {
    qd::SeriesKey key;
    QString name;
    int colour = 0; // index that repeats with dashes after the last colour
    bool shown = true;
    std::vector<qint64> times;
    std::vector<double> values;

    // Reduces what is given from `fromMs` on, in place of the points that stand there.
    void replaceFrom(qint64 fromMs, const qd::SeriesData &data, qint64 columnMs);
    void dropBefore(qint64 ms);
    void clearPoints();

    std::optional<double> lastValue() const; // nothing when it ends in a gap
    // The point nearest to `ms`, when the line has no gap there.
    std::optional<qd::Sample> nearest(qint64 ms, qint64 columnMs) const;
    // Nothing is drawn between point `index - 1` and point `index`.
    bool isGapBefore(size_t index, qint64 columnMs) const;
    // The first point that has to be drawn so that all right of `ms` is complete.
    size_t drawnFrom(qint64 ms) const;
};

// Strokes the line from `first` on. Only what is inside of the painter's clip costs more than arithmetic.
void drawLine(QPainter &painter, const ChartLine &line, const PlotMap &map, const QPen &pen, size_t first);
