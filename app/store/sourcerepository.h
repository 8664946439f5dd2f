// SourceRepository: sources of samples.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"
#include "app/store/transaction.h"

namespace qd {

class SourceRepository {
public:
    explicit SourceRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Source>> sources() const; // in the order they were added

    [[nodiscard]] static Result<> save(Transaction &transaction, const Source &source, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const SourceId &id); // with its panels

private:
    Database &m_database;
};

} // namespace qd
