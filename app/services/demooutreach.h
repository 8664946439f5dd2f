// What the demo's crew told others of its incidents.
#pragma once

#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

// After incidents and people are there. `language` picks the texts: "fr", or English for anything else.
[[nodiscard]] Result<> fillDemoOutreach(Transaction &transaction, const Stamp &stamp, const QString &language);

} // namespace qd
