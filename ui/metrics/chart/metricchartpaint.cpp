// The pictures of a MetricChart, and its crosshair.
#include "ui/metrics/axis/chartmarks.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/charttip.h"
#include "ui/metrics/chart/chartlayers.h"
#include "ui/metrics/chart/denseline.h"
#include "ui/metrics/chart/metricchart.h"

#include <QPaintEvent>
#include <QPainter>
#include <cmath>
#include <cstring>

namespace {

constexpr int rowsOfTip = 8;
constexpr int crosshairReach = 5; // of the dots beside its line
// Smooth strokes cost a hundred times as much as spans: worth it while there are few points, and room between them.
constexpr size_t strokedPoints = 24'000; // of all lines of a chart
constexpr double strokedInColumn = 1.5; // points of one line

} // namespace

QRect MetricChart::stripFrom(qint64 fromMs) const
{
    double left = m_map.x(fromMs);
    for (const ChartLine &line : m_lines) {
        const size_t first = line.drawnFrom(fromMs);
        if (first < line.times.size())
            left = std::min(left, m_map.x(line.times[first]));
    }
    const int from = std::clamp(int(left) - 4, m_map.plot.left(), m_map.plot.right());
    return QRect(from, 0, m_map.plot.right() + 1 - from, height());
}

void MetricChart::paintEvent(QPaintEvent *event)
{
    bringUpToDate();
    QPainter painter(this);
    const FrameFacts facts = frameFacts();
    const QPixmap &frame = m_frame.picture(facts);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, frame);
    drawMarks(painter, m_marks, m_map, tokensOf(palette()), m_exprs);
    painter.setOpacity(m_dimmed ? 0.4 : 1);
    painter.drawImage(m_map.plot.topLeft(), m_picture);
    painter.setOpacity(1);
    ChartFrame::drawThresholdWords(painter, facts);
    if (!m_message.isEmpty() && isEmpty())
        drawMessage(painter);
    drawSelection(painter);
    drawCrosshair(painter);
    if (m_focusRing) {
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

FrameFacts MetricChart::frameFacts() const
{
    QList<ChartThreshold> thresholds;
    for (const qd::Threshold &threshold : m_panel.thresholds)
        thresholds.append({threshold.value, threshold.level, format(threshold.value)});
    for (const qd::Threshold &line : m_alertLines) {
        if (!m_panel.thresholds.contains(line))
            thresholds.append({line.value, line.level, tr("alert %1").arg(format(line.value))});
    }
    return {size(), devicePixelRatioF(), font(), &tokensOf(palette()), m_map.plot, m_map.window, m_map.low, m_map.high,
        m_timeTicks, m_valueTicks, m_map.logarithmic, thresholds};
}

void MetricChart::draw(QPainter &painter)
{
    const FrameFacts facts = frameFacts();
    m_frame.draw(painter, facts);
    drawMarks(painter, m_marks, m_map, tokensOf(palette()), m_exprs);
    painter.save();
    painter.setClipRect(m_map.plot);
    strokeLines(painter, m_map, m_map.window.from - m_columnMs, nullptr);
    painter.restore();
    ChartFrame::drawThresholdWords(painter, facts);
}

void MetricChart::bringUpToDate()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(m_map.plot.size()) * ratio).toSize();
    if (m_picture.size() != pixels || m_picture.devicePixelRatio() != ratio) {
        m_picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(ratio);
        m_pictureMap.reset();
    }
    if (m_pictureMap && *m_pictureMap != m_map) {
        PlotMap moved = *m_pictureMap;
        moved.window = m_map.window;
        const qint64 columns = (m_map.window.from - m_pictureMap->window.from) / m_columnMs;
        const double shift = double(columns) * ratio;
        if (moved == m_map && columns > 0 && columns < m_map.plot.width() / 2 && shift == std::floor(shift)) {
            scrollLines(int(shift));
            const qint64 exposed = m_pictureMap->window.to;
            m_staleFrom = std::min(m_staleFrom.value_or(exposed), exposed);
            m_pictureMap = m_map;
        } else {
            m_pictureMap.reset();
        }
    }
    if (!m_pictureMap)
        drawLines(m_map.window.from - m_columnMs);
    else if (m_staleFrom)
        drawLines(*m_staleFrom);
    m_pictureMap = m_map;
    m_staleFrom.reset();
}

void MetricChart::scrollLines(int pixels)
{
    const size_t kept = size_t(m_picture.width() - pixels) * sizeof(QRgb);
    for (int y = 0; y < m_picture.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_picture.scanLine(y));
        std::memmove(row, row + pixels, kept);
        std::memset(row + m_picture.width() - pixels, 0, size_t(pixels) * sizeof(QRgb));
    }
}

void MetricChart::drawLines(qint64 fromMs)
{
    QRect strip = stripFrom(fromMs).translated(-m_map.plot.left(), 0);
    strip.setHeight(m_map.plot.height());
    PlotMap map = m_map;
    map.plot.moveTo(0, 0);
    QPainter painter(&m_picture);
    painter.setClipRect(strip);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(strip, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    strokeLines(painter, map, map.time(strip.left()), &m_picture);
}

void MetricChart::strokeLines(QPainter &painter, const PlotMap &map, qint64 leftMs, QImage *picture)
{
    if (isStack())
        return drawStack(painter, map);
    const std::vector<const ChartLine *> shown = shownLines();
    size_t points = 0;
    for (const ChartLine *line : shown)
        points += line->times.size();
    const auto isDense = [&](const ChartLine &line) {
        return points > strokedPoints || double(line.times.size()) > strokedInColumn * map.plot.width();
    };
    const auto draw = [&](const ChartLine &line, const QPen &pen) {
        if (picture && isDense(line))
            drawDenseLine(*picture, int(map.x(leftMs)), line, map, pen, line.drawnFrom(leftMs));
        else
            drawLine(painter, line, map, pen, line.drawnFrom(leftMs));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartLine &ghost : m_ghosts) {
        const ChartLine *line = lineOf(ghost.key);
        if (line && !line->shown)
            continue;
        QColor faint = line ? penOf(*line).color() : tokensOf(palette()).muted;
        faint.setAlphaF(0.35f);
        QPen pen(faint, 1.5);
        pen.setDashPattern({1, 2});
        draw(ghost, pen);
    }
    // The first line is the topmost: with many, it is the one that the legend names first.
    for (auto each = shown.rbegin(); each != shown.rend(); ++each) {
        const ChartLine &line = **each;
        const QPen pen = penOf(line);
        if (m_panel.view == qd::PanelView::Area) {
            painter.setRenderHint(QPainter::Antialiasing, !isDense(line)); // its edge lies under the line
            drawArea(painter, line, map, pen.color(), line.drawnFrom(leftMs));
            painter.setRenderHint(QPainter::Antialiasing);
        }
        draw(line, pen);
    }
}

void MetricChart::drawStack(QPainter &painter, const PlotMap &map)
{
    const std::vector<const ChartLine *> shown = shownLines();
    const auto tops = stacked(shown, map);
    const bool bars = m_panel.view == qd::PanelView::Bars;
    painter.setRenderHint(QPainter::Antialiasing, !bars);
    for (size_t i = tops.size(); i-- > 0;) {
        const std::vector<double> below = i > 0 ? tops[i - 1] : std::vector<double>{};
        if (bars)
            drawBars(painter, tops[i], below, map, penOf(*shown[i]).color());
        else
            drawStackLayer(painter, tops[i], below, map, penOf(*shown[i]), 0);
    }
}

void MetricChart::drawSelection(QPainter &painter)
{
    if (const auto range = m_hands.selection())
        paintSelection(painter, m_map.x(range->from), m_map.x(range->to), m_map.plot, tokensOf(palette()));
}

void MetricChart::drawMessage(QPainter &painter)
{
    const Tokens &tokens = tokensOf(palette());
    QFont words = font();
    words.setPixelSize(QFontInfo(words).pixelSize() + 1);
    painter.setFont(words);
    const QRect room = m_map.plot.adjusted(16, 4, -16, -4);
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    // The grid gives way to the words.
    painter.fillRect(painter.boundingRect(room, flags, m_message).adjusted(-8, -2, 8, 2), tokens.surface);
    painter.setPen(tokens.muted);
    painter.drawText(room, flags, m_message);
    painter.setFont(font());
}

void MetricChart::drawCrosshair(QPainter &painter)
{
    if (m_crosshairX < 0 || !m_crosshair.time())
        return;
    painter.setPen(QPen(tokensOf(palette()).muted, 1));
    painter.drawLine(m_crosshairX, m_map.plot.top(), m_crosshairX, m_map.plot.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    int dots = 0;
    for (const ChartLine &line : m_lines) {
        if (!line.shown || dots >= rowsOfTip)
            continue;
        if (const auto sample = line.nearest(*m_crosshair.time(), m_columnMs)) {
            painter.setPen(QPen(tokensOf(palette()).surface, 1.5));
            painter.setBrush(penOf(line).color());
            painter.drawEllipse(QPointF(m_crosshairX + 0.5, m_map.y(sample->value)), 3.5, 3.5);
            ++dots;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

void MetricChart::placeCrosshair()
{
    m_crosshairX = -1;
    if (const auto time = m_crosshair.time(); time && m_map.window.contains(*time))
        m_crosshairX = int(m_map.x(*time));
}

void MetricChart::crosshairMoved()
{
    const int before = m_crosshairX;
    placeCrosshair();
    for (const int x : {before, m_crosshairX}) {
        if (x >= 0)
            update(x - crosshairReach, 0, 2 * crosshairReach + 1, height());
    }
    updateTip();
    emit valuesChanged();
}

void MetricChart::updateTip()
{
    if (m_crosshairX < 0 || !(m_hovered || hasFocus()) || isEmpty()) {
        if (m_tip)
            m_tip->hide();
        return;
    }
    if (!m_tip)
        m_tip = new ChartTip(window());
    QList<ChartTip::Row> rows;
    QList<std::pair<double, const ChartLine *>> found;
    for (const ChartLine &line : m_lines) {
        const auto sample = line.shown ? line.nearest(*m_crosshair.time(), m_columnMs) : std::nullopt;
        if (sample)
            found.append({sample->value, &line});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[value, line] : std::as_const(found).mid(0, rowsOfTip))
        rows.append({penOf(*line), line->name, format(value)});
    m_tip->showRows(instantText(*m_crosshair.time(), m_zone, m_columnMs), rows, int(found.size() - rows.size()));
    m_tip->standBeside(mapTo(window(), QPoint(m_crosshairX, m_map.plot.top())));
}
