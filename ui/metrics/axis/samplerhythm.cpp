#include "ui/metrics/axis/samplerhythm.h"

#include "app/domain/decimation.h"

#include <cmath>

namespace {

constexpr int looked = 5; // distances that make a rhythm
constexpr size_t farthest = 60; // points to look at for them
constexpr int patientSteps = 5;
constexpr qint64 shortestPatience = 10'000; // an answer may be late
constexpr qint64 lookback = 5 * 60'000; // as Prometheus does when nothing tells the rhythm

} // namespace

qint64 usualStep(const ChartLine &line, size_t index, int direction, qint64 columnMs)
{
    const std::vector<qint64> &times = line.times;
    std::array<qint64, looked> distances{};
    int count = 0;
    auto i = qint64(index);
    for (size_t seen = 0; seen < farthest && count < looked; ++seen, i += direction) {
        if (i <= 0 && direction < 0)
            break;
        if (i >= qint64(times.size()))
            break;
        if (i <= 0)
            continue;
        const auto at = size_t(i);
        if (!std::isfinite(line.values[at]) || !std::isfinite(line.values[at - 1]))
            continue;
        if (qd::columnStart(times[at], columnMs) != qd::columnStart(times[at - 1], columnMs))
            distances[size_t(count++)] = times[at] - times[at - 1];
    }
    if (count == 0)
        return 0;
    std::nth_element(distances.begin(), distances.begin() + count / 2, distances.begin() + count);
    return distances[size_t(count / 2)];
}

qint64 patience(const ChartLine &line, size_t index, qint64 columnMs)
{
    const qint64 step = usualStep(line, index, -1, columnMs);
    return step > 0 ? std::max(patientSteps * step, shortestPatience) : lookback;
}

std::optional<qd::Sample> newestSample(const ChartLine &line)
{
    for (size_t i = line.values.size(); i-- > 0;) {
        if (std::isfinite(line.values[i]))
            return qd::Sample{line.times[i], line.values[i]};
    }
    return std::nullopt;
}

bool isPresent(const ChartLine &line, qint64 endMs, qint64 columnMs)
{
    return line.lastValue() && endMs - line.times.back() <= patience(line, line.times.size() - 1, columnMs);
}
