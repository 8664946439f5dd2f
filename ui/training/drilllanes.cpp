#include "ui/training/drilllanes.h"

#include "app/domain/objectives.h"
#include "app/services/drillwords.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 136;
constexpr int rightMargin = 24;
constexpr int laneHeight = 52;
constexpr int axisHeight = 24;
constexpr qint64 minuteMs = 60'000;

} // namespace

DrillLanes::DrillLanes(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DrillLanes::sizeHint() const
{
    return {480, 2 * laneHeight + axisHeight + 8};
}

void DrillLanes::show(const qd::Drill &drill)
{
    m_drill = drill;
    m_from = 0;
    m_to = qd::restoreTargetMs + 2 * minuteMs;
    for (const auto *side : {&drill.then, &drill.now}) {
        for (const qd::DrillMoment &moment : *side) {
            m_from = std::min(m_from, moment.at);
            m_to = std::max(m_to, moment.at + minuteMs / 2);
        }
    }
    update();
}

qreal DrillLanes::xOf(qint64 ms) const
{
    const qreal wide = width() - nameWidth - rightMargin;
    return nameWidth + wide * double(ms - m_from) / double(m_to - m_from);
}

void DrillLanes::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const int bottom = 2 * laneHeight;
    painter.setFont(smallFont());
    const qint64 span = m_to - m_from;
    const qint64 step = span > 120 * minuteMs ? 30 * minuteMs
        : span > 45 * minuteMs                ? 10 * minuteMs
        : span > 20 * minuteMs                ? 5 * minuteMs
                                              : 2 * minuteMs;
    for (qint64 at = (m_from / step) * step; at <= m_to; at += step) {
        const qreal x = xOf(at);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        painter.setPen(tokens.muted);
        painter.drawText(
            QRectF(x - 30, bottom + 4, 60, axisHeight - 4), Qt::AlignHCenter | Qt::AlignTop, qd::offsetInWords(at));
    }
    for (const qint64 target : {qd::detectTargetMs, qd::restoreTargetMs}) {
        painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(xOf(target), 0), QPointF(xOf(target), bottom));
    }
}

void DrillLanes::paintLane(
    QPainter &painter, int top, const QString &name, const QList<qd::DrillMoment> &moments, const QColor &ink) const
{
    const Tokens &tokens = tokensOf(palette());
    const qreal middle = top + laneHeight - 16;
    painter.setFont(strongFont());
    painter.setPen(tokens.text);
    painter.drawText(QRectF(0, middle - 14, nameWidth - 12, 28), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, nameWidth - 12));
    const auto restored = qd::firstOf(moments, qd::DrillMomentKind::Restored);
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(xOf(0), middle), QPointF(xOf(restored.value_or(m_to)), middle));
    painter.setFont(smallFont());
    qreal free = nameWidth; // where the next word may begin
    for (const qd::DrillMoment &moment : moments) {
        const bool milestone = moment.kind != qd::DrillMomentKind::Note && moment.kind != qd::DrillMomentKind::Told;
        const QPointF centre(xOf(moment.at), middle);
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(milestone ? ink : tokens.surface);
        painter.drawEllipse(centre, milestone ? 5 : 3.5, milestone ? 5 : 3.5);
        if (!milestone)
            continue;
        const QString word = qd::momentInWords(moment.kind);
        const qreal wide = painter.fontMetrics().horizontalAdvance(word);
        const qreal left = std::min(centre.x() - 5, width() - wide - 2);
        if (left < free)
            continue; // the table says it
        painter.setPen(tokens.text);
        painter.drawText(QRectF(left, top + 4, wide + 2, 18), Qt::AlignLeft | Qt::AlignVCenter, word);
        free = left + wide + 10;
    }
}

void DrillLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    paintAxis(painter);
    const auto byTime = [](QList<qd::DrillMoment> moments) {
        std::stable_sort(moments.begin(), moments.end(),
            [](const qd::DrillMoment &left, const qd::DrillMoment &right) { return left.at < right.at; });
        return moments;
    };
    paintLane(painter, 0, qd::thenInWords(m_drill), byTime(m_drill.then), tokens.series[0]);
    paintLane(painter, laneHeight, qd::nowInWords(), byTime(m_drill.now), tokens.series[1]);
}
