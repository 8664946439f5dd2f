// CaptaincyRepository: the rota as rows, one captaincy beginning each week at most.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class CaptaincyRepository {
public:
    explicit CaptaincyRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Captaincy>> all() const; // by week
    // Those that touch the weeks `from` to `to`, both included.
    [[nodiscard]] Result<QList<Captaincy>> between(IsoWeek from, IsoWeek to) const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const Captaincy &captaincy, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const CaptaincyId &id);

private:
    Database &m_database;
};

} // namespace qd
