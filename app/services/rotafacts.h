// What the rota's rules look at, read from the database in one go: people, captaincies, absences, the crew's days,
// the rules, and how able each feels where they ask for it.
#pragma once

#include "app/domain/rota/rotarules.h"
#include "app/services/deskcontext.h"

namespace qd {

[[nodiscard]] Result<RotaFacts> readRotaFacts(Database &database); // by the rules as the crew has set them
[[nodiscard]] Result<RotaFacts> readRotaFacts(Database &database, const RotaRules &rules);

RotaRules readRotaRules(Database &database);
[[nodiscard]] Result<> saveRotaRules(Transaction &transaction, const RotaRules &rules, const Stamp &stamp);

[[nodiscard]] Result<CrewDays> readCrewDays(Database &database);
[[nodiscard]] Result<> saveHolidayRegion(Transaction &transaction, HolidayRegion region, const Stamp &stamp);

} // namespace qd
