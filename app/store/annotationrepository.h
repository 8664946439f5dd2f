// AnnotationRepository: the crew's remarks on the time axis.
#pragma once

#include "app/domain/annotation.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class AnnotationRepository {
public:
    explicit AnnotationRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Annotation>> within(TimeRange range) const; // that touch it, by their beginning

    [[nodiscard]] static Result<> save(Transaction &transaction, const Annotation &annotation, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const AnnotationId &id);

private:
    Database &m_database;
};

} // namespace qd
