#include "app/connectors/clockdifference.h"

#include "app/domain/clock.h"

#include <cmath>

namespace qd {

namespace {

constexpr qint64 breathMs = 2000;

} // namespace

std::optional<qint64> clockDifferenceOf(const HttpAnswer &answer, const Clock &clock)
{
    if (!answer.dateMs)
        return std::nullopt;
    return *answer.dateMs - clock.nowMs() / 1000 * 1000;
}

void ClockDifference::take(std::optional<qint64> measuredMs)
{
    if (!measuredMs || std::abs(*measuredMs - m_ms) <= breathMs)
        return;
    m_ms = std::abs(*measuredMs) <= breathMs ? 0 : *measuredMs;
}

} // namespace qd
