#include "ui/metrics/chart/forecastchart.h"

#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartscale.h"

#include <QPainter>
#include <cmath>

ForecastChart::ForecastChart(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ForecastChart::show(const qd::Outlook &outlook, qint64 nowMs)
{
    m_outlook = outlook;
    m_now = nowMs;
    setAccessibleName(outlook.panel.title);
    update();
}

std::pair<double, double> ForecastChart::extent() const
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto hold = [&low, &high](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const double value : m_outlook->history.values)
        hold(value);
    if (m_outlook->forecast.forecast) {
        for (const qd::ForecastPoint &point : m_outlook->forecast.forecast->points) {
            hold(point.low);
            hold(point.high);
        }
    }
    return {low, high};
}

void ForecastChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    if (!m_outlook || m_outlook->history.times.empty())
        return;
    const auto [low, high] = extent();
    const ChartScale scale = valueScale(low, high, m_outlook->panel, height());
    PlotMap map;
    map.plot = ChartFrame::plotFor(size(), font(), scale.ticks);
    map.window.from = m_outlook->history.times.front();
    map.window.to = m_outlook->forecast.forecast && !m_outlook->forecast.forecast->points.empty()
        ? m_outlook->forecast.forecast->points.back().t
        : m_now;
    map.columnMs = std::max<qint64>(1, map.window.length() / std::max(1, map.plot.width()));
    map.low = scale.low;
    map.high = scale.high;
    map.logarithmic = m_outlook->panel.logarithmic;
    QList<ChartThreshold> thresholds;
    for (const qd::Threshold &threshold : m_outlook->panel.thresholds)
        thresholds.append(
            {threshold.value, threshold.level, valueText(threshold.value, m_outlook->panel.unit, std::nullopt)});
    const FrameFacts facts{size(), devicePixelRatioF(), font(), &tokens, map.plot, map.window, map.low, map.high,
        timeTicks(map.window, m_zone, map.plot.width(), fontMetrics()), scale.ticks, map.logarithmic, thresholds};
    m_frame.draw(painter, facts);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(map.plot);
    drawForecast(painter, map);
    drawHistory(painter, map);
    painter.setPen(QPen(tokens.muted, 1));
    painter.drawLine(QPointF(map.x(m_now), map.plot.top()), QPointF(map.x(m_now), map.plot.bottom()));
    ChartFrame::drawThresholdWords(painter, facts);
}

void ForecastChart::drawHistory(QPainter &painter, const PlotMap &map) const
{
    painter.setPen(QPen(tokensOf(palette()).series[0], 1.5));
    QPolygonF line;
    const auto flush = [&painter, &line] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    const auto &history = m_outlook->history;
    for (size_t i = 0; i < history.times.size(); ++i) {
        if (std::isfinite(history.values[i]))
            line.append({map.x(history.times[i]), map.y(history.values[i])});
        else
            flush();
    }
    flush();
}

void ForecastChart::drawForecast(QPainter &painter, const PlotMap &map) const
{
    if (!m_outlook->forecast.forecast)
        return;
    const auto &points = m_outlook->forecast.forecast->points;
    QPolygonF band;
    QPolygonF line;
    for (const qd::ForecastPoint &point : points) {
        band.append({map.x(point.t), map.y(point.high)});
        line.append({map.x(point.t), map.y(point.expected)});
    }
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        band.append({map.x(point->t), map.y(point->low)});
    QColor ground = tokensOf(palette()).series[0];
    ground.setAlphaF(0.18f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    QPen pen(tokensOf(palette()).series[0], 1.5);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawPolyline(line);
}
