// ReleaseBlock: nobody releases to production while it holds. One at a time. Times are Unix ms.
#pragma once

#include "app/domain/id.h"

#include <QString>
#include <optional>

namespace qd {

struct ReleaseBlock {
    ReleaseBlockId id;
    QString reason;
    qint64 since = 0;
    QString by;
    std::optional<qint64> remindAt; // that it is still there
    IncidentId incident = {}; // because of it; null: of none
    std::optional<qint64> liftedAt = {};
    QString liftedBy = {};

    bool isLifted() const { return liftedAt.has_value(); }
    bool operator==(const ReleaseBlock &) const = default;
};

} // namespace qd
