// TimeLeap: when the wall clock and the machine's own count of time do not agree: the machine slept, this program was
// held up, or somebody set the clock. Told by comparing three clocks at two moments. Pure; ms.
#pragma once

#include "app/domain/timerange.h"

#include <optional>

namespace qd {

struct ClockReading {
    qint64 wall = 0; // Unix ms
    qint64 awake = 0; // since boot, sleep left out (CLOCK_MONOTONIC)
    qint64 sinceBoot = 0; // sleep included (CLOCK_BOOTTIME)
};

struct TimeLeap {
    enum class Kind {
        Slept, // the machine
        HeldUp, // this program alone: stopped, or the machine had no time for it
        SetForward, // the clock, by somebody
        SetBack,
    };
    Kind kind = Kind::Slept;
    TimeRange unseen; // Unix ms, in the clock of after; of a clock that was set back: from the new time on, empty
    qint64 byMs = 0; // how far the clock was set; 0: it was not

    bool operator==(const TimeLeap &) const = default;
};

// Between two readings that should be a second or two apart.
std::optional<TimeLeap> leapBetween(const ClockReading &before, const ClockReading &after);

} // namespace qd
