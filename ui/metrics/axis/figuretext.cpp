#include "ui/metrics/axis/figuretext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace {

constexpr int smallest = 10;
constexpr int measured = 100; // pixels of the font that is measured
constexpr double unitScale = 0.55; // of the number's size
constexpr double unitGap = 0.12;
constexpr double ascent = 0.74; // digits above their line, as a part of the size
constexpr QChar joint = QChar(0x202f); // between number and unit

QFont figureIn(const QFont &font, double pixels)
{
    QFont figure = font;
    figure.setWeight(QFont::DemiBold);
    figure.setPixelSize(std::max(1, int(pixels)));
    return figure;
}

QString widest(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, u'0');
    return text;
}

} // namespace

FigureText::FigureText(const QString &text)
{
    const qsizetype at = text.lastIndexOf(joint);
    m_number = text.left(at); // all of it without a unit
    m_unit = at < 0 ? QString() : text.mid(at + 1);
}

int FigureText::fit(const QFont &font, QSizeF room, int largest) const
{
    double width = QFontMetricsF(figureIn(font, measured)).horizontalAdvance(widest(m_number));
    if (!m_unit.isEmpty())
        width += QFontMetricsF(figureIn(font, measured * unitScale)).horizontalAdvance(m_unit) + unitGap * measured;
    const double byWidth = width > 0 ? 0.97 * measured * room.width() / width : largest;
    return std::clamp(int(std::min(byWidth, room.height() / (ascent + 0.1))), smallest, std::max(smallest, largest));
}

void FigureText::paint(QPainter &painter, const QRectF &room, Qt::Alignment alignment, int pixels, const QColor &ink,
    const QColor &unitInk) const
{
    const QFont numberFont = figureIn(painter.font(), pixels);
    const QFont unitFont = figureIn(painter.font(), std::max<double>(smallest, pixels * unitScale));
    const QFontMetricsF numbers(numberFont);
    double unit = m_unit.isEmpty() ? 0 : QFontMetricsF(unitFont).horizontalAdvance(m_unit) + unitGap * pixels;
    if (numbers.horizontalAdvance(m_number) + unit > room.width() + 1)
        unit = 0;
    const QString number = numbers.elidedText(m_number, Qt::ElideRight, room.width() + 1);
    const double width = numbers.horizontalAdvance(number) + unit;
    const double left = alignment & Qt::AlignHCenter ? room.center().x() - width / 2 : room.left();
    const double base = room.center().y() + ascent * pixels / 2;
    painter.save();
    painter.setPen(ink);
    painter.setFont(numberFont);
    painter.drawText(QPointF(left, base), number);
    if (unit > 0) {
        painter.setPen(unitInk);
        painter.setFont(unitFont);
        painter.drawText(QPointF(left + width - unit + unitGap * pixels, base), m_unit);
    }
    painter.restore();
}
