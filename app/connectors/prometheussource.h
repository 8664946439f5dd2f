// PrometheusSource: samples of a server that speaks the HTTP API v1 of Prometheus. Parses on its own thread, so it
// belongs on a worker's.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/connectors/prometheusclient.h"
#include "app/connectors/prometheusdiscovery.h"

#include <memory>

namespace qd {

class Clock;
class SecretProvider;

class PrometheusSource : public MetricSource {
    Q_OBJECT
public:
    // The server refuses more points a series in one answer.
    static constexpr qint64 mostPoints = 11'000;
    // A longer range is asked for in so many parts, one after the other: a day at each second is eight.
    static constexpr qint64 mostParts = 8;

    PrometheusSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    // Begin and end are rounded to the step, so that a later fetch continues the same points; a step too fine for the
    // range is widened. Where one part fails, all fails: half of it would pass for the whole.
    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    struct Join;
    void fetchPart(const FetchRequest &rest, std::shared_ptr<Join> join, QObject *context, FetchCallback callback);
    void countSeries(SourceFacts facts, bool isKnown, QObject *context, const TestCallback &callback);
    void tryQuery(SourceFacts facts, bool isKnown, QObject *context, const TestCallback &callback);

    const Clock &m_clock;
    PrometheusClient m_client;
};

} // namespace qd
