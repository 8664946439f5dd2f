// TimelineLanes: an incident on a time axis, in lanes: its states, its alerts, the changes before and during it,
// people, actions and messages. Shares its range and its crosshair with the charts below it. Entries that would stand
// on each other are one mark with a count. Unix ms. Window's thread; crosshair and navigator outlive it.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/changeevent.h"
#include "app/domain/incident.h"
#include "app/domain/timelinelayout.h"
#include "ui/metrics/axis/axishands.h"

#include <QTimeZone>
#include <QWidget>

class ChartCrosshair;

// All that is drawn.
struct IncidentPicture {
    qd::Incident incident;
    QList<qd::ToldEntry> lines; // by time
    QList<qd::AlertEpisode> alerts;
    QList<qd::ChangeEvent> changes;

    bool operator==(const IncidentPicture &) const;
};

class TimelineLanes : public QWidget {
    Q_OBJECT
public:
    TimelineLanes(ChartCrosshair &crosshair, ChartNavigator &navigator, QTimeZone zone, QWidget *parent = nullptr);

    static constexpr int gutter = 96; // for the names of the lanes

    void show(const IncidentPicture &picture);
    // The plot goes from `left` to `right`, as that of the chart below.
    void setAxis(qd::TimeRange range, qint64 nowMs, int left, int right);
    void setCurrent(const qd::TimelineEntryId &line); // seen among the others; null: none
    void setTickWords(bool shown); // not when a chart below says the times

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linePicked(const qd::TimelineEntryId &line);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    static constexpr int topMargin = 4;
    static constexpr int rowHeight = 22;
    enum Row { States, Alerts, Changes, People, Actions, Messages, RowCount };

    static QString nameOf(Row row);
    static Row rowOf(qd::TimelineLane lane);
    int rowTop(Row row) const; // below the others that are there
    int bottom() const; // of the last row
    QRect plot() const;
    int x(qint64 at) const;
    qint64 timeAt(int x) const;
    void layOut();
    const qd::LaneCluster *clusterAt(QPoint at) const; // null: none
    QString tipAt(QPoint at) const;
    QString wordsOf(const qd::ToldEntry &line) const;
    void step(int by); // to the next line in time
    void describeForAssistance();

    struct Span {
        qd::IncidentState state;
        qd::TimeRange range;
    };
    QList<Span> spans() const;
    void paintRows(QPainter &painter);
    void paintStates(QPainter &painter);
    void paintBars(QPainter &painter); // alerts and changes
    struct Bar {
        qd::TimeRange range;
        QColor colour;
        QString words;
    };
    QList<Bar> alertBars() const; // those that overlap are one
    void paintBar(QPainter &painter, Row row, const Bar &bar, int room);
    void paintClusters(QPainter &painter);
    void paintNow(QPainter &painter);
    void paintHairline(QPainter &painter);

    ChartCrosshair &m_crosshair;
    AxisHands m_hands;
    QTimeZone m_zone;
    IncidentPicture m_picture;
    QList<Row> m_rows; // that are there; those of rare things only with one of them
    bool m_ticks = true;
    QList<qd::LaneCluster> m_clusters;
    qd::TimeRange m_range{0, 1};
    qint64 m_now = 0;
    int m_left = gutter;
    int m_right = 0; // 0: up to the margin
    qd::TimelineEntryId m_current;
};
