// Team and Person: who may take a watch.
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QString>

namespace qd {

struct Team {
    TeamId id;
    QString name;
    int colour = 0; // index into the palette of series and teams, 0 to 7

    bool operator==(const Team &) const = default;
};

struct Person {
    PersonId id;
    QString name;
    QString email; // may be empty
    QString slack; // handle without @, may be empty
    TeamId team;
    QDate joined; // null: since always
    QDate left; // last day in the company; null: still here
    bool optedOut = false; // does not take watches

    bool operator==(const Person &) const = default;
    bool employedOn(QDate date) const
    {
        return (!joined.isValid() || joined <= date) && (!left.isValid() || date <= left);
    }
};

} // namespace qd
