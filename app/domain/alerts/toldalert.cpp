#include "app/domain/alerts/toldalert.h"

#include <algorithm>

namespace qd {

namespace {

bool isBad(const Alert &alert)
{
    return alert.state == AlertState::Firing || alert.state == AlertState::NoData;
}

qint64 acknowledgementEnd(const AlertAttention &attention, const TellingPolicy &policy)
{
    if (attention.acknowledgedAt == 0)
        return 0;
    return attention.acknowledgedUntil != 0 ? attention.acknowledgedUntil
                                            : attention.acknowledgedAt + policy.acknowledgementAgeMs;
}

bool lastsThrough(const ToldAlert &memory, const TellingPolicy &policy, qint64 nowMs)
{
    return memory.active || memory.flapping || nowMs - memory.changedAt < policy.clearHoldMs;
}

void beginEpisode(ToldAlert &memory)
{
    memory.inEpisode = true;
    memory.ended = false;
    memory.openSince = 0;
    memory.reason = TellingKind::Firing;
    memory.told = memory.everTold = memory.flappingTold = memory.escalated = false;
    memory.silenceEndTold = 0;
}

// Nobody has it any more: it is told anew, and the time to the escalation begins again.
void reopen(ToldAlert &memory, TellingKind reason)
{
    memory.reason = reason;
    memory.told = memory.escalated = false;
    memory.openSince = 0;
}

void takeHold(ToldAlert &memory, const WatchedAlert &seen, const TellingPolicy &policy, qint64 nowMs)
{
    const AlertHold hold = holdOf(seen, policy, nowMs);
    if (hold != memory.hold && memory.hold == AlertHold::Acknowledged) {
        // Without one at all, a person took it back, or a new episode began.
        reopen(memory, seen.attention.acknowledgedAt == 0 ? TellingKind::Firing : TellingKind::AcknowledgementLapsed);
    } else if (hold != memory.hold && memory.hold == AlertHold::Snoozed) {
        reopen(memory, TellingKind::SnoozeEnded);
    }
    memory.hold = hold;
    memory.attention = seen.attention;
}

} // namespace

AlertHold holdOf(const WatchedAlert &seen, const TellingPolicy &policy, qint64 nowMs)
{
    if (nowMs < acknowledgementEnd(seen.attention, policy))
        return AlertHold::Acknowledged;
    if (nowMs < seen.attention.snoozedUntil)
        return AlertHold::Snoozed;
    return seen.alert.suppression.isEmpty() ? AlertHold::None : AlertHold::Suppressed;
}

void follow(ToldAlert &memory, const WatchedAlert *seen, const TellingPolicy &policy, qint64 nowMs)
{
    // A clock that was set back makes nobody wait.
    memory.changedAt = std::min(memory.changedAt, nowMs);
    memory.openSince = std::min(memory.openSince, nowMs);
    const bool active = seen && isBad(seen->alert);
    if (active && !memory.active) {
        memory.onsets.append(nowMs);
        if (!memory.inEpisode)
            beginEpisode(memory);
    }
    if (active != memory.active)
        memory.changedAt = nowMs;
    memory.active = active;
    memory.onsets.removeIf([&](qint64 onset) { return nowMs - onset >= policy.flapWindowMs; });
    memory.flapping = memory.inEpisode
        && ((seen && seen->attention.flapping)
            || (memory.onsets.size() >= policy.flapOnsets && nowMs - memory.changedAt < policy.flapSettleMs));
    if (seen) {
        memory.alert = seen->alert;
        takeHold(memory, *seen, policy, nowMs);
    }
    if (memory.inEpisode && !lastsThrough(memory, policy, nowMs)) {
        memory.inEpisode = false;
        memory.ended = memory.everTold;
    }
    if (!memory.inEpisode || memory.hold != AlertHold::None)
        memory.openSince = 0;
    else if (memory.openSince == 0 && active) // what is clear needs nobody, though its episode is not over
        memory.openSince = nowMs;
}

qint64 nextChange(const ToldAlert &memory, const TellingPolicy &policy, qint64 nowMs)
{
    QList<qint64> times;
    if (memory.inEpisode && !memory.active && !memory.flapping)
        times.append(memory.changedAt + policy.clearHoldMs);
    if (memory.flapping)
        times.append(memory.changedAt + policy.flapSettleMs);
    if (memory.hold == AlertHold::Acknowledged)
        times.append(acknowledgementEnd(memory.attention, policy));
    if (memory.hold == AlertHold::Snoozed)
        times.append(memory.attention.snoozedUntil);
    if (memory.hold == AlertHold::Suppressed && memory.attention.silenceEndsAt != 0)
        times.append(memory.attention.silenceEndsAt - policy.silenceNoticeMs);
    if (memory.isOpen() && !memory.escalated)
        times.append(memory.openSince + policy.escalateAfterMs);
    qint64 next = 0;
    for (qint64 time : times) {
        if (time > nowMs && (next == 0 || time < next))
            next = time;
    }
    return next;
}

} // namespace qd
