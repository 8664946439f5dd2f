// Which body shows a panel of a view.
#pragma once

#include "ui/metrics/axis/panelbody.h"

class ChartCrosshair;

// The parent owns it; the crosshair outlives it. Never null: what has no body of its own is a chart.
PanelBody *makePanelBody(qd::PanelView view, ChartCrosshair &crosshair, QWidget *parent);
