// AlertmanagerSource: an Alertmanager among the sources: it can be tested, and has no samples.
#pragma once

#include "app/connectors/alertmanagerclient.h"

namespace qd {

class AlertmanagerSource : public MetricSource {
    Q_OBJECT
public:
    AlertmanagerSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override; // Invalid
    void test(QObject *context, TestCallback callback) override;

private:
    AlertmanagerClient m_client;
};

} // namespace qd
