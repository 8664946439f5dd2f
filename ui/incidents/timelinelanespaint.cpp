// The painting of TimelineLanes.
#include "app/domain/alerts/alertseverity.h"
#include "app/domain/plaintext.h"
#include "app/domain/timeaxis.h"
#include "ui/incidents/incidentwords.h"
#include "ui/incidents/timelinelanes.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartmarks.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 16;
constexpr int leastBar = 4; // a hand can hit it
constexpr int tickRoom = 90;

QColor colourOf(qd::TimelineKind kind, const Tokens &tokens)
{
    using Kind = qd::TimelineKind;
    switch (kind) {
    case Kind::Restored:
    case Kind::Fixed:
        return tokens.ok;
    case Kind::Declared:
    case Kind::Relapsed:
        return tokens.critical;
    case Kind::Detected:
    case Kind::Acknowledged:
    case Kind::Dismissed:
        return tokens.warning;
    default:
        return tokens.accent;
    }
}

// No line runs through words.
void clearFor(QPainter &painter, const QRect &place, const QString &words, const QColor &ground)
{
    const int width = std::min(place.width(), painter.fontMetrics().horizontalAdvance(words));
    const int height = painter.fontMetrics().height();
    painter.fillRect(QRect(place.left() - 1, place.center().y() - height / 2, width + 2, height), ground);
}

} // namespace

QString TimelineLanes::nameOf(Row row)
{
    switch (row) {
    case States:
        return tr("State");
    case Alerts:
        return tr("Alerts");
    case Changes:
        return tr("Changes");
    case People:
        return tr("People");
    case Actions:
        return tr("Actions");
    case Messages:
    case RowCount:
        break;
    }
    return tr("Messages");
}

QList<TimelineLanes::Span> TimelineLanes::spans() const
{
    using State = qd::IncidentState;
    const qd::Incident &incident = m_picture.incident;
    QList<Span> all;
    qint64 from = incident.started;
    State state = State::Triggered;
    const auto until = [&](qint64 at, State next) {
        if (at > from)
            all.append({state, {from, at}});
        from = std::max(from, at);
        state = next;
    };
    for (const qd::ToldEntry &line : m_picture.lines) {
        switch (line.entry.kind) {
        case qd::TimelineKind::Acknowledged:
            until(line.entry.at, State::Acknowledged);
            break;
        case qd::TimelineKind::Restored:
            until(line.entry.at, State::Restored);
            break;
        case qd::TimelineKind::Fixed:
            until(line.entry.at, State::Fixed);
            break;
        case qd::TimelineKind::Dismissed:
            until(line.entry.at, State::Dismissed);
            break;
        case qd::TimelineKind::Relapsed:
        case qd::TimelineKind::Reopened:
            until(line.entry.at, State::Triggered);
            break;
        default:
            break;
        }
    }
    const bool over = state == State::Fixed || state == State::Dismissed;
    const qint64 end = over ? m_range.to : m_now;
    if (end > from)
        all.append({state, {from, end}});
    return all;
}

void TimelineLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    paintRows(painter);
    painter.setClipRect(plot().adjusted(0, -4, 0, 4));
    paintNow(painter); // below the words
    paintStates(painter);
    paintBars(painter);
    paintClusters(painter);
    paintHairline(painter);
    painter.setClipping(false);
    const Tokens &tokens = tokensOf(palette());
    if (const auto selected = m_hands.selection())
        paintSelection(painter, x(selected->from), x(selected->to), plot(), tokens);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TimelineLanes::paintRows(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const QRect area = plot();
    for (const Row row : m_rows) {
        const QRect band(0, rowTop(row), m_left - 8, rowHeight);
        painter.setPen(tokens.muted);
        painter.drawText(band, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(nameOf(row), Qt::ElideRight, band.width()));
        painter.setPen(tokens.line);
        if (row != States)
            painter.drawLine(area.left(), band.top(), area.right(), band.top());
    }
    painter.drawLine(area.left(), bottom(), area.right(), bottom());
    for (const qd::TimeTick &tick : qd::timeTicks(m_range, qMax(2, area.width() / tickRoom), m_zone, QLocale())) {
        const int at = x(tick.at);
        painter.setPen(tokens.line);
        painter.drawLine(at, topMargin, at, bottom());
        if (!m_ticks)
            continue;
        painter.setPen(tokens.muted);
        const int half = painter.fontMetrics().horizontalAdvance(tick.text) / 2 + 1;
        const int middle = std::clamp(at, area.left() + half, std::max(area.left() + half, area.right() - half));
        painter.drawText(QRect(middle - half, bottom() + 3, 2 * half, 16), Qt::AlignCenter, tick.text);
    }
}

void TimelineLanes::paintStates(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    for (const Span &span : spans()) {
        const int left = x(std::max(span.range.from, m_range.from));
        const int right = x(std::min(span.range.to, m_range.to));
        if (right < plot().left() || left > plot().right() || span.range.to < m_range.from)
            continue;
        const QRectF box(left + 0.5, rowTop(States) + (rowHeight - barHeight) / 2 + 0.5,
            std::max(leastBar, right - left) - 1, barHeight - 1);
        const StatusPill::State pill = pillOf(span.state);
        const QColor colour = StatusPill::colourOf(pill, palette());
        painter.setPen(colour);
        painter.setBrush(tokens.soft(colour));
        painter.drawRoundedRect(box, 4, 4);
        const QString word = stateWord(span.state);
        if (box.width() < 24)
            continue;
        drawShape(painter, QRectF(box.left() + 7, box.center().y() - 4, 8, 8), StatusPill::shapeOf(pill), colour);
        if (box.width() < painter.fontMetrics().horizontalAdvance(word) + 26)
            continue;
        painter.setPen(colour);
        painter.drawText(box.adjusted(20, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
}

void TimelineLanes::paintBar(QPainter &painter, Row row, const Bar &bar, int room)
{
    const Tokens &tokens = tokensOf(palette());
    const int left = x(std::max(bar.range.from, m_range.from - 1));
    const int right = std::max(left + leastBar, x(std::min(bar.range.to, m_range.to)));
    const QRectF box(left + 0.5, rowTop(row) + (rowHeight - barHeight) / 2 + 0.5, right - left - 1, barHeight - 1);
    painter.setPen(bar.colour);
    painter.setBrush(tokens.soft(bar.colour));
    painter.drawRoundedRect(box, 3, 3);
    // Inside when there is room, else behind it.
    const int needed = painter.fontMetrics().horizontalAdvance(bar.words) + 10;
    const bool inside = box.width() >= std::min(needed, 80);
    const int from = inside ? int(box.left()) + 5 : right + 4;
    const int width = std::min(inside ? int(box.width()) - 8 : room - from, plot().right() - from);
    if (width < 24)
        return;
    const QString words = painter.fontMetrics().elidedText(bar.words, Qt::ElideRight, width);
    const QRect place(from, rowTop(row), width, rowHeight);
    if (!inside)
        clearFor(painter, place, words, tokens.surface);
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, words);
}

QList<TimelineLanes::Bar> TimelineLanes::alertBars() const
{
    const Tokens &tokens = tokensOf(palette());
    QList<Bar> bars;
    for (const qd::AlertEpisode &episode : m_picture.alerts) {
        const qd::Alert &alert = episode.alert;
        const qint64 from = alert.firstBad != 0 ? alert.firstBad : alert.activeAt;
        const bool critical = qd::alertSeverity(alert.severity()) == qd::Severity::Critical;
        bars.append({{from, episode.isOver() ? alert.resolvedAt : m_now}, critical ? tokens.critical : tokens.warning,
            qd::harmlessLine(alert.name(), 120)});
    }
    std::sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.range.from < b.range.from; });
    QList<Bar> merged;
    QStringList names; // of the last one
    for (const Bar &bar : std::as_const(bars)) {
        if (merged.isEmpty() || bar.range.from > merged.last().range.to) {
            merged.append(bar);
            names = {bar.words};
            continue;
        }
        Bar &last = merged.last();
        last.range.to = std::max(last.range.to, bar.range.to);
        if (bar.colour == tokens.critical)
            last.colour = bar.colour;
        if (!names.contains(bar.words)) {
            names.append(bar.words);
            last.words = names.join(u" · "_s);
        }
    }
    return merged;
}

void TimelineLanes::paintBars(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const int end = plot().right();
    for (const Bar &bar : alertBars()) {
        if (bar.range.to >= m_range.from && bar.range.from <= m_range.to)
            paintBar(painter, Alerts, bar, end);
    }
    for (qsizetype i = 0; i < m_picture.changes.size(); ++i) {
        const qd::ChangeEvent &change = m_picture.changes.at(i);
        if (change.end() < m_range.from || change.at > m_range.to)
            continue;
        const int room = i + 1 < m_picture.changes.size() ? x(m_picture.changes.at(i + 1).at) - 4 : end;
        const QString words = change.service.isEmpty() ? change.title : change.service + u' ' + change.title;
        paintBar(painter, Changes, {{change.at, change.end()}, tokens.accent, words}, room);
    }
}

void TimelineLanes::paintClusters(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    for (qsizetype i = 0; i < m_clusters.size(); ++i) {
        const qd::LaneCluster &cluster = m_clusters.at(i);
        const Row row = rowOf(cluster.lane);
        const qd::ToldEntry &first = m_picture.lines.at(cluster.members.first());
        const int at = plot().left() + cluster.x;
        const int y = rowTop(row) + rowHeight / 2;
        const bool current = std::any_of(cluster.members.begin(), cluster.members.end(),
            [this](int member) { return m_picture.lines.at(member).entry.id == m_current; });
        if (current) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(at, y), 8, 8);
        }
        if (row == States)
            continue; // the spans tell it
        drawShape(painter, QRectF(at - 4.5, y - 4.5, 9, 9),
            qd::isMilestone(first.entry.kind) ? Shape::Diamond : Shape::Disc, colourOf(first.entry.kind, tokens));
        const auto next = std::find_if(m_clusters.begin() + i + 1, m_clusters.end(),
            [&cluster](const qd::LaneCluster &each) { return each.lane == cluster.lane; });
        const int room = (next == m_clusters.end() ? plot().right() : plot().left() + next->x - 8) - at - 12;
        const QString words = cluster.members.size() > 1
            ? u"×%1"_s.arg(cluster.members.size())
            : painter.fontMetrics().elidedText(wordsOf(first), Qt::ElideRight, room);
        if (room < 24)
            continue;
        const QRect place(at + 11, rowTop(row), room, rowHeight);
        clearFor(painter, place, words, tokens.surface);
        painter.setPen(cluster.members.size() > 1 ? tokens.muted : tokens.text);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    }
}

void TimelineLanes::paintNow(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    const auto vertical = [&](qint64 at, const QPen &pen) {
        if (at < m_range.from || at > m_range.to)
            return;
        painter.setPen(pen);
        painter.drawLine(QPointF(x(at) + 0.5, topMargin), QPointF(x(at) + 0.5, bottom()));
    };
    // Ten minutes after the start: the target of the restoration.
    vertical(m_picture.incident.impactStart() + qd::restoreTargetMs, QPen(tokens.critical, 1, Qt::DashLine));
    if (m_picture.incident.isOpen())
        vertical(m_now, QPen(tokens.accent, 1.5));
}

void TimelineLanes::paintHairline(QPainter &painter)
{
    const auto at = m_crosshair.time();
    if (!at || *at < m_range.from || *at > m_range.to)
        return;
    painter.setPen(QPen(tokensOf(palette()).muted, 1));
    painter.drawLine(QPointF(x(*at) + 0.5, topMargin), QPointF(x(*at) + 0.5, bottom()));
}
