// Removing the row of an id, as most repositories do it.
#pragma once

#include "app/store/query.h"
#include "app/store/transaction.h"

namespace qd {

// NotFound: there is no such row.
template <typename Id>
[[nodiscard]] Result<> removeRow(Transaction &transaction, const QString &table, Aggregate aggregate, const Id &id)
{
    Query query(transaction.database(), QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::NotFound, id.value);
    transaction.changed(aggregate, id.value);
    return {};
}

} // namespace qd
