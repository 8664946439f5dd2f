#include "app/store/absencerepository.h"

#include "app/domain/words.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr Word<Absence::Kind> kindWords[] = {
    {Absence::Kind::Leave, u"leave"},
    {Absence::Kind::Illness, u"illness"},
    {Absence::Kind::Training, u"training"},
    {Absence::Kind::Other, u"other"},
};

} // namespace

Result<QList<Absence>> AbsenceRepository::absences() const
{
    return collect<Absence>(
        Query(m_database,
            u"SELECT id, person_id, first_day, last_day, kind, note, uid FROM absence ORDER BY first_day, last_day, id"_s),
        [](const Query &row) {
            return Absence{row.id<AbsenceTag>(0), row.id<PersonTag>(1), row.date(2), row.date(3),
                valueOf(kindWords, row.text(4)).value_or(Absence::Kind::Other), row.text(5), row.text(6)};
        });
}

Result<QList<ClosingDay>> AbsenceRepository::closings() const
{
    return collect<ClosingDay>(
        Query(m_database, u"SELECT day, name FROM closing_day ORDER BY day"_s), [](const Query &row) {
            return ClosingDay{row.date(0), row.text(1)};
        });
}

Result<> AbsenceRepository::save(Transaction &transaction, const Absence &absence, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO absence (id, person_id, first_day, last_day, kind, note, uid, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, first_day = excluded.first_day,
                last_day = excluded.last_day, kind = excluded.kind, note = excluded.note, uid = excluded.uid,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(absence.id).bind(absence.person).bind(absence.first).bind(absence.last);
    query.bind(wordOf(kindWords, absence.kind)).bind(absence.note).bind(absence.uid);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Absence, absence.id.value);
    return {};
}

Result<> AbsenceRepository::save(Transaction &transaction, const ClosingDay &closing, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO closing_day (day, name, created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (day) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(closing.date).bind(closing.name).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::ClosingDay, closing.date.toString(Qt::ISODate));
    return {};
}

Result<> AbsenceRepository::remove(Transaction &transaction, const AbsenceId &id)
{
    return removeRow(transaction, u"absence"_s, Aggregate::Absence, id);
}

Result<> AbsenceRepository::removeClosing(Transaction &transaction, QDate date)
{
    Query query(transaction.database(), u"DELETE FROM closing_day WHERE day = ?"_s);
    query.bind(date);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::NotFound, date.toString(Qt::ISODate));
    transaction.changed(Aggregate::ClosingDay, date.toString(Qt::ISODate));
    return {};
}

} // namespace qd
