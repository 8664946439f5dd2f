// Dashboard: panels on a grid, with the variables that their queries may name. One value, read and written whole: an
// edit is a new value, so that undo is the value of before. Pure; English words of errors are translated at the edge.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/result.h"

#include <QStringList>

namespace qd {

// A name in queries ("$job", "${job}", "[[job]]") that stands for what the captain chose.
struct DashboardVariable {
    enum class Kind {
        Labels, // the values of a label, asked of a source: `query` is "label" or "label_values(selector, label)"
        Custom, // one of `options`
        Constant, // `query`, which nobody changes
        Interval, // one of `options`, durations such as "5m"
        Text, // what is typed
    };
    QString name; // letters, digits and underscores
    QString label; // for people; empty: the name
    Kind kind = Kind::Custom;
    SourceId source; // of Labels; null: the source of the first panel
    QString query;
    QString regex; // of Labels: only values that it finds something in; its first group, if any, is the value
    QStringList options; // of Custom and Interval
    bool multiple = false; // several values at once: "(a|b)" in a query
    bool withAll = false; // "All" may be chosen
    QString allValue; // what All stands for; empty: every value
    QStringList chosen; // the choice that is kept; empty with withAll: All

    bool operator==(const DashboardVariable &) const = default;
};

QString toString(DashboardVariable::Kind); // "labels", "custom", "constant", "interval", "text"
std::optional<DashboardVariable::Kind> variableKindFrom(QStringView);

struct Dashboard {
    DashboardId id;
    QString title;
    int position = 0; // of its tab
    QList<DashboardVariable> variables;
    QList<Panel> panels; // by place: from top to bottom, from left to right
    int revision = 0; // of the stored value; 0: not stored yet

    bool operator==(const Dashboard &) const = default;
};

// What a dashboard may be: titles, sources and queries there, places on the grid, names of variables sound and unique.
[[nodiscard]] Result<> check(const Dashboard &dashboard);

// The dashboard with this panel at this place; what it would cover moves down, and what can then moves up.
Dashboard placed(Dashboard dashboard, const PanelId &panel, const GridPlace &place);
// With the panel added at the first free place from the top that holds its width and height.
Dashboard added(Dashboard dashboard, Panel panel);
// Without it; what stood under it moves up.
Dashboard removed(Dashboard dashboard, const PanelId &panel);
// A copy of the panel under a new id, beside it or below.
Dashboard duplicated(Dashboard dashboard, const PanelId &panel, const PanelId &copy, const QString &title);

// A chart away from its dashboard, with the variables that its queries may name.
struct LentChart {
    Panel panel;
    QList<DashboardVariable> variables;

    bool operator==(const LentChart &) const = default;
};
// The charts of the bridge, so many at most: those that are pinned, then, where there is room, the first of the others;
// each in the order of the dashboards and their panels.
QList<LentChart> chartsOfBridge(const QList<Dashboard> &dashboards, int most);

} // namespace qd
