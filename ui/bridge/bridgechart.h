// BridgeChart: one pinned panel as a chart of the last hour, following the clock. Window's thread; the console outlives
// it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "ui/kit/card.h"

#include <QTimer>

namespace qd {
class Console;
}
class ChartCrosshair;
class ChartLegend;
class MetricChart;
class PanelFeed;

class BridgeChart : public Card {
    Q_OBJECT
public:
    BridgeChart(qd::Console &console, ChartCrosshair &crosshair, QWidget *parent = nullptr);

    void show(const qd::Panel &panel, const QList<qd::DashboardVariable> &variables, const QList<qd::Source> &sources);

signals:
    void opened(); // on the page of charts

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void load();
    void step();
    void showState();

    qd::Console &m_console;
    qd::Panel m_panel;
    QList<qd::DashboardVariable> m_variables;
    QList<qd::Source> m_sources;
    MetricChart *m_chart;
    ChartLegend *m_legend;
    PanelFeed *m_feed;
    QTimer m_tick;
    QTimer m_laidOut; // then it is loaded, once for whatever asked
    qint64 m_loadedTo = 0;
};
