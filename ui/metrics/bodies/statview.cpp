#include "ui/metrics/bodies/statview.h"

#include "ui/kit/tokens.h"
#include "ui/metrics/axis/figuretext.h"
#include "ui/metrics/chart/chartlayers.h"

#include <QPainter>
#include <cmath>

namespace {

constexpr int leastFigure = 24; // pixels of height
constexpr int largestFigure = 96;
constexpr int largestWord = 32; // in place of a figure
constexpr int leastSparkline = 24;
constexpr double sparklineShare = 0.42; // of what the words leave
constexpr int gap = 4;
constexpr double farthest = 1e300; // beyond, the distance of two numbers is none any more

} // namespace

struct StatView::Parts {
    QRect name; // null: none
    QRect figure;
    QRect words;
    QRect sparkline; // null: no room
};

TileShape StatView::shape() const
{
    const int line = fontMetrics().height();
    return {QSize(112, 2 * line + leastFigure + 2 * gap), 1.5};
}

StatView::Parts StatView::partsOf(const QRect &tile) const
{
    Parts parts;
    const int line = fontMetrics().height();
    QRect rest = tile.adjusted(4, 2, -4, -2);
    if (!isOne()) {
        parts.name = QRect(rest.left(), rest.top(), rest.width(), line);
        rest.setTop(parts.name.bottom() + gap);
    }
    const int both = rest.height() - line - 2 * gap;
    const int sparkline = int(both * sparklineShare);
    if (sparkline >= leastSparkline && both - sparkline >= leastFigure) {
        parts.sparkline = QRect(rest.left(), rest.bottom() - sparkline + 1, rest.width(), sparkline);
        rest.setBottom(parts.sparkline.top() - gap - 1);
    }
    parts.words = QRect(rest.left(), rest.bottom() - line + 1, rest.width(), line);
    parts.figure = QRect(rest.topLeft(), QPoint(rest.right(), parts.words.top() - gap));
    return parts;
}

QRect StatView::timeArea(const Tile &tile) const
{
    return partsOf(tile.rect).sparkline;
}

QStringList StatView::asidesOf(const ChartLine &line) const
{
    // The difference of two instants is no instant.
    const Reading reading = readingOf(line);
    if (!reading.sample || panel().unit == qd::Unit::TimeOfDay)
        return {};
    for (size_t i = 0; i < line.times.size(); ++i) {
        if (line.times[i] < shownRange().from || !std::isfinite(line.values[i]))
            continue;
        if (line.times[i] >= reading.sample->t)
            break;
        const QString since = clock(line.times[i]);
        const double change = reading.sample->value - line.values[i];
        if (change == 0)
            return {tr("unchanged since %1").arg(since), tr("unchanged")};
        const QString by = (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + format(std::abs(change));
        return {tr("%1 since %2").arg(by, since), by};
    }
    return {};
}

void StatView::paintTiles(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const auto fit = [this](const Tile &tile, int largest) {
        return FigureText(textOf(*tile.line)).fit(font(), partsOf(tile.rect).figure.size(), largest);
    };
    // One size for all: values are compared with each other.
    int pixels = largestFigure;
    for (const Tile &tile : tiles()) {
        if (figureOf(readingOf(*tile.line)))
            pixels = fit(tile, pixels);
    }
    for (const Tile &tile : tiles()) {
        const Parts parts = partsOf(tile.rect);
        if (!parts.name.isNull())
            paintName(painter, parts.name, *tile.line, Qt::AlignLeft);
        const int size = figureOf(readingOf(*tile.line)) ? pixels : fit(tile, std::min(pixels, largestWord));
        FigureText(textOf(*tile.line))
            .paint(painter, parts.figure, Qt::AlignLeft, size, inkOf(*tile.line), tokens.muted);
        paintWords(painter, parts.words, *tile.line, Qt::AlignLeft);
        if (!parts.sparkline.isNull())
            paintSparkline(painter, parts.sparkline, *tile.line);
    }
}

void StatView::paintSparkline(QPainter &painter, const QRect &room, const ChartLine &line) const
{
    const Tokens &tokens = tokensOf(palette());
    PlotMap map;
    map.plot = room.adjusted(0, 2, 0, 0);
    map.columnMs = std::max<qint64>(1, (shownRange().length() + room.width() - 1) / room.width());
    map.window = {shownRange().to - map.columnMs * room.width(), shownRange().to};
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : line.values) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!(low <= high))
        return;
    low = std::clamp(low, -farthest, farthest);
    high = std::clamp(high, -farthest, farthest);
    // What does not move runs through the middle.
    const double margin = high > low ? 0 : std::max(1.0, std::abs(high));
    map.low = low - margin;
    map.high = high + margin;

    painter.save();
    painter.setClipRect(room);
    painter.setOpacity(readingOf(line).holds || crosshair().time() ? 1 : 0.4);
    QPen pen = penOf(line);
    if (!panel().thresholds.isEmpty())
        pen.setColor(inkOf(line));
    const size_t first = line.drawnFrom(map.window.from);
    drawArea(painter, line, map, pen.color(), first);
    drawLine(painter, line, map, pen, first);
    if (const auto pointed = crosshair().time(); pointed && shownRange().contains(*pointed)) {
        painter.setPen(QPen(tokens.muted, 1));
        const double x = std::floor(map.x(*pointed)) + 0.5;
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
    painter.restore();
}
