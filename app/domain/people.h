// Team and Person: who may take a watch.
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QStringList>

namespace qd {

struct Team {
    TeamId id;
    QString name;
    int colour = 0; // index into the palette of series and teams, 0 to 7

    bool operator==(const Team &) const = default;
};

// Monday is bit 0, Friday bit 4; nobody is asked to work at the weekend.
using WorkingDays = quint8;
constexpr WorkingDays allWorkingDays = 0b11111;

struct Person {
    PersonId id;
    QString name;
    QString email; // may be empty
    QString slack; // handle without @, may be empty
    TeamId team;
    QDate joined; // null: since always
    QDate left; // last day in the company; null: still here
    bool optedOut = false; // does not take watches
    QString optedOutReason; // may be empty
    QDate optedOutUntil; // the last day without watches; null: for good
    WorkingDays workingDays = allWorkingDays;
    int captainciesBefore = 0; // held before the rota was kept here
    QDate removed; // taken off the lists on this day, and kept for the past; null: listed
    QString phone = {}; // as people write it; may be empty

    bool operator==(const Person &) const = default;
    bool worksOn(QDate date) const { return date.dayOfWeek() > 5 || (workingDays >> (date.dayOfWeek() - 1) & 1) != 0; }
    // Takes no watch on this day because they opted out.
    bool optedOutOn(QDate date) const { return optedOut && (!optedOutUntil.isValid() || date <= optedOutUntil); }
    bool employedOn(QDate date) const
    {
        return (!joined.isValid() || joined <= date) && (!left.isValid() || date <= left);
    }
};

// What is known of how to reach them, the most urgent way first: telephone, @handle, e-mail.
QStringList waysToReach(const Person &person);

} // namespace qd
