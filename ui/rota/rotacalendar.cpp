#include "ui/rota/rotacalendar.h"

#include "ui/kit/label.h"
#include "ui/rota/rotapainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace {

constexpr int weeksBefore = 2; // shown of the past when today is found
constexpr int edge = 32; // of the viewport, where a drag scrolls
constexpr int edgeStep = 14;
constexpr int edgeMs = 30;
constexpr double zoomStep = 1.25;

} // namespace

RotaCalendar::RotaCalendar(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Calendar of the captaincies"));
}

void RotaCalendar::setContent(const RotaContent &content)
{
    m_content = content;
    const qd::IsoWeek now = content.weekNow();
    qd::IsoWeek first = now.plus(-12);
    qd::IsoWeek last = now.plus(int(mostWeeks));
    for (const qd::Captaincy &captaincy : content.captaincies) {
        first = std::min(first, captaincy.firstWeek);
        last = std::max(last, captaincy.firstWeek.plus(4));
    }
    // What is on screen stays there when the past grows.
    const double before = m_layout.first.isValid() ? first.weeksUntil(m_layout.first) * m_layout.weekWidth : 0;
    m_layout.first = first;
    m_layout.handover = content.handover();
    m_weeks = first.weeksUntil(last);
    layOut();
    if (m_isFirst)
        showToday();
    else
        horizontalScrollBar()->setValue(int(horizontalScrollBar()->value() + before));
    m_isFirst = false;
    if (!m_content.find(m_current)) {
        const qd::Captaincy *junior = m_content.beginningIn(now);
        m_current = junior ? junior->id : qd::CaptaincyId();
    }
    viewport()->update();
}

int RotaCalendar::offset() const
{
    return horizontalScrollBar()->value();
}

void RotaCalendar::layOut()
{
    m_layout.weekWidth = std::max(1.0, viewport()->width() / m_weeksShown);
    horizontalScrollBar()->setRange(0, std::max(0, int(m_weeks * m_layout.weekWidth) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m_layout.weekWidth));
}

void RotaCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double left = offset() / m_layout.weekWidth;
    layOut();
    horizontalScrollBar()->setValue(int(left * m_layout.weekWidth));
}

void RotaCalendar::setWeeksShown(double weeks)
{
    zoomAt(weeks, viewport()->width() / 2);
}

void RotaCalendar::zoomAt(double weeks, int x)
{
    const double under = (offset() + x) / m_layout.weekWidth;
    m_weeksShown = std::clamp(weeks, fewestWeeks, mostWeeks);
    layOut();
    horizontalScrollBar()->setValue(int(under * m_layout.weekWidth) - x);
    viewport()->update();
    emit zoomed(m_weeksShown);
}

void RotaCalendar::showToday()
{
    horizontalScrollBar()->setValue(int(m_layout.xOf(m_content.weekNow().plus(-weeksBefore))));
}

std::optional<qd::Captaincy> RotaCalendar::current() const
{
    const qd::Captaincy *captaincy = m_content.find(m_current);
    return captaincy ? std::optional(*captaincy) : std::nullopt;
}

void RotaCalendar::setCurrent(const qd::CaptaincyId &id)
{
    m_current = id;
    if (const qd::Captaincy *captaincy = m_content.find(id))
        setAccessibleDescription(describe(m_content, *captaincy));
    reveal();
    viewport()->update();
    emit chosen(id);
}

QRect RotaCalendar::barRect(const qd::CaptaincyId &id) const
{
    const qd::Captaincy *captaincy = m_content.find(id);
    return captaincy ? m_layout.boxOf(captaincy->firstWeek).translated(-offset(), 0).toRect() : QRect();
}

void RotaCalendar::reveal()
{
    const QRect box = barRect(m_current);
    if (box.isNull())
        return;
    if (box.left() < 0)
        horizontalScrollBar()->setValue(offset() + box.left());
    else if (box.right() > viewport()->width())
        horizontalScrollBar()->setValue(offset() + box.right() - viewport()->width());
}

const qd::Captaincy *RotaCalendar::at(QPoint viewportPoint) const
{
    const QPointF point = inLayout(viewportPoint);
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        const QRectF box = m_layout.boxOf(captaincy.firstWeek);
        if (box.contains(point) && m_layout.barOf(box).containsPoint(point, Qt::OddEvenFill))
            return &captaincy;
    }
    return nullptr;
}

void RotaCalendar::step(int direction)
{
    const auto from = current() ? current()->firstWeek : m_content.weekNow();
    const qd::Captaincy *next = nullptr;
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        const int distance = from.weeksUntil(captaincy.firstWeek) * direction;
        if (distance > 0 && (!next || distance < std::abs(from.weeksUntil(next->firstWeek))))
            next = &captaincy;
    }
    if (next)
        setCurrent(next->id);
}

void RotaCalendar::moveBy(int weeks)
{
    const auto captaincy = current();
    if (!captaincy)
        return;
    const qd::RotaChange change = qd::moveOf(m_content.captaincies, captaincy->id, captaincy->firstWeek.plus(weeks));
    if (change.isEmpty())
        return;
    if (const QString refusal = m_check ? m_check(change) : QString(); !refusal.isEmpty())
        emit refused(refusal);
    else
        emit changeRequested(change);
}

qd::IsoWeek RotaCalendar::nextEmpty() const
{
    qd::IsoWeek week = m_content.weekNow();
    if (const auto captaincy = current(); captaincy && captaincy->firstWeek > week)
        week = captaincy->firstWeek;
    while (m_content.beginningIn(week))
        week = week.plus(1);
    return week;
}

bool RotaCalendar::actOnCurrent(int key)
{
    const auto captaincy = current();
    if (!captaincy)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit openRequested(*captaincy);
        return true;
    case Qt::Key_Delete:
        emit removeRequested(*captaincy);
        return true;
    case Qt::Key_L:
        emit lockRequested(*captaincy);
        return true;
    case Qt::Key_S:
        emit standInRequested(*captaincy);
        return true;
    case Qt::Key_Menu:
        emit menuRequested(*captaincy, viewport()->mapToGlobal(barRect(captaincy->id).center()));
        return true;
    default:
        return false;
    }
}

void RotaCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        isMove ? moveBy(direction) : step(direction);
        return;
    }
    case Qt::Key_PageUp:
        return horizontalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown:
        return horizontalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_Home:
        return showToday();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setWeeksShown(m_weeksShown / zoomStep);
    case Qt::Key_Minus:
        return setWeeksShown(m_weeksShown * zoomStep);
    case Qt::Key_N:
        emit addRequested(nextEmpty());
        return;
    case Qt::Key_Escape:
        if (m_drag)
            return endDrag(false);
        return event->ignore();
    default:
        break;
    }
    if (isMove || !actOnCurrent(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void RotaCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const qd::Captaincy *hit = at(event->pos())) {
        const qd::Captaincy captaincy = *hit;
        setCurrent(captaincy.id);
        m_drag = Drag{captaincy, inLayout(event->pos()), captaincy.firstWeek, {}, {}, false};
        return;
    }
    const qd::IsoWeek week = m_layout.weekAt(inLayout(event->pos()).x());
    for (const qd::IsoWeek candidate : {week, week.plus(-1), week.plus(1)}) {
        if (!m_content.beginningIn(candidate) && m_layout.boxOf(candidate).contains(inLayout(event->pos()))) {
            emit addRequested(candidate);
            return;
        }
    }
}

void RotaCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const QPointF moved = inLayout(event->pos()) - m_drag->from;
    if (!m_drag->moving && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    aimAt(event->pos());
    const bool isAtEdge = event->pos().x() < edge || event->pos().x() > viewport()->width() - edge;
    if (isAtEdge && !m_scrolling.isActive())
        m_scrolling.start(edgeMs, this);
    else if (!isAtEdge)
        m_scrolling.stop();
}

void RotaCalendar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    horizontalScrollBar()->setValue(offset() + (at.x() < edge ? -edgeStep : edgeStep));
    aimAt(at);
}

void RotaCalendar::aimAt(QPoint viewportPoint)
{
    if (!m_drag)
        return;
    const double weeks = (inLayout(viewportPoint).x() - m_drag->from.x()) / m_layout.weekWidth;
    const qd::IsoWeek target = m_drag->captaincy.firstWeek.plus(int(std::lround(weeks)));
    if (target != m_drag->target) {
        m_drag->target = target;
        m_drag->change = qd::moveOf(m_content.captaincies, m_drag->captaincy.id, target);
        m_drag->refusal = m_check && !m_drag->change.isEmpty() ? m_check(m_drag->change) : QString();
        if (!m_drag->refusal.isEmpty())
            QToolTip::showText(viewport()->mapToGlobal(viewportPoint), plainToolTip(m_drag->refusal), viewport());
        else
            QToolTip::hideText();
    }
    viewport()->update();
}

void RotaCalendar::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag)
        endDrag(true);
}

void RotaCalendar::endDrag(bool drop)
{
    const Drag drag = *m_drag;
    m_drag.reset();
    m_scrolling.stop();
    viewport()->update();
    if (!drop || !drag.moving || drag.change.isEmpty())
        return;
    if (drag.refusal.isEmpty())
        emit changeRequested(drag.change);
    else
        emit refused(drag.refusal);
}

void RotaCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (const qd::Captaincy *hit = at(event->pos()))
        emit openRequested(*hit);
}

void RotaCalendar::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        horizontalScrollBar()->setValue(offset() - (delta.x() != 0 ? delta.x() : delta.y()));
        return;
    }
    zoomAt(delta.y() > 0 ? m_weeksShown / zoomStep : m_weeksShown * zoomStep, int(event->position().x()));
}

void RotaCalendar::contextMenuEvent(QContextMenuEvent *event)
{
    if (const qd::Captaincy *hit = at(viewport()->mapFromGlobal(event->globalPos()))) {
        const qd::Captaincy captaincy = *hit;
        setCurrent(captaincy.id);
        emit menuRequested(captaincy, event->globalPos());
    }
}

bool RotaCalendar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const qd::Captaincy *hit = at(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(describe(m_content, *hit)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void RotaCalendar::paintEvent(QPaintEvent *)
{
    if (!m_layout.first.isValid())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokens.surface);
    painter.translate(-offset(), 0);
    const QRectF visible(offset(), 0, viewport()->width(), viewport()->height());
    const RotaPainter rota(m_content, m_layout, tokens);
    rota.paintGround(painter, m_weeks, visible);
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        if (!m_layout.boxOf(captaincy.firstWeek).intersects(visible))
            continue;
        const bool isDragged = m_drag && m_drag->moving && m_drag->captaincy.id == captaincy.id;
        rota.paintBar(painter, captaincy,
            isDragged                       ? RotaPainter::Bar::Ghost
                : captaincy.id != m_current ? RotaPainter::Bar::Plain
                : hasFocus()                ? RotaPainter::Bar::CurrentWithKeys
                                            : RotaPainter::Bar::Current);
    }
    rota.paintHandovers(painter, m_weeks, visible);
    rota.paintNow(painter);
    if (m_drag && m_drag->moving)
        paintTarget(painter);
}

void RotaCalendar::paintTarget(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(QPen(m_drag->refusal.isEmpty() ? tokens.accent : tokens.critical, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(m_layout.barOf(m_layout.boxOf(m_drag->target)));
    const bool isSwap = m_drag->change.before.size() == 2;
    if (isSwap && m_drag->refusal.isEmpty())
        painter.drawPolygon(m_layout.barOf(m_layout.boxOf(m_drag->captaincy.firstWeek)));
}
