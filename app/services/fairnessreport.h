// What each person and team has carried, read from the database, and as a table for others.
#pragma once

#include "app/domain/rota/fairness.h"
#include "app/services/deskcontext.h"

#include <QHash>

namespace qd {

struct FairnessReport {
    QList<WatchShare> people; // without those taken off the lists who carried nothing in the period
    QList<TeamShare> teams;
    QHash<PersonId, Person> person;
    QHash<TeamId, Team> team;
};

// The days that end now; nothing: since the rota is kept, with what each person held before.
[[nodiscard]] Result<FairnessReport> readFairness(
    Database &database, const WatchCalendar &calendar, std::optional<int> days, qint64 nowMs);

// kind (person or team), name, team, captaincies, weeks, incidents, nights, holidays, stood_in_hours, last, next and,
// for a team, fair_captaincies.
QByteArray fairnessAsCsv(const FairnessReport &report);

} // namespace qd
