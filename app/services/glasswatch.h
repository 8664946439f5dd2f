// GlassWatch: of the incidents that are open the one whose ten minutes have run longest, and the moments at which its
// glass changes. Unix ms. Window's thread; what it is built with outlives it.
#pragma once

#include "app/domain/incidentclock.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace qd {

class ChangeFeed;
class Clock;
class IncidentDesk;

class GlassWatch : public QObject {
    Q_OBJECT
public:
    GlassWatch(IncidentDesk &incidents, ChangeFeed &feed, const Clock &clock, QObject *parent = nullptr);

    const std::optional<Incident> &incident() const { return m_incident; } // nothing: none is open
    Glass glass() const; // of it, now

signals:
    void turned(); // another incident, or another state of its glass

private:
    void read();
    void waitForNext();

    IncidentDesk &m_incidents;
    const Clock &m_clock;
    std::optional<Incident> m_incident;
    QTimer m_next;
    QTimer m_retry; // the database was held
};

} // namespace qd
