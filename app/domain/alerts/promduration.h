// Durations as Prometheus reads them in its files: "1h30m", "500ms", "0". Pure.
// https://prometheus.io/docs/prometheus/latest/configuration/configuration/ (<duration>)
#pragma once

#include <QStringView>
#include <optional>

namespace qd {

// Milliseconds; nothing when it is none, or longer than Prometheus bears. A year has 365 days.
std::optional<qint64> promDurationFrom(QStringView text);

} // namespace qd
