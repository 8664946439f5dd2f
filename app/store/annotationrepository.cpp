#include "app/store/annotationrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<QList<Annotation>> AnnotationRepository::within(TimeRange range) const
{
    Query query(m_database, uR"(SELECT id, from_at, to_at, text, updated_by FROM annotation
                                WHERE from_at < ? AND to_at >= ? ORDER BY from_at, id)"_s);
    query.bind(range.to).bind(range.from);
    return collect<Annotation>(std::move(query), [](const Query &row) {
        return Annotation{row.id<AnnotationTag>(0), {row.integer(1), row.integer(2)}, row.text(3), row.text(4)};
    });
}

Result<> AnnotationRepository::save(Transaction &transaction, const Annotation &annotation, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO annotation (id, from_at, to_at, text, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET from_at = excluded.from_at, to_at = excluded.to_at, text = excluded.text,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(annotation.id).bind(annotation.range.from).bind(annotation.range.to).bind(cleaned(annotation.text));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Annotation, annotation.id.value);
    return {};
}

Result<> AnnotationRepository::remove(Transaction &transaction, const AnnotationId &id)
{
    return removeRow(transaction, u"annotation"_s, Aggregate::Annotation, id);
}

} // namespace qd
