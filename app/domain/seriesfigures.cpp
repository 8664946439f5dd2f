#include "app/domain/seriesfigures.h"

#include <algorithm>
#include <cmath>

namespace qd {

void SeriesFigures::add(qint64 t, double value)
{
    if (!std::isfinite(value))
        return;
    min = count == 0 ? value : std::min(min, value);
    max = count == 0 ? value : std::max(max, value);
    sum += value;
    if (count == 0 || t >= lastMs) {
        lastMs = t;
        last = value;
    }
    ++count;
}

void SeriesFigures::add(const Rollup &rollup)
{
    if (rollup.count == 0)
        return;
    min = count == 0 ? rollup.min : std::min(min, rollup.min);
    max = count == 0 ? rollup.max : std::max(max, rollup.max);
    sum += rollup.sum;
    if (count == 0 || rollup.lastMs >= lastMs) {
        lastMs = rollup.lastMs;
        last = rollup.last;
    }
    count += rollup.count;
}

} // namespace qd
