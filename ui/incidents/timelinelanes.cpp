// What the lanes hold and what hands do to them; timelinelanespaint.cpp draws them.
#include "ui/incidents/timelinelanes.h"

#include "app/services/timelinewords.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/label.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartnavigator.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int axisHeight = 20;
constexpr int rightMargin = 4;
constexpr int near = 9; // pixels in which entries are one mark
constexpr int reach = 7;
constexpr int mostInTip = 8;

} // namespace

bool IncidentPicture::operator==(const IncidentPicture &other) const
{
    const auto same = [](const qd::ToldEntry &a, const qd::ToldEntry &b) { return a.entry == b.entry; };
    return incident == other.incident && alerts == other.alerts && changes == other.changes
        && std::equal(lines.begin(), lines.end(), other.lines.begin(), other.lines.end(), same);
}

TimelineLanes::TimelineLanes(ChartCrosshair &crosshair, ChartNavigator &navigator, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_crosshair(crosshair)
    , m_zone(std::move(zone))
{
    m_hands.setNavigator(&navigator);
    m_rows = {States, Alerts, Actions};
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    connect(&crosshair, &ChartCrosshair::moved, this, qOverload<>(&QWidget::update));
}

QSize TimelineLanes::sizeHint() const
{
    return {480, bottom() + (m_ticks ? axisHeight : 4)};
}

QSize TimelineLanes::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

int TimelineLanes::rowTop(Row row) const
{
    return topMargin + int(m_rows.indexOf(row)) * rowHeight;
}

int TimelineLanes::bottom() const
{
    return topMargin + int(m_rows.size()) * rowHeight;
}

void TimelineLanes::setTickWords(bool shown)
{
    if (shown == m_ticks)
        return;
    m_ticks = shown;
    updateGeometry();
    update();
}

TimelineLanes::Row TimelineLanes::rowOf(qd::TimelineLane lane)
{
    switch (lane) {
    case qd::TimelineLane::Alerts:
        return Alerts;
    case qd::TimelineLane::People:
        return People;
    case qd::TimelineLane::Actions:
        return Actions;
    case qd::TimelineLane::Messages:
        return Messages;
    case qd::TimelineLane::State:
        break;
    }
    return States;
}

QRect TimelineLanes::plot() const
{
    const int right = m_right > m_left ? std::min(m_right, width() - rightMargin) : width() - rightMargin;
    return QRect(QPoint(m_left, topMargin), QPoint(std::max(m_left + 1, right), bottom()));
}

int TimelineLanes::x(qint64 at) const
{
    return plot().left() + qd::xOf(at, m_range, plot().width());
}

qint64 TimelineLanes::timeAt(int x) const
{
    return m_range.from + qint64(double(x - plot().left()) / plot().width() * double(m_range.length()));
}

void TimelineLanes::show(const IncidentPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    const auto holds = [this](qd::TimelineLane lane) {
        return std::any_of(m_picture.lines.begin(), m_picture.lines.end(),
            [lane](const qd::ToldEntry &line) { return qd::laneOf(line.entry.kind) == lane; });
    };
    QList<Row> rows{States, Alerts};
    if (!m_picture.changes.isEmpty())
        rows.append(Changes);
    if (holds(qd::TimelineLane::People))
        rows.append(People);
    rows.append(Actions);
    if (holds(qd::TimelineLane::Messages))
        rows.append(Messages);
    if (rows != m_rows) {
        m_rows = rows;
        updateGeometry();
    }
    layOut();
    describeForAssistance();
}

void TimelineLanes::setAxis(qd::TimeRange range, qint64 nowMs, int left, int right)
{
    if (range == m_range && nowMs == m_now && left == m_left && right == m_right)
        return;
    m_range = range;
    m_now = nowMs;
    m_left = left;
    m_right = right;
    layOut();
}

void TimelineLanes::setCurrent(const qd::TimelineEntryId &line)
{
    if (line == m_current)
        return;
    m_current = line;
    update();
    describeForAssistance();
}

void TimelineLanes::layOut()
{
    m_clusters = qd::placeInLanes(m_picture.lines, m_range, plot().width(), near);
    update();
}

void TimelineLanes::resizeEvent(QResizeEvent *)
{
    layOut();
}

QString TimelineLanes::wordsOf(const qd::ToldEntry &line) const
{
    const QString words = qd::entryInWords(line.entry).simplified();
    return words.isEmpty() ? kindWord(line.entry.kind) : words;
}

const qd::LaneCluster *TimelineLanes::clusterAt(QPoint at) const
{
    for (const qd::TimelineLane lane : {qd::TimelineLane::Alerts, qd::TimelineLane::People, qd::TimelineLane::Actions,
             qd::TimelineLane::Messages, qd::TimelineLane::State}) {
        const int top = rowTop(rowOf(lane));
        if (!m_rows.contains(rowOf(lane)) || at.y() < top || at.y() >= top + rowHeight)
            continue;
        const int found = qd::clusterAt(m_clusters, lane, at.x() - plot().left(), reach);
        return found < 0 ? nullptr : &m_clusters.at(found);
    }
    return nullptr;
}

QString TimelineLanes::tipAt(QPoint at) const
{
    const auto clock = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(u"HH:mm:ss"_s); };
    QStringList words;
    const Row row = m_rows.value((at.y() - topMargin) / rowHeight, RowCount);
    if (const qd::LaneCluster *cluster = clusterAt(at)) {
        for (const int member : cluster->members.mid(0, mostInTip)) {
            const qd::TimelineEntry &entry = m_picture.lines.at(member).entry;
            words.append(u"%1 %2 · %3\n%4"_s.arg(
                clock(entry.at), kindWord(entry.kind), entry.author, qd::entryInWords(entry).left(300)));
        }
        if (const qsizetype more = cluster->members.size() - mostInTip; more > 0)
            words.append(tr("and %n more", nullptr, int(more)));
    } else if (row == Alerts) {
        for (const qd::AlertEpisode &episode : m_picture.alerts) {
            const qd::Alert &alert = episode.alert;
            const qint64 from = alert.firstBad != 0 ? alert.firstBad : alert.activeAt;
            if (at.x() >= x(from) - reach && at.x() <= x(episode.isOver() ? alert.resolvedAt : m_now) + reach)
                words.append(tr("%1, first bad sample at %2").arg(alert.name(), clock(from)));
        }
    } else if (row == Changes) {
        for (const qd::ChangeEvent &change : m_picture.changes) {
            if (at.x() >= x(change.at) - reach && at.x() <= x(change.end()) + reach)
                words.append(u"%1 %2 %3 %4"_s.arg(clock(change.at), change.service, change.title, change.author));
        }
    }
    return words.join(u'\n');
}

bool TimelineLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = tipAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

void TimelineLanes::mousePressEvent(QMouseEvent *event)
{
    m_hands.press(*event, timeAt(event->position().toPoint().x()));
}

void TimelineLanes::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int inside = std::clamp(at.x(), plot().left(), plot().right());
    if (m_hands.move(inside, timeAt(inside)))
        update();
    setCursor(clusterAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at.x() < plot().left() || at.x() > plot().right())
        m_crosshair.point(std::nullopt);
    else
        m_crosshair.point(timeAt(at.x()));
}

void TimelineLanes::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_hands.release(*event) != AxisHands::Release::Click)
        return update();
    if (const qd::LaneCluster *cluster = clusterAt(event->position().toPoint()))
        emit linePicked(m_picture.lines.at(cluster->members.first()).entry.id);
}

void TimelineLanes::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_hands.doubleClick(*event);
}

void TimelineLanes::wheelEvent(QWheelEvent *event)
{
    if (!m_hands.wheel(*event, timeAt(int(event->position().x())), m_range.length()))
        event->ignore();
}

void TimelineLanes::leaveEvent(QEvent *)
{
    m_crosshair.point(std::nullopt);
}

void TimelineLanes::step(int by)
{
    const auto current = std::find_if(m_picture.lines.begin(), m_picture.lines.end(),
        [this](const qd::ToldEntry &line) { return line.entry.id == m_current; });
    qsizetype at = current == m_picture.lines.end() ? (by > 0 ? 0 : m_picture.lines.size() - 1)
                                                    : current - m_picture.lines.begin() + by;
    if (m_picture.lines.isEmpty())
        return;
    at = std::clamp<qsizetype>(at, 0, m_picture.lines.size() - 1);
    setCurrent(m_picture.lines.at(at).entry.id);
    m_crosshair.point(m_picture.lines.at(at).entry.at);
    emit linePicked(m_current);
}

void TimelineLanes::keyPressEvent(QKeyEvent *event)
{
    const qint64 around = m_crosshair.time().value_or(m_range.from + m_range.length() / 2);
    if (m_hands.key(*event, around, m_range.length()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineLanes::describeForAssistance()
{
    QString words = stateWord(m_picture.incident.state);
    for (const qd::ToldEntry &line : std::as_const(m_picture.lines)) {
        if (line.entry.id == m_current)
            words = u"%1, %2: %3"_s.arg(QDateTime::fromMSecsSinceEpoch(line.entry.at, m_zone).toString(u"HH:mm"_s),
                kindWord(line.entry.kind), wordsOf(line));
    }
    setAccessibleDescription(words);
}
