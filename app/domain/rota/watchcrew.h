// Who is on watch at an instant, and who of them answers: the captains of the week, replacements included, and the
// helm. Times are Unix ms; stretches include their start and not their end.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/people.h"

#include <QList>
#include <optional>

namespace qd {

// Somebody stands in for a captain for hours or days; the captaincy stays as it is. Of two at once the later made one
// counts. Who stands in may themselves be replaced.
struct Replacement {
    ReplacementId id;
    PersonId absent;
    PersonId substitute;
    qint64 from = 0;
    qint64 until = 0;
    QString reason;

    bool covers(qint64 ms) const { return from <= ms && ms < until; }
    bool operator==(const Replacement &) const = default;
};

// From this instant on this person answers, until the next passing or the next handover: then the senior captain does.
struct HelmPassing {
    HelmPassingId id;
    qint64 at = 0;
    PersonId person;
    QString note;

    bool operator==(const HelmPassing &) const = default;
};

// A third person requisitioned for an incident.
struct Reinforcement {
    ReinforcementId id;
    PersonId person;
    QString team; // from which they came, as it was called then
    IncidentId incident; // may be null
    qint64 from = 0;
    std::optional<qint64> until; // nothing: still there
    QString reason;

    bool covers(qint64 ms) const { return from <= ms && (!until || ms < *until); }
    bool operator==(const Reinforcement &) const = default;
};

// Two captaincies whose captains change places, once the other side agrees.
struct CaptaincySwap {
    enum class State { Proposed, Accepted, Declined, Withdrawn };

    SwapId id;
    IsoWeek offeredWeek; // the first week of each
    PersonId offeredBy;
    IsoWeek wantedWeek;
    PersonId wantedFrom;
    State state = State::Proposed;
    QString note;
    qint64 proposedAt = 0;
    std::optional<qint64> answeredAt;

    bool operator==(const CaptaincySwap &) const = default;
};

// One of the two seats of a watch.
struct Watcher {
    Captaincy captaincy; // whose seat it is
    bool senior = false;
    PersonId person; // who holds it at the instant
    qint64 since = 0; // of this person in this seat
    qint64 until = 0;

    bool isSubstitute() const { return person != captaincy.person; }
    bool operator==(const Watcher &) const = default;
};

// The senior first. A captain who has left the company holds no seat, unless somebody stands in.
QList<Watcher> watchersAt(qint64 ms, const WatchCalendar &calendar, const QList<Captaincy> &captaincies,
    const QList<Person> &people, const QList<Replacement> &replacements);

// Who answers: whom the last passing of this watch named, or who stands in for them; else the senior captain, else
// whoever is there. Nothing: nobody is on watch.
std::optional<PersonId> helmAt(
    qint64 ms, const WatchCalendar &calendar, const QList<Watcher> &watchers, const QList<HelmPassing> &passings);

} // namespace qd
