// DenseLine: a line with several points in each column of the plot, painted as what it inks there: one upright span a
// column, soft at both ends. It looks as the stroke does and costs a hundredth of it.
#pragma once

#include "ui/metrics/axis/chartline.h"

QT_BEGIN_NAMESPACE
class QImage;
QT_END_NAMESPACE

// `image` is ARGB32_Premultiplied and holds the plot; columns before `firstColumn` stay as they are. Dashes are not
// drawn: between so many points nobody would tell them.
void drawDenseLine(
    QImage &image, int firstColumn, const ChartLine &line, const PlotMap &map, const QPen &pen, size_t first);
