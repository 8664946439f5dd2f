// CaptaincyRepository: the rota as rows, one captaincy beginning each week at most.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

// A captaincy as calendars were told of it.
struct CaptaincyRevision {
    Captaincy captaincy;
    int sequence = 0; // raised whenever it changes its week or its person
    qint64 changedAt = 0; // Unix ms
    bool cancelled = false; // it is not theirs any more: given to somebody else, or removed
};

class CaptaincyRepository {
public:
    explicit CaptaincyRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Captaincy>> all() const; // by week
    // Those that touch the weeks `from` to `to`, both included.
    [[nodiscard]] Result<QList<Captaincy>> between(IsoWeek from, IsoWeek to) const;

    [[nodiscard]] Result<QList<CaptaincyRevision>> revisions() const; // by week, cancelled ones included

    [[nodiscard]] static Result<> save(Transaction &transaction, const Captaincy &captaincy, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const CaptaincyId &id, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
