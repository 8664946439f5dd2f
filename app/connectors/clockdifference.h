// ClockDifference: a server's clock minus ours, as the Date header tells it. That counts whole seconds and takes its
// time to arrive, so a difference of a breath is none, and one that is known stays until another is clear: the times of
// an alert do not tremble from one poll to the next.
#pragma once

#include "app/connectors/httpfetcher.h"

namespace qd {

class Clock;

// Of one answer that came just now; nothing when it bears no Date.
std::optional<qint64> clockDifferenceOf(const HttpAnswer &answer, const Clock &clock);

class ClockDifference {
public:
    void take(std::optional<qint64> measuredMs);

    qint64 toOurs(qint64 theirs) const { return theirs == 0 ? 0 : theirs - m_ms; } // 0 is no time
    qint64 toTheirs(qint64 ours) const { return ours == 0 ? 0 : ours + m_ms; }

private:
    qint64 m_ms = 0;
};

} // namespace qd
