// RunbookRepository: the guide: runbooks of all origins, with their full-text index.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class RunbookRepository {
public:
    explicit RunbookRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Runbook>> all() const; // by path
    // Those that hold every word, or a word that begins so; the best first.
    [[nodiscard]] Result<QList<RunbookId>> search(const QString &words, int most) const;

    // Adds, or takes the place of the one of this id. Conflict: there is another one of its path, language and origin.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Runbook &runbook, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const RunbookId &id);

private:
    Database &m_database;
};

} // namespace qd
