// Rollup: what remains of the samples of a stretch of time when they are not kept one by one: how many there were, the
// lowest, the highest, their sum, the first and the last. Stretches begin at whole multiples of their width in Unix ms.
// A value that is not finite is a gap: it is counted apart and takes part in nothing else.
#pragma once

#include "app/domain/sample.h"

namespace qd {

enum class RollupWidth : qint64 { FiveMinutes = 300'000, Hour = 3'600'000 };

struct Rollup {
    qint64 from = 0; // where the stretch begins
    qint64 firstMs = 0; // its first and its last sample, gaps included
    qint64 lastMs = 0;
    int count = 0; // samples that have a value
    int gaps = 0; // samples that say that there is none
    double min = 0; // this and the following mean nothing when count is 0
    double max = 0;
    double sum = 0;
    double first = 0;
    double last = 0;

    bool operator==(const Rollup &) const = default;
};

struct RollupSeries {
    SeriesKey key;
    std::vector<Rollup> rollups; // rising in time; a stretch without a sample has none
};

// `times` rise.
std::vector<Rollup> rollUp(const std::vector<qint64> &times, const std::vector<double> &values, RollupWidth width);
// Of stretches that follow each other, made wider ones.
std::vector<Rollup> rollUp(const std::vector<Rollup> &finer, RollupWidth width);

// The fuller of two rollups of each stretch: samples of `added` may be the same as those of `kept`, so that they cannot
// be added up. Equally full, the one of `added`. Both rise in time.
std::vector<Rollup> fuller(const std::vector<Rollup> &kept, const std::vector<Rollup> &added);

// Points that ink what the samples would have inked, as far as a pixel column is at least one stretch wide: first,
// lowest, highest and last, at their own times where these are known. A gap inside, and missing stretches between two
// that hold several samples each, become a NaN.
void appendPoints(
    const std::vector<Rollup> &rollups, RollupWidth width, std::vector<qint64> &times, std::vector<double> &values);

} // namespace qd
