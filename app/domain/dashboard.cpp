#include "app/domain/dashboard.h"

#include "app/domain/words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = DashboardVariable::Kind;
constexpr Word<Kind> kinds[] = {{Kind::Labels, u"labels"}, {Kind::Custom, u"custom"}, {Kind::Constant, u"constant"},
    {Kind::Interval, u"interval"}, {Kind::Text, u"text"}};

constexpr int lowestRow = 10'000;

void sort(QList<Panel> &panels)
{
    std::stable_sort(panels.begin(), panels.end(), [](const Panel &a, const Panel &b) {
        return a.place.y != b.place.y ? a.place.y < b.place.y : a.place.x < b.place.x;
    });
}

bool isFree(const QList<Panel> &panels, const GridPlace &place, const PanelId &except = {})
{
    return std::none_of(panels.begin(), panels.end(),
        [&](const Panel &panel) { return panel.id != except && panel.place.overlaps(place); });
}

// Each panel as high up as those above let it; `fixed` is placed first, so that the others make room for it.
void settle(QList<Panel> &panels, const PanelId &fixed)
{
    sort(panels);
    QList<Panel> settled;
    const auto moved =
        std::find_if(panels.begin(), panels.end(), [&fixed](const Panel &panel) { return panel.id == fixed; });
    // What stands wholly above the moved one keeps its place against it; the moved one then bars the rest.
    QList<Panel> above;
    QList<Panel> below;
    for (const Panel &panel : std::as_const(panels)) {
        if (moved != panels.end() && panel.id == fixed)
            continue;
        const bool clear = moved == panels.end() || panel.place.y + panel.place.height <= moved->place.y;
        (clear ? above : below).append(panel);
    }
    const auto drop = [&settled](Panel panel) {
        while (!isFree(settled, panel.place))
            ++panel.place.y;
        while (panel.place.y > 0) {
            GridPlace up = panel.place;
            --up.y;
            if (!isFree(settled, up))
                break;
            panel.place = up;
        }
        settled.append(panel);
    };
    for (const Panel &panel : std::as_const(above))
        drop(panel);
    if (moved != panels.end())
        drop(*moved);
    for (const Panel &panel : std::as_const(below))
        drop(panel);
    sort(settled);
    panels = settled;
}

GridPlace kept(GridPlace place)
{
    place.width = std::clamp(place.width, 1, GridPlace::columns);
    place.height = std::max(1, place.height);
    place.x = std::clamp(place.x, 0, GridPlace::columns - place.width);
    place.y = std::clamp(place.y, 0, lowestRow);
    return place;
}

Result<> invalid(const char *words, const QString &subject = {})
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(words));
}

Result<> checkPanel(const Panel &panel)
{
    if (panel.title.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Rule", "a panel needs a title"));
    const GridPlace &place = panel.place;
    if (place.x < 0 || place.y < 0 || place.width < 1 || place.height < 1 || place.x + place.width > GridPlace::columns)
        return invalid(QT_TRANSLATE_NOOP("Rule", "a panel must stand inside of the grid"), panel.title);
    if (panel.view == PanelView::Heading)
        return {};
    if (panel.source.isNull())
        return invalid(QT_TRANSLATE_NOOP("Rule", "a panel needs a source"), panel.title);
    if (panel.queries.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Rule", "a panel needs a query"), panel.title);
    for (const PanelQuery &query : panel.queries) {
        if (query.expr.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Rule", "a query of this panel is empty"), panel.title);
    }
    if (panel.low && panel.high && *panel.low >= *panel.high)
        return invalid(QT_TRANSLATE_NOOP("Rule", "the lowest value must be below the highest"), panel.title);
    return {};
}

} // namespace

QString toString(Kind kind)
{
    return wordOf(kinds, kind);
}

std::optional<Kind> variableKindFrom(QStringView word)
{
    return valueOf(kinds, word);
}

Result<> check(const Dashboard &dashboard)
{
    if (dashboard.title.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Rule", "a dashboard needs a title"));
    static const QRegularExpression sound(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QSet<QString> names;
    for (const DashboardVariable &variable : dashboard.variables) {
        if (!sound.match(variable.name).hasMatch() || variable.name.startsWith(u"__"))
            return invalid(
                QT_TRANSLATE_NOOP("Rule", "the name of a variable is made of letters, digits and underscores"),
                variable.name);
        if (names.contains(variable.name))
            return invalid(QT_TRANSLATE_NOOP("Rule", "two variables have the same name"), variable.name);
        names.insert(variable.name);
    }
    for (const Panel &panel : dashboard.panels) {
        if (auto sound = checkPanel(panel); !sound)
            return sound;
    }
    return {};
}

Dashboard placed(Dashboard dashboard, const PanelId &panel, const GridPlace &place)
{
    for (Panel &each : dashboard.panels) {
        if (each.id == panel)
            each.place = kept(place);
    }
    settle(dashboard.panels, panel);
    return dashboard;
}

Dashboard added(Dashboard dashboard, Panel panel)
{
    GridPlace place = kept(panel.place);
    int bottom = 0;
    for (const Panel &each : dashboard.panels)
        bottom = std::max(bottom, each.place.y + each.place.height);
    for (place.y = 0; place.y <= bottom; ++place.y) {
        bool found = false;
        for (place.x = 0; place.x + place.width <= GridPlace::columns; ++place.x) {
            found = isFree(dashboard.panels, place);
            if (found)
                break;
        }
        if (found)
            break;
    }
    panel.place = kept(place);
    dashboard.panels.append(panel);
    sort(dashboard.panels);
    return dashboard;
}

Dashboard removed(Dashboard dashboard, const PanelId &panel)
{
    dashboard.panels.removeIf([&panel](const Panel &each) { return each.id == panel; });
    settle(dashboard.panels, {});
    return dashboard;
}

Dashboard duplicated(Dashboard dashboard, const PanelId &panel, const PanelId &copy, const QString &title)
{
    const auto original = std::find_if(
        dashboard.panels.begin(), dashboard.panels.end(), [&panel](const Panel &each) { return each.id == panel; });
    if (original == dashboard.panels.end())
        return dashboard;
    Panel made = *original;
    made.id = copy;
    made.title = title;
    made.pinned = false; // the bridge has little room
    made.place.x += made.place.width;
    if (made.place.x + made.place.width > GridPlace::columns || !isFree(dashboard.panels, made.place)) {
        made.place.x = original->place.x;
        made.place.y += made.place.height;
    }
    dashboard.panels.append(made);
    return placed(std::move(dashboard), copy, made.place);
}

QList<LentChart> chartsOfBridge(const QList<Dashboard> &dashboards, int most)
{
    QList<LentChart> charts;
    for (const bool pinned : {true, false}) {
        for (const Dashboard &dashboard : dashboards) {
            for (const Panel &panel : dashboard.panels) {
                if (charts.size() < most && isChart(panel.view) && panel.pinned == pinned)
                    charts.append({panel, dashboard.variables});
            }
        }
    }
    return charts;
}

} // namespace qd
