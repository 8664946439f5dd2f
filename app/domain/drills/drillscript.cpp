#include "app/domain/drills/drillscript.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 withoutEndMs = 60 * 60'000;
constexpr qint64 overAfterMs = 24 * 3'600'000; // an open one of yesterday was forgotten, and is history

} // namespace

TimeRange replayOf(const Incident &incident, qint64 nowMs)
{
    const qint64 began = incident.started;
    qint64 over = began + withoutEndMs;
    if (incident.restored)
        over = *incident.restored;
    else if (incident.dismissed)
        over = *incident.dismissed;
    const qint64 from = began - drillLeadMs;
    const qint64 to = std::clamp(over + drillMarginMs, began + drillMarginMs, from + longestDrillMs);
    return {from, std::max(std::min(to, nowMs), from + drillLeadMs)};
}

bool canBeReplayed(const Incident &incident, qint64 nowMs)
{
    return !incident.isOpen() || nowMs - incident.started >= overAfterMs;
}

QList<Alert> alertsAt(const QList<AlertEpisode> &episodes, qint64 at)
{
    QList<Alert> there;
    for (const AlertEpisode &episode : episodes) {
        Alert alert = episode.alert;
        const DetectionChain &chain = episode.chain;
        const qint64 seen = chain.evaluated != 0 ? chain.evaluated : alert.activeAt != 0 ? alert.activeAt : chain.fired;
        if (at < seen || (alert.resolvedAt != 0 && at >= alert.resolvedAt))
            continue;
        const bool fires = chain.fired != 0 && at >= chain.fired;
        if (alert.state != AlertState::NoData)
            alert.state = fires ? AlertState::Firing : AlertState::Pending;
        alert.resolvedAt = 0;
        alert.firedAt = fires ? chain.fired : 0;
        alert.firstBad = chain.firstBad;
        alert.generatorUrl.clear(); // leads to a real server
        there.append(alert);
    }
    return there;
}

} // namespace qd
