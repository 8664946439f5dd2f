#include "app/services/alertserversworker.h"

#include "app/domain/clock.h"
#include "app/services/errortext.h"

#include <algorithm>

namespace qd {

AlertServersWorker::AlertServersWorker(SecretProvider &secrets, const Clock &clock)
    : m_secrets(secrets)
    , m_clock(clock)
{
}

AlertServersWorker::~AlertServersWorker() = default;

AlertServersWorker::Server *AlertServersWorker::find(const SourceId &id)
{
    const auto found =
        std::find_if(m_servers.begin(), m_servers.end(), [&id](const auto &server) { return server->source.id == id; });
    return found == m_servers.end() ? nullptr : found->get();
}

void AlertServersWorker::watch(const QList<Source> &sources)
{
    std::vector<std::unique_ptr<Server>> before;
    before.swap(m_servers);
    for (const Source &source : sources) {
        const auto same = std::find_if(
            before.begin(), before.end(), [&source](const auto &each) { return each && each->source == source; });
        if (same != before.end()) {
            m_servers.push_back(std::move(*same));
            continue;
        }
        auto server = std::make_unique<Server>();
        server->source = source;
        if (source.kind == SourceKind::Alertmanager)
            server->alertmanager = std::make_unique<AlertmanagerClient>(source, m_secrets, m_clock);
        else
            server->prometheus = std::make_unique<PrometheusAlerts>(source, m_secrets, m_clock);
        server->timer = std::make_unique<QTimer>();
        server->timer->setInterval(source.pollMs);
        connect(server->timer.get(), &QTimer::timeout, this, [this, id = source.id] { poll(id); });
        server->timer->start();
        m_servers.push_back(std::move(server));
        poll(source.id);
    }
}

void AlertServersWorker::poll(const SourceId &id)
{
    Server *server = find(id);
    if (!server || server->inFlight)
        return;
    server->inFlight = true;
    if (server->prometheus) {
        server->prometheus->alerts(server->prometheus.get(),
            [this, id](const Result<Told<QList<Alert>>> &told) { heard(id, AlertOrigin::Prometheus, told); });
        return;
    }
    AlertmanagerClient *client = server->alertmanager.get();
    client->alerts(client, [this, id, client](const Result<Told<QList<Alert>>> &told) {
        heard(id, AlertOrigin::Alertmanager, told);
        client->silences(client, [this, id](const Result<Told<QList<Silence>>> &silences) {
            if (silences)
                emit silencesHeard(id, silences->data);
        });
    });
}

void AlertServersWorker::heard(const SourceId &id, AlertOrigin origin, const Result<Told<QList<Alert>>> &told)
{
    Server *server = find(id);
    if (!server)
        return;
    server->inFlight = false;
    // A server that has no such endpoint (VictoriaMetrics, for one) has no alerts of its own to tell.
    if (!told && told.error().kind == Error::Kind::Unavailable)
        return;
    AlertReport report;
    report.origin = origin;
    report.from = id;
    report.at = m_clock.nowMs();
    if (!told)
        report.extent = AlertReport::Extent::None;
    else if (!told->warnings.isEmpty())
        report.extent = AlertReport::Extent::Partial;
    if (told)
        report.alerts = told->data;
    emit reported(report, told ? QString() : describe(told.error()));
}

void AlertServersWorker::keep(const SourceId &alertmanager, const Silence &silence, std::function<void(Result<>)> done)
{
    Server *server = find(alertmanager);
    if (!server || !server->alertmanager)
        return done(failure(Error::Kind::NotFound, alertmanager.value));
    server->alertmanager->keep(
        silence, server->alertmanager.get(), [this, alertmanager, done](const Result<QString> &kept) {
            done(kept.map([](auto &&) {}));
            poll(alertmanager); // what it hides from now on
        });
}

void AlertServersWorker::expire(
    const SourceId &alertmanager, const QString &silenceId, std::function<void(Result<>)> done)
{
    Server *server = find(alertmanager);
    if (!server || !server->alertmanager)
        return done(failure(Error::Kind::NotFound, alertmanager.value));
    server->alertmanager->expire(
        silenceId, server->alertmanager.get(), [this, alertmanager, done](const Result<> &ended) {
            done(ended);
            poll(alertmanager);
        });
}

} // namespace qd
