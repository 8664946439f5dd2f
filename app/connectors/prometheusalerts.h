// PrometheusAlerts: what a Prometheus knows of alerts by itself: those that are pending or firing, the rules behind
// them, and the Alertmanagers that it tells. For servers without an Alertmanager, and for what only it knows: since
// when and at which value. Alerts in our clock. Lives on one thread, answers on it, later, never after `context` died;
// parses there too, so it belongs on a worker's. https://prometheus.io/docs/prometheus/latest/querying/api/#alerts
#pragma once

#include "app/connectors/clockdifference.h"
#include "app/connectors/prometheusclient.h"
#include "app/connectors/prometheusdiscovery.h"
#include "app/domain/alerts/alert.h"

#include <QElapsedTimer>

namespace qd {

class PrometheusAlerts : public QObject {
    Q_OBJECT
public:
    template <typename T> using Callback = std::function<void(Result<Told<T>>)>;

    PrometheusAlerts(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    // An endpoint that the server does not have is Unavailable.

    // With the labels that the server adds on the way to its Alertmanagers, where it shows its configuration: the
    // labels by which they know the alert.
    void alerts(QObject *context, Callback<QList<Alert>> callback);
    // Groups with their alerting rules only.
    void rules(QObject *context, Callback<QList<ServerRuleGroup>> callback);
    // Addresses to offer as sources.
    void alertmanagers(QObject *context, Callback<QStringList> callback);

private:
    void askForAlerts(QObject *context, Callback<QList<Alert>> callback);

    const Clock &m_clock;
    PrometheusClient m_client;
    Labels m_external;
    QElapsedTimer m_externalAge; // invalid: not asked for yet
    ClockDifference m_clockDifference;
};

// Times are the server's. What is in a state of its own is left out, with a warning.
[[nodiscard]] Result<Told<QList<Alert>>> readPrometheusAlerts(const HttpAnswer &answer, const QString &place);
[[nodiscard]] Result<Told<QStringList>> readAlertmanagers(const HttpAnswer &answer, const QString &place);

} // namespace qd
