// Training in the demo: ratings over a year, who knows what, and how far the captains to come are.
#pragma once

#include "app/store/transaction.h"

#include <QTimeZone>

namespace qd {

// The crew must be there. `handoverMs` is the last one: who left then has rated themselves on that day.
[[nodiscard]] Result<> fillDemoTraining(
    Transaction &transaction, const Stamp &stamp, qint64 handoverMs, const QTimeZone &zone, const QString &language);

} // namespace qd
