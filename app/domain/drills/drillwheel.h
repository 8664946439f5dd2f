// The wheel that picks a drill: what it picks is decided by a seed before it turns, and what the person did lately is
// left out while there is something else. Pure.
#pragma once

#include "app/domain/drills/drill.h"

namespace qd {

constexpr qint64 latelyMs = 60ll * 86'400'000; // what was done within it is not picked again

// Of these, those that the person did not do lately; all of them when nothing else is left.
QList<DrillSubject> wheelOf(const QList<DrillSubject> &offered, const QList<Drill> &doneByPerson, qint64 nowMs);

// The index of the sector that the wheel stops at; -1 of none.
int pickOf(qsizetype sectors, quint32 seed);
// The wheel's angle in degrees, clockwise, when so much of its time is over, from 0 to 1. It comes to rest with the
// middle of the picked sector under the mark at the top. Sector 0 begins at the top and the others follow clockwise.
double wheelAngle(qsizetype sectors, int picked, quint32 seed, double progress);

} // namespace qd
