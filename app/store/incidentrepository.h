// IncidentRepository: incidents with their append-only timelines.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class IncidentRepository {
public:
    explicit IncidentRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Incident>> all() const; // newest first
    [[nodiscard]] Result<Incident> incident(const IncidentId &id) const;
    [[nodiscard]] Result<Incident> byNumber(int number) const;
    [[nodiscard]] Result<QList<TimelineEntry>> timeline(const IncidentId &id) const; // as written
    [[nodiscard]] Result<int> nextNumber() const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const Incident &incident, const Stamp &stamp);
    [[nodiscard]] static Result<> append(Transaction &transaction, const TimelineEntry &entry);

private:
    Database &m_database;
};

} // namespace qd
