// ChartFrame: what stands behind the lines of a chart (ground, grid, axis, labels, threshold), drawn by Qt Charts into
// a picture that is kept until one of its facts changes. The lines are not Qt Charts' own: they would cost a hundred
// times as much. Times are Unix ms; sizes are logical pixels.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/timerange.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"

#include <QFont>
#include <QGraphicsScene>
#include <QList>
#include <QPixmap>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
QT_END_NAMESPACE

struct ChartThreshold {
    double at = 0;
    qd::ThresholdLevel level = qd::ThresholdLevel::Critical;
    QString text;

    bool operator==(const ChartThreshold &) const = default;
};

struct FrameFacts {
    QSize size;
    double ratio = 1; // device pixels a logical one
    QFont font;
    const Tokens *tokens = nullptr; // one of the two that live for ever
    QRect plot;
    qd::TimeRange window;
    double low = 0;
    double high = 1;
    QList<ChartTick> times;
    QList<ChartTick> values; // evenly spaced, in decades when logarithmic
    bool logarithmic = false;
    QList<ChartThreshold> thresholds;

    bool operator==(const FrameFacts &) const = default;
};

class ChartFrame {
public:
    ChartFrame();
    ~ChartFrame();

    // Where the lines may stand when these value labels stand at their left.
    static QRect plotFor(QSize size, const QFont &font, const QList<ChartTick> &values);
    const QPixmap &picture(const FrameFacts &facts);
    // The same onto any painter, an SVG's for one; without a ground.
    void draw(QPainter &painter, const FrameFacts &facts);
    // What the thresholds say, once the lines are drawn: they would run through it.
    static void drawThresholdWords(QPainter &painter, const FrameFacts &facts);

private:
    void drawGrid(QPainter &painter, const FrameFacts &facts);
    static void drawTimes(QPainter &painter, const FrameFacts &facts);
    static void drawValues(QPainter &painter, const FrameFacts &facts);
    static void drawThreshold(QPainter &painter, const FrameFacts &facts, const ChartThreshold &threshold);

    QGraphicsScene m_scene;
    QChart *m_chart; // the scene's
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    std::optional<FrameFacts> m_drawn;
    QPixmap m_picture;
};
