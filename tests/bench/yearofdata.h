// A year of a crew's data, to measure on: the demo's people, works and logbook, with fifty incidents a week, what
// alerted for them, and sixty series on twelve panels.
#pragma once

#include "app/domain/result.h"
#include "app/domain/storepaths.h"

namespace bench {

[[nodiscard]] qd::Result<> fillWithAYear(const qd::StorePaths &paths, qint64 nowMs);

} // namespace bench
