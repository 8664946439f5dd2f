// AlertServers: asks every Alertmanager and every Prometheus among the sources, again and again, for the alerts they
// tell, and keeps or ends silences there. Asked and read on a thread of its own: lists are long when it matters. Itself
// on the window's thread. Unix ms.
#pragma once

#include "app/domain/alerts/alertmerge.h"
#include "app/domain/alerts/silence.h"
#include "app/domain/clock.h"
#include "app/domain/source.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <functional>

namespace qd {

class AlertServersWorker;
class SecretProvider;

class AlertServers : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<>)>;

    // Both outlive this object; `secrets` is used on the other thread.
    AlertServers(SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);
    ~AlertServers() override;

    void watch(const QList<Source> &sources); // those of them that tell alerts
    QList<Source> alertmanagers() const { return m_alertmanagers; }
    QList<Silence> silences(const SourceId &alertmanager) const { return m_silences.value(alertmanager); }
    // Of any server, by its id; nothing: no server told it.
    std::optional<Silence> silence(const QString &id) const;
    // When the last of the silences that hide it ends; 0: none does, or none is known.
    qint64 silencedUntil(const Alert &alert) const;
    // The words of the last failure; empty: it answers.
    QString trouble(const SourceId &server) const { return m_troubles.value(server); }

    // The callback comes once, later, on the window's thread; not after `context` died.
    void keep(const SourceId &alertmanager, const Silence &silence, QObject *context, Done done);
    void expire(const SourceId &alertmanager, const QString &silenceId, QObject *context, Done done);

signals:
    void reported(const qd::AlertReport &report);
    void silencesChanged(const qd::SourceId &alertmanager);
    void gone(const qd::SourceId &server); // it is asked no more

private:
    QThread m_thread;
    AlertServersWorker *m_worker; // of the thread, deleted when it ends
    QList<Source> m_alertmanagers;
    QList<SourceId> m_watched;
    QHash<SourceId, QList<Silence>> m_silences;
    QHash<SourceId, QString> m_troubles;
};

} // namespace qd
