// LegendTable: all series of a chart with last, min, max and mean of the shown range, sortable; Enter or a double click
// shows one alone. A popup that deletes itself. Window's thread; the chart outlives it.
#pragma once

#include "ui/metrics/chart/metricchart.h"

#include <QTableWidget>

class LegendTable : public QTableWidget {
    Q_OBJECT
public:
    explicit LegendTable(MetricChart &chart, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void setFigure(int row, int column, std::optional<double> value);

    MetricChart &m_chart;
};
