// DrillClock: the time of a drill: begins where it is told to, and goes as many times as fast as another clock. Safe to
// read from any thread, as that one is.
#pragma once

#include "app/domain/clock.h"

namespace qd {

class DrillClock : public Clock {
public:
    // `world` outlives it.
    DrillClock(const Clock &world, qint64 beginsAt, double speed)
        : m_world(world)
        , m_worldBegan(world.nowMs())
        , m_beginsAt(beginsAt)
        , m_speed(speed)
    {
    }

    qint64 nowMs() const override { return m_beginsAt + qint64(double(m_world.nowMs() - m_worldBegan) * m_speed); }

private:
    const Clock &m_world;
    const qint64 m_worldBegan;
    const qint64 m_beginsAt;
    const double m_speed;
};

} // namespace qd
