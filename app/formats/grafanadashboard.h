// Import of a Grafana dashboard's JSON: the shapes of its files from the rows of 2015 to the resource of today, as
// exported, as its API answers ({"dashboard": …, "meta": …}) and as it is provisioned. What asks a Prometheus is taken;
// all else is named in notes. Pure functions; unbounded input is bounded.
#pragma once

#include "app/domain/result.h"
#include "app/formats/importnotes.h"

#include <QJsonObject>

namespace qd {

// `source` answers the queries of every panel. Invalid: not JSON, larger than 10 MiB, no dashboard, no source.
[[nodiscard]] Result<ImportedDashboard> importGrafana(const QByteArray &json, const SourceId &source, qint64 nowMs);
[[nodiscard]] Result<ImportedDashboard> importGrafana(
    const QJsonObject &document, const SourceId &source, qint64 nowMs);

} // namespace qd
