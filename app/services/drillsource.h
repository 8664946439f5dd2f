// DrillSource: the samples of a drill, as they were, up to the drill's own now: nothing of what is still to come is
// told. Asks nobody. Lives on whichever thread asks it; what it holds is shared and never changes.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/domain/clock.h"

#include <memory>

namespace qd {

class DrillSource : public MetricSource {
    Q_OBJECT
public:
    // `clock` outlives it.
    DrillSource(
        SourceId id, std::shared_ptr<const QList<SeriesData>> series, const Clock &clock, QObject *parent = nullptr);

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    SourceId m_id;
    std::shared_ptr<const QList<SeriesData>> m_series;
    const Clock &m_clock;
};

} // namespace qd
