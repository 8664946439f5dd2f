// The step of a range query: round lengths, so that two fetches of one range meet on the same points. Milliseconds.
#pragma once

#include <QtGlobal>

namespace qd {

// For a range of this length of a source that is polled this often; some 1,500 points at most, never below a second.
constexpr qint64 stepFor(qint64 lengthMs, int pollMs)
{
    constexpr qint64 pointsWanted = 1500;
    qint64 step = 1000;
    for (const qint64 round :
        {1000, 2000, 5000, 10'000, 15'000, 30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000}) {
        step = round;
        if (lengthMs / round <= pointsWanted && round >= pollMs)
            break;
    }
    return step;
}

} // namespace qd
