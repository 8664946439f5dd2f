// People from a CSV table: what would change against those who are known, line by line, before anything is written.
// A person is known by e-mail, else by name; those taken off the lists are not.
#pragma once

#include "app/domain/people.h"
#include "app/formats/csv.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace qd {

struct FieldChange {
    QString column;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct PersonChange {
    int line = 0; // of the file, 1 is the header's
    Person person; // as it will be; its id is null when it is new, its team's when the team is
    QString team;
    QList<FieldChange> fields; // what differs; all that is not empty for somebody new

    bool isNew() const { return person.id.isNull(); }
};

struct ImportReport {
    struct Refusal {
        int line = 0; // 1 is the header's
        QString reason;
    };
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int teamsAdded = 0;
    QList<PersonChange> changes; // added and updated, by line
    QStringList newTeams;
    QList<Refusal> refused; // while there is one, nothing is written
    QStringList unknownColumns;
};

// Columns in any order: name and team, which must be there, email, slack, phone, joined, left, opted_out (yes or
// no), opted_out_reason, opted_out_until, working_days ("mon tue wed") and captaincies_before. A column that is missing
// leaves its field as it is.
[[nodiscard]] Result<ImportReport> previewPeople(
    const CsvTable &table, const QList<Team> &teams, const QList<Person> &people);

// The lines of a file that previewPeople() reads back without a change.
QList<QStringList> peopleAsLines(const QList<Team> &teams, const QList<Person> &people);

} // namespace qd
