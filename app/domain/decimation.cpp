#include "app/domain/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <experimental/simd>
#include <limits>

namespace qd {

namespace {

constexpr size_t none = static_cast<size_t>(-1);

// The points of one column that must stay, by index.
using Kept = std::array<size_t, 5>;

// The lowest and the highest of a whole column, looked for without their places: two vectors that do not wait for each
// other take a fourth of the time of one comparison after the other.
struct Extremes {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    bool hasGap = false; // then the others mean nothing

    explicit Extremes(std::span<const double> values)
    {
        using Pack = std::experimental::native_simd<double>;
        Pack lows = low, moreLows = low;
        Pack highs = high, moreHighs = high;
        Pack sums = 0, moreSums = 0; // NaN as soon as one of its values is
        size_t i = 0;
        for (; i + 2 * Pack::size() <= values.size(); i += 2 * Pack::size()) {
            const Pack one(&values[i], std::experimental::element_aligned);
            const Pack other(&values[i + Pack::size()], std::experimental::element_aligned);
            lows = min(lows, one);
            highs = max(highs, one);
            sums += one;
            moreLows = min(moreLows, other);
            moreHighs = max(moreHighs, other);
            moreSums += other;
        }
        low = hmin(min(lows, moreLows));
        high = hmax(max(highs, moreHighs));
        double sum = reduce(sums + moreSums);
        for (; i < values.size(); ++i) {
            low = std::min(low, values[i]);
            high = std::max(high, values[i]);
            sum += values[i];
        }
        hasGap = std::isnan(sum); // infinities that cancel out look like one too, which only costs time
    }
};

Kept keptOfWhole(std::span<const double> values, const Extremes &extremes)
{
    const auto where = [&values](double value) {
        return size_t(std::find(values.begin(), values.end(), value) - values.begin());
    };
    return {0, where(extremes.low), where(extremes.high), values.size() - 1, none};
}

Kept keptWithGaps(std::span<const double> values)
{
    Kept kept{none, none, none, none, none};
    auto &[first, low, high, last, gap] = kept;
    double lowest = 0;
    double highest = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        if (std::isnan(value)) {
            gap = gap == none ? i : gap;
            continue;
        }
        if (first == none) {
            first = low = high = i;
            lowest = highest = value;
        } else if (value < lowest) {
            low = i;
            lowest = value;
        } else if (value > highest) {
            high = i;
            highest = value;
        }
        last = i;
    }
    return kept;
}

// Where the times cease to be before `end`, which those at `from` are: looked for around where `likely` points would
// have it, because far jumps of a search through halves miss the processor's cache.
size_t indexOf(std::span<const qint64> times, qint64 end, size_t from, size_t likely)
{
    size_t low = from;
    size_t high = std::min(from + likely, times.size());
    size_t step = 1;
    if (high < times.size() && times[high] < end) {
        for (low = high; low + step < times.size() && times[low + step] < end; step *= 2)
            low += step;
        high = std::min(low + step, times.size());
    } else {
        for (; high > low + step && times[high - step] >= end; step *= 2)
            high -= step;
        low = high > low + step ? high - step : low;
    }
    return size_t(std::lower_bound(times.begin() + qint64(low), times.begin() + qint64(high), end) - times.begin());
}

} // namespace

qint64 columnStart(qint64 ms, qint64 columnMs)
{
    const qint64 rest = ms % columnMs;
    return ms - (rest < 0 ? rest + columnMs : rest);
}

void reduceColumns(std::span<const qint64> times, std::span<const double> values, qint64 columnMs,
    std::vector<qint64> &outTimes, std::vector<double> &outValues)
{
    bool inGap = !outValues.empty() && std::isnan(outValues.back());
    for (size_t from = 0, to = 0, likely = 1; from < times.size(); likely = to - from, from = to) {
        to = indexOf(times, columnStart(times[from], columnMs) + columnMs, from, likely);
        const std::span<const double> column = values.subspan(from, to - from);
        // Of the times only a few are read, here and there: asked for one column ahead, they are there by then.
        for (size_t next = to; next < std::min(to + column.size(), times.size()); next += 8)
            __builtin_prefetch(&times[next]);
        const Extremes extremes(column);
        Kept kept = extremes.hasGap ? keptWithGaps(column) : keptOfWhole(column, extremes);
        std::sort(kept.begin(), kept.end());
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto index = kept.begin(); index != end && *index != none; ++index) {
            const bool gap = std::isnan(column[*index]);
            if (!gap || !inGap) {
                outTimes.push_back(times[from + *index]);
                outValues.push_back(column[*index]);
            }
            inGap = gap;
        }
    }
}

} // namespace qd
