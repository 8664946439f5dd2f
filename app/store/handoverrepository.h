// HandoverRepository: handovers with their ticks and signatures, as rows.
#pragma once

#include "app/domain/rota/handover.h"
#include "app/store/transaction.h"

namespace qd {

class HandoverRepository {
public:
    explicit HandoverRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Handover>> all() const; // the newest week first; without ticks and signatures
    // Of a week that nobody has begun to hand over: one with a null id.
    [[nodiscard]] Result<Handover> handover(IsoWeek week) const;

    // Notes and record; ticks and signatures have rows of their own.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Handover &handover, const Stamp &stamp);
    // In place of an earlier one of the same item or side.
    [[nodiscard]] static Result<> save(Transaction &transaction, const HandoverId &handover, const HandoverTick &tick);
    [[nodiscard]] static Result<> save(
        Transaction &transaction, const HandoverId &handover, const HandoverSignature &signature);
    [[nodiscard]] static Result<> removeTick(Transaction &transaction, const HandoverId &handover, const QString &item);

private:
    Database &m_database;
};

} // namespace qd
