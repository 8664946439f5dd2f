// ReleaseRepository: whether releases are blocked; what held once is kept.
#pragma once

#include "app/domain/releaseblock.h"
#include "app/domain/result.h"
#include "app/domain/timerange.h"
#include "app/store/transaction.h"

#include <QList>
#include <optional>

namespace qd {

class ReleaseRepository {
public:
    explicit ReleaseRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<ReleaseBlock>> open() const; // the one that holds

    [[nodiscard]] Result<QList<ReleaseBlock>> within(TimeRange range) const; // that touch it, by their beginning

    [[nodiscard]] static Result<> save(Transaction &transaction, const ReleaseBlock &block, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
