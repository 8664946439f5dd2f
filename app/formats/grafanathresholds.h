// The thresholds of a Grafana panel, in the forms that its files have had: steps with colours (fieldConfig), "70,90" of
// a singlestat, the marks of a graph. Only those that the panel shows: steps are also in the files of panels that never
// drew them. Pure.
#pragma once

#include "app/domain/panel.h"

#include <QJsonObject>

namespace qd {

class ImportNotes;

// `panel` has its title, view and limits already; `factor` brings Grafana's values to the panel's unit. Rising, and
// each of another level than the one before.
QList<Threshold> thresholdsOf(const QJsonObject &json, const Panel &panel, double factor, ImportNotes &notes);

} // namespace qd
