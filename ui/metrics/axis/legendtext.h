// What a series is called in a legend: a template as in Prometheus dashboards ("{{instance}}"), or, without one, the
// labels in which the series of a chart differ. Plain text; pure functions.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/sample.h"

#include <QStringList>

// The names of labels that do not have the same value in every series.
QStringList differingLabels(const QList<qd::Labels> &series);

// One name for each set of labels, in their order. `fallback` names a series that has nothing to tell it apart.
QStringList legendNames(const QList<qd::Labels> &series, const QString &pattern, const QString &fallback);
// The same for a whole panel, each query with its own pattern. `exprs`: the panel's queries as they are asked.
QStringList legendNames(const QList<qd::SeriesKey> &keys, const qd::Panel &panel, const QStringList &exprs);
