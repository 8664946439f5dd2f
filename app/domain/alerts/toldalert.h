// ToldAlert: what is remembered of one alert between two looks, so that the captain is told the right number of times.
// An episode begins when the alert fires and ends when it has been clear for a while: one that comes and goes in
// between is still the same episode. Times in Unix ms.
#pragma once

#include "app/domain/alerts/alert.h"

#include <optional>

namespace qd {

// What people did about an alert, and what is known of it beside its state.
struct AlertAttention {
    qint64 acknowledgedAt = 0; // 0: nobody has
    QString acknowledgedBy;
    qint64 acknowledgedUntil = 0; // 0: for as long as an acknowledgement is believed
    qint64 snoozedUntil = 0;
    qint64 silenceEndsAt = 0; // of the silence that suppresses it; 0: not known
    bool flapping = false; // as whoever watches it says; what is seen here counts too
};

struct WatchedAlert {
    QString fingerprint;
    Alert alert;
    AlertAttention attention;
};

// When the captain is told. Durations in ms.
struct TellingPolicy {
    qint64 groupIntervalMs = 15'000; // between two tellings of one group, unless it gets worse
    qint64 clearHoldMs = 60'000; // clear for this long before it is resolved
    int stormNames = 5; // more names than this firing at once are a storm, told as one
    qint64 criticalReminderMs = 5 * 60'000;
    qint64 majorReminderMs = 15 * 60'000;
    qint64 minorReminderMs = 60 * 60'000;
    qint64 escalateAfterMs = 5 * 60'000;
    qint64 acknowledgementAgeMs = 2 * 3'600'000; // that has no end of its own; after it, it is forgotten
    qint64 silenceNoticeMs = 5 * 60'000; // before a silence ends
    int flapOnsets = 3; // fired this often within flapWindowMs: flapping…
    qint64 flapWindowMs = 15 * 60'000;
    qint64 flapSettleMs = 5 * 60'000; // …until it stays as it is for this long
    bool quietHidesCritical = false; // do-not-disturb is for critical alerts, too
};

enum class AlertHold { None, Acknowledged, Snoozed, Suppressed }; // why nobody needs to be told

AlertHold holdOf(const WatchedAlert &seen, const TellingPolicy &policy, qint64 nowMs);

enum class TellingKind {
    Firing,
    StillFiring, // a reminder, or what is left of a storm
    AcknowledgementLapsed, // it was acknowledged, is not fixed, and perhaps forgotten
    SnoozeEnded,
    SilenceEnding, // soon, while what it hides still fires
    Flapping, // it comes and goes; told once
    Resolved,
};

struct ToldAlert {
    Alert alert; // as it was last seen
    bool active = false; // at the last look
    qint64 changedAt = 0; // when `active` last changed
    QList<qint64> onsets; // when it began to fire, lately
    bool flapping = false;
    AlertHold hold = AlertHold::None;
    AlertAttention attention;

    bool inEpisode = false;
    bool ended = false; // the episode is over, which is still to be told
    qint64 openSince = 0; // since when nobody has taken it; 0: somebody has
    TellingKind reason = TellingKind::Firing; // why it is to be told, when it is not yet
    bool told = false; // since it is open
    bool everTold = false; // in this episode
    bool flappingTold = false;
    bool escalated = false;
    qint64 silenceEndTold = 0; // the end that was told

    // In its episode, and nobody has it.
    bool isOpen() const { return openSince != 0; }
    bool isFresh() const { return isOpen() && !told; }
};

// Takes a look; `seen` is null when the alert is no longer among those that are watched: it is clear then.
void follow(ToldAlert &memory, const WatchedAlert *seen, const TellingPolicy &policy, qint64 nowMs);

// When follow() may find something else although nothing was seen to change; 0: never.
qint64 nextChange(const ToldAlert &memory, const TellingPolicy &policy, qint64 nowMs);

} // namespace qd
