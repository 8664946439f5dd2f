// Fills the throw-away folder of a drill: its sources, charts and rules, none of them asked or judged, what was changed
// before it begins, and of the crew what is needed to feel at home: people, watches and runbooks. No secret, channel,
// address or past incident goes with them.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/drills/drillscript.h"
#include "app/domain/guide/runbook.h"
#include "app/domain/people.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

namespace qd {

struct DrillCrew {
    QList<Team> teams;
    QList<Person> people;
    QList<Captaincy> captaincies;
    QList<Runbook> runbooks; // but for those that are built in
};

[[nodiscard]] Result<DrillCrew> readDrillCrew(Database &database);
[[nodiscard]] Result<> fillDrillFolder(
    Database &database, const DrillScript &script, const DrillCrew &crew, const Stamp &stamp);

} // namespace qd
