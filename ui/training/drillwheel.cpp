#include "ui/training/drillwheel.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int markHeight = 16;
constexpr double hubShare = 0.16; // of the radius

} // namespace

DrillWheel::DrillWheel(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
{
    setAccessibleName(tr("Wheel of %n drills", nullptr, int(names.size())));
}

void DrillWheel::setAngle(double degrees)
{
    m_angle = degrees;
    update();
}

void DrillWheel::setPicked(int sector)
{
    m_picked = sector;
    setAccessibleDescription(m_names.value(sector));
    update();
}

void DrillWheel::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(width() / 2.0, (height() - markHeight) / 2.0) - 2;
    const QPointF centre(width() / 2.0, markHeight + radius + 1);
    const QRectF round(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double sector = 360.0 / double(m_names.size());
    painter.setFont(smallFont());
    for (int i = 0; i < m_names.size(); ++i) {
        const double begin = m_angle + i * sector; // clockwise from the top
        const QColor own = tokens.series[size_t(i) % tokens.series.size()];
        const bool faded = m_picked >= 0 && i != m_picked;
        painter.setPen(QPen(tokens.surface, 2));
        painter.setBrush(faded ? tokens.soft(own) : own);
        painter.drawPie(round, int((90 - begin - sector) * 16), int(sector * 16));
        painter.save();
        painter.translate(centre);
        painter.rotate(begin + sector / 2 - 90);
        painter.setPen(faded ? tokens.muted : tokens.onSeries());
        const QRectF line(radius * hubShare + 8, -20, radius * (1 - hubShare) - 18, 40);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_names[i], Qt::ElideRight, int(line.width())));
        painter.restore();
    }
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(centre, radius * hubShare, radius * hubShare);
    QPainterPath mark;
    mark.moveTo(centre.x() - 10, 1);
    mark.lineTo(centre.x() + 10, 1);
    mark.lineTo(centre.x(), markHeight + 8);
    mark.closeSubpath();
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(tokens.text);
    painter.drawPath(mark);
}
