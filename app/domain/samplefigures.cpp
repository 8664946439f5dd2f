#include "app/domain/samplefigures.h"

#include <algorithm>

namespace qd {

std::optional<qint64> forecastBytes(const SampleGrowth &growth, const SampleRetention &retention)
{
    if (growth.hours < 2)
        return std::nullopt;
    constexpr double hourMs = 3'600'000;
    // A row goes when the whole of its hour is too old.
    const double sampleHours = double(retention.rawMs) / hourMs + 1;
    const double rollupHours = double(std::max(retention.rollupMs, retention.rawMs)) / hourMs + 1;
    return qint64((double(growth.sampleBytes) * sampleHours + double(growth.rollupBytes) * rollupHours) / growth.hours);
}

} // namespace qd
