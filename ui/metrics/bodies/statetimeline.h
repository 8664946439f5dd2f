// StateTimeline: a row for each series, with the states it went through as spans of one height a level: the worse, the
// taller, so that colour is never needed. What its samples do not tell is hatched. A short span keeps a width that can
// be seen; marks stand across it as thin lines. Rows that have no room are scrolled to. Window's thread.
#pragma once

#include "ui/metrics/axis/axishands.h"
#include "ui/metrics/bodies/seriesbody.h"
#include "ui/metrics/bodies/statespans.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QScrollBar;
QT_END_NAMESPACE
class ChartTip;

class StateTimeline : public SeriesBody {
    Q_OBJECT
public:
    explicit StateTimeline(ChartCrosshair &crosshair, QWidget *parent = nullptr);
    ~StateTimeline() override;

    void setNavigator(ChartNavigator *navigator) override { m_hands.setNavigator(navigator); }
    void setMarks(const QList<qd::TimeMark> &marks) override;

    const StateRule &rule() const { return m_rule; }
    std::vector<StateSpan> spansOf(const ChartLine &line) const;
    QRect spanRect(int row, const StateSpan &span) const; // of the series in their order; at least two pixels wide
    QRect spansRect() const { return m_spans; } // of all rows in sight
    QStringList shares() const { return m_shareTexts; } // "up 99.2 %", of each row; empty: no state is a good one
    QStringList tipTexts() const; // as shown; empty: no tip
    int currentRow() const { return m_current; }

protected:
    int columns() const override;
    void refresh() override;
    void crosshairMoved() override;
    QString sayingAt(double value) const override;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString shareOf(const ChartLine &line) const;
    void arrange();
    double xOf(qint64 ms) const;
    qint64 timeAt(int x) const;
    void paintMarks(QPainter &painter) const;
    QRect rowRect(int row) const;
    int rowAt(int y) const; // -1: none
    QColor colourOf(double value) const;
    void paintRow(QPainter &painter, int row, const ChartLine &line) const;
    void paintSpan(QPainter &painter, int row, const StateSpan &span) const;
    void paintTimes(QPainter &painter) const;
    void updateTip();

    AxisHands m_hands;
    QList<qd::TimeMark> m_marks;
    StateRule m_rule;
    QRect m_names; // null: one series, which bears the panel's name
    QRect m_spans;
    QRect m_shares; // null: no state is better than another
    QStringList m_shareTexts;
    QRect m_times; // null: no room
    int m_rowHeight = 24;
    int m_current = 0; // the row that the tip is about
    bool m_hovered = false;
    QScrollBar *m_scroll;
    QPointer<ChartTip> m_tip; // the window's child, to stand over its neighbours
};
