// Did it pay? For a work born of an incident: how often the same came back, in the 30 days before the incident and in
// the 30 days after the work was done. Pure; Unix ms.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/incident.h"
#include "app/domain/timerange.h"
#include "app/domain/work.h"

namespace qd {

constexpr int payoffDays = 30;
constexpr qint64 payoffSpanMs = payoffDays * 86'400'000ll;

struct Payoff {
    QStringList alerts; // names of the alerts that told of the incident
    QStringList services; // that it touched
    int alertsBefore = 0;
    int alertsAfter = 0;
    int incidentsBefore = 0; // others, that touched one of its services
    int incidentsAfter = 0;
    int daysAfter = 0; // of the 30 that are over; fewer say less
    bool isDone = false; // not yet: there is no after

    bool isComplete() const { return isDone && daysAfter >= payoffDays; }
    bool isKnown() const { return !alerts.isEmpty() || !services.isEmpty(); } // there is something to count
    bool operator==(const Payoff &) const = default;
};

// What has to be looked at for it: from 30 days before the incident to 30 days after the work.
TimeRange payoffRange(const Work &work, const Incident &incident, qint64 nowMs);
Payoff payoffOf(const Work &work, const Incident &incident, const QList<AlertEpisode> &episodes,
    const QList<Incident> &incidents, qint64 nowMs);

} // namespace qd
