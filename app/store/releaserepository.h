// ReleaseRepository: whether releases are blocked, and when they were.
#pragma once

#include "app/domain/releaseblock.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class ReleaseRepository {
public:
    explicit ReleaseRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<ReleaseBlock>> open() const; // the one that holds
    [[nodiscard]] Result<QList<ReleaseBlock>> newest(int most) const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const ReleaseBlock &block, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
