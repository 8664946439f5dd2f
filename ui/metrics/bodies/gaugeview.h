// GaugeView: of each series its value on an arc from the panel's lowest value to its highest, with the thresholds along
// it. Window's thread.
#pragma once

#include "ui/metrics/bodies/tilebody.h"

struct GaugeRange {
    double low = 0;
    double high = 1;

    bool operator==(const GaugeRange &) const = default;
};

// What the panel says; else 0 to 100 %, else what holds the values that were seen, rounded. Low > high: none was seen.
GaugeRange gaugeRange(const qd::Panel &panel, double seenLow, double seenHigh);

class GaugeView : public TileBody {
    Q_OBJECT
public:
    using TileBody::TileBody;

    GaugeRange range() const { return m_range; }

protected:
    TileShape shape() const override;
    void paintTiles(QPainter &painter) override;
    void refresh() override;

private:
    struct Parts; // of a tile
    Parts partsOf(const QRect &tile) const;
    double shareOf(double value) const; // of the arc, 0 to 1
    void paintArc(QPainter &painter, const Parts &parts, const ChartLine &line) const;
    void paintEnds(QPainter &painter, const Parts &parts) const;

    GaugeRange m_range; // one for all series
};
