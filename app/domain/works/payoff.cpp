#include "app/domain/works/payoff.h"

#include <algorithm>

namespace qd {

namespace {

bool shareOne(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(), [&right](const QString &name) { return right.contains(name); });
}

// The alerts that the incident was declared from.
QStringList alertsOf(const Incident &incident, const QList<AlertEpisode> &episodes)
{
    QStringList names;
    for (const AlertEpisode &episode : episodes) {
        const QString name = episode.alert.name();
        if (episode.incident == incident.id && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

TimeRange payoffRange(const Work &work, const Incident &incident, qint64 nowMs)
{
    const qint64 until = work.done ? std::min(nowMs, *work.done + payoffSpanMs) : nowMs;
    return {incident.started - payoffSpanMs, std::max(until, incident.started) + 1};
}

Payoff payoffOf(const Work &work, const Incident &incident, const QList<AlertEpisode> &episodes,
    const QList<Incident> &incidents, qint64 nowMs)
{
    Payoff payoff;
    payoff.alerts = alertsOf(incident, episodes);
    payoff.services = incident.services;
    payoff.isDone = work.done.has_value();
    const TimeRange before{incident.started - payoffSpanMs, incident.started};
    const qint64 done = work.done.value_or(nowMs);
    const TimeRange after{done, work.done ? std::min(nowMs, done + payoffSpanMs) : done};
    payoff.daysAfter = int(std::max<qint64>(0, after.to - after.from) / 86'400'000);
    for (const AlertEpisode &episode : episodes) {
        const qint64 at = episode.chain.fired;
        if (at == 0 || !payoff.alerts.contains(episode.alert.name()) || episode.incident == incident.id)
            continue;
        payoff.alertsBefore += before.contains(at) ? 1 : 0;
        payoff.alertsAfter += after.contains(at) ? 1 : 0;
    }
    for (const Incident &other : incidents) {
        if (other.id == incident.id || other.dismissed || other.mergedInto
            || !shareOne(other.services, incident.services))
            continue;
        payoff.incidentsBefore += before.contains(other.started) ? 1 : 0;
        payoff.incidentsAfter += after.contains(other.started) ? 1 : 0;
    }
    return payoff;
}

} // namespace qd
