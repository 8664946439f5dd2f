#include "app/store/incidentrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString incidentColumns = u"SELECT id, number, title, severity, state, lead, tickets, started_at, detected_at, "
                                "acknowledged_at, restored_at, fixed_at, dismissed_at FROM incident "_s;

Incident incidentFrom(const Query &row)
{
    Incident incident;
    incident.id = row.id<IncidentTag>(0);
    incident.number = static_cast<int>(row.integer(1));
    incident.title = row.text(2);
    incident.severity = severityFrom(row.text(3)).value_or(Severity::Major);
    incident.state = incidentStateFrom(row.text(4)).value_or(IncidentState::Triggered);
    incident.lead = row.text(5);
    incident.tickets = static_cast<int>(row.integer(6));
    incident.started = row.integer(7);
    incident.detected = row.integer(8);
    incident.acknowledged = row.optionalInteger(9);
    incident.restored = row.optionalInteger(10);
    incident.fixed = row.optionalInteger(11);
    incident.dismissed = row.optionalInteger(12);
    return incident;
}

TimelineEntry entryFrom(const Query &row)
{
    TimelineEntry entry;
    entry.id = row.id<TimelineEntryTag>(0);
    entry.incident = row.id<IncidentTag>(1);
    entry.at = row.integer(2);
    entry.recordedAt = row.integer(3);
    entry.kind = timelineKindFrom(row.text(4)).value_or(TimelineKind::Note);
    entry.author = row.text(5);
    entry.text = row.text(6);
    if (const auto corrected = row.id<TimelineEntryTag>(7); !corrected.isNull())
        entry.corrects = corrected;
    return entry;
}

Result<Incident> one(Query &&query)
{
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return incidentFrom(query);
}

} // namespace

Result<QList<Incident>> IncidentRepository::all() const
{
    return collect<Incident>(
        Query(m_database, incidentColumns + u"ORDER BY started_at DESC, number DESC"_s), incidentFrom);
}

Result<Incident> IncidentRepository::incident(const IncidentId &id) const
{
    Query query(m_database, incidentColumns + u"WHERE id = ?"_s);
    query.bind(id);
    return one(std::move(query));
}

Result<Incident> IncidentRepository::byNumber(int number) const
{
    Query query(m_database, incidentColumns + u"WHERE number = ?"_s);
    query.bind(number);
    return one(std::move(query));
}

Result<QList<TimelineEntry>> IncidentRepository::timeline(const IncidentId &id) const
{
    Query query(m_database, uR"(SELECT id, incident_id, at, recorded_at, kind, author, text, corrects_id
            FROM timeline_entry WHERE incident_id = ? ORDER BY sequence)"_s);
    query.bind(id);
    return collect<TimelineEntry>(std::move(query), entryFrom);
}

Result<int> IncidentRepository::nextNumber() const
{
    Query query(m_database, u"SELECT COALESCE(MAX(number), 0) + 1 FROM incident"_s);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return static_cast<int>(query.integer(0));
}

Result<> IncidentRepository::save(Transaction &transaction, const Incident &incident, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO incident (id, number, title, severity, state, lead, tickets, started_at, detected_at,
                acknowledged_at, restored_at, fixed_at, dismissed_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, severity = excluded.severity,
                state = excluded.state, lead = excluded.lead, tickets = excluded.tickets,
                started_at = excluded.started_at, detected_at = excluded.detected_at,
                acknowledged_at = excluded.acknowledged_at, restored_at = excluded.restored_at,
                fixed_at = excluded.fixed_at, dismissed_at = excluded.dismissed_at,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(incident.id).bind(incident.number).bind(incident.title).bind(toString(incident.severity));
    query.bind(toString(incident.state)).bind(incident.lead).bind(incident.tickets);
    query.bind(incident.started).bind(incident.detected).bind(incident.acknowledged).bind(incident.restored);
    query.bind(incident.fixed).bind(incident.dismissed).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Incident, incident.id.value);
    return {};
}

Result<> IncidentRepository::append(Transaction &transaction, const TimelineEntry &entry)
{
    Query query(transaction.database(),
        uR"(INSERT INTO timeline_entry (id, incident_id, sequence, at, recorded_at, kind, author, text, corrects_id)
            VALUES (?, ?, (SELECT COALESCE(MAX(sequence), 0) + 1 FROM timeline_entry WHERE incident_id = ?),
                ?, ?, ?, ?, ?, ?))"_s);
    query.bind(entry.id).bind(entry.incident).bind(entry.incident).bind(entry.at).bind(entry.recordedAt);
    query.bind(toString(entry.kind)).bind(entry.author).bind(entry.text);
    query.bind(entry.corrects ? QVariant(entry.corrects->value) : QVariant(QMetaType::fromType<QString>()));
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Incident, entry.incident.value);
    return {};
}

} // namespace qd
