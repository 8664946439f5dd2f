#include "ui/metrics/bodies/panelbodies.h"

#include "ui/metrics/bodies/gaugeview.h"
#include "ui/metrics/bodies/statetimeline.h"
#include "ui/metrics/bodies/statview.h"
#include "ui/metrics/bodies/tableview.h"
#include "ui/metrics/chart/metricchart.h"

PanelBody *makePanelBody(qd::PanelView view, ChartCrosshair &crosshair, QWidget *parent)
{
    switch (view) {
    case qd::PanelView::Stat:
        return new StatView(crosshair, parent);
    case qd::PanelView::Gauge:
        return new GaugeView(crosshair, parent);
    case qd::PanelView::StateTimeline:
        return new StateTimeline(crosshair, parent);
    case qd::PanelView::Table:
        return new TableView(crosshair, parent);
    case qd::PanelView::Line:
    case qd::PanelView::Area:
    case qd::PanelView::StackedArea:
    case qd::PanelView::Bars:
    case qd::PanelView::Heading:
        break;
    }
    return new MetricChart(crosshair, parent);
}
