// What hands and keys do to a MetricChart: the crosshair, and the time axis when the chart has a navigator.
#include "ui/monitoring/chartmarks.h"
#include "ui/monitoring/chartnavigator.h"
#include "ui/monitoring/charttip.h"
#include "ui/monitoring/metricchart.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace {

constexpr double notch = 120; // of a wheel, in the units of QWheelEvent
constexpr double scaleOfNotch = 1.25;
constexpr double panOfNotch = 0.1; // of the window
constexpr double panOfKey = 0.25;

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

qd::TimeRange MetricChart::selection() const
{
    return {std::min(*m_dragFrom, m_dragTo), std::max(*m_dragFrom, m_dragTo)};
}

void MetricChart::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool inPlot = at.x() >= m_map.plot.left() && at.x() <= m_map.plot.right();
    const bool ours = event->button() == Qt::LeftButton && m_navigator && inPlot;
    if (!ours) {
        PanelBody::mousePressEvent(event);
        return;
    }
    m_dragFrom = m_dragTo = m_map.time(at.x());
    m_picking = event->modifiers() & Qt::ShiftModifier;
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = true;
    const QPoint at = event->position().toPoint();
    if (m_dragFrom) {
        const int x = std::clamp(at.x(), m_map.plot.left(), m_map.plot.right());
        m_dragTo = m_map.time(x);
        m_dragging = m_dragging || std::abs(x - m_map.x(*m_dragFrom)) >= QApplication::startDragDistance();
        update();
    }
    setCursor(markAt(m_marks, m_map, at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at.x() < m_map.plot.left() || at.x() > m_map.plot.right())
        m_crosshair.point(std::nullopt);
    else
        m_crosshair.point(m_map.time(at.x()));
}

void MetricChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return PanelBody::mouseReleaseEvent(event);
    const qd::TimeRange range = selection();
    const bool dragged = std::exchange(m_dragging, false);
    m_dragFrom.reset();
    update();
    if (dragged && m_picking)
        emit m_navigator->rangePicked(range, event->globalPosition().toPoint());
    else if (dragged)
        emit m_navigator->zoomed(range);
    else if (const int mark = markAt(m_marks, m_map, event->position().toPoint()); mark >= 0)
        emit m_navigator->markOpened(m_marks.at(mark));
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_navigator && event->button() == Qt::LeftButton)
        emit m_navigator->wentBack();
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    // Without a modifier the wheel scrolls the page, as it does everywhere else.
    const QPoint turned = event->angleDelta();
    const bool sideways = turned.x() != 0 || event->modifiers() & Qt::ShiftModifier;
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    if (!m_navigator || (!sideways && !zooms)) {
        event->ignore();
        return;
    }
    const double notches = (zooms ? turned.y() : turned.x() != 0 ? turned.x() : turned.y()) / notch;
    if (zooms)
        emit m_navigator->scaled(std::pow(scaleOfNotch, -notches), m_map.time(event->position().x()));
    else
        emit m_navigator->panned(qint64(-notches * panOfNotch * double(m_length)));
    event->accept();
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

bool MetricChart::navigateBy(QKeyEvent *event)
{
    if (!m_navigator)
        return false;
    const qint64 around = m_crosshair.time().value_or(m_map.window.from + m_length / 2);
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        emit m_navigator->panned(qint64((event->key() == Qt::Key_Left ? -panOfKey : panOfKey) * double(m_length)));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Plus)
        emit m_navigator->scaled(0.5, around);
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Minus)
        emit m_navigator->scaled(2, around);
    else if (event->key() == Qt::Key_Backspace)
        emit m_navigator->wentBack();
    else
        return false;
    return true;
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore(); // the card's, which moves by them
        return;
    }
    if (navigateBy(event))
        return;
    const int stride = event->modifiers() & Qt::ShiftModifier ? 20 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepCrosshair(-stride);
    case Qt::Key_Right:
        return stepCrosshair(stride);
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
