#include "ui/kit/statusicon.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

using Level = qd::WorstState::Level;

// Everything is drawn in a square of 16 units.
constexpr double unit = 16;

QColor colourOf(Level level, const Tokens &tokens)
{
    switch (level) {
    case Level::Calm:
        return tokens.ok;
    case Level::Warning:
        return tokens.warning;
    case Level::Critical:
        return tokens.critical;
    case Level::Blind:
        break;
    }
    return tokens.blind;
}

QPainterPath octagon()
{
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        corners.append(QPointF(8 + 7.6 * std::cos(angle), 8 + 7.6 * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath outline(Level level)
{
    QPainterPath path;
    switch (level) {
    case Level::Calm:
        path.addEllipse(QRectF(1, 1, 14, 14));
        break;
    case Level::Warning:
        path.addPolygon(QPolygonF{QPointF(8, 1), QPointF(15.4, 14.4), QPointF(0.6, 14.4)});
        path.closeSubpath();
        break;
    case Level::Critical:
        return octagon();
    case Level::Blind: // an eye
        path.moveTo(0.6, 8);
        path.quadTo(8, -1.6, 15.4, 8);
        path.quadTo(8, 17.6, 0.6, 8);
        path.closeSubpath();
        break;
    }
    return path;
}

void drawSign(QPainter &painter, Level level, const QColor &colour, const QColor &ink)
{
    QPen pen(ink, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (level) {
    case Level::Calm:
        painter.drawPolyline(QPolygonF{QPointF(4.6, 8.4), QPointF(7.1, 10.9), QPointF(11.5, 5.6)});
        break;
    case Level::Warning:
    case Level::Critical: {
        const double down = level == Level::Warning ? 1.2 : 0;
        painter.drawLine(QPointF(8, 4.2 + down), QPointF(8, 8.6 + down));
        painter.drawPoint(QPointF(8, 11.6 + down * 0.6));
        break;
    }
    case Level::Blind:
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(8, 8), 2.6, 2.6);
        pen.setWidthF(3.4);
        painter.setPen(pen);
        painter.drawLine(QPointF(2.2, 14), QPointF(13.8, 2));
        pen.setWidthF(1.7);
        pen.setColor(colour);
        painter.setPen(pen);
        painter.drawLine(QPointF(2.2, 14), QPointF(13.8, 2));
        break;
    }
}

void drawCount(QPainter &painter, int count, int size, const Tokens &tokens)
{
    // Two digits cannot be read in a small icon.
    const int most = size < 32 ? 9 : 99;
    const QString digits = count > most ? QString::number(most) + u'+' : QString::number(count);
    const double height = size < 24 ? 9.5 : 8;
    const double width = std::max(height, (size < 24 ? 5.4 : 4.6) * double(digits.size()) + 3);
    const QRectF badge(unit - width, unit - height, width, height);
    painter.setPen(QPen(tokens.surface, 0.8));
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    QFont font;
    font.setPixelSize(std::max(1, int(height - 1)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tokens.surface);
    painter.drawText(badge, Qt::AlignCenter, digits);
}

} // namespace

QPixmap statusPixmap(Level level, int count, int size, const Tokens &tokens)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / unit, size / unit);
    const QColor colour = colourOf(level, tokens);
    painter.setPen(QPen(tokens.surface, 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPath(outline(level));
    drawSign(painter, level, colour, tokens.surface);
    if (count > 0)
        drawCount(painter, count, size, tokens);
    return picture;
}

QIcon statusIcon(Level level, int count, const Tokens &tokens)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48})
        icon.addPixmap(statusPixmap(level, count, size, tokens));
    return icon;
}
