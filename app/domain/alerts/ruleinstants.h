// What a rule would have found at each moment of a stretch, from samples that are already there: to read back what was
// missed, and to rehearse a rule on the past. Pure; Unix ms.
#pragma once

#include "app/domain/alerts/rulejudge.h"

namespace qd {

// At `range.to` and every `stepMs` before it, in order of time: of each series its newest sample that is not older than
// `lookBackMs` then.
QList<Evaluation> instantsOf(const QList<SeriesData> &all, TimeRange range, qint64 stepMs, qint64 lookBackMs);

} // namespace qd
