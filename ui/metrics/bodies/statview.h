// StatView: of each series its value, as large as the room allows, how it changed since the beginning of the range, and
// a sparkline of the range. Window's thread.
#pragma once

#include "ui/metrics/bodies/tilebody.h"

class StatView : public TileBody {
    Q_OBJECT
public:
    using TileBody::TileBody;

protected:
    TileShape shape() const override;
    void paintTiles(QPainter &painter) override;
    QRect timeArea(const Tile &tile) const override;
    QStringList asidesOf(const ChartLine &line) const override;

private:
    struct Parts; // of a tile
    Parts partsOf(const QRect &tile) const;
    void paintSparkline(QPainter &painter, const QRect &room, const ChartLine &line) const;
};
