// RotaLayout: where weeks and captaincies stand on the calendar, in pixels: columns of one week, two staggered lanes.
#pragma once

#include "app/domain/captaincy.h"

#include <QPolygonF>
#include <QRect>

struct RotaLayout {
    qd::IsoWeek first;
    int weekWidth = 100;
    int barHeight = 50;
    int top = 72; // of the upper lane
    int laneGap = 12;
    static constexpr int bevel = 14; // the handover

    int xOf(qd::IsoWeek week) const { return first.weeksUntil(week) * weekWidth; }
    // A fraction of a week is a fraction of the column.
    double xOf(double weeksFromFirst) const { return weeksFromFirst * weekWidth; }
    qd::IsoWeek weekAt(int x) const { return first.plus(int(std::floor(double(x) / weekWidth))); }
    // Neighbours never share a lane: the weeks take turns.
    static int laneOf(qd::IsoWeek week) { return int((week.monday().toJulianDay() / 7) % 2); }
    QRect boxOf(qd::IsoWeek firstWeek) const
    {
        return {xOf(firstWeek), top + laneOf(firstWeek) * (barHeight + laneGap), qd::captaincyWeeks * weekWidth - 4,
            barHeight};
    }
    // The parallelogram of a captaincy.
    static QPolygonF barOf(const QRect &box)
    {
        return QPolygonF{QPointF(box.left() + bevel, box.top()), QPointF(box.right(), box.top()),
            QPointF(box.right() - bevel, box.bottom()), QPointF(box.left(), box.bottom())};
    }
    int height() const { return top + 2 * barHeight + laneGap + 24; }
};
