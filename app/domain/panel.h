// Panel: one view over the series of one or more queries to one source, at a place on the grid of its dashboard.
#pragma once

#include "app/domain/id.h"

#include <QList>
#include <QString>
#include <optional>

namespace qd {

// What the numbers of a panel mean, so that axes and legends can write them.
enum class Unit {
    None,
    Count, // whole things
    Short, // any number, written with k, M, G
    Percent, // 0 to 100
    Ratio, // 0 to 1, written as percent
    Bytes,
    BytesPerSecond,
    Bits,
    BitsPerSecond,
    Seconds,
    Milliseconds,
    PerSecond, // anything a second
    RequestsPerSecond,
    Hertz,
    Celsius,
    Volt,
    Watt,
    TimeOfDay, // an instant, Unix seconds
};

QString toString(Unit); // "none", "bytes_per_second"…
std::optional<Unit> unitFrom(QStringView);

enum class PanelView { Line, Area, StackedArea, Bars, Stat, Gauge, StateTimeline, Table, Heading };

QString toString(
    PanelView); // "line", "area", "stacked_area", "bars", "stat", "gauge", "state_timeline", "table", "heading"
std::optional<PanelView> panelViewFrom(QStringView);
// Drawn on a time axis and a value axis, by the lines of a chart.
bool isChart(PanelView);

struct PanelQuery {
    QString expr; // PromQL with the variables of the dashboard, or the name of a metric of this host, a probe, a plugin
    QString legend; // "{{instance}}" as in Prometheus dashboards; empty: the labels that differ

    bool operator==(const PanelQuery &) const = default;
};

enum class ThresholdLevel { Ok, Warning, Critical };

QString toString(ThresholdLevel); // "ok", "warning", "critical"
std::optional<ThresholdLevel> thresholdLevelFrom(QStringView);

// From this value upwards the level holds, up to the next threshold; below the first, and without any, it is Ok.
struct Threshold {
    double value = 0;
    ThresholdLevel level = ThresholdLevel::Critical;

    bool operator==(const Threshold &) const = default;
};

// In cells of the dashboard's grid.
struct GridPlace {
    static constexpr int columns = 24;

    int x = 0;
    int y = 0;
    int width = 12;
    int height = 8;

    bool overlaps(const GridPlace &other) const
    {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
    bool operator==(const GridPlace &) const = default;
};

struct Panel {
    PanelId id;
    PanelView view = PanelView::Line;
    QString title;
    SourceId source; // null for a heading
    QList<PanelQuery> queries;
    Unit unit = Unit::None;
    std::optional<int> decimals; // of written values; nothing: what the value needs
    QList<Threshold> thresholds; // rising
    std::optional<double> low; // of the value axis or the gauge; nothing: what fits
    std::optional<double> high;
    bool logarithmic = false; // value axis
    bool lastWeek = false; // a ghost of the same hours, one week before
    bool lookAhead = false; // a forecast beside the present
    bool pinned = false; // to the bridge
    bool collapsed = false; // of a heading: what stands under it, down to the next, is folded away
    GridPlace place;

    bool operator==(const Panel &) const = default;
};

ThresholdLevel levelOf(double value, const QList<Threshold> &thresholds);

} // namespace qd
