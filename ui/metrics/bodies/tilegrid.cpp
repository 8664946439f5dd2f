#include "ui/metrics/bodies/tilegrid.h"

#include <algorithm>

namespace {

constexpr int between = 16;

int fitting(int room, int least)
{
    return std::max(1, (room + between) / (least + between));
}

} // namespace

QRect TileGrid::tile(QRect room, int index) const
{
    const int x = index % columns;
    const int y = index / columns;
    const auto at = [](int length, int count, int i) { return i * (length + between) / count; };
    const QPoint from(at(room.width(), columns, x), at(room.height(), rows, y));
    const QPoint to(at(room.width(), columns, x + 1) - between, at(room.height(), rows, y + 1) - between);
    return QRect(room.topLeft() + from, room.topLeft() + to - QPoint(1, 1));
}

TileGrid tileGrid(int count, QSize room, const TileShape &shape)
{
    const int mostColumns = fitting(room.width(), shape.least.width());
    const int mostRows = fitting(room.height(), shape.least.height());
    TileGrid best{mostColumns, mostRows};
    double largest = 0;
    for (int columns = 1; columns <= std::min(count, mostColumns); ++columns) {
        const TileGrid grid{columns, (count + columns - 1) / columns};
        if (grid.rows > mostRows)
            continue;
        const QSize tile = grid.tile(QRect(QPoint(), room), 0).size();
        const double size = std::min(double(tile.width()), tile.height() * shape.aspect);
        if (size > largest) {
            largest = size;
            best = grid;
        }
    }
    return best;
}
