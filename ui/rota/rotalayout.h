// RotaLayout: where weeks and captaincies stand on the calendar, in pixels: columns of one week, two staggered lanes. A
// captaincy goes from handover to handover, which need not be on Mondays.
#pragma once

#include "app/domain/captaincy.h"

#include <QPolygonF>
#include <QRectF>
#include <cmath>

struct RotaLayout {
    qd::IsoWeek first;
    double weekWidth = 100;
    double handover = 0; // in its week, as a fraction from Monday's midnight; may be negative
    int barHeight = 46;
    int laneGap = 12;
    static constexpr int top = 76; // of the upper lane; above it months, weeks and days off
    static constexpr int awayHeight = 22; // who is away, under the lanes

    // The handover, as a slope.
    double bevel() const { return std::min(14.0, weekWidth / 4); }
    double xOf(qd::IsoWeek week) const { return first.weeksUntil(week) * weekWidth; }
    double xOf(QDate day) const { return double(first.monday().daysTo(day)) / 7 * weekWidth; }
    double xOf(double weeksFromFirst) const { return weeksFromFirst * weekWidth; }
    qd::IsoWeek weekAt(double x) const { return first.plus(int(std::floor(x / weekWidth))); }
    // Neighbours never share a lane: the weeks take turns.
    static int laneOf(qd::IsoWeek week) { return int((week.monday().toJulianDay() / 7) % 2); }
    QRectF boxOf(qd::IsoWeek firstWeek) const
    {
        return {xOf(firstWeek) + handover * weekWidth, double(top + laneOf(firstWeek) * (barHeight + laneGap)),
            qd::captaincyWeeks * weekWidth - 3, double(barHeight)};
    }
    // The parallelogram of a captaincy.
    QPolygonF barOf(const QRectF &box) const
    {
        const double slope = bevel();
        return QPolygonF{QPointF(box.left() + slope, box.top()), QPointF(box.right(), box.top()),
            QPointF(box.right() - slope, box.bottom()), QPointF(box.left(), box.bottom())};
    }
    int lanesBottom() const { return top + 2 * barHeight + laneGap; }
    int height() const { return lanesBottom() + 8 + awayHeight; }
};
