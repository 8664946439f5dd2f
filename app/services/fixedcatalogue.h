// FixedCatalogue: what a source holds that has no server to ask: known metrics, and the labels of known series.
#pragma once

#include "app/connectors/cataloguesource.h"
#include "app/domain/sample.h"

namespace qd {

class FixedCatalogue : public CatalogueSource {
    Q_OBJECT
public:
    // The metrics that only `series` name are added.
    explicit FixedCatalogue(QList<MetricInfo> metrics, QList<Labels> series = {}, QObject *parent = nullptr);

    void metrics(TimeRange range, QObject *context, MetricsCallback callback) override;
    // Of a selector, only the metric's name counts.
    void labelNames(const QString &selector, TimeRange range, QObject *context, NamesCallback callback) override;
    void labelValues(const QString &label, const QString &selector, TimeRange range, QObject *context,
        NamesCallback callback) override;

private:
    QList<Labels> seriesOf(const QString &selector) const;

    QList<MetricInfo> m_metrics;
    QList<Labels> m_series;
};

} // namespace qd
