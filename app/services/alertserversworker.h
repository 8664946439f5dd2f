// AlertServersWorker: the part of AlertServers that lives on its thread: a client and a beat for each server.
#pragma once

#include "app/connectors/alertmanagerclient.h"
#include "app/connectors/prometheusalerts.h"
#include "app/domain/alerts/alertmerge.h"

#include <QTimer>
#include <memory>
#include <vector>

namespace qd {

class AlertServersWorker : public QObject {
    Q_OBJECT
public:
    AlertServersWorker(SecretProvider &secrets, const Clock &clock);
    ~AlertServersWorker() override;

    void watch(const QList<Source> &sources);
    void keep(const SourceId &alertmanager, const Silence &silence, std::function<void(Result<>)> done);
    void expire(const SourceId &alertmanager, const QString &silenceId, std::function<void(Result<>)> done);

signals:
    void reported(const qd::AlertReport &report, const QString &trouble);
    void silencesHeard(const qd::SourceId &alertmanager, const QList<qd::Silence> &silences);

private:
    struct Server {
        Source source;
        std::unique_ptr<AlertmanagerClient> alertmanager; // either of the two
        std::unique_ptr<PrometheusAlerts> prometheus;
        std::unique_ptr<QTimer> timer;
        bool inFlight = false;
    };

    void poll(const SourceId &id);
    void heard(const SourceId &id, AlertOrigin origin, const Result<Told<QList<Alert>>> &told);
    Server *find(const SourceId &id);

    SecretProvider &m_secrets;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Server>> m_servers;
};

} // namespace qd
