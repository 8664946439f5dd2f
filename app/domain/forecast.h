// Forecast: where a series is heading, with the band that its own past errors give, and when it crosses a threshold.
// Several methods are tried on history that is held back; a richer one is kept only where it wins against "as last
// week" and a straight line. Pure; times are Unix ms; NaN is a gap.
// The robust trend is the median of slopes (H. Theil 1950, P. K. Sen 1968); the held-back errors come from a rolling
// origin (R. Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 5.10).
#pragma once

#include "app/domain/forecastseries.h"

#include <optional>
#include <vector>

namespace qd {

struct ForecastPoint {
    qint64 t = 0;
    double expected = 0;
    double low = 0; // four in five of the held-back errors lie within
    double high = 0;
};

struct MethodError {
    ForecastMethod method;
    double error = 0; // mean absolute error on what was held back, in the unit of the values
};

struct Forecast {
    static constexpr double level = 0.8; // of the band

    ForecastMethod method = ForecastMethod::LastWeek;
    std::vector<MethodError> tried; // the chosen one among them
    std::vector<ForecastPoint> points; // from just after `now`, evenly spaced
    std::vector<double> surprises; // held-back errors in half-widths of the band, signed
};

enum class NoForecast { TooFewPoints, TooShort };

struct ForecastResult {
    std::optional<Forecast> forecast;
    NoForecast reason = NoForecast::TooFewPoints; // when there is none
};

// At least 24 points over at least a quarter of the horizon, up to 30 days of it, are needed.
ForecastResult forecast(const ForecastInput &input, qint64 now, qint64 horizonMs);

enum class CrossingSide { Above, Below };

struct Crossing {
    std::optional<qint64> expected; // when the expected value gets there; nothing: only its band does
    std::optional<qint64> earliest; // when the band first touches it
    std::optional<qint64> latest; // when all of the band is beyond
    double certainty = 0; // share of the held-back errors with which it is crossed within the horizon
};

// Nothing when not even the band gets there within the horizon.
std::optional<Crossing> crossing(const Forecast &forecast, double threshold, CrossingSide side);

} // namespace qd
