#include "ui/metrics/axis/axishands.h"

#include "ui/metrics/axis/chartnavigator.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

namespace {

constexpr double notch = 120; // of a wheel, in the units of QWheelEvent
constexpr double scaleOfNotch = 1.25;
constexpr double panOfNotch = 0.1; // of the window
constexpr double panOfKey = 0.25;

} // namespace

qd::TimeRange AxisHands::dragged() const
{
    return {std::min(*m_from, m_to), std::max(*m_from, m_to)};
}

std::optional<qd::TimeRange> AxisHands::selection() const
{
    return m_dragging ? std::optional(dragged()) : std::nullopt;
}

bool AxisHands::press(const QMouseEvent &event, qint64 at)
{
    if (!m_navigator || event.button() != Qt::LeftButton)
        return false;
    m_from = m_to = at;
    m_fromX = event.position().toPoint().x();
    m_picking = event.modifiers() & Qt::ShiftModifier;
    return true;
}

bool AxisHands::move(int x, qint64 at)
{
    if (!m_from)
        return false;
    m_to = at;
    m_dragging = m_dragging || std::abs(x - m_fromX) >= QApplication::startDragDistance();
    return m_dragging;
}

AxisHands::Release AxisHands::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_from)
        return Release::NotOurs;
    const qd::TimeRange range = dragged();
    const bool drag = std::exchange(m_dragging, false);
    m_from.reset();
    if (!drag)
        return Release::Click;
    if (m_picking)
        emit m_navigator->rangePicked(range, event.globalPosition().toPoint());
    else
        emit m_navigator->zoomed(range);
    return Release::Drag;
}

bool AxisHands::doubleClick(const QMouseEvent &event)
{
    if (!m_navigator || event.button() != Qt::LeftButton)
        return false;
    emit m_navigator->wentBack();
    return true;
}

bool AxisHands::wheel(QWheelEvent &event, qint64 around, qint64 length)
{
    // Without a modifier the wheel scrolls the page, as it does everywhere else.
    const QPoint turned = event.angleDelta();
    const bool sideways = turned.x() != 0 || event.modifiers() & Qt::ShiftModifier;
    const bool zooms = event.modifiers() & Qt::ControlModifier;
    if (!m_navigator || (!sideways && !zooms))
        return false;
    const double notches = (zooms ? turned.y() : turned.x() != 0 ? turned.x() : turned.y()) / notch;
    if (zooms)
        emit m_navigator->scaled(std::pow(scaleOfNotch, -notches), around);
    else
        emit m_navigator->panned(qint64(-notches * panOfNotch * double(length)));
    event.accept();
    return true;
}

bool AxisHands::key(const QKeyEvent &event, qint64 around, qint64 length)
{
    if (!m_navigator)
        return false;
    const bool control = event.modifiers() & Qt::ControlModifier;
    const int key = event.key();
    if (control && (key == Qt::Key_Left || key == Qt::Key_Right))
        emit m_navigator->panned(qint64((key == Qt::Key_Left ? -panOfKey : panOfKey) * double(length)));
    else if (key == Qt::Key_Up || key == Qt::Key_Plus)
        emit m_navigator->scaled(0.5, around);
    else if (key == Qt::Key_Down || key == Qt::Key_Minus)
        emit m_navigator->scaled(2, around);
    else if (key == Qt::Key_Backspace)
        emit m_navigator->wentBack();
    else
        return false;
    return true;
}
