// PostMortemRepository: post-mortems that were kept.
#pragma once

#include "app/domain/postmortem.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

namespace qd {

class PostMortemRepository {
public:
    explicit PostMortemRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<PostMortem> of(const IncidentId &incident) const; // NotFound when none was kept

    // Keeps it as the revision after `postMortem.revision`; Conflict when somebody else was faster.
    [[nodiscard]] static Result<> save(Transaction &transaction, const PostMortem &postMortem, const Stamp &stamp);

private:
    Database &m_database;
};

} // namespace qd
