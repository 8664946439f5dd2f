// The one way in for dashboard files: Quarterdeck's own and Grafana's, told apart by what they say of themselves. Pure.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/formats/importnotes.h"

namespace qd {

// `fallback` answers the queries of a Grafana dashboard, and stands in for sources of our own dashboards that are not
// here. Null: none was chosen; the only Prometheus then answers a Grafana dashboard, all else that needs one is
// refused.
[[nodiscard]] Result<ImportedDashboard> importDashboard(
    const QByteArray &json, const SourceId &fallback, const QList<Source> &sources, qint64 nowMs);

} // namespace qd
