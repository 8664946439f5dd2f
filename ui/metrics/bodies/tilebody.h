// TileBody: a body that shows each series as a tile. As many tiles stand beside and below each other as can be read;
// for the others there is a place to press, which turns to them. Window's thread.
#pragma once

#include "ui/kit/statuspill.h"
#include "ui/metrics/bodies/seriesbody.h"
#include "ui/metrics/bodies/tilegrid.h"

// A series' state: a shape, and words from the longest to the shortest, of which those that fit are shown.
struct TileWords {
    StatusPill::State state = StatusPill::State::Neutral;
    QStringList choices;
};

class TileBody : public SeriesBody {
    Q_OBJECT
public:
    struct Tile {
        QRect rect;
        const ChartLine *line = nullptr;
    };

    using SeriesBody::SeriesBody;

    QList<Tile> tiles() const { return m_tiles; } // those in sight
    QRect moreRect() const { return m_more; } // null: all are in sight
    QString textOf(const ChartLine &line) const; // what stands large in its tile
    TileWords wordsOf(const ChartLine &line) const;

protected:
    virtual TileShape shape() const = 0;
    virtual void paintTiles(QPainter &painter) = 0;
    // Where a tile shows time, from the beginning of the range to its end; null: it does not.
    virtual QRect timeArea(const Tile &tile) const;
    // Words that belong to the value, such as its change; from the longest to the shortest.
    virtual QStringList asidesOf(const ChartLine &line) const;

    bool isOne() const; // one series alone needs no name: the panel has it
    QColor inkOf(const ChartLine &line) const; // of its figure
    void paintName(QPainter &painter, const QRect &room, const ChartLine &line, Qt::Alignment alignment) const;
    void paintWords(QPainter &painter, const QRect &room, const ChartLine &line, Qt::Alignment alignment) const;

    void refresh() override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Tile *tileAt(QPoint at) const;
    void turn(int pages);

    QList<Tile> m_tiles;
    QRect m_more;
    int m_first = 0; // series in sight
};
