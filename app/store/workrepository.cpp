#include "app/store/workrepository.h"

#include "app/domain/timeline.h"
#include "app/domain/works/workorder.h"
#include "app/store/fulltext.h"
#include "app/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int idsAtOnce = 400;

QString toJson(const QList<WorkStep> &steps)
{
    QJsonArray array;
    for (const WorkStep &step : steps)
        array.append(QJsonObject{{u"text"_s, step.text}, {u"done"_s, step.done}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<WorkStep> stepsFrom(const QString &json)
{
    QList<WorkStep> steps;
    if (json.size() <= 2)
        return steps;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        steps.append({value[u"text"_s].toString(), value[u"done"_s].toBool()});
    return steps;
}

Work workFrom(const Query &row)
{
    Work work;
    work.id = row.id<WorkTag>(0);
    work.title = row.text(1);
    work.state = workStateFrom(row.text(2)).value_or(WorkState::Planned);
    work.owner = row.text(3);
    work.done = row.optionalInteger(4);
    work.due = row.date(5);
    work.incident = row.id<IncidentTag>(6);
    work.column = row.id<WorkColumnTag>(7);
    work.position = row.real(8);
    work.since = row.integer(9);
    work.description = row.text(10);
    work.team = row.text(11);
    work.labels = namesFromText(row.text(12));
    work.checklist = stepsFrom(row.text(13));
    work.effortDays = row.real(14);
    work.links = namesFromText(row.text(15));
    work.archived = row.optionalInteger(16);
    work.origin = row.text(17);
    work.created = row.integer(18);
    work.updated = row.integer(19);
    return work;
}

const QString storeSql =
    uR"(INSERT INTO work (id, title, state, owner, done_at, due_on, incident_id, column_id, position, column_since,
                description, team, labels, checklist, effort_days, links, archived_at, origin, created_at, updated_at,
                updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, state = excluded.state, owner = excluded.owner,
                done_at = excluded.done_at, due_on = excluded.due_on, incident_id = excluded.incident_id,
                column_id = excluded.column_id, position = excluded.position, column_since = excluded.column_since,
                description = excluded.description, team = excluded.team, labels = excluded.labels,
                checklist = excluded.checklist, effort_days = excluded.effort_days, links = excluded.links,
                archived_at = excluded.archived_at, origin = excluded.origin, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s;

void bind(Query &query, const Work &work, qint64 since, const Stamp &stamp)
{
    query.bind(work.id).bind(work.title).bind(toString(work.state)).bind(work.owner).bind(work.done).bind(work.due);
    query.bind(textOrNull(work.incident.value)).bind(work.column).bind(QVariant(work.position));
    query.bind(since).bind(work.description).bind(work.team);
    query.bind(namesToText(work.labels)).bind(toJson(work.checklist)).bind(QVariant(work.effortDays));
    query.bind(namesToText(work.links)).bind(work.archived).bind(textOrNull(cleaned(work.origin)));
    query.bind(work.created != 0 ? work.created : stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
}

const QString searchIndex = u"work_fts"_s;

QStringList indexedTexts(const Work &work)
{
    QStringList texts{work.description};
    for (const WorkStep &step : work.checklist)
        texts.append(step.text);
    return {work.title, (QStringList{work.owner, work.team} + work.labels).join(u'\n'),
        (texts + work.links).join(u'\n')};
}

const QString moveSql =
    u"INSERT INTO work_move (id, work_id, from_column, to_column, at, by) VALUES (?, ?, ?, ?, ?, ?)"_s;

[[nodiscard]] Result<> keepMove(Query &query, const Work &work, const WorkColumnId &from, const Stamp &stamp)
{
    query.bind(WorkMoveId::create(stamp.nowMs)).bind(work.id).bind(textOrNull(from.value)).bind(work.column);
    return query.bind(stamp.nowMs).bind(stamp.author).exec();
}

} // namespace

Result<QList<Work>> WorkRepository::read(const QString &rest, const QVariantList &values) const
{
    Query query(m_database,
        u"SELECT id, title, state, owner, done_at, due_on, incident_id, column_id, position, column_since, "
        "description, team, labels, checklist, effort_days, links, archived_at, origin, created_at, updated_at "
        "FROM work "_s
            + rest);
    for (const QVariant &value : values)
        query.bind(value);
    return collect<Work>(std::move(query), workFrom);
}

Result<QList<Work>> WorkRepository::all() const
{
    return read(u"ORDER BY created_at, id"_s);
}

Result<QList<Work>> WorkRepository::onBoard() const
{
    return read(u"WHERE archived_at IS NULL ORDER BY position, id"_s);
}

Result<QList<Work>> WorkRepository::archived() const
{
    return read(u"WHERE archived_at IS NOT NULL ORDER BY archived_at DESC, id DESC"_s);
}

Result<QList<Work>> WorkRepository::inColumn(const WorkColumnId &column) const
{
    return read(u"WHERE column_id = ? AND archived_at IS NULL ORDER BY position, id"_s, {column.value});
}

Result<QList<Work>> WorkRepository::works(const QList<WorkId> &ids) const
{
    QList<Work> found;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        QStringList marks;
        QVariantList values;
        for (const WorkId &id : ids.mid(from, idsAtOnce)) {
            marks.append(u"?"_s);
            values.append(id.value);
        }
        auto some = read(u"WHERE id IN (%1)"_s.arg(marks.join(u',')), values);
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

Result<QList<Work>> WorkRepository::changedSince(qint64 ms) const
{
    return read(u"WHERE updated_at >= ? ORDER BY created_at, id"_s, {ms});
}

Result<Work> WorkRepository::work(const WorkId &id) const
{
    auto found = works({id});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? Result<Work>(failure(Error::Kind::NotFound, id.value)) : found->first();
}

Result<double> WorkRepository::placeBehind(const WorkColumnId &column) const
{
    Query last(m_database, u"SELECT COALESCE(MAX(position), 0) FROM work WHERE column_id = ?"_s);
    last.bind(column);
    if (auto done = last.first(); !done)
        return tl::unexpected(done.error());
    return last.real(0) + workPlaceStep;
}

Result<QStringList> WorkRepository::origins() const
{
    return collect<QString>(Query(m_database, u"SELECT origin FROM work WHERE origin IS NOT NULL"_s),
        [](const Query &row) { return row.text(0); });
}

Result<QList<WorkColumn>> WorkRepository::readColumns(const QString &rest) const
{
    return collect<WorkColumn>(
        Query(m_database, u"SELECT id, name, stands_for, soft_limit, position FROM work_column "_s + rest),
        [](const Query &row) {
            return WorkColumn{row.id<WorkColumnTag>(0), row.text(1),
                workStateFrom(row.text(2)).value_or(WorkState::Planned), int(row.integer(3)), int(row.integer(4))};
        });
}

Result<QList<WorkColumn>> WorkRepository::columns() const
{
    return readColumns(u"WHERE removed_at IS NULL ORDER BY position, id"_s);
}

Result<QList<WorkColumn>> WorkRepository::everyColumn() const
{
    return readColumns(u"ORDER BY removed_at IS NOT NULL, position, id"_s);
}

Result<QList<WorkMove>> WorkRepository::readMoves(const QString &where, const QVariant &value) const
{
    Query query(m_database,
        u"SELECT id, work_id, from_column, to_column, at, by FROM work_move WHERE %1 ORDER BY at, id"_s.arg(where));
    query.bind(value);
    return collect<WorkMove>(std::move(query), [](const Query &row) {
        return WorkMove{row.id<WorkMoveTag>(0), row.id<WorkTag>(1), row.id<WorkColumnTag>(2), row.id<WorkColumnTag>(3),
            row.integer(4), row.text(5)};
    });
}

Result<QList<WorkMove>> WorkRepository::moves(const WorkId &work) const
{
    return readMoves(u"work_id = ?"_s, work.value);
}

Result<QList<WorkMove>> WorkRepository::movesSince(qint64 ms) const
{
    return readMoves(u"at >= ?"_s, ms);
}

Result<QList<TitledMove>> WorkRepository::movesWithin(TimeRange range) const
{
    Query query(m_database,
        uR"(SELECT work_move.id, work_id, from_column, to_column, at, by, title
            FROM work_move JOIN work ON work.id = work_id WHERE at >= ? AND at < ? ORDER BY at, work_move.id)"_s);
    query.bind(range.from).bind(range.to);
    return collect<TitledMove>(std::move(query), [](const Query &row) {
        return TitledMove{{row.id<WorkMoveTag>(0), row.id<WorkTag>(1), row.id<WorkColumnTag>(2),
                              row.id<WorkColumnTag>(3), row.integer(4), row.text(5)},
            row.text(6)};
    });
}

// Finds a column and a place for a work that has none.
Result<> WorkRepository::settle(Work &work) const
{
    if (work.column.isNull()) {
        const auto all = columns();
        if (!all)
            return tl::unexpected(all.error());
        const WorkColumn *column = columnFor(*all, work.state);
        if (!column)
            return failure(Error::Kind::Conflict, {}, u"the board has no column"_s);
        work.column = column->id;
    }
    if (work.position > 0)
        return {};
    const auto place = placeBehind(work.column);
    work.position = place.value_or(0);
    return place.map([](double) {});
}

Result<> WorkRepository::save(Transaction &transaction, Work work, const Stamp &stamp)
{
    const WorkRepository repository(transaction.database());
    if (auto done = repository.settle(work); !done)
        return done;
    const auto stored = repository.work(work.id);
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        return tl::unexpected(stored.error());
    const bool moved = !stored || stored->column != work.column;
    Query query(transaction.database(), storeSql);
    bind(query, work, moved ? stamp.nowMs : stored->since, stamp);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Work, work.id.value);
    if (!stored || indexedTexts(*stored) != indexedTexts(work)) { // a card that is only moved says what it said before
        if (auto done = putIntoIndex(transaction, searchIndex, work.id.value, indexedTexts(work),
                stored ? InIndex::Again : InIndex::New);
            !done)
            return done;
    }
    if (!moved)
        return {};
    Query move(transaction.database(), moveSql);
    return keepMove(move, work, stored ? stored->column : WorkColumnId(), stamp);
}

Result<> WorkRepository::add(Transaction &transaction, const QList<Work> &works, const Stamp &stamp)
{
    const WorkRepository repository(transaction.database());
    Query query(transaction.database(), storeSql);
    Query move(transaction.database(), moveSql);
    QHash<WorkColumnId, double> places; // of the next one in each column
    for (Work work : works) {
        if (!places.contains(work.column)) {
            const auto place = repository.placeBehind(work.column);
            if (!place)
                return tl::unexpected(place.error());
            places.insert(work.column, *place);
        }
        work.position = places[work.column];
        places[work.column] += workPlaceStep;
        bind(query, work, stamp.nowMs, stamp);
        if (auto done = query.exec(); !done)
            return done;
        if (auto done = keepMove(move, work, {}, stamp); !done)
            return done;
        if (auto done =
                putIntoIndex(transaction, searchIndex, work.id.value, indexedTexts(work), InIndex::New);
            !done)
            return done;
        transaction.changed(Aggregate::Work, work.id.value);
    }
    return {};
}

Result<> WorkRepository::place(Transaction &transaction, const WorkId &id, double position)
{
    transaction.changed(Aggregate::Work, id.value);
    Query query(transaction.database(), u"UPDATE work SET position = ? WHERE id = ?"_s);
    return query.bind(QVariant(position)).bind(id).exec();
}

Result<> WorkRepository::remove(Transaction &transaction, const WorkId &id)
{
    transaction.changed(Aggregate::Work, id.value);
    Query query(transaction.database(), u"DELETE FROM work WHERE id = ?"_s);
    if (auto done = query.bind(id).exec(); !done)
        return done;
    return removeFromIndex(transaction, searchIndex, id.value);
}

Result<> WorkRepository::save(Transaction &transaction, const WorkColumn &column, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO work_column (id, name, stands_for, soft_limit, position, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, stands_for = excluded.stands_for,
                soft_limit = excluded.soft_limit, position = excluded.position, removed_at = NULL,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(column.id).bind(column.name).bind(toString(column.stands)).bind(column.limit).bind(column.position);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    transaction.changed(Aggregate::WorkColumn, column.id.value);
    return query.exec();
}

Result<> WorkRepository::remove(Transaction &transaction, const WorkColumnId &id, const Stamp &stamp)
{
    transaction.changed(Aggregate::WorkColumn, id.value);
    Query query(transaction.database(),
        u"UPDATE work_column SET removed_at = ?, updated_at = ?, updated_by = ? WHERE id = ?"_s);
    return query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author).bind(id).exec();
}

} // namespace qd
