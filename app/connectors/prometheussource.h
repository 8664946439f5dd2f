// PrometheusSource: samples of a server that speaks the HTTP API v1 of Prometheus. Parses on its own thread, so it
// belongs on a worker's.
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/connectors/metricsource.h"
#include "app/domain/source.h"

namespace qd {

class Clock;
class SecretProvider;

class PrometheusSource : public MetricSource {
    Q_OBJECT
public:
    // The server refuses more points a series in one answer.
    static constexpr qint64 mostPoints = 11'000;

    PrometheusSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    // Begin and end are rounded to the step, so that a later fetch continues the same points; a step too fine for the
    // range is widened.
    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    void ask(
        const QString &path, const std::optional<QUrlQuery> &form, QObject *context, HttpFetcher::Callback callback);
    void post(const QString &path, const QUrlQuery &form, QObject *context, HttpFetcher::Callback callback);
    void countSeries(SourceFacts facts, QObject *context, const TestCallback &callback);
    QString place() const;

    Source m_source;
    SecretProvider &m_secrets;
    const Clock &m_clock;
    HttpFetcher m_fetcher;
    bool m_readsOnly = false; // a proxy that lets no POST through
};

} // namespace qd
