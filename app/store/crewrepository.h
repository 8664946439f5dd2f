// CrewRepository: what happens beside the plan, as rows: replacements, swaps, reinforcements, and passings of the helm.
#pragma once

#include "app/domain/result.h"
#include "app/domain/rota/watchcrew.h"
#include "app/store/transaction.h"

namespace qd {

class CrewRepository {
public:
    explicit CrewRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Replacement>> replacements() const; // by start
    [[nodiscard]] Result<QList<CaptaincySwap>> swaps() const; // by time of proposal
    [[nodiscard]] Result<QList<Reinforcement>> reinforcements() const; // by start
    [[nodiscard]] Result<QList<HelmPassing>> passings() const; // by time

    // Adds, or replaces the row of the same id.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Replacement &replacement, const Stamp &stamp);
    [[nodiscard]] static Result<> save(Transaction &transaction, const CaptaincySwap &swap, const Stamp &stamp);
    [[nodiscard]] static Result<> save(
        Transaction &transaction, const Reinforcement &reinforcement, const Stamp &stamp);
    // Conflict when the helm was passed at this very instant already.
    [[nodiscard]] static Result<> save(Transaction &transaction, const HelmPassing &passing, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const ReplacementId &id);

private:
    Database &m_database;
};

} // namespace qd
