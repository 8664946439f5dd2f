#include "app/store/learningrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

TrainingMark markFrom(const Query &row)
{
    return {row.id<TrainingMarkTag>(0), row.id<PersonTag>(1), row.id<TrainingItemTag>(2), int(row.integer(3)),
        row.integer(4), row.text(5)};
}

} // namespace

Result<QList<TrainingItem>> LearningRepository::items(TrainingList list) const
{
    Query query(m_database, uR"(SELECT id, name, position, retired_at FROM training_item WHERE list = ?
            ORDER BY CASE WHEN retired_at IS NULL THEN 0 ELSE 1 END, position, id)"_s);
    query.bind(toString(list));
    return collect<TrainingItem>(std::move(query), [list](const Query &row) {
        return TrainingItem{row.id<TrainingItemTag>(0), list, row.text(1), int(row.integer(2)), row.optionalInteger(3)};
    });
}

Result<QList<TrainingMark>> LearningRepository::marks(TrainingList list) const
{
    Query query(m_database, uR"(SELECT id, person_id, item_id, level, at, by FROM (
                SELECT mark.*, ROW_NUMBER() OVER (
                    PARTITION BY person_id, item_id ORDER BY at DESC, mark.id DESC) AS age
                FROM training_mark AS mark JOIN training_item AS item ON item.id = mark.item_id
                WHERE item.list = ?) AS aged
            WHERE age = 1 ORDER BY at, id)"_s);
    query.bind(toString(list));
    return collect<TrainingMark>(std::move(query), markFrom);
}

Result<QList<TrainingMark>> LearningRepository::history(const PersonId &person, const TrainingItemId &item) const
{
    Query query(m_database, uR"(SELECT id, person_id, item_id, level, at, by FROM training_mark
            WHERE person_id = ? AND item_id = ? ORDER BY at, id)"_s);
    query.bind(person).bind(item);
    return collect<TrainingMark>(std::move(query), markFrom);
}

Result<> LearningRepository::save(Transaction &transaction, const TrainingItem &item, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO training_item (id, list, name, position, retired_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position,
                retired_at = excluded.retired_at, updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(item.id).bind(toString(item.list)).bind(cleaned(item.name)).bind(item.position).bind(item.retiredAt);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Survey, item.id.value);
    return {};
}

Result<> LearningRepository::add(Transaction &transaction, const TrainingMark &mark)
{
    Query query(transaction.database(),
        u"INSERT INTO training_mark (id, person_id, item_id, level, at, by) VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.bind(mark.id).bind(mark.person).bind(mark.item).bind(mark.level).bind(mark.at).bind(cleaned(mark.by));
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Survey, mark.person.value);
    return {};
}

} // namespace qd
