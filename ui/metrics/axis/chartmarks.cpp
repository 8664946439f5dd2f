#include "ui/metrics/axis/chartmarks.h"

#include <QPainter>

namespace {

constexpr int narrowest = 8;
constexpr int reach = 4; // above and below the handle

// From the first to the last column that it covers; of what is open up to the end of the window.
std::pair<int, int> columnsOf(const qd::TimeMark &mark, const PlotMap &map)
{
    const qint64 to = mark.open ? map.window.to : mark.range.to;
    const auto column = [&map](qint64 ms) {
        return map.plot.left() + int(std::clamp<qint64>((ms - map.window.from) / map.columnMs, -1, map.plot.width()));
    };
    return {column(mark.range.from), column(to)};
}

bool isInSight(const qd::TimeMark &mark, const PlotMap &map)
{
    return mark.range.from < map.window.to && (mark.open || mark.range.to >= map.window.from);
}

} // namespace

QColor markColour(const qd::TimeMark &mark, const Tokens &tokens)
{
    switch (mark.kind) {
    case qd::TimeMark::Kind::Incident:
        return tokens.critical;
    case qd::TimeMark::Kind::Handover:
        return tokens.muted;
    case qd::TimeMark::Kind::Alert:
        return tokens.warning;
    case qd::TimeMark::Kind::Change:
    case qd::TimeMark::Kind::Annotation:
        break;
    }
    return tokens.accent;
}

QRect markHandle(const qd::TimeMark &mark, const PlotMap &map)
{
    if (!isInSight(mark, map))
        return {};
    auto [from, to] = columnsOf(mark, map);
    if (to - from < narrowest) {
        const int middle = (from + to) / 2;
        from = middle - narrowest / 2;
        to = from + narrowest;
    }
    from = std::max(from, map.plot.left());
    to = std::min(to, map.plot.right() + 1);
    return QRect(from, map.plot.top() - markHandleHeight, std::max(1, to - from), markHandleHeight);
}

void paintSelection(QPainter &painter, double from, double to, const QRect &plot, const Tokens &tokens)
{
    const QRectF band(QPointF(from, plot.top()), QPointF(to, plot.bottom()));
    QColor ground = tokens.accent;
    ground.setAlphaF(0.15f);
    painter.fillRect(band, ground);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
}

void drawMarks(QPainter &painter, const QList<qd::TimeMark> &marks, const PlotMap &map, const Tokens &tokens,
    const QStringList &grounds)
{
    for (const qd::TimeMark &mark : marks) {
        if (mark.target != 0 && map.window.contains(mark.target)) {
            const int x = int(map.x(mark.target));
            painter.setPen(QPen(tokens.critical, 1, Qt::DotLine));
            painter.drawLine(x, map.plot.top(), x, map.plot.bottom());
        }
        const QRect handle = markHandle(mark, map);
        if (handle.isEmpty())
            continue;
        const QColor colour = markColour(mark, tokens);
        const auto [from, to] = columnsOf(mark, map);
        const bool instant = mark.range.length() == 0 && !mark.open;
        if (instant) {
            QPen pen(colour, 1);
            pen.setDashPattern(mark.kind == qd::TimeMark::Kind::Handover ? QList<qreal>{2, 3} : QList<qreal>{4, 2});
            painter.setPen(pen);
            painter.drawLine(from, map.plot.top(), from, map.plot.bottom());
        } else {
            const int left = std::max(from, map.plot.left());
            const int right = std::max(left + 1, std::min(to, map.plot.right() + 1));
            const bool isAlert = mark.kind == qd::TimeMark::Kind::Alert;
            const int firm = isAlert && mark.firmFrom != 0
                ? std::clamp(int(map.x(std::max(mark.firmFrom, map.window.from))), left, right)
                : left;
            QColor ground = colour;
            ground.setAlphaF(0.10f);
            if (!isAlert || grounds.contains(mark.expr))
                painter.fillRect(QRect(firm, map.plot.top(), right - firm, map.plot.height()), ground);
            // What was bad, and not yet for as long as its rule asks.
            ground.setAlphaF(0.35f);
            if (grounds.contains(mark.expr))
                painter.fillRect(
                    QRect(left, map.plot.top(), firm - left, map.plot.height()), QBrush(ground, Qt::BDiagPattern));
        }
        // Told apart by shape as well: a handover's handle is a small flag.
        if (mark.kind == qd::TimeMark::Kind::Handover) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            const QPointF tip(from + 0.5, map.plot.top() - markHandleHeight);
            painter.drawPolygon(QPolygonF{tip, tip + QPointF(8, 3), tip + QPointF(0, 6)});
            painter.setBrush(Qt::NoBrush);
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else if (mark.kind == qd::TimeMark::Kind::Change) {
            // A wedge that points at the moment.
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            const QPointF tip(from + 0.5, map.plot.top());
            painter.drawPolygon(
                QPolygonF{tip, tip + QPointF(-5, -markHandleHeight), tip + QPointF(5, -markHandleHeight)});
            painter.setBrush(Qt::NoBrush);
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else {
            painter.fillRect(handle.adjusted(0, mark.kind == qd::TimeMark::Kind::Incident ? 1 : 3, 0, 0), colour);
        }
    }
}

int markAt(const QList<qd::TimeMark> &marks, const PlotMap &map, QPoint at)
{
    for (int i = int(marks.size()) - 1; i >= 0; --i) {
        const QRect handle = markHandle(marks.at(i), map);
        if (!handle.isEmpty() && handle.adjusted(-1, -reach, 1, reach).contains(at))
            return i;
    }
    return -1;
}
