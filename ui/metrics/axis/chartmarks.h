// What is drawn across a chart: incidents and annotations as bands with a handle at the top, handovers as dashed lines.
// A handle keeps a width that a hand can hit, however short its time is. Pure painting; times are Unix ms.
#pragma once

#include "app/domain/annotation.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/plotmap.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

constexpr int markHandleHeight = 6;

QColor markColour(const qd::TimeMark &mark, const Tokens &tokens);

// What is being dragged over, from x to x.
void paintSelection(QPainter &painter, double from, double to, const QRect &plot, const Tokens &tokens);

// Over the frame, under the lines. What is still open goes to the end of the window.
// `grounds`: the expressions that are drawn here; an alert on one of them has its ground behind the lines.
void drawMarks(QPainter &painter, const QList<qd::TimeMark> &marks, const PlotMap &map, const Tokens &tokens,
    const QStringList &grounds = {});
// The mark whose handle is there; the newest when several are; -1: none.
int markAt(const QList<qd::TimeMark> &marks, const PlotMap &map, QPoint at);
// Where it can be hit, empty when it is out of sight.
QRect markHandle(const qd::TimeMark &mark, const PlotMap &map);
