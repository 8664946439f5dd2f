#include "app/domain/alerts/ruleinstants.h"

#include <algorithm>

namespace qd {

QList<Evaluation> instantsOf(const QList<SeriesData> &all, TimeRange range, qint64 stepMs, qint64 lookBackMs)
{
    QList<Evaluation> instants;
    const qint64 first = range.to - (range.to - range.from) / stepMs * stepMs;
    std::vector<size_t> next; // of each series, its first sample after the moment
    for (const SeriesData &series : all)
        next.push_back(
            size_t(std::upper_bound(series.times.begin(), series.times.end(), first) - series.times.begin()));
    for (qint64 at = first; at <= range.to; at += stepMs) {
        QList<FoundSeries> found;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const SeriesData &series = all[i];
            size_t &after = next[size_t(i)];
            while (after < series.times.size() && series.times[after] <= at)
                ++after;
            if (after > 0 && series.times[after - 1] > at - lookBackMs)
                found.append({series.key.labels, {series.times[after - 1], series.values[after - 1]}});
        }
        instants.append({at, found});
    }
    return instants;
}

} // namespace qd
