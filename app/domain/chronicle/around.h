// Around: what happened around an instant, and which moment comes next. A happening has moments: it begins, it ends, an
// incident is fixed for good. Pure; Unix ms.
#pragma once

#include "app/domain/chronicle/happening.h"

#include <functional>

namespace qd {

enum class MomentKind {
    Instant, // that is all of it
    Begins,
    GoesOn, // began before what is looked at, and is not over then
    Ends, // an incident: restored
    Settled, // fixed for good
};

struct Moment {
    MomentKind kind = MomentKind::Instant;
    qint64 at = 0;

    bool operator==(const Moment &) const = default;
};

// Rising; none that is after `nowMs`, but of the watches to come.
QList<Moment> momentsOf(const Happening &happening, qint64 nowMs);

struct Nearby {
    ChronicleLane lane = ChronicleLane::Notes;
    int index = 0; // in its lane
    Moment moment;

    qint64 distanceTo(qint64 instant) const { return moment.at - instant; } // below 0: before it
    bool operator==(const Nearby &) const = default;
};

// All moments from `at - spanMs` to `at + spanMs`, both included, and what went on at the instant though it neither
// began nor ended near it; rising in time. Watches are not among them: who was on duty is told apart.
QList<Nearby> around(const Chronicle &chronicle, qint64 at, qint64 spanMs, qint64 nowMs);

// How far around an instant is looked when so much time is in sight: a round time, some sixteenth of it.
qint64 spanFor(qint64 lengthMs);

// The first moment after `at` (or the last one before it) of the lanes that `isShown` says; nothing: there is none.
std::optional<qint64> nextMoment(const Chronicle &chronicle, qint64 at, bool forwards, qint64 nowMs,
    const std::function<bool(ChronicleLane)> &isShown);

} // namespace qd
