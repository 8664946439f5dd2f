#include "ui/training/sharechart.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int scaleWidth = 50;
constexpr int daysHeight = 20;
constexpr int headroom = 18; // for what is told of the chosen day

} // namespace

ShareChart::ShareChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The share of the confident over the last year"));
}

void ShareChart::show(const QList<qd::SharePoint> &points, double target)
{
    m_points = points;
    m_target = target;
    m_chosen = -1;
    setAccessibleDescription(points.isEmpty() ? QString() : told(points.last()));
    update();
}

QRectF ShareChart::plot() const
{
    return QRectF(rect()).adjusted(scaleWidth, headroom, -6, -daysHeight);
}

QPointF ShareChart::place(qsizetype index, double share) const
{
    const QRectF area = plot();
    const double step = area.width() / double(std::max<qsizetype>(1, m_points.size() - 1));
    return {area.left() + step * double(index), area.bottom() - area.height() * share};
}

QString ShareChart::told(const qd::SharePoint &point) const
{
    const QString day = QLocale().toString(point.day, QLocale::ShortFormat);
    const auto share = point.confidence.share();
    return share ? tr("%1: %2 of %3, %4 %")
                       .arg(day)
                       .arg(point.confidence.confident)
                       .arg(point.confidence.asked)
                       .arg(QLocale().toString(*share * 100, 'f', 0))
                 : tr("%1: nobody asked yet").arg(day);
}

void ShareChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintLine(painter);
    const Tokens &tokens = tokensOf(palette());
    if (m_chosen >= 0 && m_chosen < m_points.size()) {
        const qd::SharePoint &point = m_points[m_chosen];
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(QPointF(place(m_chosen, 0)), QPointF(place(m_chosen, 1)));
        painter.setFont(smallFont());
        painter.setPen(tokens.text);
        painter.drawText(
            QRectF(scaleWidth, 0, width() - scaleWidth, headroom - 2), Qt::AlignRight | Qt::AlignVCenter, told(point));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void ShareChart::paintScale(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRectF area = plot();
    painter.setFont(smallFont());
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = place(0, share).y();
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - 8, scaleWidth - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
            tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0)));
    }
    const double y = place(0, m_target).y();
    painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(area.left() + 4, y - 17, area.width() - 8, 16), Qt::AlignLeft | Qt::AlignBottom,
        tr("target %1 %").arg(QLocale().toString(m_target * 100, 'f', 0)));
    if (m_points.isEmpty())
        return;
    const QString format = tr("MMM yyyy", "a month: Qt date format");
    painter.drawText(QRectF(area.left(), area.bottom() + 3, area.width() / 2, daysHeight), Qt::AlignLeft | Qt::AlignTop,
        QLocale().toString(m_points.first().day, format));
    painter.drawText(QRectF(area.center().x(), area.bottom() + 3, area.width() / 2, daysHeight),
        Qt::AlignRight | Qt::AlignTop, QLocale().toString(m_points.last().day, format));
}

// While nobody has been asked there is no line.
void ShareChart::paintLine(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    QPainterPath line;
    bool isPenDown = false;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const auto share = m_points[i].confidence.share();
        if (share && isPenDown)
            line.lineTo(place(i, *share));
        else if (share)
            line.moveTo(place(i, *share));
        isPenDown = share.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPath(line);
    const qsizetype marked = m_chosen >= 0 ? m_chosen : m_points.size() - 1;
    if (marked < 0 || marked >= m_points.size())
        return;
    if (const auto share = m_points[marked].confidence.share()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(*share >= m_target ? tokens.ok : tokens.warning);
        painter.drawEllipse(place(marked, *share), 4, 4);
    }
}

void ShareChart::choose(qsizetype index)
{
    const qsizetype chosen = m_points.isEmpty() ? -1 : std::clamp<qsizetype>(index, -1, m_points.size() - 1);
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    setAccessibleDescription(chosen >= 0 ? told(m_points[chosen]) : QString());
    update();
}

void ShareChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const double along = (event->position().x() - area.left()) / std::max(1.0, area.width());
    choose(along < 0 || along > 1
            ? -1
            : qsizetype(std::lround(along * double(std::max<qsizetype>(0, m_points.size() - 1)))));
}

void ShareChart::leaveEvent(QEvent *)
{
    choose(-1);
}

void ShareChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype from = m_chosen >= 0 ? m_chosen : m_points.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen < 0 ? from : std::max<qsizetype>(0, from - 1));
    case Qt::Key_Right:
        return choose(from + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_points.size() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}
