// What hands and keys do to a MetricChart: the crosshair, and the time axis when the chart has a navigator.
#include "ui/metrics/axis/chartmarks.h"
#include "ui/metrics/axis/chartnavigator.h"
#include "ui/metrics/axis/charttip.h"
#include "ui/metrics/chart/metricchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace {

constexpr int markReach = 6; // pixels beside the crosshair

} // namespace

bool MetricChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PanelBody::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int mark = markAt(m_marks, m_map, help->pos()); mark >= 0)
        QToolTip::showText(help->globalPos(), m_marks.at(mark).text.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void MetricChart::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool inPlot = at.x() >= m_map.plot.left() && at.x() <= m_map.plot.right();
    if (!inPlot || !m_hands.press(*event, m_map.time(at.x())))
        PanelBody::mousePressEvent(event);
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = true;
    const QPoint at = event->position().toPoint();
    const int x = std::clamp(at.x(), m_map.plot.left(), m_map.plot.right());
    if (m_hands.move(x, m_map.time(x)))
        update();
    setCursor(markAt(m_marks, m_map, at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at.x() < m_map.plot.left() || at.x() > m_map.plot.right())
        m_crosshair.point(std::nullopt);
    else
        m_crosshair.point(m_map.time(at.x()));
}

void MetricChart::mouseReleaseEvent(QMouseEvent *event)
{
    switch (m_hands.release(*event)) {
    case AxisHands::Release::NotOurs:
        return PanelBody::mouseReleaseEvent(event);
    case AxisHands::Release::Drag:
        return update();
    case AxisHands::Release::Click:
        break;
    }
    if (const int mark = markAt(m_marks, m_map, event->position().toPoint()); mark >= 0)
        emit m_hands.navigator()->markOpened(m_marks.at(mark));
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_hands.doubleClick(*event);
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    if (!m_hands.wheel(*event, m_map.time(event->position().x()), m_length))
        event->ignore();
}

void MetricChart::leaveEvent(QEvent *)
{
    m_hovered = false;
    m_crosshair.point(std::nullopt);
    updateTip();
}

void MetricChart::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_focusRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    describeForAssistance();
    QWidget::focusInEvent(event);
}

void MetricChart::focusOutEvent(QFocusEvent *event)
{
    m_focusRing = false;
    QWidget::focusOutEvent(event);
    if (!m_hovered)
        m_crosshair.point(std::nullopt);
    updateTip();
}

void MetricChart::hideEvent(QHideEvent *)
{
    m_hovered = false;
    if (m_tip)
        m_tip->hide();
}

void MetricChart::stepCrosshair(int columns)
{
    const qint64 last = m_map.window.to - 1;
    const qint64 at = m_crosshair.time().value_or(std::min(m_end, last)) + columns * m_columnMs;
    m_crosshair.point(std::clamp(at, m_map.window.from, last));
}

void MetricChart::openAtCrosshair()
{
    const auto at = m_crosshair.time();
    if (!at || !m_hands.navigator())
        return;
    const int x = int(m_map.x(*at));
    for (int reach = 0; reach <= markReach; ++reach) {
        for (const int side : {x - reach, x + reach}) {
            if (const int mark = markAt(m_marks, m_map, {side, m_map.plot.top()}); mark >= 0)
                return m_hands.navigator()->markOpened(m_marks.at(mark));
        }
    }
    emit m_hands.navigator()->rangePicked({*at, *at}, mapToGlobal(QPoint(x, m_map.plot.center().y())));
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore(); // the card's, which moves by them
        return;
    }
    if (m_hands.key(*event, m_crosshair.time().value_or(m_map.window.from + m_length / 2), m_length))
        return;
    const int stride = event->modifiers() & Qt::ShiftModifier ? 20 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepCrosshair(-stride);
    case Qt::Key_Right:
        return stepCrosshair(stride);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openAtCrosshair();
    case Qt::Key_Home:
        return m_crosshair.point(m_map.window.from);
    case Qt::Key_End:
        return m_crosshair.point(std::min(m_end, m_map.window.to - 1));
    case Qt::Key_Escape:
        if (m_crosshair.time())
            return m_crosshair.point(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}
