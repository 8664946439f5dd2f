#include "app/services/alertservers.h"

#include "app/services/alertserversworker.h"

#include <QPointer>
#include <algorithm>

namespace qd {

AlertServers::AlertServers(SecretProvider &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new AlertServersWorker(secrets, clock))
{
    m_thread.setObjectName(QStringLiteral("alerts"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AlertServersWorker::reported, this, [this](const AlertReport &report, const QString &trouble) {
        if (!m_watched.contains(report.from))
            return; // removed meanwhile
        m_troubles.insert(report.from, trouble);
        emit reported(report);
    });
    connect(m_worker, &AlertServersWorker::silencesHeard, this,
        [this](const SourceId &alertmanager, const QList<Silence> &silences) {
            if (m_silences.value(alertmanager) == silences)
                return;
            m_silences.insert(alertmanager, silences);
            emit silencesChanged(alertmanager);
        });
    m_thread.start();
}

AlertServers::~AlertServers()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<Silence> AlertServers::silence(const QString &id) const
{
    for (const QList<Silence> &silences : m_silences) {
        for (const Silence &silence : silences) {
            if (silence.id == id)
                return silence;
        }
    }
    return std::nullopt;
}

qint64 AlertServers::silencedUntil(const Alert &alert) const
{
    qint64 until = 0;
    for (const QString &id : alert.suppression.silences) {
        if (const auto found = silence(id))
            until = std::max(until, found->endsAt);
    }
    return until;
}

void AlertServers::watch(const QList<Source> &sources)
{
    QList<Source> servers;
    QList<SourceId> ids;
    m_alertmanagers.clear();
    for (const Source &source : sources) {
        if (source.kind != SourceKind::Prometheus && source.kind != SourceKind::Alertmanager)
            continue;
        servers.append(source);
        ids.append(source.id);
        if (source.kind == SourceKind::Alertmanager)
            m_alertmanagers.append(source);
    }
    for (const SourceId &id : std::as_const(m_watched)) {
        if (ids.contains(id))
            continue;
        m_silences.remove(id);
        m_troubles.remove(id);
        emit gone(id);
    }
    m_watched = ids;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, servers] { worker->watch(servers); });
}

void AlertServers::keep(const SourceId &alertmanager, const Silence &silence, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker, alertmanager, silence, alive = QPointer<QObject>(context), done] {
            worker->keep(alertmanager, silence, [this, alive, done](const Result<> &result) {
                QMetaObject::invokeMethod(this, [alive, done, result] {
                    if (alive)
                        done(result);
                });
            });
        });
}

void AlertServers::expire(const SourceId &alertmanager, const QString &silenceId, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker, alertmanager, silenceId, alive = QPointer<QObject>(context), done] {
            worker->expire(alertmanager, silenceId, [this, alive, done](const Result<> &result) {
                QMetaObject::invokeMethod(this, [alive, done, result] {
                    if (alive)
                        done(result);
                });
            });
        });
}

} // namespace qd
