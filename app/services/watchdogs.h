// Watchdogs: the servers that tell alerts, watched themselves: an Alertmanager that answers no more makes the captain
// blind, and a server whose dead man's switch ("Watchdog") stops arriving is cut off from its rules. Unix ms. Window's
// thread.
#pragma once

#include "app/domain/alerts/deadman.h"
#include "app/domain/source.h"

#include <QHash>
#include <QSet>

namespace qd {

class Watchdogs {
public:
    static constexpr qint64 blindAfterMs = 10'000; // the captain is told within half a minute

    void watch(const QList<Source> &sources); // what is no server is passed by
    void hear(const AlertReport &report);
    // Nothing could be heard before: asleep, or not running.
    void listenFrom(qint64 nowMs);

    // The servers whose dead man's switch was heard, so that it is missed; kept over a restart by whoever asks.
    QSet<SourceId> heardFrom() const { return m_promised; }
    void expect(const QSet<SourceId> &servers) { m_promised = servers; }

    // Our own alerts about them, now.
    QList<Alert> alerts(qint64 nowMs) const;
    // It always fires, by design: nobody is told of it.
    static bool isDeadMansSwitch(const Alert &alert);

private:
    QHash<SourceId, Source> m_servers;
    QHash<SourceId, DeadMansWatch> m_watches;
    QHash<SourceId, qint64> m_silentSince; // servers that do not answer
    QSet<SourceId> m_promised;
};

} // namespace qd
