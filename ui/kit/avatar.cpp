#include "ui/kit/avatar.h"

#include "ui/kit/theme.h"

#include <QPainter>

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() == 1 ? first : first + words.last().left(1)).toUpper();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(32, 32);
}

void Avatar::setPerson(const QString &name, int teamColour)
{
    m_name = name;
    m_colour = teamColour;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_name.isEmpty()) {
        painter.setPen(QPen(tokens.muted, 1.5, Qt::DashLine));
        painter.drawEllipse(disc);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.series[size_t(qBound(0, m_colour, 7))]);
    painter.drawEllipse(disc);
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.onSeries());
    painter.drawText(disc, Qt::AlignCenter, initialsOf(m_name));
}
