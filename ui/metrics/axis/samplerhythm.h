// The rhythm of a line's samples, and whether its newest one still speaks for the present. A reduced line has lost most
// of its samples, but not the last of one column and the first of the next: their distance is a real one. Pure
// functions; times are Unix ms.
#pragma once

#include "ui/metrics/axis/chartline.h"

// The usual distance of samples beside `index`, going by `direction` (1 or -1). 0: there are too few to tell.
qint64 usualStep(const ChartLine &line, size_t index, int direction, qint64 columnMs);

// How long a sample of this line speaks for what comes after it.
qint64 patience(const ChartLine &line, size_t index, qint64 columnMs);

// The newest sample that has a value.
std::optional<qd::Sample> newestSample(const ChartLine &line);

// The line has a value at `endMs`: it does not end in a gap, and its newest sample is not older than its patience.
bool isPresent(const ChartLine &line, qint64 endMs, qint64 columnMs);
