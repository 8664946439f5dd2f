// IncidentBanner: the open incidents with their clocks, the gravest first; or one calm line when there is none.
// Window's thread; the console outlives it.
#pragma once

#include "app/domain/incident.h"
#include "ui/kit/card.h"

namespace qd {
class Console;
}
QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class StatusPill;

class IncidentBanner : public Card {
    Q_OBJECT
public:
    explicit IncidentBanner(qd::Console &console, QWidget *parent = nullptr);

    void show(const QList<qd::Incident> &open);
    void tick();

signals:
    void opened(const qd::IncidentId &id);
    void declareAsked();

private:
    QString contextWords() const;

    qd::Console &m_console;
    QList<qd::Incident> m_open;
    qint64 m_toldAt = 0; // of the gravest one; 0: nobody yet
    StatusPill *m_severity;
    Label *m_title;
    Label *m_context;
    Label *m_stopwatch;
    Label *m_target;
    QPushButton *m_act;
};
