// The shell around every answer of the HTTP API v1: status, error, warnings, data.
#pragma once

#include "app/connectors/jsonanswer.h"

#include <QStringList>

namespace qd {

// Hands "data" to `read`, which may throw a simdjson_error where it is not of the shape that it wants; gives the
// warnings and infos that came with it. `place` is the server, for errors.
[[nodiscard]] Result<QStringList> readEnvelope(
    const HttpAnswer &answer, const QString &place, const std::function<void(simdjson::dom::element data)> &read);

} // namespace qd
