// PlotMap: from time (Unix ms) and value to the pixels of a plot, and back. A column of the plot is one pixel wide and
// stands for `columnMs`; the window begins and ends on a column, so that a scrolled picture stays exact.
#pragma once

#include "app/domain/timerange.h"

#include <QRect>
#include <cmath>

struct PlotMap {
    QRect plot; // logical pixels
    qd::TimeRange window;
    qint64 columnMs = 1;
    double low = 0;
    double high = 1;
    bool logarithmic = false; // then low and high are above zero

    double x(qint64 t) const { return plot.left() + double(t - window.from) / double(columnMs); }
    double y(double value) const { return plot.bottom() - share(value) * (plot.height() - 1); }
    // 0 at the lower end of the axis, 1 at the upper one; of a logarithmic axis nothing is below its lower end.
    double share(double value) const
    {
        if (!logarithmic)
            return (value - low) / (high - low);
        return value <= low ? 0 : std::log10(value / low) / std::log10(high / low);
    }
    qint64 time(double x) const { return window.from + qint64((x - plot.left()) * double(columnMs)); }
    bool operator==(const PlotMap &) const = default;
};
