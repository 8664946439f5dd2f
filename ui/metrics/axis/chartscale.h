// What the axes of a chart say: round values and times with their labels, in the person's words and time zone.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/timerange.h"

#include <QFontMetrics>
#include <QList>
#include <QTimeZone>
#include <optional>

struct ChartTick {
    double at = 0;
    QString text;

    bool operator==(const ChartTick &) const = default;
};

struct ChartScale {
    double low = 0;
    double high = 1;
    QList<ChartTick> ticks; // evenly spaced, on a logarithmic scale in its decades
};

// For values from `low` to `high` (low > high: there are none) of this panel; its highest threshold is always in sight.
ChartScale valueScale(double low, double high, const qd::Panel &panel, int height);
QList<ChartTick> timeTicks(qd::TimeRange window, const QTimeZone &zone, int width, const QFontMetrics &metrics);
QString valueText(double value, qd::Unit unit, std::optional<int> decimals = {});
QString viewText(qd::PanelView view); // "Stacked areas"
QString unitText(qd::Unit unit); // "bytes per second"; empty for none
QString instantText(qint64 ms, const QTimeZone &zone, qint64 columnMs);
