// ForecastSeries: samples brought to even steps, and the methods that carry them on. Part of Forecast. Pure; Unix ms.
#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

namespace qd {

enum class ForecastMethod {
    LastWeek, // as one week before; as the last value where there is no week of history
    StraightLine, // least squares
    RobustTrend, // the median of slopes since the last jump of the level
    Daily, // the same, with what each hour of the day adds
    Weekly, // the same, with what each hour of the week adds
};

struct ForecastInput {
    std::vector<qint64> times; // rising
    std::vector<double> values;
    std::optional<double> floor; // the value is never below
    std::optional<double> ceiling; // and never above
};

struct ForecastSeries {
    qint64 from = 0; // when the first step begins
    qint64 stepMs = 3'600'000;
    std::vector<double> values; // the mean of each step; NaN: a gap

    size_t stepsIn(qint64 ms) const { return size_t(ms / stepMs); }
};

// At most some 2,000 steps, of a length that divides a day.
ForecastSeries evenly(const ForecastInput &input, qint64 now);

// The first `known` steps carried on by `ahead` more. Empty when the method has too little to go by.
std::vector<double> carriedOn(const ForecastSeries &series, size_t known, size_t ahead, ForecastMethod method);

} // namespace qd
