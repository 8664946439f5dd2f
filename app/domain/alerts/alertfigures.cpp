#include "app/domain/alerts/alertfigures.h"

#include "app/domain/objectives.h"

#include <numeric>

namespace qd {

int AlertFigures::judged() const
{
    return std::accumulate(verdicts.begin(), verdicts.end(), 0);
}

AlertFigures figuresOf(const QList<AlertEpisode> &episodes, const UnwatchedTime &unwatched)
{
    AlertFigures figures;
    SpreadOf told{double(detectTargetMs)};
    for (const AlertEpisode &episode : episodes) {
        if (episode.alert.firedAt == 0)
            continue;
        ++figures.fired;
        figures.acknowledged += episode.acknowledgement ? 1 : 0;
        if (episode.verdict)
            ++figures.verdicts[*episode.verdict];
        if (const auto ms = timeToDetect(episode.chain); ms && !unwatched.contains(episode.chain.firstBad))
            told.take(double(*ms));
    }
    figures.told = told.spread();
    return figures;
}

} // namespace qd
