// IncidentSide: what to look at beside the timeline: the runbook that answers it, what was changed just before, what
// looked like it in the past, the due date of the durable fix and the support tickets. Window's thread; the console
// outlives it.
#pragma once

#include "app/domain/changeevent.h"
#include "app/domain/guide/runbook.h"
#include "app/domain/incident.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Label;
class RunbookView;

class IncidentSide : public QScrollArea {
    Q_OBJECT
public:
    explicit IncidentSide(qd::Console &console, QWidget *parent = nullptr);

    // `changes`: before the impact, the last one first.
    void show(const qd::Incident &incident, const QList<qd::ChangeEvent> &changes);

signals:
    void ticketsAsked(); // to count them
    void incidentOpened(const qd::IncidentId &id);
    void runbookOpened(const QString &path, const qd::IncidentId &incident);
    void failed(const qd::Error &error);

private:
    void showRunbook();
    void showChanges(const QList<qd::ChangeEvent> &changes);
    void showSimilar();
    void showDue();

    qd::Console &m_console;
    qd::Incident m_incident;
    Card *m_runbook;
    RunbookView *m_steps;
    QString m_runbookPath;
    Card *m_changes;
    QVBoxLayout *m_changeRows;
    Card *m_similar;
    QVBoxLayout *m_similarRows;
    Label *m_due;
    Label *m_dueLeft;
    Label *m_tickets;
};
