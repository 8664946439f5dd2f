// The template variables of a Grafana dashboard as ours. Pure.
#pragma once

#include "app/domain/dashboard.h"

#include <QJsonArray>

namespace qd {

class GrafanaSources;
class ImportNotes;

// Of "templating.list". Those of a kind that we have not, or with a name that we cannot have, are left out and named.
QList<DashboardVariable> variablesOf(
    const QJsonArray &list, const SourceId &source, const GrafanaSources &sources, ImportNotes &notes);

} // namespace qd
