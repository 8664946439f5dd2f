// TrainingPage: how the knowledge of production spreads, in views of one page: how able the crew feels, who knows what,
// what a new captain still has to go through, and drills. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/services/drilldesk.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ChecklistView;
class Dialogs;
class DrillsPanel;
class Segmented;

class TrainingPage : public QWidget {
    Q_OBJECT
public:
    TrainingPage(qd::Console &console, Dialogs &dialogs, qd::DrillOpener openDrill, QWidget *parent = nullptr);

public slots:
    void showChecklist(const qd::PersonId &person);
    void showDrill(const qd::DrillId &id); // how it went

signals:
    void peopleWanted(); // there is nobody to train

private:
    void showView(QWidget *view);

    ChecklistView *m_checklists;
    DrillsPanel *m_drills;
    Segmented *m_choice;
    QStackedWidget *m_views;
};
