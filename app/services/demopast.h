// The past of the demo's production, so that its incidents can be replayed: the alerts of those days, the samples that
// are kept of them, and drills that were done.
#pragma once

#include "app/domain/result.h"
#include "app/domain/storepaths.h"
#include "app/store/transaction.h"

namespace qd {

// After incidents, rules and people are there. `language` picks the texts: "fr", or English for anything else.
[[nodiscard]] Result<> fillDemoPast(Transaction &transaction, const Stamp &stamp, const QString &language);

// The samples file beside the filled database: charts of the last incidents that were restored; of the others they are
// gone. Takes some ten milliseconds.
[[nodiscard]] Result<> fillDemoSamples(Database &database, const StorePaths &paths, qint64 nowMs);

} // namespace qd
