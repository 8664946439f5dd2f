#include "app/domain/productionstate.h"

#include <algorithm>

namespace qd {

namespace {

// The worst open incident; among equals the one that lasts longest.
const Incident *worstOpen(const QList<Incident> &incidents)
{
    const Incident *worst = nullptr;
    for (const Incident &incident : incidents) {
        if (!incident.isOpen())
            continue;
        if (!worst || incident.severity < worst->severity
            || (incident.severity == worst->severity && incident.started < worst->started))
            worst = &incident;
    }
    return worst;
}

} // namespace

ProductionState productionState(const QList<Incident> &incidents, const QList<WatchedSource> &sources)
{
    using Word = ProductionState::Word;
    if (const Incident *incident = worstOpen(incidents)) {
        const Word word = incident->severity == Severity::Critical ? Word::Down : Word::Degraded;
        return {word, incident->started, incident->key()};
    }
    if (sources.isEmpty())
        return {};
    const WatchedSource *down = nullptr; // the one that is silent for longest
    qsizetype downCount = 0;
    qsizetype upCount = 0;
    qint64 newest = 0;
    for (const WatchedSource &source : sources) {
        if (source.status.state == SourceState::Down) {
            ++downCount;
            if (!down || source.status.since < down->status.since)
                down = &source;
        } else if (source.status.state == SourceState::Up) {
            ++upCount;
            newest = std::max(newest, source.status.lastGood);
        }
    }
    if (down)
        return {downCount == sources.size() ? Word::Blind : Word::PartlyBlind, down->status.since, down->name};
    if (upCount == 0)
        return {Word::Starting, 0, {}};
    return {Word::Quiet, newest, {}};
}

} // namespace qd
