// ChronicleStrip: the lanes of the watch on one time axis, and one cursor through all of them. What does not move is
// kept as a picture; the cursor is drawn on top. Hands work it as they work a chart; what they ask of the axis is told
// to the navigator. Unix ms. Window's thread; navigator, desk and charts outlive it.
#pragma once

#include "app/domain/chronicle/lanelayout.h"
#include "ui/metrics/axis/axishands.h"

#include <QPixmap>
#include <QSet>
#include <QTimeZone>
#include <QWidget>

namespace qd {
class ChronicleDesk;
}
class ChronicleChart;
class ChartNavigator;
struct Tokens;

class ChronicleStrip : public QWidget {
    Q_OBJECT
public:
    ChronicleStrip(const qd::ChronicleDesk &desk, ChartNavigator &navigator, QTimeZone zone, QWidget *parent = nullptr);

    void setAxis(qd::TimeRange range, qint64 nowMs);
    void setCharts(const QList<ChronicleChart *> &charts); // from above
    // By toString(lane), or "chart" and the id of a panel.
    void setFolded(const QSet<QString> &lanes);
    void setHidden(const QSet<QString> &lanes);
    void refresh(); // lanes or charts have changed

    qd::TimeRange range() const { return m_range; }
    int plotWidth() const { return plot().width(); }
    bool isShown(qd::ChronicleLane lane) const; // neither hidden nor folded

    qint64 cursor() const; // now, until somebody points
    bool isPinned() const { return m_pinned; }
    bool isPointing() const { return m_cursor.has_value(); }
    void pin(qint64 at);
    void unpin(); // the cursor is where the hand is
    void letGo(); // the cursor is now again

    QImage picture(); // of all of it, the cursor included, twice as dense as logical pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cursorMoved();
    void foldAsked(const QString &lane);
    void happeningOpened(qd::ChronicleLane lane, int index);
    void nearestAsked(); // what is nearest to the cursor shall be opened
    void liveAsked();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Band { // one lane as it stands
        QString key;
        QString name;
        std::optional<qd::ChronicleLane> lane; // nothing: a chart
        ChronicleChart *chart = nullptr;
        int rows = 1;
        QRect box; // across the widget
        bool folded = false;
        qd::LanePicture picture;
    };

    struct AxisMarks {
        struct Word {
            QRect box;
            QString text;
        };
        QList<double> ticks;
        QList<Word> below; // of the ticks
        QList<double> begins; // of what the words above name
        QList<Word> above;
    };

    QRect plot() const; // below the axis
    double x(qint64 at) const;
    qint64 timeAt(double x) const;
    void layOut(); // bands and what stands in them
    void stretch(); // room that is left goes to charts and rows
    void place(Band &band);
    QList<qd::Happening> barsOf(qd::ChronicleLane lane) const;
    int memberOf(const Band &band, int bar) const; // place in the lane of a bar of barsOf()
    QString wordsOf(const Band &band, const QList<int> &members) const;
    const Band *bandAt(QPoint at) const;
    int rowAt(const Band &band, QPoint at) const;
    void moveCursor(qint64 at);
    void step(const QKeyEvent &event);
    void stepToMoment(bool forwards);
    void click(QPoint at);
    QString tipAt(QPoint at) const;
    void describeForAssistance();

    void render(); // what does not move
    void paintAll(QPainter &painter) const;
    AxisMarks axisMarks() const;
    void paintAxis(QPainter &painter, const Tokens &tokens) const;
    void paintTickWords(QPainter &painter, const QRectF &pill, const Tokens &tokens) const; // none that meets it
    void paintHead(QPainter &painter, const Band &band, const Tokens &tokens) const;
    void paintBand(QPainter &painter, const Band &band, const Tokens &tokens) const;
    void paintItem(QPainter &painter, const Band &band, const qd::LaneItem &item, const Tokens &tokens) const;
    void paintWatch(QPainter &painter, const QRectF &bar, const qd::Happening &happening, const Tokens &tokens) const;
    void paintBuckets(QPainter &painter, const Band &band, const Tokens &tokens) const;
    void paintHandovers(QPainter &painter, const Band &band, const Tokens &tokens) const;
    void paintCursor(QPainter &painter, const Tokens &tokens) const;
    QString cursorWords() const;
    QRectF cursorPill() const; // empty: it is out of sight
    QRect rowBox(const Band &band, int row) const;

    const qd::ChronicleDesk &m_desk;
    ChartNavigator &m_navigator;
    AxisHands m_hands;
    QTimeZone m_zone;
    qd::TimeRange m_range{0, 1};
    qint64 m_now = 0;
    qint64 m_placedNow = 0; // when what stands in the lanes was placed
    QList<ChronicleChart *> m_charts;
    QSet<QString> m_folded;
    QSet<QString> m_hidden;
    QList<Band> m_bands;
    std::array<QList<qd::Happening>, qd::chronicleLanes> m_bars; // of the lanes, without what is drawn as a line
    std::array<QList<int>, qd::chronicleLanes> m_barPlaces; // of each in its lane
    std::optional<qint64> m_cursor;
    bool m_pinned = false;
    std::optional<int> m_dragged; // the axis itself, from there
    AxisMarks m_axis;
    QPixmap m_picture;
    bool m_stale = true; // the picture
    bool m_unplaced = true;
};
