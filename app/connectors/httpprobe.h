// HttpProbe: asks one address and measures the answer. Its metrics bear the names of the blackbox exporter's, so that
// one panel serves both; an expression is the name of a metric. A server that does not answer, or not as expected, is a
// result (probe_success 0, with the reason as a warning); only what keeps us from probing is an error.
#pragma once

#include "app/connectors/sharedrun.h"
#include "app/domain/source.h"

namespace qd {

class Clock;
class Secret;
class SecretProvider;

class HttpProbe : public MetricSource {
    Q_OBJECT
public:
    HttpProbe(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    static QStringList metrics();

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    void run(SharedRun::Done done);
    void probe(const QByteArray &authorization, const SharedRun::Done &done);

    Source m_source;
    SecretProvider &m_secrets;
    const Clock &m_clock;
    SharedRun m_shared;
};

} // namespace qd
