// Demo data: fills an empty data folder with the believable production of resources/demo/demo.json: eight weeks of
// crews over five teams, incidents, works and logbook entries, placed around `nowMs`.
#pragma once

#include "app/domain/result.h"
#include "app/domain/watchweek.h"

#include <QString>

namespace qd {

class Database;

// When the open incident of the demo began, before the moment the demo was filled.
constexpr qint64 demoIncidentMinutesAgo = 9;

// `language` picks the texts: "fr", or English for anything else.
[[nodiscard]] Result<> fillWithDemo(
    Database &database, const WatchCalendar &calendar, qint64 nowMs, const QString &language);

} // namespace qd
