// Quarterdeck's own dashboards as JSON, to carry them to another crew. The whole of a dashboard but ids; no secret, no
// address. Version 1:
//   {"format": "quarterdeck-dashboard", "version": 1, "title": …,
//    "sources": [{"name", "kind"}…],                     those that panels and variables name
//    "variables": [{"name", "label", "kind", "source", "query", "regex", "options", "multiple", "with_all",
//                   "all_value", "chosen"}…],
//    "panels": [{"view", "title", "source", "queries": [{"expr", "legend"}…], "unit", "decimals",
//                "thresholds": [{"value", "level"}…], "low", "high", "logarithmic", "last_week", "look_ahead",
//                "pinned", "collapsed", "place": {"x", "y", "width", "height"}}…]}
// The words are those of toString(); "source" is a name; what is false, empty or unset may be absent. Pure functions.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/formats/importnotes.h"

#include <QJsonObject>

namespace qd {

QByteArray dashboardToJson(const Dashboard &dashboard, const QList<Source> &sources);

// Invalid: not such a document, of a newer version, with a word or a value that has no meaning. A source is found by
// name and kind, this host by its kind; for those that are not here `fallback` stands in, with a note, and with a null
// one it is NotFound.
[[nodiscard]] Result<ImportedDashboard> dashboardFromJson(
    const QByteArray &json, const QList<Source> &sources, const SourceId &fallback, qint64 nowMs);
[[nodiscard]] Result<ImportedDashboard> dashboardFromJson(
    const QJsonObject &document, const QList<Source> &sources, const SourceId &fallback, qint64 nowMs);

bool isOwnDashboard(const QJsonObject &document);

} // namespace qd
