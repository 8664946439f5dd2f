// SourceRepository: sources of samples and the panels that chart them.
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
    [[nodiscard]] Result<QList<Panel>> panels() const; // by position

    [[nodiscard]] static Result<> save(Transaction &transaction, const Source &source, const Stamp &stamp);
    [[nodiscard]] static Result<> save(Transaction &transaction, const Panel &panel, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const SourceId &id); // with its panels
    [[nodiscard]] static Result<> remove(Transaction &transaction, const PanelId &id);

private:
    Database &m_database;
};

} // namespace qd
