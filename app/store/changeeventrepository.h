// ChangeEventRepository: what was changed in production, and when.
#pragma once

#include "app/domain/changeevent.h"
#include "app/store/transaction.h"

namespace qd {

class ChangeEventRepository {
public:
    explicit ChangeEventRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<ChangeEvent>> within(TimeRange range) const; // that touch it, by their beginning

    // An event that is there already (by its fingerprint) gets the end, author and link that are told now; its id is
    // kept. True: it was new.
    [[nodiscard]] static Result<bool> save(Transaction &transaction, const ChangeEvent &event, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const ChangeEventId &id);

private:
    Database &m_database;
};

} // namespace qd
