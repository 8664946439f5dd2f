#include "app/formats/grafanalayout.h"

#include "app/formats/dashboarddocument.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int farDown = 1'000'000;
constexpr double cellPixels = 38; // of Grafana's grid: 30 and a margin of 8

struct Placed {
    QJsonObject json;
    GridPlace place;
};

QList<Placed> sorted(const QJsonArray &panels)
{
    QList<Placed> all;
    int y = 0;
    for (const QJsonValue &panel : panels) {
        if (!panel.isObject())
            continue;
        const QJsonValue grid = panel[u"gridPos"_s];
        // Without a place of its own, it stays behind the one before it.
        y = boundedInt(grid[u"y"_s], y, 0, farDown);
        all.append({panel.toObject(),
            {boundedInt(grid[u"x"_s], 0, 0, GridPlace::columns), y, boundedInt(grid[u"w"_s], 12, 1, GridPlace::columns),
                boundedInt(grid[u"h"_s], 8, 1, farDown)}});
    }
    std::stable_sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) {
        return a.place.y != b.place.y ? a.place.y < b.place.y : a.place.x < b.place.x;
    });
    return all;
}

void appendGrid(const QJsonArray &panels, QList<GrafanaPiece> &pieces)
{
    for (const Placed &each : sorted(panels)) {
        const bool isRow = each.json[u"type"_s].toString() == u"row"_s;
        pieces.append({each.json, each.place, isRow, isRow && each.json[u"collapsed"_s].toBool()});
        if (isRow)
            appendGrid(each.json[u"panels"_s].toArray(), pieces);
    }
}

// "250px" or 250.
int cellsOf(const QJsonValue &height, int fallback)
{
    const auto pixels = numberOf(height.isString() ? QJsonValue(height.toString().remove(u"px"_s)) : height);
    return pixels && *pixels > 0 ? int(std::clamp(std::ceil(*pixels / cellPixels), 3.0, double(farDown))) : fallback;
}

void appendRow(const QJsonObject &row, QList<GrafanaPiece> &pieces)
{
    const bool collapsed = row[u"collapse"_s].toBool();
    if (collapsed || row[u"showTitle"_s].toBool() || !row[u"repeat"_s].toString().isEmpty())
        pieces.append({row, {}, true, collapsed});
    const int rowHeight = cellsOf(row[u"height"_s], 7);
    int x = 0;
    const QJsonArray panels = row[u"panels"_s].toArray();
    for (const QJsonValue &panel : panels) {
        if (!panel.isObject())
            continue;
        const int width = 2 * boundedInt(panel[u"span"_s], 4, 1, 12);
        if (x + width > GridPlace::columns)
            x = 0;
        pieces.append({panel.toObject(), {x, 0, width, cellsOf(panel[u"height"_s], rowHeight)}, false, false});
        x += width;
    }
}

} // namespace

QList<GrafanaPiece> piecesOf(const QJsonObject &dashboard)
{
    QList<GrafanaPiece> pieces;
    appendGrid(dashboard[u"panels"_s].toArray(), pieces);
    const QJsonArray rows = dashboard[u"rows"_s].toArray();
    for (const QJsonValue &row : rows)
        appendRow(row.toObject(), pieces);
    return pieces;
}

} // namespace qd
