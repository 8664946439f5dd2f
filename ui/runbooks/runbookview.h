// RunbookView: a runbook to read and to follow: its prose, its steps as a checklist, its actions as buttons. Followed
// in an incident, each tick and each action goes into its timeline. Window's thread; the console outlives it.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/guide/runbookblock.h"

#include <QScrollArea>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ActionCard;
class StepLine;

class RunbookView : public QScrollArea {
    Q_OBJECT
public:
    enum class Form { Whole, Checklist }; // Checklist: steps and actions alone, where there is little room

    RunbookView(qd::Console &console, Form form, QWidget *parent = nullptr);

    // `incident`: null, it is only read. What runs goes on while another one is shown, and is found again with its
    // output and its stop; it is stopped when its text changes, and when the view goes.
    void show(const qd::Runbook &runbook, const qd::Incident &incident);
    void refresh(); // what is ticked
    void clear();
    int stepsDone() const { return m_done; }
    int steps() const { return int(m_page.steps.size()); }

signals:
    void linkOpened(const QUrl &url);
    void failed(const qd::Error &error);
    void refreshed();

private:
    // A runbook as it is followed in one incident.
    struct Page {
        qd::Runbook runbook = {};
        qd::Incident incident = {};
        QWidget *content = nullptr;
        QList<StepLine *> steps = {};
        QList<ActionCard *> actions = {};

        bool isRunning() const;
        bool isOf(const qd::Runbook &other, const qd::IncidentId &id) const;
    };
    void putAside();
    void dropAside(const qd::Runbook &shown);
    void build();
    void place(); // the page's content into the area
    void tick(const qd::RunbookBlock &step, bool on);

    qd::Console &m_console;
    Form m_form;
    Page m_page;
    QList<Page> m_aside; // where something runs
    int m_done = 0;
    QTimer m_retry; // the database is held right now
};
