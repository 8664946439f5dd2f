// IncidentHead: which incident it is, how it stands, who is at it, the ten-minute glass and the next step. Window's
// thread; the clock outlives it.
#pragma once

#include "app/domain/incident.h"
#include "ui/kit/card.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Clock;
}
class StatusPill;

class IncidentHead : public Card {
    Q_OBJECT
public:
    IncidentHead(const qd::Clock &clock, QTimeZone zone, QWidget *parent = nullptr);

    void show(const qd::Incident &incident);
    void tick(); // the clock went on
    QMenu *menu() const { return m_menu; } // of what else can be done

signals:
    void nextAsked(); // acknowledge, restore or fix
    void tellAsked();

private:
    void showNext();
    QString contextWords() const;

    const qd::Clock &m_clock;
    QTimeZone m_zone;
    qd::Incident m_incident;
    StatusPill *m_severity;
    StatusPill *m_state;
    Label *m_title;
    Label *m_context;
    Label *m_stopwatch;
    Label *m_target;
    QPushButton *m_tell;
    QPushButton *m_next;
    QMenu *m_menu;
};
