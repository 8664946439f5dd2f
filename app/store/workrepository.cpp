#include "app/store/workrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<QList<Work>> WorkRepository::all() const
{
    return collect<Work>(
        Query(m_database,
            u"SELECT id, title, state, owner, done_at, due_on, incident_id, created_at FROM work ORDER BY created_at, id"_s),
        [](const Query &row) {
            return Work{row.id<WorkTag>(0), row.text(1), workStateFrom(row.text(2)).value_or(WorkState::Planned),
                row.text(3), row.optionalInteger(4), row.date(5), row.id<IncidentTag>(6), row.integer(7)};
        });
}

Result<> WorkRepository::save(Transaction &transaction, const Work &work, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO work (id, title, state, owner, done_at, due_on, incident_id, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, state = excluded.state, owner = excluded.owner,
                done_at = excluded.done_at, due_on = excluded.due_on, incident_id = excluded.incident_id,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(work.id).bind(work.title).bind(toString(work.state)).bind(work.owner).bind(work.done);
    query.bind(work.due);
    query.bind(!work.incident.isNull() ? QVariant(work.incident.value) : QVariant(QMetaType::fromType<QString>()));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Work, work.id.value);
    return {};
}

} // namespace qd
