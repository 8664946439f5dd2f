#include "app/store/drillrepository.h"

#include "app/store/query.h"
#include "app/store/removerow.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString thenSide = u"then"_s;
const QString nowSide = u"now"_s;

Result<> addMoments(Transaction &transaction, const DrillId &id, const QString &side, const QList<DrillMoment> &moments)
{
    int position = 0;
    for (const DrillMoment &moment : moments) {
        Query query(transaction.database(),
            u"INSERT INTO drill_moment (drill_id, side, position, at, kind, text, author) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        query.bind(id).bind(side).bind(position++).bind(moment.at).bind(toString(moment.kind));
        query.bind(cleaned(moment.text)).bind(cleaned(moment.author));
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<> found(const Query &query, const DrillId &id)
{
    return query.changedRows() > 0 ? Result<>() : failure(Error::Kind::NotFound, id.value);
}

} // namespace

// `where` names a column with one question mark, or is empty.
Result<QList<Drill>> DrillRepository::read(const QString &where, const QString &value) const
{
    Query query(m_database,
        uR"(SELECT id, incident_id, scenario, title, trainee, person_id, done_at, impact_at, began_at, ended_at, speed,
            ending, learnt FROM drill )"_s
            + where + u" ORDER BY done_at DESC, id DESC"_s);
    if (!where.isEmpty())
        query.bind(value);
    auto drills = collect<Drill>(std::move(query), [](const Query &row) {
        Drill drill;
        drill.id = row.id<DrillTag>(0);
        drill.subject = {row.id<IncidentTag>(1), row.text(2)};
        drill.title = row.text(3);
        drill.trainee = row.text(4);
        drill.person = row.id<PersonTag>(5);
        drill.doneAt = row.integer(6);
        drill.impactAt = row.integer(7);
        drill.beganAt = row.integer(8);
        drill.endedAt = row.integer(9);
        drill.speed = row.real(10);
        drill.ending = drillEndingFrom(row.text(11)).value_or(DrillEnding::Stopped);
        drill.learnt = row.text(12);
        return drill;
    });
    if (!drills || drills->isEmpty())
        return drills;
    Query moments(m_database,
        u"SELECT drill_id, side, at, kind, text, author FROM drill_moment WHERE drill_id IN (SELECT id FROM drill "_s
            + where + u") ORDER BY drill_id, side, position"_s);
    if (!where.isEmpty())
        moments.bind(value);
    if (auto done = moments.exec(); !done)
        return tl::unexpected(done.error());
    QHash<QString, Drill *> byId;
    for (Drill &drill : *drills)
        byId.insert(drill.id.value, &drill);
    while (moments.next()) {
        Drill *drill = byId.value(moments.text(0));
        const auto kind = momentKindFrom(moments.text(3));
        if (drill && kind) {
            auto &side = moments.text(1) == thenSide ? drill->then : drill->now;
            side.append({moments.integer(2), *kind, moments.text(4), moments.text(5)});
        }
    }
    if (auto done = moments.finished(); !done)
        return tl::unexpected(done.error());
    return drills;
}

Result<QList<Drill>> DrillRepository::drills() const
{
    return read({}, {});
}

Result<QList<DrillSubject>> DrillRepository::subjects() const
{
    return collect<DrillSubject>(Query(m_database, u"SELECT DISTINCT incident_id, scenario FROM drill"_s),
        [](const Query &row) {
            return DrillSubject{row.id<IncidentTag>(0), row.text(1)};
        });
}

Result<QList<Drill>> DrillRepository::of(const PersonId &person) const
{
    return read(u"WHERE person_id = ?"_s, person.value);
}

Result<Drill> DrillRepository::drill(const DrillId &id) const
{
    const auto drills = read(u"WHERE id = ?"_s, id.value);
    if (!drills)
        return tl::unexpected(drills.error());
    if (drills->isEmpty())
        return failure(Error::Kind::NotFound, id.value);
    return drills->first();
}

Result<> DrillRepository::add(Transaction &transaction, const Drill &drill, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO drill (id, incident_id, scenario, title, trainee, person_id, done_at, impact_at, began_at,
                ended_at, speed, ending, learnt, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    query.bind(drill.id).bind(textOrNull(drill.subject.incident.value)).bind(drill.subject.scenario);
    query.bind(cleaned(drill.title)).bind(cleaned(drill.trainee)).bind(textOrNull(drill.person.value));
    query.bind(drill.doneAt).bind(drill.impactAt).bind(drill.beganAt).bind(drill.endedAt).bind(QVariant(drill.speed));
    query.bind(toString(drill.ending)).bind(cleaned(drill.learnt));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    if (auto done = addMoments(transaction, drill.id, thenSide, drill.then); !done)
        return done;
    if (auto done = addMoments(transaction, drill.id, nowSide, drill.now); !done)
        return done;
    transaction.changed(Aggregate::Drill, drill.id.value);
    return {};
}

Result<> DrillRepository::setLearnt(
    Transaction &transaction, const DrillId &id, const QString &learnt, const Stamp &stamp)
{
    Query query(transaction.database(), u"UPDATE drill SET learnt = ?, updated_at = ?, updated_by = ? WHERE id = ?"_s);
    query.bind(cleaned(learnt)).bind(stamp.nowMs).bind(stamp.author).bind(id);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Drill, id.value);
    return found(query, id);
}

Result<> DrillRepository::remove(Transaction &transaction, const DrillId &id)
{
    return removeRow(transaction, u"drill"_s, Aggregate::Drill, id);
}

} // namespace qd
