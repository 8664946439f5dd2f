#include "ui/works/workspage.h"

#include "app/models/workboardmodel.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/workdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/works/workarchive.h"
#include "ui/works/workboard.h"
#include "ui/works/workfilterbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Page { Empty, Board, Nothing, Archive };
}

WorksPage::WorksPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_model(new qd::WorkBoardModel(console.works(), console.feed(), console.clock(), console.zone(), this))
    , m_header(new PageHeader(tr("Works"), this))
    , m_messages(new MessageBar(this))
    , m_views(new Segmented({tr("Board"), tr("Archive")}, this))
    , m_undo(makeIconButton(u"undo"_s, tr("Undo"), this))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo"), this))
    , m_filter(new WorkFilterBar(this))
    , m_board(new WorkBoard(*m_model, console.clock(), this))
    , m_archive(new WorkArchive(console, this))
    , m_nothing(new EmptyState(u"works"_s, tr("No work is like that."), this))
    , m_stack(new QStackedWidget(this))
{
    build();
    buildHeader();
    buildKeys();
    connectBoard();
    reloaded();
}

void WorksPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_filter);
    auto *empty = new EmptyState(u"works"_s,
        tr("No work is planned yet. What would have prevented the last incident? Enter it here: the logbook tells of "
           "it."),
        this);
    connect(empty->addButton(tr("Add a work…"), false), &QPushButton::clicked, this, qOverload<>(&WorksPage::addWork));
    connect(
        empty->addButton(tr("Import a Trello board…"), false), &QPushButton::clicked, this, &WorksPage::importBoard);
    connect(m_nothing->addButton(tr("Show all again")), &QPushButton::clicked, m_filter, &WorkFilterBar::clear);
    for (QWidget *page : std::initializer_list<QWidget *>{empty, m_board, m_nothing, m_archive})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
}

void WorksPage::buildHeader()
{
    m_views->setCurrent(0);
    m_views->setAccessibleName(tr("View"));
    auto *more = makeIconButton(u"more"_s, tr("More"), this);
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this, &WorksPage::editColumns);
    connect(menu->addAction(tr("Import a Trello board…")), &QAction::triggered, this, &WorksPage::importBoard);
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &WorksPage::exportBoard);
    connect(more, &QPushButton::clicked, menu,
        [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    auto *add = makeButton(tr("Add work…"), ButtonRole::Primary, {}, this);
    add->setToolTip(plainToolTip(tr("N on the board")));
    for (QWidget *each : std::initializer_list<QWidget *>{m_undo, m_redo, more, m_views, add})
        m_header->addAction(each);
    connect(add, &QPushButton::clicked, this, qOverload<>(&WorksPage::addWork));
    connect(m_undo, &QPushButton::clicked, this, &WorksPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &WorksPage::redo);
    connect(m_views, &Segmented::chosen, this, &WorksPage::reloaded);
}

void WorksPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, void (WorksPage::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), &WorksPage::undo);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &WorksPage::redo);
    // Out of the search, back to the cards.
    auto *escape = new QShortcut(Qt::Key_Escape, m_filter->search());
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_filter->search()->text().isEmpty())
            m_board->focusCards();
        m_filter->search()->clear();
    });
}

void WorksPage::connectBoard()
{
    connect(m_model, &qd::WorkBoardModel::reloaded, this, &WorksPage::reloaded);
    connect(m_model, &qd::WorkBoardModel::worksChanged, m_archive, &WorkArchive::reload);
    connect(m_model, &qd::WorkBoardModel::worksChanged, this, &WorksPage::showChanges);
    connect(m_model, &qd::WorkBoardModel::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(m_filter, &WorkFilterBar::changed, this, &WorksPage::filter);
    connect(m_board, &WorkBoard::opened, this, &WorksPage::open);
    connect(m_board, &WorkBoard::addWanted, this,
        qOverload<const qd::WorkColumnId &, const qd::WorkId &>(&WorksPage::addWork));
    connect(m_board, &WorkBoard::archiveWanted, this, &WorksPage::archive);
    connect(m_board, &WorkBoard::labelWanted, this, &WorksPage::chooseLabels);
    connect(m_board, &WorkBoard::dueWanted, this, &WorksPage::askDue);
    connect(m_board, &WorkBoard::searchWanted, m_filter->search(), qOverload<>(&QWidget::setFocus));
    connect(m_board, &WorkBoard::filterWanted, m_filter, &WorkFilterBar::focusFilters);
    connect(m_board, &WorkBoard::clearWanted, m_filter, &WorkFilterBar::clear);
    connect(m_board, &WorkBoard::retitled, this, [this](const qd::WorkId &id, const QString &title) {
        edit(id, [title](qd::Work &work) { work.title = title; });
    });
    connect(m_board, &WorkBoard::moveWanted, this,
        [this](const qd::WorkId &id, const qd::WorkColumnId &column, const qd::WorkId &before) {
            act([&desk = m_console.works(), id, column, before] { return desk.move(id, column, before); });
        });
    connect(m_archive, &WorkArchive::opened, this, &WorksPage::open);
    connect(m_archive, &WorkArchive::restoreWanted, this,
        [this](const qd::WorkId &id) { act([&desk = m_console.works(), id] { return desk.restore(id); }); });
}

void WorksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QHash<QString, int> colours; // the team's, by the owner's name
    QHash<qd::TeamId, int> teams;
    for (const qd::Team &team : m_console.people().teams().value_or(QList<qd::Team>()))
        teams.insert(team.id, team.colour);
    for (const qd::Person &person : m_console.people().people().value_or(QList<qd::Person>()))
        colours.insert(person.name, teams.value(person.team));
    m_board->setTeamColours(colours);
    showChanges();
    if (m_stack->currentIndex() == Board && !isAncestorOf(focusWidget()))
        m_board->focusCards();
}

void WorksPage::filter()
{
    m_model->setFilter(m_filter->filter());
}

void WorksPage::reloaded()
{
    const bool archive = m_views->current() == 1;
    m_filter->setVisible(!archive && m_model->allCount() > 0);
    m_filter->setNames(m_model->owners(), m_model->teams(), m_model->labels());
    const bool isNarrow = m_filter->filter().isNarrow();
    m_stack->setCurrentIndex(archive     ? Archive
            : m_model->allCount() == 0   ? Empty
            : m_model->shownCount() == 0 ? Nothing
                                         : Board);
    QStringList context{tr("%n open", nullptr, m_model->openCount())};
    if (const int late = m_model->overdueCount(); late > 0)
        context.append(tr("%n overdue", nullptr, late));
    if (!m_changed.isEmpty())
        context.append(tr("%n changed since the handover", nullptr, int(m_changed.size())));
    if (isNarrow)
        context.append(tr("%1 of %n shown", nullptr, m_model->allCount()).arg(m_model->shownCount()));
    m_header->setContext(context.join(u" · "_s));
    showHistory();
}

// "Undo: move “Index on answers”".
void WorksPage::showHistory()
{
    const auto show = [](QPushButton &button, const QString &what, const QString &words, const QString &keys) {
        button.setEnabled(!what.isEmpty());
        const QString name = what.isEmpty() ? words : tr("%1: %2", "undo or redo, an act").arg(words, what);
        button.setAccessibleName(name);
        button.setToolTip(plainToolTip(u"%1 (%2)"_s.arg(name, keys)));
    };
    show(*m_undo, m_console.works().toUndo(), tr("Undo"), u"Ctrl+Z"_s);
    show(*m_redo, m_console.works().toRedo(), tr("Redo"), u"Ctrl+Shift+Z"_s);
}

void WorksPage::showChanges()
{
    if (!isVisible())
        return;
    const qd::WatchCalendar calendar = m_console.calendar();
    const qint64 handover = calendar.start(calendar.weekAt(m_console.clock().nowMs()));
    const auto changes = m_console.works().changesSince(handover);
    if (!changes)
        return;
    QSet<qd::WorkId> changed;
    for (const qd::WorkChange &change : *changes)
        changed.insert(change.work.id);
    if (changed == m_changed)
        return;
    m_changed = changed;
    m_filter->setChanged(changed);
    if (m_filter->filter().only)
        filter(); // it shows what is different now
    else
        reloaded();
}
