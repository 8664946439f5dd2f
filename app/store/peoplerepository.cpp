#include "app/store/peoplerepository.h"

#include "app/store/fulltext.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString searchIndex = u"person_fts"_s;

const QString personColumns = u"SELECT id, name, email, slack, team_id, joined_on, left_on, opted_out, "
                              "opted_out_reason, opted_out_until, working_days, captaincies_before, removed_on, phone "
                              "FROM person "_s;

Person personFrom(const Query &row)
{
    return {row.id<PersonTag>(0), row.text(1), row.text(2), row.text(3), row.id<TeamTag>(4), row.date(5), row.date(6),
        row.boolean(7), row.text(8), row.date(9), WorkingDays(row.integer(10)), int(row.integer(11)), row.date(12),
        row.text(13)};
}

} // namespace

Result<QList<Team>> PeopleRepository::teams() const
{
    return collect<Team>(
        Query(m_database, u"SELECT id, name, colour FROM team ORDER BY name, id"_s), [](const Query &row) {
            return Team{row.id<TeamTag>(0), row.text(1), static_cast<int>(row.integer(2))};
        });
}

Result<QList<Person>> PeopleRepository::people() const
{
    return collect<Person>(Query(m_database, personColumns + u"ORDER BY name, id"_s), personFrom);
}

Result<Person> PeopleRepository::person(const PersonId &id) const
{
    Query query(m_database, personColumns + u"WHERE id = ?"_s);
    query.bind(id);
    if (auto row = query.first(); !row)
        return tl::unexpected(row.error());
    return personFrom(query);
}

Result<> PeopleRepository::save(Transaction &transaction, const Team &team, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO team (id, name, colour, created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(team.id).bind(team.name).bind(team.colour).bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Team, team.id.value);
    return {};
}

Result<> PeopleRepository::save(Transaction &transaction, const Person &person, const Stamp &stamp)
{
    Query query(
        transaction.database(), uR"(INSERT INTO person (id, name, email, slack, team_id, joined_on, left_on, opted_out,
                opted_out_reason, opted_out_until, working_days, captaincies_before, removed_on, phone,
                created_at, updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, slack = excluded.slack,
                team_id = excluded.team_id, joined_on = excluded.joined_on, left_on = excluded.left_on,
                opted_out = excluded.opted_out, opted_out_reason = excluded.opted_out_reason,
                opted_out_until = excluded.opted_out_until, working_days = excluded.working_days,
                captaincies_before = excluded.captaincies_before, removed_on = excluded.removed_on, phone = excluded.phone,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(person.id).bind(person.name).bind(person.email).bind(person.slack).bind(person.team);
    query.bind(person.joined).bind(person.left).bind(person.optedOut).bind(person.optedOutReason);
    query.bind(person.optedOutUntil).bind(int(person.workingDays)).bind(person.captainciesBefore).bind(person.removed);
    query.bind(person.phone);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Person, person.id.value);
    return putIntoIndex(transaction, searchIndex, person.id.value,
        {person.name, person.email + u'\n' + person.slack}, InIndex::Again);
}

Result<> PeopleRepository::remove(Transaction &transaction, const TeamId &id)
{
    return removeRow(transaction, u"team"_s, Aggregate::Team, id);
}

Result<> PeopleRepository::remove(Transaction &transaction, const PersonId &id)
{
    if (auto done = removeRow(transaction, u"person"_s, Aggregate::Person, id); !done)
        return done;
    return removeFromIndex(transaction, searchIndex, id.value);
}

} // namespace qd
