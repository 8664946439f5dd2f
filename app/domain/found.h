// Found: something of the crew's that holds what was looked for.
#pragma once

#include <QList>
#include <QString>

namespace qd {

struct Found {
    enum class Kind { Incident, Work, Logbook, Runbook, Person };

    Kind kind = Kind::Incident;
    QString id; // an incident's number, a work's or a person's id, an entry's week, a runbook's path
    QString title;
    QString excerpt; // around the words, where they stand in its text; may be empty
    bool byTitle = false; // every word stands in its title

    bool operator==(const Found &) const = default;
};

QString toString(Found::Kind); // "incident", "work", "logbook", "runbook", "person"

} // namespace qd
