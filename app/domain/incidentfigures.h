// IncidentFigures: how a period's incidents went, against the captains' objectives. Each time is from the start of the
// impact. Dismissed incidents are no incidents: they are counted apart. Pure.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/spread.h"
#include "app/domain/timerange.h"
#include "app/domain/watchtime.h"

#include <array>

namespace qd {

struct IncidentFigures {
    int count = 0; // whose impact began in the period, dismissed ones left out
    int open = 0;
    int dismissed = 0;
    int relapses = 0;
    Spread detect; // ms; under 1 minute
    Spread acknowledge; // ms; no objective
    Spread restore; // ms; under 10 minutes, all disturbances of an incident together
    Spread fix; // working days; 10
    int tickets = 0;
    std::optional<double> withinTickets; // share with fewer than 10
};

// Incidents that began while nobody could watch say nothing of how fast they are detected.
IncidentFigures figuresOf(const QList<Incident> &incidents, TimeRange period, const QTimeZone &zone, qint64 nowMs,
    const UnwatchedTime &unwatched = {});

// How many began in each hour of the week, Monday first, by the wall clock of `zone`. Dismissed ones left out.
using WeekHours = std::array<std::array<int, 24>, 7>;
WeekHours weekHours(const QList<Incident> &incidents, TimeRange period, const QTimeZone &zone);

} // namespace qd
