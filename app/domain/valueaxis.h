// Value axis: a round scale for the values of a chart, and values written with their unit.
#pragma once

#include "app/domain/panel.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <optional>

namespace qd {

struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 0.25;
    QList<double> ticks; // from low to high, both included, one step apart; of a logarithmic scale decades apart
    bool logarithmic = false;

    bool operator==(const ValueScale &) const = default;
};

// A scale that holds `lowest` to `highest` and the threshold, with at most `maxTicks` ticks at round distances (1, 2
// and 5; for bytes powers of two). It starts at zero unless values are negative. NaN and infinity are left out by
// callers.
ValueScale valueScale(double lowest, double highest, int maxTicks, Unit unit, std::optional<double> threshold = {});

// What the axis must hold beside the values.
struct ValueBounds {
    std::optional<double> threshold; // always in sight
    std::optional<double> low; // the axis ends there, whatever the values are
    std::optional<double> high;
};
ValueScale valueScale(double lowest, double highest, int maxTicks, Unit unit, const ValueBounds &bounds);
// Decades that hold what is above zero; `low` and `high` of the bounds count where they are above zero.
ValueScale logarithmicScale(double lowest, double highest, int maxTicks, const ValueBounds &bounds);

// "12.3 MiB/s", "350 ms", "42 %", "1.2 k", written as the locale does; "–" for NaN.
// `decimals`: as many as that; nothing: what the value needs.
QString formatValue(double value, Unit unit, const QLocale &locale, std::optional<int> decimals = {});
// A tick's label: as many digits as the step needs, the prefix chosen by the end of the scale.
QString formatTick(double value, const ValueScale &scale, Unit unit, const QLocale &locale);

} // namespace qd
