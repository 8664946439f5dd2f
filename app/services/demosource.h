// DemoSource: the metrics of an imaginary production, made on the spot from the time alone, so that any past can be
// asked for. With the bump of the incident that the demo's data tell.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/domain/source.h"

namespace qd {

// All of its series over a range, with the bump of an incident that began then.
QList<SeriesData> demoSamples(const SourceId &id, TimeRange range, qint64 stepMs, qint64 incidentAt);

class DemoSource : public MetricSource {
    Q_OBJECT
public:
    DemoSource(SourceId id, qint64 incidentAt, QObject *parent = nullptr);

    static QList<Labels> catalogue(); // the labels of each series, with its name

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    SourceId m_id;
    qint64 m_incidentAt; // when the demo's open incident began, Unix ms
};

} // namespace qd
