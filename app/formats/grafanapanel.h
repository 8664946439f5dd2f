// One panel of a Grafana dashboard as ours. Pure.
#pragma once

#include "app/domain/dashboard.h"

#include <QJsonObject>

namespace qd {

class GrafanaSources;
class ImportNotes;

// What the reading of every panel of a dashboard shares; the referred to must outlive it.
struct GrafanaPanelContext {
    const GrafanaSources &sources;
    const QList<DashboardVariable> &variables; // that queries may name
    QJsonObject library; // panels of the library that the file brings along, by uid
    SourceId source; // of every panel
    ImportNotes &notes;
};

// Nothing, with a note of why, for a kind that is not drawn here and for one without a query to a Prometheus. Without
// id and place. `number` names a panel that has neither title nor query.
std::optional<Panel> panelOf(const QJsonObject &json, int number, const GrafanaPanelContext &context);

} // namespace qd
