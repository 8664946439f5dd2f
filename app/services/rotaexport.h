// The rota for others: a calendar for the crew or for one person, and a table. An event of the calendar is a captaincy;
// it keeps its UID when it moves, and is sent as cancelled to whom it does not belong any more.
#pragma once

#include "app/domain/people.h"
#include "app/domain/watchweek.h"
#include "app/services/deskcontext.h"

#include <optional>

namespace qd {

// NotFound for a person who is not known.
[[nodiscard]] Result<QByteArray> rotaAsCalendar(
    Database &database, const WatchCalendar &calendar, std::optional<PersonId> person = std::nullopt);
// week, from, to, person, team, locked; times are ISO 8601 with offset.
[[nodiscard]] Result<QByteArray> rotaAsCsv(
    Database &database, const WatchCalendar &calendar, std::optional<PersonId> person = std::nullopt);

} // namespace qd
