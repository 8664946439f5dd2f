// The samples of a panel as CSV, for a spreadsheet: one line a sample, with its series' name and labels.
#pragma once

#include "app/domain/sample.h"

#include <QByteArray>

namespace qd {

// `names`: what the legend calls each series, in the order of `series`. Times are ISO 8601 in UTC; a gap is empty.
QByteArray seriesCsv(const QList<SeriesData> &series, const QStringList &names);

} // namespace qd
