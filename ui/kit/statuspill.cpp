#include "ui/kit/statuspill.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace {
constexpr int shapeSize = 9;
constexpr int padding = 10;
} // namespace

void drawShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF centre = rect.center();
    switch (shape) {
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), rect.top()), QPointF(rect.right(), centre.y()),
            QPointF(centre.x(), rect.bottom()), QPointF(rect.left(), centre.y())});
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), rect.top()), rect.bottomRight(), rect.bottomLeft()});
        break;
    case Shape::Disc:
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Shape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.6, Qt::DotLine));
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case Shape::None:
        break;
    }
    painter.restore();
}

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setFont(strongFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusPill::StatusPill(State state, const QString &text, QWidget *parent)
    : StatusPill(parent)
{
    set(state, text);
}

void StatusPill::set(State state, const QString &text, const QString &shorter)
{
    m_state = state;
    m_text = text;
    m_shorter = shorter;
    setAccessibleName(text);
    updateGeometry();
    update();
}

Shape StatusPill::shapeOf(State state)
{
    constexpr Shape shapes[] = {Shape::Diamond, Shape::Triangle, Shape::Disc, Shape::Ring, Shape::None};
    return shapes[int(state)];
}

QColor StatusPill::colourOf(State state, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    switch (state) {
    case State::Critical:
        return tokens.critical;
    case State::Warning:
        return tokens.warning;
    case State::Ok:
        return tokens.ok;
    case State::Blind:
        return tokens.blind;
    case State::Neutral:
        break;
    }
    return tokens.muted;
}

int StatusPill::widthOf(const QString &text) const
{
    const int mark = shapeOf(m_state) == Shape::None ? 0 : shapeSize + 6;
    return fontMetrics().horizontalAdvance(text) + mark + 2 * padding + 1;
}

QSize StatusPill::sizeHint() const
{
    return {widthOf(m_text), 24};
}

QSize StatusPill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), 24};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QColor colour = colourOf(m_state, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.soft(colour));
    const bool isShort = width() < widthOf(m_text) && !m_shorter.isEmpty();
    const QString &text = isShort ? m_shorter : m_text;
    QRect pill(0, (height() - 24) / 2, qMin(width(), widthOf(text)), 24);
    if (isShort)
        pill.moveRight(width() - 1); // beside what stands where the longer words would have ended
    painter.drawRoundedRect(pill, 12, 12);
    int left = pill.left() + padding;
    if (const Shape shape = shapeOf(m_state); shape != Shape::None) {
        drawShape(
            painter, QRectF(left, pill.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize), shape, colour);
        left += shapeSize + 6;
    }
    painter.setPen(colour);
    const QRect words(left, pill.top(), pill.right() - padding - left + 2, pill.height());
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    setToolTip(shown == m_text ? QString() : plainToolTip(m_text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
}
