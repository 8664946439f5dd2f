#include "app/services/drillsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

DrillSource::DrillSource(
    SourceId id, std::shared_ptr<const QList<SeriesData>> series, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_id(std::move(id))
    , m_series(std::move(series))
    , m_clock(clock)
{
}

void DrillSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    FetchAnswer answer;
    const qint64 to = std::min(request.range.to, m_clock.nowMs());
    for (const SeriesData &kept : *m_series) {
        if (kept.key.source != m_id || kept.key.expr != request.expr)
            continue;
        const auto first = std::lower_bound(kept.times.begin(), kept.times.end(), request.range.from);
        const auto last = std::upper_bound(first, kept.times.end(), to);
        if (first == last)
            continue;
        const auto values = kept.values.begin() + (first - kept.times.begin());
        answer.series.append({kept.key, {first, last}, {values, values + (last - first)}});
    }
    QMetaObject::invokeMethod(
        context, [callback, answer] { callback(answer); }, Qt::QueuedConnection);
}

void DrillSource::test(QObject *context, TestCallback callback)
{
    QMetaObject::invokeMethod(
        context, [callback] { callback(failure(Error::Kind::Unavailable, {}, u"a drill asks no source"_s)); },
        Qt::QueuedConnection);
}

} // namespace qd
