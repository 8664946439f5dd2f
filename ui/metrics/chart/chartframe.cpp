#include "ui/metrics/chart/chartframe.h"

#include "ui/metrics/axis/panelstate.h"
#include "ui/metrics/axis/plotmap.h"

#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

namespace {

constexpr int labelGap = 8;
constexpr int tickLength = 4;

double yOf(const FrameFacts &facts, double value)
{
    return PlotMap{facts.plot, facts.window, 1, facts.low, facts.high, facts.logarithmic}.y(value);
}

} // namespace

ChartFrame::ChartFrame()
    : m_chart(new QChart)
    , m_timeAxis(new QValueAxis)
    , m_valueAxis(new QValueAxis)
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsVisible(false); // they would be rounded and cut by its own rules
        axis->setLineVisible(false);
    }
    m_timeAxis->setGridLineVisible(false);
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
}

ChartFrame::~ChartFrame() = default;

QRect ChartFrame::plotFor(QSize size, const QFont &font, const QList<ChartTick> &values)
{
    const QFontMetrics metrics(font);
    int widest = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const ChartTick &tick : values)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    const int top = metrics.height() / 2;
    const int bottom = metrics.height() + tickLength + 2;
    const int left = widest + labelGap;
    // The last label of the time axis stands half outside of the plot; a few pixels are enough, it is moved in.
    return QRect(left, top, std::max(1, size.width() - left - 4), std::max(1, size.height() - top - bottom));
}

const QPixmap &ChartFrame::picture(const FrameFacts &facts)
{
    if (m_drawn == facts)
        return m_picture;
    m_drawn = facts;
    const QSize pixels = (QSizeF(facts.size) * facts.ratio).toSize();
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(facts.ratio);
    m_picture.fill(facts.tokens->surface);
    QPainter painter(&m_picture);
    draw(painter, facts);
    return m_picture;
}

void ChartFrame::draw(QPainter &painter, const FrameFacts &facts)
{
    painter.setFont(facts.font);
    drawGrid(painter, facts);
    for (const ChartThreshold &threshold : facts.thresholds)
        drawThreshold(painter, facts, threshold);
    drawValues(painter, facts);
    drawTimes(painter, facts);
}

void ChartFrame::drawGrid(QPainter &painter, const FrameFacts &facts)
{
    m_chart->resize(facts.size);
    // Grid lines lie on whole pixels, like the curve above them.
    m_chart->setPlotArea(QRectF(facts.plot.left(), facts.plot.top(), facts.plot.width(), facts.plot.height() - 1));
    const auto onAxis = [&facts](double value) { return facts.logarithmic ? std::log10(value) : value; };
    if (facts.values.size() > 1) {
        const double anchor = onAxis(facts.values.first().at);
        m_valueAxis->setTickAnchor(anchor);
        m_valueAxis->setTickInterval(onAxis(facts.values.at(1).at) - anchor);
    }
    m_timeAxis->setRange(double(facts.window.from), double(facts.window.to));
    m_valueAxis->setRange(onAxis(facts.low), onAxis(facts.high));
    m_valueAxis->setGridLinePen(QPen(facts.tokens->line, 1));
    // Or the grid of the last picture would be drawn.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    m_scene.setSceneRect(QRectF({}, facts.size));
    m_scene.render(&painter, QRectF({}, facts.size), m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

void ChartFrame::drawTimes(QPainter &painter, const FrameFacts &facts)
{
    const QFontMetrics metrics(facts.font);
    const double perMs = double(facts.plot.width()) / double(std::max<qint64>(1, facts.window.length()));
    const int bottom = facts.plot.bottom();
    int free = 0; // what is left of it is taken
    for (const ChartTick &tick : facts.times) {
        const double x = facts.plot.left() + (tick.at - double(facts.window.from)) * perMs;
        const int width = metrics.horizontalAdvance(tick.text);
        const int left = std::clamp(int(x) - width / 2, 0, std::max(0, facts.size.width() - width));
        painter.setPen(facts.tokens->line);
        painter.drawLine(QPointF(x, bottom + 1), QPointF(x, bottom + tickLength));
        if (left < free)
            continue;
        painter.setPen(facts.tokens->muted);
        painter.drawText(QPoint(left, bottom + tickLength + 2 + metrics.ascent()), tick.text);
        free = left + width + labelGap;
    }
}

void ChartFrame::drawValues(QPainter &painter, const FrameFacts &facts)
{
    const QFontMetrics metrics(facts.font);
    painter.setPen(facts.tokens->muted);
    for (const ChartTick &tick : facts.values) {
        const QRectF box(
            0, yOf(facts, tick.at) - metrics.height() / 2.0, facts.plot.left() - labelGap, metrics.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
}

void ChartFrame::drawThreshold(QPainter &painter, const FrameFacts &facts, const ChartThreshold &threshold)
{
    if (threshold.at < facts.low || threshold.at > facts.high)
        return;
    const double y = std::round(yOf(facts, threshold.at));
    QPen pen(colourOf(threshold.level, *facts.tokens), 1.5);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(facts.plot.left(), y), QPointF(facts.plot.right() + 1, y));
}

void ChartFrame::drawThresholdWords(QPainter &painter, const FrameFacts &facts)
{
    painter.setFont(facts.font);
    const QFontMetrics metrics(facts.font);
    for (const ChartThreshold &threshold : facts.thresholds) {
        if (threshold.at < facts.low || threshold.at > facts.high)
            continue;
        const double y = std::round(yOf(facts, threshold.at));
        const int width = metrics.horizontalAdvance(threshold.text);
        // Above the line, under it where there is no room above.
        const bool above = y - metrics.height() - 2 >= 0;
        const QRectF box(
            facts.plot.right() - width - 6, above ? y - metrics.height() - 2 : y + 2, width + 6, metrics.height());
        painter.fillRect(box, facts.tokens->surface);
        painter.setPen(colourOf(threshold.level, *facts.tokens));
        painter.drawText(box, Qt::AlignCenter, threshold.text);
    }
}
