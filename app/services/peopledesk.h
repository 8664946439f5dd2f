// PeopleDesk: teams and people, one by one or from a CSV file.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"
#include "app/services/deskcontext.h"
#include "app/services/peopleimport.h"

namespace qd {

// What went with a person, for takeBack().
struct PersonRemoval {
    Person person;
    QList<Captaincy> givenUp;
};

class PeopleDesk {
public:
    explicit PeopleDesk(DeskContext context);

    [[nodiscard]] Result<QList<Team>> teams() const; // by name
    [[nodiscard]] Result<QList<Person>> people() const; // by name, those taken off the lists included

    // With a null id: adds; returns what was stored. A new team takes the colour that fewest others have.
    [[nodiscard]] Result<Team> save(Team team);
    [[nodiscard]] Result<Person> save(Person person);
    // Conflict while people are in it.
    [[nodiscard]] Result<> remove(const TeamId &id);
    // Whoever never was captain is forgotten. Others are taken off the lists and keep their name in the past: today is
    // their last day, a watch under way stays theirs until then, and captaincies to come are given up.
    [[nodiscard]] Result<PersonRemoval> remove(const PersonId &id);
    // Undoes it. A captaincy whose week somebody else has meanwhile stays given up, and is returned.
    [[nodiscard]] Result<QList<Captaincy>> takeBack(const PersonRemoval &removal);

    // Nothing by halves: Invalid, with the lines, when one of them is at fault. See peopleimport.h for the columns.
    [[nodiscard]] Result<ImportReport> previewCsv(const QByteArray &bytes) const;
    [[nodiscard]] Result<ImportReport> importCsv(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> exportCsv() const;

private:
    DeskContext m_context;
};

} // namespace qd
