// SeriesFigures: last, lowest, highest and mean of a series over a range, from all of its samples. A value that is not
// finite is a gap and takes no part.
#pragma once

#include "app/domain/rollup.h"

#include <QHash>

namespace qd {

struct SeriesFigures {
    qint64 count = 0; // samples that have a value; 0: the others mean nothing
    qint64 lastMs = 0;
    double last = 0;
    double min = 0;
    double max = 0;
    double sum = 0;

    double mean() const { return sum / double(count); }
    void add(qint64 t, double value);
    void add(const Rollup &rollup);
    bool operator==(const SeriesFigures &) const = default;
};

using FiguresBySeries = QHash<SeriesKey, SeriesFigures>;

} // namespace qd
