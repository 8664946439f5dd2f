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

Result<> CaptaincyRepository::save(Transaction &transaction, const Captaincy &captaincy, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO captaincy (id, person_id, first_week, locked, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, first_week = excluded.first_week,
                locked = excluded.locked, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(captaincy.id).bind(captaincy.person).bind(captaincy.firstWeek.toString()).bind(captaincy.locked);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Captaincy, captaincy.id.value);
    return {};
}

Result<> CaptaincyRepository::remove(Transaction &transaction, const CaptaincyId &id)
{
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
