#include "app/domain/forecastseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qd {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 weekMs = 7 * dayMs;
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr size_t slopePoints = 160; // pairs of these are compared: some 12,700 slopes
// A trend is one when nearly all pairs of points agree on its direction; one shift of the level makes at most three in
// four agree. The share that does minus the share that does not (M. Kendall 1938).
constexpr double agreement = 0.6;

double median(std::vector<double> values)
{
    if (values.empty())
        return none;
    const auto middle = values.begin() + qint64(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Line {
    double at = 0; // value of step 0
    double slope = 0; // a step

    double value(double step) const { return at + slope * step; }
};

std::vector<size_t> knownSteps(const std::vector<double> &values, size_t from, size_t to)
{
    std::vector<size_t> steps;
    for (size_t i = from; i < to; ++i) {
        if (std::isfinite(values[i]))
            steps.push_back(i);
    }
    return steps;
}

Line leastSquares(const std::vector<double> &values, size_t known)
{
    double n = 0, sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const size_t i : knownSteps(values, 0, known)) {
        const auto x = double(i);
        ++n;
        sumX += x;
        sumY += values[i];
        sumXX += x * x;
        sumXY += x * values[i];
    }
    const double spread = n * sumXX - sumX * sumX;
    const double slope = spread > 0 ? (n * sumXY - sumX * sumY) / spread : 0;
    return {n > 0 ? (sumY - slope * sumX) / n : 0, slope};
}

// A step; 0 when there is no trend to speak of.
double medianSlope(const std::vector<double> &values, size_t from, size_t to)
{
    std::vector<size_t> steps = knownSteps(values, from, to);
    if (steps.size() > slopePoints) {
        std::vector<size_t> thinned;
        for (size_t i = 0; i < slopePoints; ++i)
            thinned.push_back(steps[i * (steps.size() - 1) / (slopePoints - 1)]);
        steps = thinned;
    }
    std::vector<double> slopes;
    for (size_t i = 0; i < steps.size(); ++i) {
        for (size_t j = i + 1; j < steps.size(); ++j)
            slopes.push_back((values[steps[j]] - values[steps[i]]) / double(steps[j] - steps[i]));
    }
    const auto up = std::count_if(slopes.begin(), slopes.end(), [](double slope) { return slope > 0; });
    const auto down = std::count_if(slopes.begin(), slopes.end(), [](double slope) { return slope < 0; });
    const bool agreed = double(std::abs(up - down)) > agreement * double(slopes.size());
    return agreed ? median(std::move(slopes)) : 0;
}

// The trend since `from`, from where the series stands now.
Line robustLine(const std::vector<double> &values, size_t from, size_t to)
{
    constexpr size_t fewest = 8;
    const double slope = medianSlope(values, from, to);
    const std::vector<size_t> steps = knownSteps(values, from, to);
    const size_t recent = std::min(steps.size(), std::max(fewest, steps.size() / 10));
    std::vector<double> offsets;
    for (size_t i = steps.size() - recent; i < steps.size(); ++i)
        offsets.push_back(values[steps[i]] - slope * double(steps[i]));
    return {offsets.empty() ? 0 : median(std::move(offsets)), slope};
}

// Where the level jumped last, as a disk's does when it is cleaned: a step unlike all others that lasts. 0: nowhere.
size_t lastJump(const std::vector<double> &values, size_t known)
{
    constexpr size_t around = 4;
    constexpr double unlike = 8;
    const std::vector<size_t> steps = knownSteps(values, 0, known);
    if (steps.size() < 6 * around)
        return 0;
    std::vector<double> moves;
    for (size_t i = 1; i < steps.size(); ++i)
        moves.push_back(values[steps[i]] - values[steps[i - 1]]);
    const double usual = median(moves);
    std::vector<double> apart;
    for (const double move : moves)
        apart.push_back(std::abs(move - usual));
    const double spread = std::max(median(apart), 1e-12);
    const auto level = [&](size_t begin) {
        std::vector<double> near;
        for (size_t i = begin; i < begin + around; ++i)
            near.push_back(values[steps[i]]);
        return median(std::move(near));
    };
    // What follows must be long enough to tell a trend of its own.
    for (size_t i = steps.size() - 2 * around; i > around; --i) {
        const double move = moves[i - 1] - usual;
        if (std::abs(move) > unlike * spread && std::abs(level(i) - level(i - around)) > 0.6 * std::abs(move))
            return steps[i];
    }
    return 0;
}

std::vector<double> withSeason(const ForecastSeries &series, size_t known, size_t ahead, qint64 periodMs)
{
    const size_t period = series.stepsIn(periodMs);
    if (period < 2 || known < 2 * period)
        return {};
    // The trend of whole periods, so that the season does not bend it.
    const size_t begin = known % period;
    std::vector<double> means;
    for (size_t from = begin; from < known; from += period) {
        const std::vector<size_t> steps = knownSteps(series.values, from, from + period);
        double sum = 0;
        for (const size_t i : steps)
            sum += series.values[i];
        means.push_back(steps.size() * 2 >= period ? sum / double(steps.size()) : none);
    }
    const double slope = medianSlope(means, 0, means.size()) / double(period);
    // What each phase adds to the mean of its own period: a level that shifted between two does not blur it.
    std::vector<std::vector<double>> phases(period);
    const double middle = double(period - 1) / 2;
    for (const size_t i : knownSteps(series.values, begin, known)) {
        const size_t phase = (i - begin) % period;
        const double mean = means[(i - begin) / period];
        if (std::isfinite(mean))
            phases[phase].push_back(series.values[i] - mean - slope * (double(phase) - middle));
    }
    std::vector<double> season;
    for (const std::vector<double> &phase : phases) {
        if (phase.empty())
            return {};
        season.push_back(median(phase));
    }
    // Where the level stands now.
    const size_t recent = std::min(known - begin, std::max(period, series.stepsIn(3 * dayMs)));
    std::vector<double> levels;
    for (const size_t i : knownSteps(series.values, known - recent, known))
        levels.push_back(series.values[i] - season[(i - begin) % period] - slope * double(i));
    if (levels.empty())
        return {};
    const double level = median(std::move(levels));
    std::vector<double> next;
    for (size_t i = known; i < known + ahead; ++i)
        next.push_back(level + season[(i - begin) % period] + slope * double(i));
    return next;
}

std::vector<double> asLastWeek(const ForecastSeries &series, size_t known, size_t ahead)
{
    const size_t week = series.stepsIn(weekMs);
    double last = none;
    for (size_t i = known; i-- > 0 && std::isnan(last);)
        last = series.values[i];
    std::vector<double> next;
    for (size_t i = 0; i < ahead; ++i) {
        double value = last;
        if (week > 0 && known >= week) {
            const double before = series.values[known - week + i % week];
            value = std::isfinite(before) ? before : last;
        }
        next.push_back(value);
    }
    return next;
}

std::vector<double> along(const Line &line, size_t known, size_t ahead)
{
    std::vector<double> next;
    for (size_t i = known; i < known + ahead; ++i)
        next.push_back(line.value(double(i)));
    return next;
}

} // namespace

ForecastSeries evenly(const ForecastInput &input, qint64 now)
{
    constexpr qint64 mostSteps = 2000;
    ForecastSeries series;
    if (input.times.empty())
        return series;
    const qint64 span = now - input.times.front();
    for (const qint64 step : {5 * 60'000ll, 15 * 60'000ll, hourMs, 3 * hourMs, 6 * hourMs, dayMs}) {
        series.stepMs = step;
        if (span / step <= mostSteps)
            break;
    }
    series.from = input.times.front() / series.stepMs * series.stepMs;
    const auto steps = size_t(std::max<qint64>(0, (now - series.from) / series.stepMs));
    std::vector<double> sums(steps, 0);
    std::vector<int> counts(steps, 0);
    for (size_t i = 0; i < input.times.size(); ++i) {
        const auto step = size_t((input.times[i] - series.from) / series.stepMs);
        if (step < steps && std::isfinite(input.values[i])) {
            sums[step] += input.values[i];
            ++counts[step];
        }
    }
    series.values.assign(steps, none);
    for (size_t i = 0; i < steps; ++i) {
        if (counts[i] > 0)
            series.values[i] = sums[i] / counts[i];
    }
    return series;
}

std::vector<double> carriedOn(const ForecastSeries &series, size_t known, size_t ahead, ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::LastWeek:
        return asLastWeek(series, known, ahead);
    case ForecastMethod::StraightLine:
        return along(leastSquares(series.values, known), known, ahead);
    case ForecastMethod::RobustTrend:
        return along(robustLine(series.values, lastJump(series.values, known), known), known, ahead);
    case ForecastMethod::Daily:
        return withSeason(series, known, ahead, dayMs);
    case ForecastMethod::Weekly:
        return withSeason(series, known, ahead, weekMs);
    }
    return {};
}

} // namespace qd
