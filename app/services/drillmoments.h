// The moments of a drill's timelines, taken from an incident as its timeline tells it.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/drills/drill.h"
#include "app/domain/incident.h"

#include <functional>

namespace qd {

// Of one incident; what comes after `until` (Unix ms) is left out. `titleOf` names the runbook of a path.
QList<DrillMoment> momentsOf(const Incident &incident, const QList<TimelineEntry> &timeline, qint64 impactAt,
    qint64 until, const std::function<QString(const QString &path)> &titleOf);
// The first alert that fired, and the first that was acknowledged.
QList<DrillMoment> momentsOf(const QList<AlertEpisode> &alerts, qint64 impactAt, qint64 until);

} // namespace qd
