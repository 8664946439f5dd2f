// PeopleDesk: teams and people, one by one or from a CSV file.
#pragma once

#include "app/domain/people.h"
#include "app/services/deskcontext.h"

namespace qd {

struct ImportReport {
    struct Refusal {
        int line = 0; // 1 is the header's
        QString reason;
    };
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int teamsAdded = 0;
    QList<Refusal> refused;
    QStringList unknownColumns;
};

class PeopleDesk {
public:
    explicit PeopleDesk(DeskContext context);

    [[nodiscard]] Result<QList<Team>> teams() const; // by name
    [[nodiscard]] Result<QList<Person>> people() const; // by name

    // With a null id: adds; returns what was stored. A new team takes the colour that fewest others have.
    [[nodiscard]] Result<Team> save(Team team);
    [[nodiscard]] Result<Person> save(Person person);
    // Conflict while it is referred to: a team by people, a person by captaincies.
    [[nodiscard]] Result<> remove(const TeamId &id);
    [[nodiscard]] Result<> remove(const PersonId &id);

    // Columns name, email, slack, team, joined, left, in any order; only name and team must be there. A person is known
    // by e-mail, else by name. All good lines are taken in one transaction; with `dryRun` nothing is written.
    [[nodiscard]] Result<ImportReport> importCsv(const QByteArray &bytes, bool dryRun = false);
    [[nodiscard]] Result<QByteArray> exportCsv() const;

private:
    DeskContext m_context;
};

} // namespace qd
