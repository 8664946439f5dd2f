// How a chart fills what lies under its lines: areas, areas stacked upon each other, and bars. Stacks need one value a
// column of the plot from every line, which is the mean of its points there. Pure functions and painting; times are
// Unix ms.
#pragma once

#include "ui/metrics/axis/chartline.h"

// One value for each column of the plot; NaN where the line has none.
std::vector<double> columnValues(const ChartLine &line, const PlotMap &map);

// The tops of a stack, one row for each given line: its own values upon those of the lines before it.
std::vector<std::vector<double>> stacked(const std::vector<const ChartLine *> &lines, const PlotMap &map);

// The columns from `firstColumn` on, between two tops; an empty `below` is the ground at zero.
void drawStackLayer(QPainter &painter, const std::vector<double> &top, const std::vector<double> &below,
    const PlotMap &map, const QPen &pen, int firstColumn);
// The same as bars of a few columns each.
void drawBars(QPainter &painter, const std::vector<double> &top, const std::vector<double> &below, const PlotMap &map,
    const QColor &colour);
// What lies between a line's points and zero.
void drawArea(QPainter &painter, const ChartLine &line, const PlotMap &map, const QColor &colour, size_t first);
