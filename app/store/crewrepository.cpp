#include "app/store/crewrepository.h"

#include "app/domain/words.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr Word<CaptaincySwap::State> swapWords[] = {
    {CaptaincySwap::State::Proposed, u"proposed"},
    {CaptaincySwap::State::Accepted, u"accepted"},
    {CaptaincySwap::State::Declined, u"declined"},
    {CaptaincySwap::State::Withdrawn, u"withdrawn"},
};

IsoWeek weekFrom(const QString &text)
{
    return IsoWeek::parse(text).value_or(IsoWeek());
}

Result<> finish(Query &query, Transaction &transaction, const Stamp &stamp, Aggregate aggregate, const QString &id)
{
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(aggregate, id);
    return {};
}

} // namespace

Result<QList<Replacement>> CrewRepository::replacements() const
{
    return collect<Replacement>(
        Query(m_database,
            u"SELECT id, absent_id, substitute_id, from_at, until_at, reason FROM replacement ORDER BY from_at, id"_s),
        [](const Query &row) {
            return Replacement{row.id<ReplacementTag>(0), row.id<PersonTag>(1), row.id<PersonTag>(2), row.integer(3),
                row.integer(4), row.text(5)};
        });
}

Result<QList<CaptaincySwap>> CrewRepository::swaps() const
{
    return collect<CaptaincySwap>(
        Query(m_database,
            uR"(SELECT id, offered_week, offered_person_id, wanted_week, wanted_person_id, state, note, proposed_at,
                answered_at FROM captaincy_swap ORDER BY proposed_at, id)"_s),
        [](const Query &row) {
            return CaptaincySwap{row.id<SwapTag>(0), weekFrom(row.text(1)), row.id<PersonTag>(2), weekFrom(row.text(3)),
                row.id<PersonTag>(4), valueOf(swapWords, row.text(5)).value_or(CaptaincySwap::State::Withdrawn),
                row.text(6), row.integer(7), row.optionalInteger(8)};
        });
}

Result<QList<Reinforcement>> CrewRepository::reinforcements() const
{
    return collect<Reinforcement>(
        Query(m_database, uR"(SELECT id, person_id, team, incident_id, from_at, until_at, reason FROM reinforcement
                ORDER BY from_at, id)"_s),
        [](const Query &row) {
            return Reinforcement{row.id<ReinforcementTag>(0), row.id<PersonTag>(1), row.text(2), row.id<IncidentTag>(3),
                row.integer(4), row.optionalInteger(5), row.text(6)};
        });
}

Result<QList<HelmPassing>> CrewRepository::passings() const
{
    return collect<HelmPassing>(
        Query(m_database, u"SELECT id, at, person_id, note FROM helm_passing ORDER BY at"_s), [](const Query &row) {
            return HelmPassing{row.id<HelmPassingTag>(0), row.integer(1), row.id<PersonTag>(2), row.text(3)};
        });
}

Result<> CrewRepository::save(Transaction &transaction, const Replacement &replacement, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO replacement (id, absent_id, substitute_id, from_at, until_at, reason, created_at, updated_at,
                updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET absent_id = excluded.absent_id, substitute_id = excluded.substitute_id,
                from_at = excluded.from_at, until_at = excluded.until_at, reason = excluded.reason,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(replacement.id).bind(replacement.absent).bind(replacement.substitute);
    query.bind(replacement.from).bind(replacement.until).bind(replacement.reason);
    return finish(query, transaction, stamp, Aggregate::Replacement, replacement.id.value);
}

Result<> CrewRepository::save(Transaction &transaction, const CaptaincySwap &swap, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO captaincy_swap (id, offered_week, offered_person_id, wanted_week, wanted_person_id, state, note,
                proposed_at, answered_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, note = excluded.note,
                answered_at = excluded.answered_at, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(swap.id).bind(swap.offeredWeek.toString()).bind(swap.offeredBy).bind(swap.wantedWeek.toString());
    query.bind(swap.wantedFrom).bind(wordOf(swapWords, swap.state)).bind(swap.note).bind(swap.proposedAt);
    query.bind(swap.answeredAt);
    return finish(query, transaction, stamp, Aggregate::CaptaincySwap, swap.id.value);
}

Result<> CrewRepository::save(Transaction &transaction, const Reinforcement &reinforcement, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO reinforcement (id, person_id, team, incident_id, from_at, until_at, reason, created_at,
                updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, team = excluded.team,
                incident_id = excluded.incident_id, from_at = excluded.from_at, until_at = excluded.until_at,
                reason = excluded.reason, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(reinforcement.id).bind(reinforcement.person).bind(reinforcement.team);
    query.bind(textOrNull(reinforcement.incident.value)).bind(reinforcement.from).bind(reinforcement.until);
    query.bind(reinforcement.reason);
    return finish(query, transaction, stamp, Aggregate::Reinforcement, reinforcement.id.value);
}

Result<> CrewRepository::save(Transaction &transaction, const HelmPassing &passing, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO helm_passing (id, at, person_id, note, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s);
    query.bind(passing.id).bind(passing.at).bind(passing.person).bind(passing.note);
    return finish(query, transaction, stamp, Aggregate::Helm, passing.id.value);
}

Result<> CrewRepository::remove(Transaction &transaction, const ReplacementId &id)
{
    return removeRow(transaction, u"replacement"_s, Aggregate::Replacement, id);
}

} // namespace qd
