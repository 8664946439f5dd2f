#include "ui/training/trainingpage.h"

#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/training/checklistview.h"
#include "ui/training/confidenceview.h"
#include "ui/training/drillspanel.h"
#include "ui/training/skillsview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

TrainingPage::TrainingPage(qd::Console &console, Dialogs &dialogs, qd::DrillOpener openDrill, QWidget *parent)
    : QWidget(parent)
    , m_views(new QStackedWidget(this))
{
    auto *messages = new MessageBar(this);
    auto *confidence = new ConfidenceView(console, *messages, this);
    auto *skills = new SkillsView(console, dialogs, *messages, this);
    m_checklists = new ChecklistView(console, dialogs, *messages, this);
    m_drills = new DrillsPanel(console, dialogs, *messages, std::move(openDrill), this);
    QStringList names;
    for (const auto &[name, view] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("Confidence"), confidence},
             {tr("Skills"), skills},
             {tr("Checklists"), m_checklists},
             {tr("Drills"), m_drills},
         }) {
        names.append(name);
        m_views->addWidget(view);
    }
    m_choice = new Segmented(names, this);
    auto *header = new PageHeader(tr("Training"), this);
    header->setContext(
        tr("Who feels able to be captain, who knows what, what a newcomer still has to go through, and drills."));
    header->addAction(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(header);
    column->addWidget(messages);
    column->addWidget(m_views, 1);
    m_choice->setCurrent(0);
    connect(m_choice, &Segmented::chosen, this, [this, messages](int view) {
        messages->dismiss(); // it was of the other view
        m_views->setCurrentIndex(view);
    });
    connect(confidence, &ConfidenceView::peopleWanted, this, &TrainingPage::peopleWanted);
    connect(skills, &SkillsView::peopleWanted, this, &TrainingPage::peopleWanted);
    connect(m_checklists, &ChecklistView::peopleWanted, this, &TrainingPage::peopleWanted);
}

void TrainingPage::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
    m_choice->setCurrent(m_views->currentIndex());
}

void TrainingPage::showChecklist(const qd::PersonId &person)
{
    showView(m_checklists);
    m_checklists->showPerson(person);
}

void TrainingPage::showDrill(const qd::DrillId &id)
{
    showView(m_drills);
    m_drills->showDrill(id);
}
