#include "app/domain/forecast.h"

#include "app/domain/forecastseries.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr size_t fewestPoints = 24;
constexpr int origins = 6; // from which the past is forecast
constexpr double clearlyBetter = 0.95; // of the best error so far: what a richer method must stay below
constexpr size_t shownPoints = 240;

struct HeldBack {
    size_t ahead; // steps after the origin
    double error; // what came minus what was expected
};

// The errors of a method on history that it did not see.
std::vector<HeldBack> backTest(const ForecastSeries &series, size_t ahead, ForecastMethod method)
{
    std::vector<HeldBack> errors;
    const size_t known = series.values.size();
    const size_t first = known / 2;
    for (int i = 0; i < origins; ++i) {
        const size_t origin = first + (known - first) * size_t(i) / origins;
        const size_t steps = std::min(ahead, known - origin);
        const std::vector<double> next = carriedOn(series, origin, steps, method);
        if (next.size() != steps)
            return {}; // too little to go by at some origin: it could not be judged there
        for (size_t k = 0; k < steps; ++k) {
            if (std::isfinite(series.values[origin + k]) && std::isfinite(next[k]))
                errors.push_back({k + 1, series.values[origin + k] - next[k]});
        }
    }
    return errors;
}

double meanError(const std::vector<HeldBack> &errors)
{
    double sum = 0;
    for (const HeldBack &each : errors)
        sum += std::abs(each.error);
    return sum / double(errors.size());
}

double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() + qint64(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// Half-widths of the band by lead: quantiles of what was wrong that far ahead, never narrower than nearer by.
class Band {
public:
    Band(const std::vector<HeldBack> &errors, size_t longest)
    {
        for (size_t group = 0; group < groups; ++group) {
            const size_t from = longest * group / groups;
            const size_t to = longest * (group + 1) / groups;
            std::vector<double> below;
            std::vector<double> above;
            for (const HeldBack &each : errors) {
                if (each.ahead > from && each.ahead <= to)
                    (each.error < 0 ? below : above).push_back(std::abs(each.error));
            }
            const double before = group > 0 ? m_low[group - 1] : 0;
            const double beforeHigh = group > 0 ? m_high[group - 1] : 0;
            m_low[group] = std::max(before, below.empty() ? 0 : quantile(below, Forecast::level));
            m_high[group] = std::max(beforeHigh, above.empty() ? 0 : quantile(above, Forecast::level));
        }
        m_longest = std::max<size_t>(1, longest);
    }

    double low(size_t ahead) const { return at(m_low, ahead); }
    double high(size_t ahead) const { return at(m_high, ahead); }

private:
    static constexpr size_t groups = 4;

    double at(const std::array<double, groups> &widths, size_t ahead) const
    {
        // Farther than anything was held back, doubt grows as that of a random walk does.
        if (ahead > m_longest)
            return widths[groups - 1] * std::sqrt(double(ahead) / double(m_longest));
        const double place = double(ahead) / double(m_longest) * double(groups) - 0.5;
        if (place <= 0)
            return widths[0];
        const auto group = std::min(size_t(place), groups - 1);
        const auto next = std::min(group + 1, groups - 1);
        return std::lerp(widths[group], widths[next], place - double(group));
    }

    std::array<double, groups> m_low{};
    std::array<double, groups> m_high{};
    size_t m_longest = 1;
};

} // namespace

ForecastResult forecast(const ForecastInput &input, qint64 now, qint64 horizonMs)
{
    const ForecastSeries series = evenly(input, now);
    const auto points = size_t(
        std::count_if(series.values.begin(), series.values.end(), [](double value) { return std::isfinite(value); }));
    if (points < fewestPoints)
        return {std::nullopt, NoForecast::TooFewPoints};
    const qint64 history = qint64(series.values.size()) * series.stepMs;
    if (history < std::min(horizonMs / 4, 30 * dayMs))
        return {std::nullopt, NoForecast::TooShort};

    const size_t ahead = std::max<size_t>(1, series.stepsIn(horizonMs));
    const size_t tested = std::min(ahead, series.values.size() / 3);
    Forecast result;
    double best = std::numeric_limits<double>::infinity();
    std::vector<HeldBack> errors;
    for (const ForecastMethod method : {ForecastMethod::LastWeek, ForecastMethod::StraightLine,
             ForecastMethod::RobustTrend, ForecastMethod::Daily, ForecastMethod::Weekly}) {
        std::vector<HeldBack> found = backTest(series, tested, method);
        if (found.empty())
            continue;
        const double error = meanError(found);
        result.tried.push_back({method, error});
        if (errors.empty() || error < clearlyBetter * best) {
            best = error;
            result.method = method;
            errors = std::move(found);
        }
    }
    if (errors.empty())
        return {std::nullopt, NoForecast::TooFewPoints};

    const Band band(errors, tested);
    for (const HeldBack &each : errors) {
        const double width = each.error < 0 ? band.low(each.ahead) : band.high(each.ahead);
        result.surprises.push_back(width > 0 ? each.error / width : 0);
    }
    const std::vector<double> next = carriedOn(series, series.values.size(), ahead, result.method);
    const auto bounded = [&input](double value) {
        value = input.floor ? std::max(value, *input.floor) : value;
        return input.ceiling ? std::min(value, *input.ceiling) : value;
    };
    const size_t stride = std::max<size_t>(1, ahead / shownPoints);
    for (size_t k = stride; k <= ahead; k += stride) {
        const double expected = next[k - 1];
        result.points.push_back({series.from + qint64(series.values.size() + k) * series.stepMs, bounded(expected),
            bounded(expected - band.low(k)), bounded(expected + band.high(k))});
    }
    return {result, {}};
}

std::optional<Crossing> crossing(const Forecast &forecast, double threshold, CrossingSide side)
{
    const auto beyond = [&](double value) {
        return side == CrossingSide::Above ? value >= threshold : value <= threshold;
    };
    Crossing found;
    for (const ForecastPoint &point : forecast.points) {
        const double first = side == CrossingSide::Above ? point.high : point.low;
        const double last = side == CrossingSide::Above ? point.low : point.high;
        if (!found.earliest && beyond(first))
            found.earliest = point.t;
        if (!found.expected && beyond(point.expected))
            found.expected = point.t;
        if (!found.latest && beyond(last))
            found.latest = point.t;
    }
    if (!found.earliest)
        return std::nullopt;
    // Each error that was made before, made again: does the value then get there?
    int crossed = 0;
    for (const double surprise : forecast.surprises) {
        crossed += std::any_of(forecast.points.begin(), forecast.points.end(), [&](const ForecastPoint &point) {
            const double width = surprise < 0 ? point.expected - point.low : point.high - point.expected;
            return beyond(point.expected + surprise * width);
        });
    }
    found.certainty = forecast.surprises.empty() ? 0 : double(crossed) / double(forecast.surprises.size());
    return found;
}

} // namespace qd
