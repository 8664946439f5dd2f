// DrillRepository: the drills that were done, with the moments of both of their timelines.
#pragma once

#include "app/domain/drills/drill.h"
#include "app/store/transaction.h"

namespace qd {

class DrillRepository {
public:
    explicit DrillRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Drill>> drills() const; // the newest first
    [[nodiscard]] Result<QList<DrillSubject>> subjects() const; // of all that were done, each once
    [[nodiscard]] Result<QList<Drill>> of(const PersonId &person) const; // the newest first
    [[nodiscard]] Result<Drill> drill(const DrillId &id) const;

    // A drill is written once; only what was learnt is added to.
    [[nodiscard]] static Result<> add(Transaction &transaction, const Drill &drill, const Stamp &stamp);
    [[nodiscard]] static Result<> setLearnt(
        Transaction &transaction, const DrillId &id, const QString &learnt, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const DrillId &id);

private:
    [[nodiscard]] Result<QList<Drill>> read(const QString &where, const QString &value) const;

    Database &m_database;
};

} // namespace qd
