// Clock: the only way to ask for the time, so that tests and pictures can set it. Unix milliseconds, UTC.
#pragma once

#include <QtGlobal>

namespace qd {

class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
};

class SystemClock : public Clock {
public:
    qint64 nowMs() const override;
};

// A clock that stands still until it is moved: for `screens --at`, and for tests.
class ManualClock : public Clock {
public:
    explicit ManualClock(qint64 nowMs)
        : m_nowMs(nowMs)
    {
    }
    qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

} // namespace qd
