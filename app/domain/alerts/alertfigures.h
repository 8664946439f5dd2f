// AlertFigures: what a period's alerts were worth, and how fast they were told: against the captains' objective of less
// than a minute. Only what fired counts. Pure; ms.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/spread.h"
#include "app/domain/watchtime.h"

#include <QMap>

namespace qd {

struct AlertFigures {
    int fired = 0;
    int acknowledged = 0;
    QMap<AlertVerdict, int> verdicts; // of those that somebody judged
    Spread told; // from the first bad sample to the notification

    int judged() const;
};

// What began while nobody could watch is not counted among what was told.
AlertFigures figuresOf(const QList<AlertEpisode> &episodes, const UnwatchedTime &unwatched);

} // namespace qd
