// AlertEpisode: one alert from its first bad sample to its end, with what was done about it: who saw it and when, who
// acknowledged it and until when, what it was worth in the end. Kept, so that the next captain finds what the last one
// did. Times in Unix ms; 0: it did not happen, or not yet.
#pragma once

#include "app/domain/alerts/alert.h"

#include <optional>

namespace qd {

// From the first bad sample to somebody who knows; each at or after the one before.
struct DetectionChain {
    qint64 firstBad = 0; // sample
    qint64 evaluated = 0; // first evaluation that saw it
    qint64 fired = 0;
    qint64 sent = 0; // notification handed over
    qint64 delivered = 0; // the desktop took it
    qint64 looked = 0; // first shown to somebody at the console
    qint64 acknowledged = 0;

    bool operator==(const DetectionChain &) const = default;
};

enum class DetectionLink { Evaluation, Pending, Sending, Delivery, Look, Acknowledgement };

struct SlowestLink {
    DetectionLink link;
    qint64 ms;

    bool operator==(const SlowestLink &) const = default;
};

// Of those that are over; nothing while none is.
std::optional<SlowestLink> slowestLink(const DetectionChain &chain);
// From the first bad sample to the notification; nothing before that.
std::optional<qint64> timeToDetect(const DetectionChain &chain);

// Ends when the alert does, or at `until`; unlike a silence it hides nothing.
struct Acknowledgement {
    qint64 at = 0;
    QString by;
    QString note;
    qint64 until = 0; // then it has to be given again; 0: until it clears

    bool holdsAt(qint64 ms) const { return at <= ms && (until == 0 || ms < until); }
    bool operator==(const Acknowledgement &) const = default;
};

enum class AlertVerdict { Useful, FalsePositive, NotActionable, PoorDetails };

QString toString(AlertVerdict); // "useful", "false_positive", "not_actionable", "poor_details"
std::optional<AlertVerdict> alertVerdictFrom(QStringView);

struct AlertEpisode {
    AlertEpisodeId id;
    Alert alert;
    DetectionChain chain;
    std::optional<Acknowledgement> acknowledgement;
    qint64 snoozedUntil = 0; // not told before then
    std::optional<AlertVerdict> verdict;
    QString verdictBy;
    std::optional<IncidentId> incident; // declared from it

    bool isOver() const { return alert.state == AlertState::Resolved; }
    bool operator==(const AlertEpisode &) const = default;
};

} // namespace qd
