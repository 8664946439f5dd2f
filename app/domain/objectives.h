// The objectives of the captains of production.
#pragma once

#include <QtGlobal>

namespace qd {

constexpr qint64 detectTargetMs = 60 * 1000; // alerted in less than this
constexpr qint64 restoreTargetMs = 10 * 60 * 1000; // restored in less than this
constexpr int fixTargetWorkingDays = 10; // fixed for good within these
constexpr int ticketsTarget = 10; // support tickets: fewer than these

} // namespace qd
