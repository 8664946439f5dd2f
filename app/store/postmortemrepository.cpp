#include "app/store/postmortemrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<PostMortem> PostMortemRepository::of(const IncidentId &incident) const
{
    Query query(m_database, u"SELECT incident_id, markdown, revision FROM post_mortem WHERE incident_id = ?"_s);
    query.bind(incident);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return PostMortem{query.id<IncidentTag>(0), query.text(1), int(query.integer(2))};
}

Result<> PostMortemRepository::save(Transaction &transaction, const PostMortem &postMortem, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO post_mortem (incident_id, markdown, revision, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (incident_id) DO UPDATE SET markdown = excluded.markdown, revision = excluded.revision,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by
            WHERE post_mortem.revision = excluded.revision - 1)"_s);
    query.bind(postMortem.incident).bind(postMortem.markdown).bind(postMortem.revision + 1);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, {}, u"somebody else changed the post-mortem"_s);
    transaction.changed(Aggregate::PostMortem, postMortem.incident.value);
    return {};
}

} // namespace qd
