#include "ui/training/checklistview.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/learningdesk.h"
#include "app/services/learningexport.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/tokens.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/training/itemsdialog.h"

#include <QDateTime>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { Step, By, When, Columns };
constexpr int idRole = Qt::UserRole + 1;
constexpr int soonWeeks = 2;
constexpr qd::TrainingList checklist = qd::TrainingList::Checklist;

} // namespace

ChecklistView::ChecklistView(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_people(new QListWidget(this))
    , m_card(new Card({}, this))
    , m_tree(new QTreeWidget(this))
    , m_undo(makeIconButton(u"undo"_s, tr("Undo"), this))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *nobody = new EmptyState(u"crew"_s, tr("Nobody is entered yet who could become a captain."), this);
    connect(nobody->addButton(tr("Open the crew")), &QPushButton::clicked, this, &ChecklistView::peopleWanted);
    m_stack->addWidget(nobody);
    auto *noStep = new EmptyState(u"tasks"_s, tr("No step is left. Name what a new captain goes through."), this);
    connect(noStep->addButton(tr("Steps…")), &QPushButton::clicked, this, &ChecklistView::editSteps);
    m_stack->addWidget(noStep);
    auto *cards = new QWidget(this);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildPeople(), 4);
    row->addWidget(buildSteps(), 6);
    m_stack->addWidget(cards);
    for (const auto &[keys, act] :
        {std::pair(QKeySequence::Undo, &ChecklistView::undo), {QKeySequence::Redo, &ChecklistView::redo}}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (isVisible() && changes.touches({Aggregate::Survey, Aggregate::Person, Aggregate::Captaincy}))
            refresh();
    });
}

QWidget *ChecklistView::buildPeople()
{
    auto *card = new Card(tr("Who arrives, and everybody else"), this);
    card->body()->setContentsMargins(8, 12, 8, 8);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setUniformItemSizes(true);
    m_people->setItemDelegate(new TwoLineDelegate(m_people));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setAccessibleName(tr("People and how far they are"));
    card->body()->addWidget(m_people, 1);
    connect(m_people, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_chosen = {item->data(idRole).toString()};
        showChecklist();
    });
    connect(m_people, &QListWidget::itemActivated, m_tree, [this] { m_tree->setFocus(); });
    return card;
}

QWidget *ChecklistView::buildSteps()
{
    auto *edit = makeButton(tr("Steps…"), ButtonRole::Plain, u"edit"_s, this);
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, this);
    for (QPushButton *button : {m_undo, m_redo, edit, write})
        m_card->head()->addWidget(button);
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderLabels({tr("Step"), tr("Ticked by"), tr("When")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Step, QHeaderView::Stretch);
    m_tree->setAccessibleName(tr("Steps"));
    m_card->body()->addWidget(m_tree, 1);
    m_card->body()->addWidget(new Label(tr("Space ticks and unticks."), Label::Role::Small, m_card));
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        if (!m_isShowing && column == Step)
            tick(*item);
    });
    connect(edit, &QPushButton::clicked, this, &ChecklistView::editSteps);
    connect(write, &QPushButton::clicked, this, &ChecklistView::exportFile);
    connect(m_undo, &QPushButton::clicked, this, &ChecklistView::undo);
    connect(m_redo, &QPushButton::clicked, this, &ChecklistView::redo);
    return m_card;
}

void ChecklistView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChecklistView::showPerson(const qd::PersonId &person)
{
    m_chosen = person;
    refresh();
    m_people->setFocus();
}

void ChecklistView::refresh()
{
    const auto steps = m_console.training().learning().items(checklist);
    const auto sheet = m_console.training().learning().sheet(checklist);
    const auto people = m_console.people().people();
    const auto captaincies = m_console.rota().captaincies();
    for (const auto *failure : {steps ? nullptr : &steps.error(), sheet ? nullptr : &sheet.error(),
             people ? nullptr : &people.error(), captaincies ? nullptr : &captaincies.error()}) {
        if (!failure)
            continue;
        if (!m_retry.takes(*failure)) // what is shown stays
            m_messages.showError(qd::describe(*failure));
        return;
    }
    m_steps = *steps;
    m_sheet = *sheet;
    const qint64 now = m_console.clock().nowMs();
    const qd::WatchCalendar calendar = m_console.calendar();
    m_lines = qd::captainsToBe(*people, *captaincies, m_steps, m_sheet, calendar.weekAt(now),
        QDateTime::fromMSecsSinceEpoch(now, calendar.zone()).date());
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 0 : m_steps.isEmpty() ? 1 : 2);
    showPeople();
    showSteps();
}

QString ChecklistView::told(const qd::CaptainToBe &line) const
{
    if (line.arrives.isValid()) {
        const qint64 at = m_console.calendar().start(line.arrives);
        const QDate day = QDateTime::fromMSecsSinceEpoch(at, m_console.zone()).date();
        return tr("arrives on %1").arg(QLocale().toString(day, tr("dddd d MMMM", "a day: Qt date format")));
    }
    if (line.isOnWatch)
        return tr("on watch");
    return line.captaincies == 0 ? tr("never was captain") : tr("captain %n time(s)", nullptr, line.captaincies);
}

void ChecklistView::showPeople()
{
    const QSignalBlocker silent(m_people);
    m_people->clear();
    const qd::IsoWeek week = m_console.calendar().weekAt(m_console.clock().nowMs());
    const int steps = int(m_steps.size());
    for (const qd::CaptainToBe &line : std::as_const(m_lines)) {
        const QString done = tr("%1 of %2 done").arg(line.done).arg(steps);
        auto *item = new QListWidgetItem(line.person.name, m_people);
        item->setData(idRole, line.person.id.value);
        item->setData(TwoLineDelegate::Aside, done);
        item->setData(TwoLineDelegate::Second, told(line));
        const bool isSoon = line.arrives.isValid() && week.weeksUntil(line.arrives) <= soonWeeks;
        item->setData(TwoLineDelegate::State,
            int(line.done >= steps ? StatusPill::State::Ok
                    : isSoon       ? StatusPill::State::Warning
                                   : StatusPill::State::Neutral));
        item->setData(Qt::AccessibleTextRole, u"%1, %2: %3"_s.arg(line.person.name, told(line), done));
        if (line.person.id == m_chosen)
            m_people->setCurrentItem(item);
    }
    if (!m_people->currentItem() && m_people->count() > 0) {
        m_people->setCurrentRow(0);
        m_chosen = {m_people->currentItem()->data(idRole).toString()};
    }
    showChecklist();
}

void ChecklistView::showChecklist()
{
    const auto line = std::find_if(
        m_lines.begin(), m_lines.end(), [this](const qd::CaptainToBe &each) { return each.person.id == m_chosen; });
    const bool isKnown = line != m_lines.end();
    m_card->setTitle(isKnown ? line->person.name : QString());
    m_card->setAside(isKnown ? tr("%1 of %2 done").arg(line->done).arg(m_steps.size()) : QString());
    const QString current = m_tree->currentItem() ? m_tree->currentItem()->data(Step, idRole).toString() : QString();
    m_isShowing = true;
    m_tree->clear();
    for (const qd::TrainingItem &step : std::as_const(m_steps)) {
        if (!isKnown)
            break;
        const qd::TrainingMark *mark = m_sheet.mark(m_chosen, step.id);
        const bool isDone = mark && mark->level > 0;
        auto *item = new QTreeWidgetItem(m_tree, {qd::itemName(step)});
        item->setData(Step, idRole, step.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Step, isDone ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(Step, {0, 34});
        if (isDone) {
            item->setText(By, mark->by);
            item->setText(When,
                QLocale().toString(
                    QDateTime::fromMSecsSinceEpoch(mark->at, m_console.zone()).date(), QLocale::ShortFormat));
            for (const int column : {int(By), int(When)})
                item->setForeground(column, tokensOf(palette()).muted);
        }
        if (step.id.value == current || m_tree->topLevelItemCount() == 1)
            m_tree->setCurrentItem(item);
    }
    m_isShowing = false;
}

void ChecklistView::showSteps()
{
    const qd::LearningDesk &desk = m_console.training().learning();
    m_undo->setEnabled(!desk.toUndo(checklist).isEmpty());
    m_redo->setEnabled(!desk.toRedo(checklist).isEmpty());
    m_undo->setToolTip(plainToolTip(tr("Undo: %1").arg(desk.toUndo(checklist))));
    m_redo->setToolTip(plainToolTip(tr("Redo: %1").arg(desk.toRedo(checklist))));
}

// After the event that changed the box: the tree is made anew then.
void ChecklistView::tick(const QTreeWidgetItem &item)
{
    const qd::TrainingItemId step{item.data(Step, idRole).toString()};
    const int level = item.checkState(Step) == Qt::Checked ? 1 : 0;
    QMetaObject::invokeMethod(
        this,
        [this, person = m_chosen, step, level] {
            submit([&desk = m_console.training().learning(), person, step, level] {
                return desk.mark(checklist, person, step, level);
            });
        },
        Qt::QueuedConnection);
}

void ChecklistView::submit(std::function<qd::Result<>()> write)
{
    m_messages.dismiss();
    m_console.writes().submit(this, std::move(write), [this](const qd::Result<> &done) {
        if (!done) {
            m_messages.showError(qd::describe(done.error()));
            refresh(); // the box as it is kept
        }
        showSteps();
    });
}

void ChecklistView::undo()
{
    submit([&desk = m_console.training().learning()] { return desk.undo(checklist); });
}

void ChecklistView::redo()
{
    submit([&desk = m_console.training().learning()] { return desk.redo(checklist); });
}

void ChecklistView::editSteps()
{
    ItemsDialog dialog(checklist, m_steps, this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&desk = m_console.training().learning(), items = dialog.items()] {
            return desk.saveItems(checklist, items);
        });
}

void ChecklistView::exportFile()
{
    const auto teams = m_console.people().teams();
    if (!teams)
        return m_messages.showError(qd::describe(teams.error()));
    const QString path = m_dialogs.saveFile(
        this, tr("Export the checklists"), u"checklists.csv"_s, tr("Table (*.csv);;Markdown (*.md)"));
    if (path.isEmpty())
        return;
    qd::LearningTable table{m_steps, {}, {}, m_sheet};
    for (const qd::CaptainToBe &line : std::as_const(m_lines))
        table.people.append(line.person);
    for (const qd::Team &team : *teams)
        table.teams.insert(team.id, team.name);
    const bool isMarkdown = path.endsWith(u".md"_s, Qt::CaseInsensitive);
    writeTo(path,
        isMarkdown ? qd::checklistAsMarkdown(table, m_console.zone()) : qd::checklistAsCsv(table, m_console.zone()),
        m_messages);
}
