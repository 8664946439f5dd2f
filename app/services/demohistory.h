// What else happened in the demo's weeks: alerts before and between the incidents, releases, notes, a block of releases.
#pragma once

#include "app/domain/result.h"
#include "app/domain/watchweek.h"
#include "app/store/transaction.h"

namespace qd {

// After incidents, rules and people are there. `language` picks the texts: "fr", or English for anything else.
[[nodiscard]] Result<> fillDemoHistory(
    Transaction &transaction, const Stamp &stamp, const WatchCalendar &calendar, const QString &language);

} // namespace qd
