#include "ui/metrics/bodies/gaugeview.h"

#include "app/domain/valueaxis.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/figuretext.h"
#include "ui/metrics/axis/panelstate.h"

#include <QPainter>
#include <cmath>

namespace {

constexpr double firstAngle = 210; // degrees, counter-clockwise from three o'clock, as QPainter counts
constexpr double sweep = 240;
constexpr double heightOfArc = 1.5; // in radii: its ends hang half a radius below the centre
constexpr int largestFigure = 72;
constexpr double leastRadiusWithEnds = 50;
constexpr int band = 4; // of the thresholds
constexpr int bandGap = 3;
constexpr int gap = 2;

void drawArcPart(
    QPainter &painter, QPointF centre, double radius, double width, double from, double to, const QColor &colour)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const double r = radius - width / 2;
    painter.drawArc(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r),
        int(std::lround(16 * (firstAngle - sweep * from))), -int(std::lround(16 * sweep * (to - from))));
}

} // namespace

GaugeRange gaugeRange(const qd::Panel &panel, double seenLow, double seenHigh)
{
    GaugeRange range;
    if (panel.unit == qd::Unit::Percent) {
        range = {0, 100};
    } else if (panel.unit != qd::Unit::Ratio && seenLow <= seenHigh) {
        const auto highest = panel.thresholds.isEmpty() ? std::nullopt : std::optional(panel.thresholds.last().value);
        const qd::ValueScale scale = qd::valueScale(seenLow, seenHigh, 5, panel.unit, highest);
        range = {scale.low, scale.high};
    }
    range.low = panel.low.value_or(range.low);
    range.high = panel.high.value_or(range.high);
    if (!(range.high > range.low))
        range.high = range.low + std::max(1.0, std::abs(range.low));
    return range;
}

struct GaugeView::Parts {
    QRect name; // null: none
    QPointF centre;
    double radius = 0;
    double width = 0; // of the arc
    bool hasEnds = false; // room under the arc for what it begins and ends with
    QRectF figure;
    QRect words;
};

TileShape GaugeView::shape() const
{
    return {QSize(112, 112), 1.25};
}

GaugeView::Parts GaugeView::partsOf(const QRect &tile) const
{
    Parts parts;
    const int line = fontMetrics().height();
    QRect rest = tile.adjusted(2, 2, -2, -2);
    if (!isOne()) {
        parts.name = QRect(rest.left(), rest.bottom() - line + 1, rest.width(), line);
        rest.setBottom(parts.name.top() - gap);
    }
    parts.words = QRect(rest.left(), rest.bottom() - line + 1, rest.width(), line);
    rest.setBottom(parts.words.top() - gap);
    const auto radiusIn = [&rest](int height) { return std::min(rest.width() / 2.0, height / heightOfArc); };
    parts.hasEnds = radiusIn(rest.height() - line) >= leastRadiusWithEnds;
    if (parts.hasEnds)
        rest.setBottom(rest.bottom() - line);
    parts.radius = std::max(16.0, radiusIn(rest.height()));
    const double spare = rest.height() - parts.radius * heightOfArc;
    parts.centre = QPointF(rest.center().x() + 0.5, rest.top() + spare / 2 + parts.radius);
    // What is spare stands above and below, so that the words stay at their arc.
    parts.words.translate(0, -int(spare / 2));
    if (!parts.name.isNull())
        parts.name.translate(0, -int(spare / 2));
    parts.width = std::clamp(parts.radius * 0.16, 6.0, 20.0);
    const double inner = parts.radius - band - bandGap - parts.width - 4;
    // A rectangle in the inner circle, a little lower than its centre.
    const double half = inner * 0.88;
    const double height = inner * 0.72;
    parts.figure = QRectF(parts.centre.x() - half, parts.centre.y() - height / 2, 2 * half, height);
    return parts;
}

double GaugeView::shareOf(double value) const
{
    return std::clamp(value / (m_range.high - m_range.low) - m_range.low / (m_range.high - m_range.low), 0.0, 1.0);
}

void GaugeView::refresh()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const ChartLine *line : filledLines()) {
        for (const double value : line->values) {
            if (!std::isfinite(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    m_range = gaugeRange(panel(), low, high);
    TileBody::refresh();
}

void GaugeView::paintTiles(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const auto fit = [this](const Tile &tile, int largest) {
        return FigureText(textOf(*tile.line)).fit(font(), partsOf(tile.rect).figure.size(), largest);
    };
    int pixels = largestFigure;
    for (const Tile &tile : tiles()) {
        if (figureOf(readingOf(*tile.line)))
            pixels = fit(tile, pixels);
    }
    for (const Tile &tile : tiles()) {
        const Parts parts = partsOf(tile.rect);
        paintArc(painter, parts, *tile.line);
        if (parts.hasEnds)
            paintEnds(painter, parts);
        const int size = figureOf(readingOf(*tile.line)) ? pixels : fit(tile, pixels);
        FigureText(textOf(*tile.line))
            .paint(painter, parts.figure, Qt::AlignHCenter, size, inkOf(*tile.line), tokens.muted);
        paintWords(painter, parts.words, *tile.line, Qt::AlignHCenter);
        if (!parts.name.isNull())
            paintName(painter, parts.name, *tile.line, Qt::AlignHCenter);
    }
}

void GaugeView::paintArc(QPainter &painter, const Parts &parts, const ChartLine &line) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.setBrush(Qt::NoBrush);
    const double radius = parts.radius - band - bandGap;
    drawArcPart(painter, parts.centre, radius, parts.width, 0, 1, tokens.line);
    const Reading reading = readingOf(line);
    if (const auto figure = figureOf(reading)) {
        QColor colour = reading.holds && panel().thresholds.isEmpty() ? tokens.accent : inkOf(line);
        // A sliver shows that there is a value, even the lowest.
        const double share = std::max(0.008, shareOf(*figure));
        drawArcPart(painter, parts.centre, radius, parts.width, 0, share, colour);
    }
    double from = 0;
    auto level = qd::ThresholdLevel::Ok;
    const auto paintBand = [&](double to) {
        if (to > from) {
            drawArcPart(
                painter, parts.centre, parts.radius, band, from, to, StatusPill::colourOf(pillOf(level), palette()));
        }
        from = std::max(from, to);
    };
    for (const qd::Threshold &threshold : panel().thresholds) {
        paintBand(shareOf(threshold.value));
        level = threshold.level;
    }
    if (!panel().thresholds.isEmpty())
        paintBand(1);
}

void GaugeView::paintEnds(QPainter &painter, const Parts &parts) const
{
    const double reach = std::cos((firstAngle - 180) * M_PI / 180);
    const double middle = parts.radius - band - bandGap - parts.width / 2;
    const double top = parts.centre.y() + parts.radius / 2;
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(tokensOf(palette()).muted);
    for (const bool left : {true, false}) {
        const QString text = qd::formatTick(left ? m_range.low : m_range.high,
            {m_range.low, m_range.high, m_range.high - m_range.low, {}, false}, panel().unit, QLocale());
        const int width = metrics.horizontalAdvance(text) + 2;
        const double x = parts.centre.x() + (left ? -1 : 1) * middle * reach - width / 2.0;
        const double inTile =
            std::clamp<double>(x, parts.words.left(), std::max(parts.words.left(), parts.words.right() + 1 - width));
        painter.drawText(QRectF(inTile, top, width, metrics.height()), Qt::AlignCenter, text);
    }
}
