// What hands do to ChronicleStrip.
#include "app/domain/chronicle/around.h"
#include "app/services/chronicledesk.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/chronicle/chroniclestripsizes.h"
#include "ui/metrics/axis/chartnavigator.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace stripsizes;

namespace {

constexpr int stepsAcross = 120; // of the cursor by keys
constexpr int bigStep = 10;

} // namespace

void ChronicleStrip::click(QPoint at)
{
    const Band *band = bandAt(at);
    if (band && band->chart)
        return pin(timeAt(at.x()));
    if (band && band->picture.stage == qd::LaneStage::Counted && !band->folded) {
        const int found = qd::bucketAt(band->picture.buckets, timeAt(at.x()));
        if (found >= 0 && band->picture.buckets[found].total > 0)
            emit m_navigator.zoomed(band->picture.buckets[found].range);
        return;
    }
    const int item
        = band ? qd::itemAt(band->picture, at.x() - plot().left(), rowAt(*band, at), reach) : -1;
    if (item < 0)
        return m_pinned ? unpin() : pin(timeAt(at.x()));
    const QList<int> members = band->picture.items[item].members;
    const qd::ChronicleLane lane = *band->lane;
    if (members.size() == 1)
        emit happeningOpened(lane, memberOf(*band, members.first()));
    else // what is drawn as one is told one by one beside
        pin(m_bars[size_t(lane)][members.first()].range.from);
}

void ChronicleStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && at.x() < plot().left()) {
        if (const Band *band = bandAt(at))
            emit foldAsked(band->key);
        return;
    }
    if (event->button() == Qt::LeftButton && at.y() < axisHeight) {
        m_dragged = at.x();
        return setCursor(Qt::ClosedHandCursor);
    }
    m_hands.press(*event, timeAt(at.x()));
}

void ChronicleStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_dragged) {
        const qint64 by = timeAt(*m_dragged) - timeAt(at.x());
        m_dragged = at.x();
        emit m_navigator.panned(by);
        return;
    }
    const int inside = std::clamp(at.x(), plot().left(), plot().right());
    if (m_hands.move(inside, timeAt(inside)))
        update();
    const Band *band = bandAt(at);
    const bool isInPlot = at.x() >= plot().left() && at.x() <= plot().right();
    const bool opens = band && !band->folded && band->lane && isInPlot
        && qd::itemAt(band->picture, at.x() - plot().left(), rowAt(*band, at), reach) >= 0;
    setCursor(opens || (band && !isInPlot) ? Qt::PointingHandCursor
            : at.y() < axisHeight          ? Qt::OpenHandCursor
                                           : Qt::ArrowCursor);
    if (isInPlot && !m_pinned)
        moveCursor(timeAt(at.x()));
}

void ChronicleStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged) {
        m_dragged.reset();
        return setCursor(Qt::OpenHandCursor);
    }
    const auto release = m_hands.release(*event);
    if (release == AxisHands::Release::Click)
        click(event->position().toPoint());
    else
        update();
}

void ChronicleStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().x() >= plot().left())
        m_hands.doubleClick(*event);
}

void ChronicleStrip::wheelEvent(QWheelEvent *event)
{
    if (!m_hands.wheel(*event, timeAt(event->position().x()), m_range.length()))
        event->ignore();
}

void ChronicleStrip::step(const QKeyEvent &event)
{
    const qint64 steps = event.modifiers() & Qt::ShiftModifier ? bigStep : 1;
    const qint64 by = std::max<qint64>(1, m_range.length() / stepsAcross) * steps;
    const qint64 at = cursor() + (event.key() == Qt::Key_Left ? -by : by);
    m_pinned = true;
    moveCursor(at);
    if (at < m_range.from || at > m_range.to)
        emit m_navigator.panned(at < m_range.from ? at - m_range.from - by : at - m_range.to + by);
}

void ChronicleStrip::stepToMoment(bool forwards)
{
    const auto at = qd::nextMoment(m_desk.history().chronicle, cursor(), forwards, m_now,
        [this](qd::ChronicleLane lane) { return isShown(lane); });
    if (!at)
        return;
    pin(*at);
    const qint64 margin = m_range.length() / 8;
    if (*at < m_range.from || *at > m_range.to)
        emit m_navigator.panned(*at < m_range.from ? *at - m_range.from - margin : *at - m_range.to + margin);
}

void ChronicleStrip::keyPressEvent(QKeyEvent *event)
{
    if (m_hands.key(*event, cursor(), m_range.length()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(*event);
    case Qt::Key_N:
        return stepToMoment(true);
    case Qt::Key_P:
        return stepToMoment(false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit nearestAsked();
        return;
    case Qt::Key_Home:
    case Qt::Key_L:
        emit liveAsked();
        return;
    case Qt::Key_Space:
        return m_pinned ? unpin() : pin(cursor());
    case Qt::Key_Escape:
        if (m_pinned)
            return letGo();
        emit m_navigator.wentBack();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChronicleStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChronicleStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
