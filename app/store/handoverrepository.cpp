#include "app/store/handoverrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Handover handoverOf(const Query &row)
{
    Handover handover;
    handover.id = row.id<HandoverTag>(0);
    handover.week = IsoWeek::parse(row.text(1)).value_or(IsoWeek());
    handover.notes = row.text(2);
    handover.record = row.text(3);
    return handover;
}

Result<> finish(Query &query, Transaction &transaction, const HandoverId &id)
{
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Handover, id.value);
    return {};
}

} // namespace

Result<QList<Handover>> HandoverRepository::all() const
{
    return collect<Handover>(
        Query(m_database, u"SELECT id, week, notes, record FROM handover ORDER BY week DESC"_s), handoverOf);
}

Result<Handover> HandoverRepository::handover(IsoWeek week) const
{
    Query query(m_database, u"SELECT id, week, notes, record FROM handover WHERE week = ?"_s);
    query.bind(week.toString());
    const auto found = collect<Handover>(std::move(query), handoverOf);
    if (!found)
        return tl::unexpected(found.error());
    Handover handover = found->isEmpty() ? Handover{{}, week, {}, {}, {}, {}} : found->first();
    if (handover.id.isNull())
        return handover;
    Query ticks(
        m_database, u"SELECT item, words, answer, at, by FROM handover_tick WHERE handover_id = ? ORDER BY at"_s);
    ticks.bind(handover.id.value);
    auto ticked = collect<HandoverTick>(std::move(ticks), [](const Query &row) {
        return HandoverTick{row.text(0), row.text(1), handoverAnswerFrom(row.text(2)).value_or(HandoverAnswer::Done),
            row.integer(3), row.text(4)};
    });
    Query signatures(
        m_database, u"SELECT side, name, at, by FROM handover_signature WHERE handover_id = ? ORDER BY at"_s);
    signatures.bind(handover.id.value);
    auto given = collect<HandoverSignature>(std::move(signatures), [](const Query &row) {
        return HandoverSignature{
            handoverSideFrom(row.text(0)).value_or(HandoverSide::Leaving), row.text(1), row.integer(2), row.text(3)};
    });
    if (!ticked || !given)
        return tl::unexpected(ticked ? given.error() : ticked.error());
    handover.ticks = std::move(*ticked);
    handover.signatures = std::move(*given);
    return handover;
}

Result<> HandoverRepository::save(Transaction &transaction, const Handover &handover, const Stamp &stamp)
{
    Query query(
        transaction.database(), uR"(INSERT INTO handover (id, week, notes, record, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET notes = excluded.notes, record = excluded.record,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(handover.id.value).bind(handover.week.toString()).bind(handover.notes).bind(handover.record);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    return finish(query, transaction, handover.id);
}

Result<> HandoverRepository::save(Transaction &transaction, const HandoverId &handover, const HandoverTick &tick)
{
    Query query(
        transaction.database(), uR"(INSERT OR REPLACE INTO handover_tick (handover_id, item, words, answer, at, by)
            VALUES (?, ?, ?, ?, ?, ?))"_s);
    query.bind(handover.value).bind(tick.item).bind(tick.words).bind(toString(tick.answer)).bind(tick.at).bind(tick.by);
    return finish(query, transaction, handover);
}

Result<> HandoverRepository::save(
    Transaction &transaction, const HandoverId &handover, const HandoverSignature &signature)
{
    Query query(transaction.database(),
        uR"(INSERT OR REPLACE INTO handover_signature (handover_id, side, name, at, by) VALUES (?, ?, ?, ?, ?))"_s);
    query.bind(handover.value)
        .bind(toString(signature.side))
        .bind(signature.name)
        .bind(signature.at)
        .bind(signature.by);
    return finish(query, transaction, handover);
}

Result<> HandoverRepository::removeTick(Transaction &transaction, const HandoverId &handover, const QString &item)
{
    Query query(transaction.database(), u"DELETE FROM handover_tick WHERE handover_id = ? AND item = ?"_s);
    query.bind(handover.value).bind(item);
    return finish(query, transaction, handover);
}

} // namespace qd
