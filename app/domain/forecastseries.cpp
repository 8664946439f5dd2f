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

Line medianOfSlopes(const std::vector<double> &values, size_t from, size_t to)
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
    const double slope = slopes.empty() ? 0 : median(std::move(slopes));
    std::vector<double> offsets;
    for (const size_t i : steps)
        offsets.push_back(values[i] - slope * double(i));
    return {offsets.empty() ? 0 : median(std::move(offsets)), slope};
}

// Where the level jumped last, as a disk's does when it is cleaned: a step unlike all others that lasts. 0: nowhere.
size_t lastJump(const std::vector<double> &values, size_t known)
{
    constexpr size_t around = 4;
    constexpr double unlike = 12;
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
    std::vector<double> means;
    for (size_t end = known; end >= period; end -= period) {
        double sum = 0;
        size_t count = 0;
        for (size_t i = end - period; i < end; ++i) {
            if (std::isfinite(series.values[i])) {
                sum += series.values[i];
                ++count;
            }
        }
        means.push_back(count * 2 >= period ? sum / double(count) : none);
    }
    std::reverse(means.begin(), means.end());
    const Line coarse = medianOfSlopes(means, 0, means.size());
    const double slope = coarse.slope / double(period);
    std::vector<std::vector<double>> phases(period);
    for (size_t i = 0; i < known; ++i) {
        if (std::isfinite(series.values[i]))
            phases[i % period].push_back(series.values[i] - slope * double(i));
    }
    std::vector<double> season;
    for (const std::vector<double> &phase : phases) {
        if (phase.empty())
            return {};
        season.push_back(median(phase));
    }
    std::vector<double> next;
    for (size_t i = known; i < known + ahead; ++i)
        next.push_back(season[i % period] + slope * double(i));
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
        return along(medianOfSlopes(series.values, lastJump(series.values, known), known), known, ahead);
    case ForecastMethod::Daily:
        return withSeason(series, known, ahead, dayMs);
    case ForecastMethod::Weekly:
        return withSeason(series, known, ahead, weekMs);
    }
    return {};
}

} // namespace qd
