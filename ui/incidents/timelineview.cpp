#include "ui/incidents/timelineview.h"

#include "app/domain/timeaxis.h"
#include "app/domain/timelinelayout.h"
#include "app/services/timelinewords.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace {

constexpr int gutter = 92; // for the names of the lanes
constexpr int stateTop = 8;
constexpr int stateHeight = 24;
constexpr int marksTop = 44;
constexpr int laneHeight = 24;
constexpr int lanes = 4;
constexpr qint64 shortest = 10 * 60'000; // the axis never shows less: ten minutes are the target

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::show(
    const qd::Incident &incident, const QList<qd::TimelineEntry> &entries, qint64 nowMs, const QTimeZone &zone)
{
    m_incident = incident;
    m_told = qd::told(entries);
    m_now = nowMs;
    m_zone = zone;
    // The repair is what the axis is for; the durable fix, days later, stands at its end.
    qint64 end = incident.isOpen() ? nowMs : incident.restored.value_or(incident.dismissed.value_or(nowMs));
    for (const qd::ToldEntry &line : std::as_const(m_told)) {
        if (line.entry.kind != qd::TimelineKind::Fixed && line.entry.at < end + 3'600'000)
            end = std::max(end, line.entry.at);
    }
    const qint64 length = std::max(shortest, end - incident.started);
    m_range = {incident.started - length / 20, incident.started + length + length / 10};
    setAccessibleDescription(stateWord(incident.state));
    update();
}

QList<TimelineView::Span> TimelineView::spans() const
{
    using State = qd::IncidentState;
    QList<Span> all;
    qint64 from = m_incident.started;
    State state = State::Triggered;
    const auto until = [&](std::optional<qint64> at, State next) {
        if (!at)
            return;
        if (*at > from)
            all.append({state, {from, *at}});
        from = *at;
        state = next;
    };
    until(m_incident.acknowledged, State::Acknowledged);
    until(m_incident.dismissed, State::Dismissed);
    until(m_incident.restored, State::Restored);
    until(m_incident.fixed, State::Fixed);
    const qint64 end = m_incident.isOpen() ? m_now : std::max(from, m_range.to);
    if (end > from)
        all.append({state, {from, end}});
    return all;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QRect plot(gutter, 0, width() - gutter - 8, height());
    paintAxis(painter, plot);
    paintStates(painter, plot);
    paintMarks(painter, plot);
}

void TimelineView::paintAxis(QPainter &painter, const QRect &plot)
{
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, stateTop, gutter - 8, stateHeight), Qt::AlignVCenter | Qt::AlignLeft, tr("State"));
    painter.drawText(QRect(0, marksTop, gutter - 8, laneHeight), Qt::AlignVCenter | Qt::AlignLeft, tr("Events"));
    const int bottom = marksTop + lanes * laneHeight;
    for (const qd::TimeTick &tick : qd::timeTicks(m_range, qMax(2, plot.width() / 90), m_zone, QLocale())) {
        const int x = plot.left() + qd::xOf(tick.at, m_range, plot.width());
        painter.setPen(tokens.line);
        painter.drawLine(x, stateTop, x, bottom);
        painter.setPen(tokens.muted);
        const int left = qMin(x - 40, width() - 62); // the last one stays inside
        painter.drawText(QRect(left, bottom + 4, 80, 18), Qt::AlignCenter, tick.text);
    }
    // Ten minutes after the start: the target of the restoration.
    const int target = plot.left() + qd::xOf(m_incident.started + qd::restoreTargetMs, m_range, plot.width());
    painter.setPen(QPen(tokens.critical, 1, Qt::DashLine));
    painter.drawLine(target, stateTop, target, bottom);
    if (m_incident.isOpen()) {
        const int now = plot.left() + qd::xOf(m_now, m_range, plot.width());
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawLine(now, stateTop - 4, now, bottom);
    }
}

void TimelineView::paintStates(QPainter &painter, const QRect &plot)
{
    const Tokens &tokens = tokensOf(palette());
    for (const Span &span : spans()) {
        const int left = plot.left() + qd::xOf(span.range.from, m_range, plot.width());
        const int right = plot.left() + qd::xOf(span.range.to, m_range, plot.width());
        const QRectF box = QRectF(left, stateTop, qMax(3, right - left), stateHeight).adjusted(0.5, 0.5, -0.5, -0.5);
        const StatusPill::State pill = pillOf(span.state);
        const QColor colour = StatusPill::colourOf(pill, palette());
        painter.setPen(colour);
        painter.setBrush(tokens.soft(colour));
        painter.drawRoundedRect(box, 4, 4);
        const QString word = stateWord(span.state);
        const int needed = painter.fontMetrics().horizontalAdvance(word) + 28;
        if (box.width() < needed)
            continue;
        drawShape(painter, QRectF(box.left() + 8, box.center().y() - 4, 9, 9), StatusPill::shapeOf(pill), colour);
        painter.drawText(box.adjusted(22, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
}

void TimelineView::paintMarks(QPainter &painter, const QRect &plot)
{
    constexpr int longestLabel = 260;
    const Tokens &tokens = tokensOf(palette());
    QList<qd::TimelineMark> marks;
    QStringList labels;
    QList<qd::TimelineKind> kinds;
    for (const qd::ToldEntry &line : std::as_const(m_told)) {
        if (line.entry.at > m_range.to)
            continue;
        const QString text = qd::entryInWords(line.entry).simplified();
        const QString words = text.isEmpty() ? kindWord(line.entry.kind) : text;
        labels.append(painter.fontMetrics().elidedText(words, Qt::ElideRight, qMin(longestLabel, plot.width() / 3)));
        kinds.append(line.entry.kind);
        marks.append({line.entry.at, painter.fontMetrics().horizontalAdvance(labels.last())});
    }
    const QList<qd::PlacedMark> placed = qd::placeMarks(marks, m_range, plot.width(), lanes);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const qd::PlacedMark &mark = placed[i];
        const int y = marksTop + mark.lane * laneHeight + laneHeight / 2;
        const bool milestone = qd::isMilestone(kinds[i]);
        const QColor colour = kinds[i] == qd::TimelineKind::Restored || kinds[i] == qd::TimelineKind::Fixed ? tokens.ok
            : kinds[i] == qd::TimelineKind::Declared ? tokens.critical
                                                     : tokens.warning;
        drawShape(painter, QRectF(plot.left() + mark.x - 5, y - 5, 10, 10), milestone ? Shape::Diamond : Shape::Disc,
            milestone ? colour : tokens.accent);
        if (!mark.labelled)
            continue;
        painter.setPen(tokens.text);
        painter.drawText(QRect(plot.left() + mark.labelX, y - laneHeight / 2, marks[i].labelWidth + 4, laneHeight),
            Qt::AlignVCenter | Qt::AlignLeft, labels[i]);
    }
}
