#include "app/formats/dashboardimport.h"

#include "app/formats/dashboarddocument.h"
#include "app/formats/dashboardjson.h"
#include "app/formats/grafanadashboard.h"

#include <algorithm>

namespace qd {

namespace {

SourceId onlyPrometheus(const QList<Source> &sources)
{
    const auto isPrometheus = [](const Source &source) { return source.kind == SourceKind::Prometheus; };
    const auto found = std::find_if(sources.begin(), sources.end(), isPrometheus);
    return std::count_if(sources.begin(), sources.end(), isPrometheus) == 1 ? found->id : SourceId();
}

} // namespace

Result<ImportedDashboard> importDashboard(
    const QByteArray &json, const SourceId &fallback, const QList<Source> &sources, qint64 nowMs)
{
    const auto document = documentFrom(json);
    if (!document)
        return tl::unexpected(document.error());
    if (isOwnDashboard(*document))
        return dashboardFromJson(*document, sources, fallback, nowMs);
    return importGrafana(*document, fallback.isNull() ? onlyPrometheus(sources) : fallback, nowMs);
}

} // namespace qd
