// WatchStretchRepository: when a program of the console ran.
#pragma once

#include "app/domain/result.h"
#include "app/domain/watchtime.h"
#include "app/store/transaction.h"

namespace qd {

class WatchStretchRepository {
public:
    explicit WatchStretchRepository(Database &database)
        : m_database(database)
    {
    }

    // Those that touch the range, and the last one before it; by their beginning.
    [[nodiscard]] Result<QList<WatchStretch>> around(TimeRange range) const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const WatchStretch &stretch, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
