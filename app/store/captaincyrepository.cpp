#include "app/store/captaincyrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Captaincy captaincyFrom(const Query &row)
{
    return {
        row.id<CaptaincyTag>(0), row.id<PersonTag>(1), IsoWeek::parse(row.text(2)).value_or(IsoWeek()), row.boolean(3)};
}

// Keeps what the captain of this captaincy was told of it, unless it stays theirs.
Result<> cancel(Transaction &transaction, const CaptaincyId &id, const PersonId &stays, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO cancelled_captaincy (captaincy_id, person_id, first_week, sequence, created_at, updated_at,
                updated_by)
            SELECT id, person_id, first_week, sequence + 1, ?, ?, ? FROM captaincy WHERE id = ? AND person_id <> ?
            ON CONFLICT (captaincy_id, person_id) DO UPDATE SET first_week = excluded.first_week,
                sequence = excluded.sequence, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author).bind(id).bind(stays);
    return query.exec();
}

} // namespace

Result<QList<Captaincy>> CaptaincyRepository::all() const
{
    return collect<Captaincy>(
        Query(m_database, u"SELECT id, person_id, first_week, locked FROM captaincy ORDER BY first_week"_s),
        captaincyFrom);
}

Result<QList<Captaincy>> CaptaincyRepository::between(IsoWeek from, IsoWeek to) const
{
    // ISO weeks in text sort by time. A captaincy that begins the week before still touches `from`.
    Query query(m_database,
        u"SELECT id, person_id, first_week, locked FROM captaincy WHERE first_week BETWEEN ? AND ? ORDER BY first_week"_s);
    query.bind(from.plus(1 - captaincyWeeks).toString()).bind(to.toString());
    return collect<Captaincy>(std::move(query), captaincyFrom);
}

Result<QList<CaptaincyRevision>> CaptaincyRepository::revisions() const
{
    Query query(
        m_database, uR"(SELECT id, person_id, first_week, locked, sequence, updated_at, 0 AS cancelled FROM captaincy
            UNION ALL
            SELECT captaincy_id, person_id, first_week, 0, sequence, updated_at, 1 FROM cancelled_captaincy
            ORDER BY first_week, cancelled, id, person_id)"_s);
    return collect<CaptaincyRevision>(std::move(query), [](const Query &row) {
        return CaptaincyRevision{captaincyFrom(row), int(row.integer(4)), row.integer(5), row.boolean(6)};
    });
}

Result<> CaptaincyRepository::save(Transaction &transaction, const Captaincy &captaincy, const Stamp &stamp)
{
    // Who had it until now is told that it is cancelled; whoever gets it back is not any more.
    if (auto done = cancel(transaction, captaincy.id, captaincy.person, stamp); !done)
        return done;
    Query query(transaction.database(),
        uR"(INSERT INTO captaincy (id, person_id, first_week, locked, sequence, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(sequence) + 1, 0) FROM cancelled_captaincy
                WHERE captaincy_id = ?), ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                sequence = captaincy.sequence + CASE WHEN person_id <> excluded.person_id
                    OR first_week <> excluded.first_week THEN 1 ELSE 0 END,
                person_id = excluded.person_id, first_week = excluded.first_week,
                locked = excluded.locked, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(captaincy.id).bind(captaincy.person).bind(captaincy.firstWeek.toString()).bind(captaincy.locked);
    query.bind(captaincy.id).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    Query given(transaction.database(), u"DELETE FROM cancelled_captaincy WHERE captaincy_id = ? AND person_id = ?"_s);
    given.bind(captaincy.id).bind(captaincy.person);
    if (auto done = given.exec(); !done)
        return done;
    transaction.changed(Aggregate::Captaincy, captaincy.id.value);
    return {};
}

Result<> CaptaincyRepository::remove(Transaction &transaction, const CaptaincyId &id, const Stamp &stamp)
{
    if (auto done = cancel(transaction, id, {}, stamp); !done)
        return done;
    Query query(transaction.database(), u"DELETE FROM captaincy WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::NotFound, id.value);
    transaction.changed(Aggregate::Captaincy, id.value);
    return {};
}

} // namespace qd
