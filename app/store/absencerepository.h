// AbsenceRepository: absences and closing days as rows.
#pragma once

#include "app/domain/result.h"
#include "app/domain/rota/crewdays.h"
#include "app/store/transaction.h"

namespace qd {

class AbsenceRepository {
public:
    explicit AbsenceRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Absence>> absences() const; // by first day
    [[nodiscard]] Result<QList<ClosingDay>> closings() const; // by day

    // Adds, or replaces the row of the same id, or day.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Absence &absence, const Stamp &stamp);
    [[nodiscard]] static Result<> save(Transaction &transaction, const ClosingDay &closing, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const AbsenceId &id);
    [[nodiscard]] static Result<> removeClosing(Transaction &transaction, QDate date);

private:
    Database &m_database;
};

} // namespace qd
