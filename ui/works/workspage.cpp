#include "ui/works/workspage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/workdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/works/workdialog.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lockedRetryMs = 250;

// What is being done stands first, what is done last.
int rankOf(qd::WorkState state)
{
    switch (state) {
    case qd::WorkState::InProgress:
        return 0;
    case qd::WorkState::Review:
        return 1;
    case qd::WorkState::Planned:
        return 2;
    case qd::WorkState::Done:
        break;
    }
    return 3;
}

} // namespace

WorksPage::WorksPage(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_header(new PageHeader(tr("Works"), this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(0, 3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *add = makeButton(tr("Add work…"), ButtonRole::Primary, {}, this);
    m_header->addAction(add);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *card = new Card({}, this);
    m_table->setHorizontalHeaderLabels({tr("Title"), tr("State"), tr("With")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Works"));
    card->body()->addWidget(m_table);
    auto *empty = new EmptyState(u"works"_s,
        tr("No work is planned yet. What would have prevented the last incident? Enter it here: the logbook tells of "
           "it."),
        this);
    connect(empty->addButton(tr("Add a work…"), false), &QPushButton::clicked, this, &WorksPage::addWork);
    m_stack->addWidget(empty);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    connect(add, &QPushButton::clicked, this, &WorksPage::addWork);
    connect(m_table, &QTableWidget::itemActivated, this, &WorksPage::editCurrent);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &WorksPage::reload);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::Work))
            m_wake.start(0);
    });
    reload();
}

void WorksPage::reload()
{
    auto works = m_console.works().all();
    if (!works) {
        if (works.error().kind == qd::Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            m_messages->showError(qd::describe(works.error()));
        return;
    }
    std::stable_sort(works->begin(), works->end(),
        [](const qd::Work &left, const qd::Work &right) { return rankOf(left.state) < rankOf(right.state); });
    const int current = m_table->currentRow();
    m_works = *works;
    m_table->setRowCount(int(m_works.size()));
    for (int row = 0; row < m_works.size(); ++row) {
        const qd::Work &work = m_works[row];
        const QStringList cells{work.title, workStateWord(work.state), work.owner};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->setCurrentCell(qMin(current, int(m_works.size()) - 1), 0);
    m_stack->setCurrentIndex(m_works.isEmpty() ? 0 : 1);
    const auto open = std::count_if(m_works.begin(), m_works.end(), [](const qd::Work &work) { return work.isOpen(); });
    m_header->setContext(tr("%n planned or going on", nullptr, int(open)));
}

void WorksPage::showWork(const qd::WorkId &id)
{
    reload(); // a new one may not be listed yet
    for (int row = 0; row < m_works.size(); ++row) {
        if (m_works[row].id != id)
            continue;
        m_table->setCurrentCell(row, 0);
        m_table->scrollToItem(m_table->item(row, 0));
        return m_table->setFocus();
    }
    m_messages->showWarning(tr("This work is not in the list."));
}

void WorksPage::addWork()
{
    edit({});
}

void WorksPage::edit(const qd::Work &work)
{
    QStringList names;
    if (const auto people = m_console.people().people()) {
        for (const qd::Person &person : *people) {
            if (!person.removed.isValid())
                names.append(person.name);
        }
    }
    WorkDialog dialog(work, names, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_messages->dismiss();
    m_console.writes().submit(
        this,
        [&desk = m_console.works(), changed = dialog.work()] {
            return desk.save(changed).map([](const qd::Work &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}

void WorksPage::editCurrent()
{
    if (const int row = m_table->currentRow(); row >= 0 && row < m_works.size())
        edit(m_works[row]);
}
