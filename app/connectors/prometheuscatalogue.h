// PrometheusCatalogue: what a server of the HTTP API v1 holds. Each endpoint is asked on its own: one that a compatible
// server does not have is Unavailable and no failure of the others. Parses on its own thread, so it belongs on a
// worker's.
#pragma once

#include "app/connectors/cataloguesource.h"
#include "app/connectors/prometheusclient.h"
#include "app/connectors/prometheusdiscovery.h"

namespace qd {

class PrometheusCatalogue : public CatalogueSource {
    Q_OBJECT
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    PrometheusCatalogue(Source source, SecretProvider &secrets, QObject *parent = nullptr);

    // Names, with metadata where the server has them.
    void metrics(TimeRange range, QObject *context, MetricsCallback callback) override;
    void labelNames(const QString &selector, TimeRange range, QObject *context, NamesCallback callback) override;
    void labelValues(const QString &label, const QString &selector, TimeRange range, QObject *context,
        NamesCallback callback) override;

    void series(const QString &selector, TimeRange range, QObject *context, Callback<Told<QList<Labels>>> callback);
    void metadata(QObject *context, Callback<Told<QHash<QString, MetricMetadata>>> callback);
    void rules(QObject *context, Callback<Told<QList<ServerRuleGroup>>> callback);
    void targets(QObject *context, Callback<Told<QList<ScrapeTarget>>> callback);
    void buildInfo(QObject *context, Callback<BuildInfo> callback);

private:
    template <typename T>
    HttpFetcher::Callback reading(Result<T> (*read)(const HttpAnswer &, const QString &), Callback<T> callback) const;

    PrometheusClient m_client;
};

} // namespace qd
