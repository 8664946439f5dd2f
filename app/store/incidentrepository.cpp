#include "app/store/incidentrepository.h"

#include "app/store/database.h"
#include "app/store/incidentsearch.h"
#include "app/store/labelsjson.h"
#include "app/store/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString incidentColumns =
    u"SELECT id, number, title, severity, state, lead, tickets, started_at, detected_at, acknowledged_at, "
    "restored_at, fixed_at, dismissed_at, dismissal, merged_into, relapsed_at, relapses, disturbed_ms, answered_at, "
    "comms_lead "
    "FROM incident "_s;

const QString entryColumns =
    u"SELECT id, incident_id, at, recorded_at, kind, author, text, corrects_id, details FROM timeline_entry "_s;

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
    incident.dismissal = dismissalReasonFrom(row.text(13));
    if (const auto survivor = row.id<IncidentTag>(14); !survivor.isNull())
        incident.mergedInto = survivor;
    incident.relapsed = row.optionalInteger(15);
    incident.relapses = static_cast<int>(row.integer(16));
    incident.disturbedMs = row.integer(17);
    incident.answered = row.optionalInteger(18);
    incident.commsLead = row.text(19);
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
    entry.details = labelsFromJson(row.text(8));
    return entry;
}

QString orderOf(IncidentSort sort)
{
    const QString newest = u"started_at DESC, number DESC"_s;
    switch (sort) {
    case IncidentSort::OpenFirst:
        return u"state NOT IN ('triggered', 'acknowledged'), "_s + newest;
    case IncidentSort::Newest:
        return newest;
    case IncidentSort::Oldest:
        return u"started_at, number"_s;
    case IncidentSort::Severity:
        return u"CASE severity WHEN 'critical' THEN 0 WHEN 'major' THEN 1 ELSE 2 END, "_s + newest;
    case IncidentSort::TimeToRestore: // what is not restored yet takes the longest
        return u"restored_at IS NOT NULL OR dismissed_at IS NOT NULL, "
               "disturbed_ms + COALESCE(restored_at, dismissed_at) - COALESCE(relapsed_at, started_at) DESC, "_s
            + newest;
    case IncidentSort::Tickets:
        break;
    }
    return u"tickets DESC, "_s + newest;
}

// The conditions of a filter, and the values of their question marks.
class Conditions {
public:
    explicit Conditions(const IncidentFilter &filter)
    {
        QStringList words;
        for (const IncidentState state : filter.states)
            words.append(toString(state));
        anyOf(u"state"_s, words);
        words.clear();
        for (const Severity severity : filter.severities)
            words.append(toString(severity));
        anyOf(u"severity"_s, words);
        if (!filter.service.isEmpty())
            add(u"id IN (SELECT incident_id FROM incident_service WHERE name = ?)"_s, {cleaned(filter.service)});
        if (filter.period)
            add(u"started_at >= ? AND started_at < ?"_s, {filter.period->from, filter.period->to});
        if (!filter.lead.isEmpty())
            add(u"lead = ?"_s, {cleaned(filter.lead)});
        text(filter.text.trimmed());
    }

    QString sql() const { return m_sql.isEmpty() ? QString() : u"WHERE "_s + m_sql.join(u" AND "_s) + u' '; }
    QVariantList values() const { return m_values; }

private:
    void add(const QString &sql, const QVariantList &values)
    {
        m_sql.append(u'(' + sql + u')');
        m_values += values;
    }

    void anyOf(const QString &column, const QStringList &words)
    {
        if (words.isEmpty())
            return;
        QVariantList values;
        for (const QString &word : words)
            values.append(word);
        add(column + u" IN (?"_s + u", ?"_s.repeated(words.size() - 1) + u')', values);
    }

    void text(const QString &words)
    {
        if (const auto number = incidentNumberFrom(words))
            return add(u"number = ?"_s, {*number});
        const SearchMatch match = IncidentSearch::allOf(words);
        if (!match.sql.isEmpty())
            add(match.sql, {cleaned(match.value)});
        else if (!words.isEmpty())
            add(u"0"_s, {}); // signs alone are in no text
    }

    QStringList m_sql;
    QVariantList m_values;
};

// What several rows of a table tell of an incident, gathered by its id; of `only` when it is not null.
template <typename Value, typename ReadRow>
Result<QHash<QString, QList<Value>>> gathered(
    const Database &database, const QString &columns, const QString &order, const IncidentId &only, ReadRow &&readRow)
{
    Query query(database,
        u"SELECT incident_id, "_s + columns + (only.isNull() ? QString() : u" WHERE incident_id = ?"_s)
            + u" ORDER BY "_s + order);
    if (!only.isNull())
        query.bind(only);
    if (auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    QHash<QString, QList<Value>> all;
    while (query.next())
        all[query.text(0)].append(readRow(query));
    if (auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<> remove(Transaction &transaction, const QString &table, const IncidentId &id)
{
    Query query(transaction.database(), u"DELETE FROM "_s + table + u" WHERE incident_id = ?"_s);
    query.bind(id);
    return query.exec();
}

Result<> saveServices(Transaction &transaction, const Incident &incident)
{
    if (auto done = remove(transaction, u"incident_service"_s, incident.id); !done)
        return done;
    Query query(
        transaction.database(), u"INSERT INTO incident_service (incident_id, name, position) VALUES (?, ?, ?)"_s);
    for (int i = 0; i < incident.services.size(); ++i) {
        query.bind(incident.id).bind(incident.services[i]).bind(i);
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<> saveCalledIn(Transaction &transaction, const Incident &incident)
{
    if (auto done = remove(transaction, u"called_in"_s, incident.id); !done)
        return done;
    Query query(transaction.database(),
        u"INSERT INTO called_in (entry_id, incident_id, name, team, from_at, until_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const CalledIn &each : incident.calledIn) {
        query.bind(each.entry).bind(incident.id).bind(each.name).bind(each.team).bind(each.from).bind(each.until);
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Incident>> IncidentRepository::read(const QString &rest, const QVariantList &values) const
{
    Query query(m_database, incidentColumns + rest);
    for (const QVariant &value : values)
        query.bind(value);
    auto incidents = collect<Incident>(std::move(query), incidentFrom);
    if (!incidents || incidents->isEmpty())
        return incidents;
    const IncidentId only = incidents->size() == 1 ? incidents->first().id : IncidentId();
    const auto services = gathered<QString>(
        m_database, u"name FROM incident_service"_s, u"position"_s, only, [](const Query &row) { return row.text(1); });
    const auto calledIn = gathered<CalledIn>(m_database, u"entry_id, name, team, from_at, until_at FROM called_in"_s,
        u"from_at, (SELECT sequence FROM timeline_entry WHERE id = entry_id)"_s, only, [](const Query &row) {
            return CalledIn{
                row.id<TimelineEntryTag>(1), row.text(2), row.text(3), row.integer(4), row.optionalInteger(5)};
        });
    if (!services || !calledIn)
        return tl::unexpected(services ? calledIn.error() : services.error());
    for (Incident &incident : *incidents) {
        incident.services = services->value(incident.id.value);
        incident.calledIn = calledIn->value(incident.id.value);
    }
    return incidents;
}

Result<Incident> IncidentRepository::one(const QString &where, const QVariant &value) const
{
    const auto found = read(where, {value});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? Result<Incident>(failure(Error::Kind::NotFound, m_database.path())) : found->first();
}

Result<QList<Incident>> IncidentRepository::all() const
{
    return read(u"ORDER BY started_at DESC, number DESC"_s, {});
}

Result<IncidentCounts> IncidentRepository::counts() const
{
    Query query(m_database,
        u"SELECT count(*), count(*) FILTER (WHERE state IN ('triggered', 'acknowledged')) FROM incident"_s);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return IncidentCounts{int(query.integer(0)), int(query.integer(1))};
}

Result<QList<Incident>> IncidentRepository::find(const IncidentFilter &filter) const
{
    const Conditions conditions(filter);
    return read(conditions.sql() + u"ORDER BY "_s + orderOf(filter.sort), conditions.values());
}

Result<QList<Incident>> IncidentRepository::touching(TimeRange range) const
{
    // The plus signs keep SQLite from the index of the starts, which leads through all that is over.
    Query query(m_database,
        incidentColumns
            + uR"(WHERE +started_at < ?
                AND (COALESCE(fixed_at, dismissed_at) >= ? OR COALESCE(fixed_at, dismissed_at) IS NULL)
                ORDER BY +started_at, number)"_s);
    query.bind(range.to).bind(range.from);
    return collect<Incident>(std::move(query), incidentFrom);
}

Result<Incident> IncidentRepository::incident(const IncidentId &id) const
{
    return one(u"WHERE id = ?"_s, id.value);
}

Result<Incident> IncidentRepository::byNumber(int number) const
{
    return one(u"WHERE number = ?"_s, number);
}

Result<QList<Incident>> IncidentRepository::byNumbers(const QList<int> &numbers) const
{
    QList<Incident> incidents;
    for (const int number : numbers) {
        auto incident = byNumber(number);
        if (!incident)
            return tl::unexpected(incident.error());
        incidents.append(std::move(*incident));
    }
    return incidents;
}

Result<QList<TimelineEntry>> IncidentRepository::timeline(const IncidentId &id) const
{
    Query query(m_database, entryColumns + u"WHERE incident_id = ? ORDER BY sequence"_s);
    query.bind(id);
    return collect<TimelineEntry>(std::move(query), entryFrom);
}

Result<QList<TimelineEntry>> IncidentRepository::wholeTimeline(const IncidentId &id) const
{
    Query query(m_database,
        uR"(WITH RECURSIVE part (id, depth) AS (
                SELECT ?, 0
                UNION SELECT incident.id, depth + 1 FROM incident JOIN part ON incident.merged_into = part.id
                WHERE depth < 16) )"_s
            + QString(entryColumns).replace(u"SELECT id"_s, u"SELECT timeline_entry.id"_s)
            + u"JOIN part ON part.id = incident_id ORDER BY depth, incident_id, sequence"_s);
    query.bind(id);
    return collect<TimelineEntry>(std::move(query), entryFrom);
}

Result<QStringList> IncidentRepository::services() const
{
    auto names = collect<QString>(
        Query(m_database, u"SELECT name FROM incident_service GROUP BY name ORDER BY count(*) DESC, name"_s),
        [](const Query &row) { return row.text(0); });
    return names ? Result<QStringList>(QStringList(*names)) : tl::unexpected(names.error());
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
                acknowledged_at, restored_at, fixed_at, dismissed_at, dismissal, merged_into, relapsed_at, relapses,
                disturbed_ms, answered_at, comms_lead, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, severity = excluded.severity,
                state = excluded.state, lead = excluded.lead, tickets = excluded.tickets,
                started_at = excluded.started_at, detected_at = excluded.detected_at,
                acknowledged_at = excluded.acknowledged_at, restored_at = excluded.restored_at,
                fixed_at = excluded.fixed_at, dismissed_at = excluded.dismissed_at, dismissal = excluded.dismissal,
                merged_into = excluded.merged_into, relapsed_at = excluded.relapsed_at, relapses = excluded.relapses,
                disturbed_ms = excluded.disturbed_ms, answered_at = excluded.answered_at,
                comms_lead = excluded.comms_lead, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(incident.id).bind(incident.number).bind(incident.title).bind(toString(incident.severity));
    query.bind(toString(incident.state)).bind(incident.lead).bind(incident.tickets);
    query.bind(incident.started).bind(incident.detected).bind(incident.acknowledged).bind(incident.restored);
    query.bind(incident.fixed).bind(incident.dismissed);
    query.bind(textOrNull(incident.dismissal ? toString(*incident.dismissal) : QString()));
    query.bind(textOrNull(incident.mergedInto ? incident.mergedInto->value : QString()));
    query.bind(incident.relapsed).bind(incident.relapses).bind(incident.disturbedMs).bind(incident.answered);
    query.bind(incident.commsLead);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    if (auto done = saveServices(transaction, incident); !done)
        return done;
    if (auto done = saveCalledIn(transaction, incident); !done)
        return done;
    transaction.changed(Aggregate::Incident, incident.id.value);
    return {};
}

Result<> IncidentRepository::append(Transaction &transaction, const TimelineEntry &entry)
{
    Query query(transaction.database(),
        uR"(INSERT INTO timeline_entry (id, incident_id, sequence, at, recorded_at, kind, author, text, corrects_id,
                details)
            VALUES (?, ?, (SELECT COALESCE(MAX(sequence), 0) + 1 FROM timeline_entry WHERE incident_id = ?),
                ?, ?, ?, ?, ?, ?, ?))"_s);
    query.bind(entry.id).bind(entry.incident).bind(entry.incident).bind(entry.at).bind(entry.recordedAt);
    query.bind(toString(entry.kind)).bind(entry.author).bind(entry.text);
    query.bind(textOrNull(entry.corrects ? entry.corrects->value : QString()));
    query.bind(labelsToJson(entry.details));
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Incident, entry.incident.value);
    return {};
}

} // namespace qd
