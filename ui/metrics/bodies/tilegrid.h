// TileGrid: how many tiles of one size stand beside and below each other in a room, as large as they can be.
#pragma once

#include <QRect>

struct TileGrid {
    int columns = 1;
    int rows = 1;

    int places() const { return columns * rows; }
    // Of the tile at `index`, with room between them.
    QRect tile(QRect room, int index) const;
};

struct TileShape {
    QSize least; // that can still be read
    double aspect = 1; // width by height of what fills a tile best
};

// For `count` tiles, or, where they do not all fit, for as many as do.
TileGrid tileGrid(int count, QSize room, const TileShape &shape);
