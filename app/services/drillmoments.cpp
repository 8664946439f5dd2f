#include "app/services/drillmoments.h"

#include "app/services/timelinewords.h"

#include <QSet>
#include <algorithm>

namespace qd {

namespace {

std::optional<DrillMomentKind> momentOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Acknowledged:
        return DrillMomentKind::Acknowledged;
    case TimelineKind::Note:
    case TimelineKind::Action:
    case TimelineKind::Command:
    case TimelineKind::Decision:
    case TimelineKind::CalledIn:
    case TimelineKind::Relapsed:
    case TimelineKind::Dismissed:
        return DrillMomentKind::Note;
    case TimelineKind::Message:
        return DrillMomentKind::Told;
    case TimelineKind::Restored:
        return DrillMomentKind::Restored;
    default:
        return std::nullopt; // of no weight here, or told by the incident itself
    }
}

} // namespace

QList<DrillMoment> momentsOf(const Incident &incident, const QList<TimelineEntry> &timeline, qint64 impactAt,
    qint64 until, const std::function<QString(const QString &path)> &titleOf)
{
    QList<DrillMoment> moments;
    if (incident.detected != 0 && incident.detected <= until)
        moments.append({incident.detected - impactAt, DrillMomentKind::Detected, incident.title, incident.lead});
    QSet<QString> runbooks;
    for (const ToldEntry &told : told(timeline)) {
        const TimelineEntry &entry = told.entry;
        if (entry.at > until)
            continue;
        const qint64 at = entry.at - impactAt;
        const QString runbook = entry.details.value(Detail::runbook);
        if (!runbook.isEmpty() && !runbooks.contains(runbook)) {
            runbooks.insert(runbook);
            moments.append({at, DrillMomentKind::Runbook, titleOf(runbook), entry.author});
        }
        if (const auto kind = momentOf(entry.kind))
            moments.append({at, *kind, entryInWords(entry), entry.author});
    }
    return moments;
}

QList<DrillMoment> momentsOf(const QList<AlertEpisode> &alerts, qint64 impactAt, qint64 until)
{
    const AlertEpisode *fired = nullptr;
    const AlertEpisode *taken = nullptr;
    for (const AlertEpisode &episode : alerts) {
        const qint64 firedAt = episode.chain.fired;
        const qint64 takenAt = episode.chain.acknowledged;
        if (firedAt != 0 && firedAt <= until && (!fired || firedAt < fired->chain.fired))
            fired = &episode;
        if (takenAt != 0 && takenAt <= until && (!taken || takenAt < taken->chain.acknowledged))
            taken = &episode;
    }
    QList<DrillMoment> moments;
    if (fired)
        moments.append({fired->chain.fired - impactAt, DrillMomentKind::Alerted, fired->alert.name()});
    if (taken) {
        moments.append({taken->chain.acknowledged - impactAt, DrillMomentKind::Acknowledged, taken->alert.name(),
            taken->acknowledgement ? taken->acknowledgement->by : QString()});
    }
    return moments;
}

} // namespace qd
