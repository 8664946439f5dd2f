// RotaChange: a change of the plan as a value: the captaincies as they were and as they become. What is dragged, undone
// and done again is one of these.
#pragma once

#include "app/domain/rota/rotarules.h"

namespace qd {

struct RotaChange {
    QList<Captaincy> before; // those that change or go
    QList<Captaincy> after; // what they become, and those that are new

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    RotaChange inverse() const { return {after, before}; }
    bool operator==(const RotaChange &) const = default;
};

// What has to be done to make the one list the other; by week.
RotaChange changeBetween(const QList<Captaincy> &before, const QList<Captaincy> &after);

// The list with the change done; nothing when it is not as the change found it.
std::optional<QList<Captaincy>> changed(const QList<Captaincy> &captaincies, const RotaChange &change);

// The captaincy goes to this week; where another one begins in it, the two captains change places. Empty when there is
// nothing to do.
RotaChange moveOf(const QList<Captaincy> &captaincies, const CaptaincyId &id, IsoWeek week);

// What the captaincies break once the change is done; each rule once, those that forbid first.
QList<RotaRule> breaches(const RotaChange &change, RotaFacts facts);

} // namespace qd
