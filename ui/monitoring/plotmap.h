// PlotMap: from time (Unix ms) and value to the pixels of a plot, and back. A column of the plot is one pixel wide and
// stands for `columnMs`; the window begins and ends on a column, so that a scrolled picture stays exact.
#pragma once

#include "app/domain/timerange.h"

#include <QRect>

struct PlotMap {
    QRect plot; // logical pixels
    qd::TimeRange window;
    qint64 columnMs = 1;
    double low = 0;
    double high = 1;

    double x(qint64 t) const { return plot.left() + double(t - window.from) / double(columnMs); }
    double y(double value) const { return plot.bottom() - (value - low) / (high - low) * (plot.height() - 1); }
    qint64 time(double x) const { return window.from + qint64((x - plot.left()) * double(columnMs)); }
    bool operator==(const PlotMap &) const = default;
};
