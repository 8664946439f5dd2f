// ChartLegend: the names and present values of a chart's lines in one or two rows. Click or Enter shows a line alone,
// with Ctrl it hides or shows it beside the others; what does not fit is behind "+n more". Paints plain text only.
// Window's thread; the chart outlives it.
#pragma once

#include "ui/metrics/chart/metricchart.h"

class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(MetricChart &chart, QWidget *parent = nullptr);

    QRect itemRect(int line) const; // of the line with this index; null when it is behind "+n more"
    QRect moreRect() const { return m_more; }
    void showAll(); // every series with its figures, over what is there

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item {
        int line = 0; // index in the chart's lines
        QRect rect;
        int valueWidth = 0;
    };

    void linesChanged();
    void valuesChanged();
    void layOut();
    QList<Item> itemsFor(int width, QRect *more) const;
    QString valueOf(const ChartLine &line) const;
    void paintItem(QPainter &painter, const Item &item, bool current) const;
    void act(int item, Qt::KeyboardModifiers modifiers);
    int itemAt(QPoint at) const; // -1: none; the number of items: "+n more"
    void showTip();
    QString describe(const ChartLine &line) const;
    int rowHeight() const;

    MetricChart &m_chart;
    QList<Item> m_items;
    QRect m_more;
    int m_current = 0;
    QPoint m_tipAt; // global
};
