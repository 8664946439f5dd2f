// What the demo's crew told others of its incidents, and how able its people feel.
#pragma once

#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

// After incidents and people are there. `language` picks the texts: "fr", or English for anything else.
[[nodiscard]] Result<> fillDemoOutreach(Transaction &transaction, const Stamp &stamp, const QString &language);

} // namespace qd
