#include "ui/rota/rotacalendar.h"

#include "ui/kit/label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksBefore = 3; // shown of the past when today is found
constexpr int narrowest = 48;
constexpr int widest = 220;

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

void RotaCalendar::setContent(const Content &content)
{
    m_content = content;
    const qd::IsoWeek now = content.calendar.weekAt(content.nowMs);
    qd::IsoWeek first = now.plus(-12);
    qd::IsoWeek last = now.plus(26);
    for (const qd::Captaincy &captaincy : content.captaincies) {
        first = std::min(first, captaincy.firstWeek);
        last = std::max(last, captaincy.firstWeek.plus(4));
    }
    // What is on screen stays there when the past grows.
    const int before = m_layout.first.isValid() ? first.weeksUntil(m_layout.first) * m_layout.weekWidth : 0;
    m_layout.first = first;
    m_weeks = first.weeksUntil(last);
    layOut();
    if (m_first)
        showToday();
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + before);
    m_first = false;
    if (!find(m_current)) {
        const qd::Captaincy *junior = beginningIn(now);
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
    const int total = m_weeks * m_layout.weekWidth;
    horizontalScrollBar()->setRange(0, qMax(0, total - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_layout.weekWidth);
}

void RotaCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qd::IsoWeek left = m_layout.weekAt(offset());
    layOut();
    horizontalScrollBar()->setValue(m_layout.first.isValid() ? m_layout.xOf(left) : 0);
}

void RotaCalendar::showToday()
{
    const qd::IsoWeek now = m_content.calendar.weekAt(m_content.nowMs);
    horizontalScrollBar()->setValue(m_layout.xOf(now.plus(-weeksBefore)));
}

const qd::Captaincy *RotaCalendar::find(const qd::CaptaincyId &id) const
{
    const auto found = std::find_if(m_content.captaincies.begin(), m_content.captaincies.end(),
        [&id](const qd::Captaincy &captaincy) { return captaincy.id == id; });
    return found == m_content.captaincies.end() ? nullptr : &*found;
}

const qd::Captaincy *RotaCalendar::beginningIn(qd::IsoWeek week) const
{
    const auto found = std::find_if(m_content.captaincies.begin(), m_content.captaincies.end(),
        [week](const qd::Captaincy &captaincy) { return captaincy.firstWeek == week; });
    return found == m_content.captaincies.end() ? nullptr : &*found;
}

std::optional<qd::Captaincy> RotaCalendar::current() const
{
    const qd::Captaincy *captaincy = find(m_current);
    return captaincy ? std::optional(*captaincy) : std::nullopt;
}

void RotaCalendar::setCurrent(const qd::CaptaincyId &id)
{
    m_current = id;
    if (const qd::Captaincy *captaincy = find(id))
        setAccessibleDescription(describe(*captaincy));
    reveal();
    viewport()->update();
}

QRect RotaCalendar::barRect(const qd::CaptaincyId &id) const
{
    const qd::Captaincy *captaincy = find(id);
    return captaincy ? m_layout.boxOf(captaincy->firstWeek).translated(-offset(), 0) : QRect();
}

void RotaCalendar::reveal()
{
    const QRect box = barRect(m_current);
    if (box.left() < 0)
        horizontalScrollBar()->setValue(offset() + box.left());
    else if (box.right() > viewport()->width())
        horizontalScrollBar()->setValue(offset() + box.right() - viewport()->width());
}

const qd::Captaincy *RotaCalendar::at(QPoint point) const
{
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        const QRect box = m_layout.boxOf(captaincy.firstWeek).translated(-offset(), 0);
        if (box.contains(point) && RotaLayout::barOf(box).containsPoint(point, Qt::OddEvenFill))
            return &captaincy;
    }
    return nullptr;
}

QString RotaCalendar::describe(const qd::Captaincy &captaincy) const
{
    const qd::Person person = m_content.people.value(captaincy.person);
    const QString team = m_content.teams.value(person.team).name;
    const QLocale locale;
    return tr("%1 (%2), %3 and %4, from %5 to %6")
        .arg(person.name, team, captaincy.firstWeek.toString(), captaincy.firstWeek.plus(1).toString(),
            locale.toString(captaincy.firstWeek.monday(), QLocale::ShortFormat),
            locale.toString(captaincy.firstWeek.plus(1).sunday(), QLocale::ShortFormat));
}

void RotaCalendar::step(int weeks)
{
    const qd::Captaincy *current = find(m_current);
    const qd::IsoWeek from = current ? current->firstWeek : m_content.calendar.weekAt(m_content.nowMs);
    const qd::Captaincy *next = nullptr;
    for (const qd::Captaincy &captaincy : m_content.captaincies) {
        const int distance = from.weeksUntil(captaincy.firstWeek) * (weeks > 0 ? 1 : -1);
        if (distance > 0 && (!next || distance < std::abs(from.weeksUntil(next->firstWeek))))
            next = &captaincy;
    }
    if (next)
        setCurrent(next->id);
}

void RotaCalendar::keyPressEvent(QKeyEvent *event)
{
    const auto chosen = current();
    const bool moving = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        if (moving && chosen)
            emit moveRequested(*chosen, chosen->firstWeek.plus(direction));
        else
            step(direction);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (chosen)
            emit openRequested(*chosen);
        break;
    case Qt::Key_Delete:
        if (chosen)
            emit removeRequested(*chosen);
        break;
    case Qt::Key_PageUp:
        horizontalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
        horizontalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        showToday();
        break;
    case Qt::Key_Escape:
        if (m_drag)
            endDrag(false);
        else
            event->ignore();
        break;
    case Qt::Key_Menu:
        if (chosen)
            emit menuRequested(*chosen, viewport()->mapToGlobal(barRect(chosen->id).center()));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RotaCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const qd::Captaincy *hit = at(event->pos())) {
        setCurrent(hit->id);
        m_drag = Drag{*hit, event->pos(), hit->firstWeek, {}, false};
        return;
    }
    const qd::IsoWeek week = m_layout.weekAt(event->pos().x() + offset());
    for (const qd::IsoWeek candidate : {week, week.plus(-1)}) {
        if (!beginningIn(candidate) && m_layout.boxOf(candidate).translated(-offset(), 0).contains(event->pos())) {
            emit addRequested(candidate);
            return;
        }
    }
}

void RotaCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    if (!m_drag->moving && (event->pos() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    const double weeks = double(event->pos().x() - m_drag->from.x()) / m_layout.weekWidth;
    const qd::IsoWeek target = m_drag->captaincy.firstWeek.plus(qRound(weeks));
    if (target != m_drag->target) {
        m_drag->target = target;
        m_drag->refusal =
            m_check && target != m_drag->captaincy.firstWeek ? m_check(m_drag->captaincy, target) : QString();
        if (!m_drag->refusal.isEmpty())
            QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(m_drag->refusal), viewport());
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
    viewport()->update();
    if (!drop || !drag.moving || drag.target == drag.captaincy.firstWeek)
        return;
    if (drag.refusal.isEmpty())
        emit moveRequested(drag.captaincy, drag.target);
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
    // The week under the pointer stays under it.
    const int x = int(event->position().x());
    const double under = double(offset() + x) / m_layout.weekWidth;
    m_layout.weekWidth = qBound(narrowest, m_layout.weekWidth + (delta.y() > 0 ? 16 : -16), widest);
    layOut();
    horizontalScrollBar()->setValue(int(under * m_layout.weekWidth) - x);
    viewport()->update();
}

void RotaCalendar::contextMenuEvent(QContextMenuEvent *event)
{
    if (const qd::Captaincy *hit = at(viewport()->mapFromGlobal(event->globalPos()))) {
        setCurrent(hit->id);
        emit menuRequested(*hit, event->globalPos());
    }
}

bool RotaCalendar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const qd::Captaincy *hit = at(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(describe(*hit)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}
