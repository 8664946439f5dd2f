#include "app/domain/timeleap.h"

namespace qd {

namespace {

constexpr qint64 setMs = 5'000; // NTP moves a clock by less
constexpr qint64 sleptMs = 5'000;
constexpr qint64 heldUpMs = 15'000;

} // namespace

std::optional<TimeLeap> leapBetween(const ClockReading &before, const ClockReading &after)
{
    const qint64 wall = after.wall - before.wall;
    const qint64 awake = after.awake - before.awake;
    const qint64 passed = after.sinceBoot - before.sinceBoot;
    const qint64 set = wall - passed;
    if (set <= -setMs)
        return TimeLeap{TimeLeap::Kind::SetBack, {after.wall, after.wall}, set};
    const TimeRange unseen{after.wall - passed, after.wall};
    if (passed - awake >= sleptMs)
        return TimeLeap{TimeLeap::Kind::Slept, unseen, set >= setMs ? set : 0};
    if (set >= setMs)
        return TimeLeap{TimeLeap::Kind::SetForward, {before.wall, after.wall}, set};
    if (awake >= heldUpMs)
        return TimeLeap{TimeLeap::Kind::HeldUp, unseen, 0};
    return std::nullopt;
}

} // namespace qd
