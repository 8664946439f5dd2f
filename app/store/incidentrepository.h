// IncidentRepository: incidents with their append-only timelines.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/incidentfilter.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <QVariantList>

namespace qd {

class IncidentRepository {
public:
    explicit IncidentRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Incident>> all() const; // newest first
    [[nodiscard]] Result<IncidentCounts> counts() const;
    [[nodiscard]] Result<QList<Incident>> find(const IncidentFilter &filter) const;
    // Those that were not fixed or dismissed before the range and began before its end, by their beginning; without
    // services and without who was called in.
    [[nodiscard]] Result<QList<Incident>> touching(TimeRange range) const;
    [[nodiscard]] Result<Incident> incident(const IncidentId &id) const;
    [[nodiscard]] Result<Incident> byNumber(int number) const;
    [[nodiscard]] Result<QList<Incident>> byNumbers(const QList<int> &numbers) const; // in this order
    [[nodiscard]] Result<QList<TimelineEntry>> timeline(const IncidentId &id) const; // its own, as written
    // Its own, then those of the incidents that were merged into it, each as written.
    [[nodiscard]] Result<QList<TimelineEntry>> wholeTimeline(const IncidentId &id) const;
    [[nodiscard]] Result<QStringList> services() const; // ever touched, the most often first
    [[nodiscard]] Result<int> nextNumber() const;

    [[nodiscard]] static Result<> save(Transaction &transaction, const Incident &incident, const Stamp &stamp);
    [[nodiscard]] static Result<> append(Transaction &transaction, const TimelineEntry &entry);

private:
    [[nodiscard]] Result<QList<Incident>> read(const QString &rest, const QVariantList &values) const;
    [[nodiscard]] Result<Incident> one(const QString &where, const QVariant &value) const;

    Database &m_database;
};

} // namespace qd
