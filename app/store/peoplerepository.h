// PeopleRepository: teams and people as rows.
#pragma once

#include "app/domain/people.h"
#include "app/domain/result.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class PeopleRepository {
public:
    explicit PeopleRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Team>> teams() const; // by name
    [[nodiscard]] Result<QList<Person>> people() const; // by name, those who left included
    [[nodiscard]] Result<Person> person(const PersonId &id) const;

    // Adds, or replaces the row of the same id.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Team &team, const Stamp &stamp);
    [[nodiscard]] static Result<> save(Transaction &transaction, const Person &person, const Stamp &stamp);
    // Conflict when something still refers to it.
    [[nodiscard]] static Result<> remove(Transaction &transaction, const TeamId &id);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const PersonId &id);

private:
    Database &m_database;
};

} // namespace qd
