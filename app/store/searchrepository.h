// SearchRepository: full-text search over all that the crew keeps: incidents with their timelines and post-mortems,
// works, entries of the logbook, runbooks, people. Every word, or how it begins, in any order; accents and case do not
// matter. Reads alone; cheap enough to be made for one search.
#pragma once

#include "app/domain/found.h"
#include "app/domain/result.h"

namespace qd {

class Database;

class SearchRepository {
public:
    explicit SearchRepository(Database &database)
        : m_database(database)
    {
    }

    // By kind, in the order of Found::Kind; of each at most so many, those with the words in the title first, then the
    // best. Runbooks have the id of their row, and are more: which of them are in use, the guide knows.
    [[nodiscard]] Result<QList<Found>> find(const QString &typed, int mostOfAKind) const;

private:
    class Search;

    Database &m_database;
};

} // namespace qd
