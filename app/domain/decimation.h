// Decimation (M4): of each pixel column the first, the lowest, the highest and the last sample are kept, real points
// all; drawn as a line they ink the same pixels as all samples would, and no spike is lost.
// U. Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014.
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace qd {

// Columns are `columnMs` wide (> 0) and begin at whole multiples of it in Unix time, so that reducing piece by piece,
// cut at a column's border, gives what reducing at once gives. `times` rise. A NaN is a gap and is kept, one for a run.
// Appends at most five points a column to the outputs, which are other vectors than those that are read.
void reduceColumns(std::span<const qint64> times, std::span<const double> values, qint64 columnMs,
    std::vector<qint64> &outTimes, std::vector<double> &outValues);

// Where the column of `ms` begins.
qint64 columnStart(qint64 ms, qint64 columnMs);

} // namespace qd
