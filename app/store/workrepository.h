// WorkRepository: the planned improvements of production.
#pragma once

#include "app/domain/result.h"
#include "app/domain/work.h"
#include "app/store/transaction.h"

namespace qd {

class WorkRepository {
public:
    explicit WorkRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Work>> all() const; // in the order they were planned

    [[nodiscard]] static Result<> save(Transaction &transaction, const Work &work, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
