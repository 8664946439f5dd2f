// DetectionBudget: how long it takes from the first thing that is wrong to somebody being told, by the intervals alone:
// what is measured now and then, evaluated now and then, awaited for a while, and gathered with others. Pure; ms.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/objectives.h"

#include <QString>

namespace qd {

struct DetectionIntervals {
    qint64 scrapeMs = 15'000; // between two samples of the source
    qint64 evaluationMs = 15'000; // between two evaluations of the rule
    qint64 forMs = 0;
    qint64 groupWaitMs = 0; // of the Alertmanager's route; 0: the console tells it itself
};

enum class DetectionPart { Scrape, Evaluation, For, GroupWait };

struct DetectionBudget {
    qint64 worstMs = 0;
    qint64 expectedMs = 0;
    DetectionPart biggest = DetectionPart::Scrape; // of the worst case
    qint64 biggestMs = 0;

    bool isInTime() const { return worstMs < detectTargetMs; }
    bool operator==(const DetectionBudget &) const = default;
};

// Of a rule of ours, on a source that is asked every `pollMs`.
DetectionIntervals intervalsOf(const AlertRule &rule, qint64 pollMs, qint64 groupWaitMs = 0);

DetectionBudget detectionBudget(const DetectionIntervals &intervals);

// In the captain's language: "At worst 1m25s, on average 1m10s: too late for 1m. Most of it is the wait of `for`, 1m."
QString describe(const DetectionBudget &budget);

} // namespace qd
