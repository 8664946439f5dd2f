// MetricChart: lines over time that grow at their right end. The frame behind them is a kept picture (ChartFrame), the
// lines are another: a live step reduces and draws only what is new, and the axis moves in steps of a hundredth of the
// range. Times are Unix ms. Window's thread; the crosshair outlives it.
#pragma once

#include "ui/metrics/axis/axishands.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartline.h"
#include "ui/metrics/axis/panelbody.h"
#include "ui/metrics/chart/chartframe.h"

#include <QImage>
#include <QPointer>

class ChartTip;

class MetricChart : public PanelBody {
    Q_OBJECT
public:
    explicit MetricChart(ChartCrosshair &crosshair, QWidget *parent = nullptr);
    ~MetricChart() override;

    void setZone(const QTimeZone &zone) override;
    void setPanel(const qd::Panel &panel, const QStringList &exprs) override;
    void setRange(qd::TimeRange range) override;
    void moveTo(qint64 endMs) override;
    qd::TimeRange shownRange() const override { return m_map.window; }
    qint64 columnMs() const override { return m_columnMs; }
    void setSeries(const QString &expr, const QList<qd::SeriesData> &series) override;
    void append(const QList<qd::SeriesData> &series, qint64 fromMs) override;
    qint64 newestMs(const QString &expr) const override;
    bool isEmpty() const override;
    void setDimmed(bool dimmed) override;
    void setMessage(const QString &message) override;

    void setNavigator(ChartNavigator *navigator) override { m_hands.setNavigator(navigator); }
    void setAlertLines(const QList<qd::Threshold> &lines) override;
    void setMarks(const QList<qd::TimeMark> &marks) override;
    // The same hours of another time, already moved to these, drawn faintly behind the lines.
    void setGhost(const QString &expr, const QList<qd::SeriesData> &series);

    // The chart as strokes onto any painter, at the size it has now; no hairline, no selection.
    void draw(QPainter &painter);

    // Least room left of the plot, so that the plots of views below each other begin at one place.
    void setGutter(int pixels);
    QRect plot() const { return m_map.plot; }

    const qd::Panel &panel() const { return m_panel; }
    qint64 length() const { return m_length; }
    const std::vector<ChartLine> &lines() const { return m_lines; }
    QPen penOf(const ChartLine &line) const;
    QString format(double value) const;
    // What each line is worth at the crosshair, or now.
    std::optional<double> valueOf(const ChartLine &line) const;

    void showOnly(const qd::SeriesKey &key); // all again when it was alone
    void toggle(const qd::SeriesKey &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linesChanged(); // which there are, or which are shown
    void valuesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ChartLine &lineFor(const qd::SeriesKey &key);
    const ChartLine *lineOf(const qd::SeriesKey &key) const; // null: there is none
    bool isStack() const; // its lines stand upon each other
    std::vector<const ChartLine *> shownLines() const;
    void nameLines();
    QRect plotFor(const QList<ChartTick> &valueTicks) const;
    void layOut(); // columns, window
    void fitValues(); // value axis to what is shown
    void redrawAll();
    void bringUpToDate(); // the two pictures
    void drawLines(qint64 fromMs);
    // Lines of many points go right into the picture, where there is one.
    void strokeLines(QPainter &painter, const PlotMap &map, qint64 leftMs, QImage *picture);
    FrameFacts frameFacts() const;
    void drawStack(QPainter &painter, const PlotMap &map);
    void scrollLines(int columns);
    void drawCrosshair(QPainter &painter);
    void drawMessage(QPainter &painter);
    void crosshairMoved();
    void placeCrosshair();
    void updateTip();
    void stepCrosshair(int columns);
    QRect stripFrom(qint64 fromMs) const;
    void describeForAssistance();
    void drawSelection(QPainter &painter);
    void openAtCrosshair(); // the mark there, or what can be made of this instant

    ChartCrosshair &m_crosshair;
    QTimeZone m_zone;
    qd::Panel m_panel;
    QStringList m_exprs; // of the panel's queries, as they are asked
    qint64 m_length = 15 * 60'000;
    qint64 m_end = 0; // asked for; the window's end is rounded up from it
    qint64 m_columnMs = 1000;
    int m_gutter = 0;
    bool m_dimmed = false;
    QString m_message;

    PlotMap m_map;
    QList<ChartTick> m_valueTicks;
    QList<ChartTick> m_timeTicks;
    std::vector<ChartLine> m_lines; // in the order of their colours
    ChartFrame m_frame;
    QImage m_picture; // the lines, over the plot
    std::optional<PlotMap> m_pictureMap; // what m_picture shows; nothing: all has to be drawn
    std::optional<qint64> m_staleFrom; // from there on m_picture lacks points
    AxisHands m_hands;
    QList<qd::Threshold> m_alertLines;
    QList<qd::TimeMark> m_marks;
    std::vector<ChartLine> m_ghosts;
    int m_crosshairX = -1;
    bool m_hovered = false;
    bool m_focusRing = false; // reached by the keyboard, so it must be seen
    QPointer<ChartTip> m_tip; // the window's child, to stand over its neighbours
};
