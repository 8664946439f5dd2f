// Reads what a Prometheus answers (HTTP API v1, https://prometheus.io/docs/prometheus/latest/querying/api/).
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/connectors/metricsource.h"

namespace qd {

constexpr qsizetype mostSeries = 2000; // of one answer; a panel with more says nothing to anybody

// Series of a matrix, a vector or a scalar. NaN and infinite values become NaN: gaps. Histograms are left out.
// `place` is the server, for errors.
[[nodiscard]] Result<FetchAnswer> readSamples(
    const HttpAnswer &answer, const QString &place, const SourceId &source, const QString &expr);

// One text or number inside of "data", by JSON pointer ("/version"); empty when it is not there.
[[nodiscard]] Result<QString> readField(const HttpAnswer &answer, const QString &place, const char *pointer);

} // namespace qd
