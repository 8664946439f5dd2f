// Restarts: when processes began, as the metric process_start_time_seconds tells it, as changes of production: one
// event for all processes of a job that began shortly after each other, as a rollout makes them. Pure; Unix ms.
// https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
#pragma once

#include "app/domain/changeevent.h"
#include "app/domain/sample.h"

namespace qd {

constexpr qint64 restartGapMs = 5 * 60'000; // between two of one rollout

// The events to be kept: new ones, and known ones that went on. `known`: the changes that are kept already.
// `starts`: the newest value of each series is when that process began, Unix seconds.
QList<ChangeEvent> restartsOf(
    const QList<SeriesData> &starts, const QList<ChangeEvent> &known, const QString &source, qint64 sinceMs);

} // namespace qd
