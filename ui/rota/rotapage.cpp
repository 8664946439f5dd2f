#include "ui/rota/rotapage.h"

#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/rotadesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/rota/captaincyside.h"
#include "ui/rota/rotafairness.h"
#include "ui/rota/rotahandover.h"
#include "ui/rota/rotalist.h"
#include "ui/rota/rotaregister.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int listedWeeks = 8;
constexpr int refreshMs = 60'000; // the line of now moves
constexpr int lockedRetryMs = 250;
constexpr std::array zoomWeeks{4.0, 13.0, 26.0, 53.0};

} // namespace

RotaPage::RotaPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_header(new PageHeader(tr("Rota"), this))
    , m_view(new Segmented({tr("Calendar"), tr("List"), tr("Handover"), tr("Register"), tr("Fairness")}, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
    , m_calendar(new RotaCalendar(this))
    , m_list(new RotaList(this))
    , m_register(new RotaRegister(console, this))
    , m_handover(new RotaHandover(console, *m_messages, this))
    , m_fairness(new RotaFairness(console, dialogs, *m_messages, this))
    , m_side(new CaptaincySide(console, this))
    , m_zoom(new Segmented({tr("4 weeks"), tr("Quarter"), tr("Half-year"), tr("Year")}, this))
    , m_undo(makeIconButton(u"undo"_s, tr("Undo"), this))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo"), this))
    , m_handoverCard(new Card(tr("Next weeks"), this))
    , m_handovers(new QTableWidget(0, 5, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    buildHead();
    column->addWidget(m_header);
    column->addWidget(m_messages);
    m_views->addWidget(buildCalendarView());
    m_views->addWidget(buildListView());
    m_views->addWidget(m_handover);
    m_views->addWidget(m_register);
    m_views->addWidget(m_fairness);
    auto *empty =
        new EmptyState(u"rota"_s, tr("Enter the people and their teams first; then the weeks plan themselves."), this);
    connect(empty->addButton(tr("Go to the crew"), false), &QPushButton::clicked, this, &RotaPage::peopleWanted);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_views);
    column->addWidget(m_stack, 1);
    connectPlan();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &RotaPage::reload);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Captaincy, Aggregate::Person, Aggregate::Team, Aggregate::Setting,
                Aggregate::Absence, Aggregate::ClosingDay, Aggregate::Replacement, Aggregate::CaptaincySwap,
                Aggregate::Reinforcement, Aggregate::Helm, Aggregate::Incident})
            && isVisible())
            m_wake.start(0);
    });
    showView(0);
    showZoom(m_calendar->weeksShown());
    showSteps();
}

void RotaPage::buildHead()
{
    auto *more = makeIconButton(u"more"_s, tr("More"), this);
    auto *menu = new QMenu(more);
    fillMenu(*menu);
    more->setMenu(menu);
    auto *plan = makeButton(tr("Plan the next weeks…"), ButtonRole::Primary, {}, this);
    setShortcutOf(*m_undo, QKeySequence::Undo);
    setShortcutOf(*m_redo, QKeySequence::Redo);
    connect(m_undo, &QPushButton::clicked, this, &RotaPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &RotaPage::redo);
    m_header->addAction(m_undo);
    m_header->addAction(m_redo);
    m_header->addAction(m_view);
    m_header->addAction(more);
    m_header->addAction(plan);
    connect(plan, &QPushButton::clicked, this, &RotaPage::planWeeks);
    connect(m_view, &Segmented::chosen, this, &RotaPage::showView);
}

void RotaPage::fillMenu(QMenu &menu)
{
    menu.addAction(tr("Add captaincy…"), this,
        [this] { addCaptaincy(m_console.calendar().weekAt(m_console.clock().nowMs()).plus(1)); });
    menu.addAction(tr("Rules…"), this, &RotaPage::changeRules);
    menu.addSeparator();
    menu.addAction(tr("Save as a picture…"), this, &RotaPage::savePicture);
    menu.addAction(tr("Save as PDF…"), this, &RotaPage::savePdf);
    menu.addAction(tr("Print…"), this, &RotaPage::print);
    menu.addSeparator();
    menu.addAction(tr("The watch on one sheet (PDF)…"), this, &RotaPage::saveSheet);
    menu.addAction(tr("Print the watch on one sheet…"), this, &RotaPage::printSheet);
    menu.addSeparator();
    menu.addAction(tr("Calendar of the crew (iCalendar)…"), this, [this] { saveCalendar({}); });
    menu.addAction(tr("Table (CSV)…"), this, &RotaPage::saveTable);
}

QWidget *RotaPage::buildZoom()
{
    auto *zoom = new QWidget(this);
    auto *row = new QHBoxLayout(zoom);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *today = makeButton(tr("Today"), ButtonRole::Flat, {}, zoom);
    row->addWidget(m_zoom);
    row->addWidget(today);
    row->addStretch();
    connect(today, &QPushButton::clicked, m_calendar, &RotaCalendar::showToday);
    connect(m_zoom, &Segmented::chosen, this, [this](int index) {
        m_calendar->setWeeksShown(zoomWeeks[size_t(index)]);
        m_calendar->showToday();
    });
    connect(m_calendar, &RotaCalendar::zoomed, this, &RotaPage::showZoom);
    return zoom;
}

QWidget *RotaPage::buildCalendarView()
{
    auto *view = new QWidget(this);
    auto *rows = new QVBoxLayout(view);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    auto *card = new Card({}, view);
    card->body()->setContentsMargins(16, 8, 16, 8);
    card->body()->addWidget(buildZoom());
    card->body()->addWidget(m_calendar);
    rows->addWidget(card);
    m_handovers->setHorizontalHeaderLabels({tr("Watch"), tr("Hands over"), tr("Stays"), tr("Arrives"), tr("From")});
    m_handovers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_handovers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_handovers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_handovers->horizontalHeader()->setHighlightSections(false);
    m_handovers->verticalHeader()->hide();
    m_handovers->verticalHeader()->setDefaultSectionSize(30);
    m_handovers->setShowGrid(false);
    m_handovers->setFrameShape(QFrame::NoFrame);
    m_handovers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_handovers->setSelectionMode(QAbstractItemView::NoSelection);
    m_handovers->setFocusPolicy(Qt::NoFocus);
    m_handovers->setAccessibleName(tr("Next weeks"));
    m_handoverCard->body()->addWidget(m_handovers);
    m_side->setMinimumWidth(380);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_handoverCard, 3);
    below->addWidget(m_side, 2);
    rows->addLayout(below, 1);
    return view;
}

QWidget *RotaPage::buildListView()
{
    auto *card = new Card({}, this);
    card->body()->addWidget(m_list);
    return card;
}

void RotaPage::connectPlan()
{
    m_calendar->setCheck([this](const qd::RotaChange &change) { return refusal(change); });
    connect(m_calendar, &RotaCalendar::addRequested, this, &RotaPage::addCaptaincy);
    connect(m_calendar, &RotaCalendar::openRequested, this, &RotaPage::edit);
    connect(m_calendar, &RotaCalendar::removeRequested, this, &RotaPage::remove);
    connect(m_calendar, &RotaCalendar::lockRequested, this, &RotaPage::toggleLock);
    connect(m_calendar, &RotaCalendar::standInRequested, this, &RotaPage::standInFor);
    connect(m_calendar, &RotaCalendar::menuRequested, this, &RotaPage::showMenu);
    connect(m_calendar, &RotaCalendar::refused, m_messages, &MessageBar::showWarning);
    connect(m_calendar, &RotaCalendar::changeRequested, this, [this](const qd::RotaChange &change) {
        const bool isSwap = change.before.size() == 2;
        apply(change,
            isSwap ? tr("%1 and %2 changed places.")
                         .arg(m_content.personOf(change.before[0]).name, m_content.personOf(change.before[1]).name)
                   : tr("%1 moved to %2.")
                         .arg(m_content.personOf(change.before[0]).name, change.after[0].firstWeek.toString()));
    });
    connect(m_calendar, &RotaCalendar::chosen, this, [this](const qd::CaptaincyId &id) {
        m_side->setCaptaincy(m_content, id);
        m_list->setCurrent(id);
    });
    connect(m_list, &RotaList::chosen, this, [this](const qd::CaptaincyId &id) {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setCurrent(id);
        m_side->setCaptaincy(m_content, id);
    });
    connect(m_list, &RotaList::addRequested, this, &RotaPage::addCaptaincy);
    connect(m_list, &RotaList::openRequested, this, &RotaPage::edit);
    connect(m_list, &RotaList::removeRequested, this, &RotaPage::remove);
    connect(m_list, &RotaList::lockRequested, this, &RotaPage::toggleLock);
    connect(m_side, &CaptaincySide::changeAsked, this, &RotaPage::edit);
    connect(m_side, &CaptaincySide::standInAsked, this, &RotaPage::standInFor);
    connect(m_side, &CaptaincySide::swapAsked, this, &RotaPage::proposeSwap);
    connect(m_side, &CaptaincySide::lockAsked, this, &RotaPage::toggleLock);
    connect(m_side, &CaptaincySide::checklistAsked, this, &RotaPage::checklistAsked);
    connect(m_register, &RotaRegister::failed, m_messages, &MessageBar::showError);
    connect(m_register, &RotaRegister::standInAsked, this, &RotaPage::standIn);
    connect(m_register, &RotaRegister::callInAsked, this, &RotaPage::callIn);
    connect(m_register, &RotaRegister::removed, this, [this](const qd::Replacement &replacement) {
        m_messages->showInfo(tr("Nobody stands in any more: the captain keeps the watch."));
        m_messages->addAction(tr("Undo"), this, [this, replacement] {
            m_messages->dismiss();
            m_console.writes().submit(
                this,
                [&crew = m_console.crew(), replacement] {
                    return crew.save(replacement).map([](const qd::Replacement &) {});
                },
                [this](const qd::Result<> &done) {
                    if (!done)
                        m_messages->showError(qd::describe(done.error()));
                });
        });
    });
    connect(m_register, &RotaRegister::accepted, this, [this](const qd::CaptaincySwap &swap) {
        follow(tr("%1 and %2 were swapped.").arg(swap.offeredWeek.toString(), swap.wantedWeek.toString()),
            [&crew = m_console.crew(), id = swap.id] { return crew.accept(id); });
    });
}

void RotaPage::showView(int view)
{
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view);
}

void RotaPage::showHandover()
{
    showView(m_views->indexOf(m_handover));
}

void RotaPage::showWeek(qd::IsoWeek week)
{
    showView(0);
    const auto captaincies = m_console.rota().captaincies();
    if (!captaincies)
        return m_messages->showError(qd::describe(captaincies.error()));
    const qd::Crew crew = qd::crewOf(week, *captaincies);
    if (const auto &captaincy = crew.junior ? crew.junior : crew.senior)
        m_calendar->setCurrent(captaincy->id);
}

void RotaPage::showZoom(double weeks)
{
    const auto found =
        std::find_if(zoomWeeks.begin(), zoomWeeks.end(), [weeks](double each) { return std::abs(each - weeks) < 0.5; });
    m_zoom->setCurrent(found == zoomWeeks.end() ? -1 : int(found - zoomWeeks.begin()));
}

void RotaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void RotaPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_wake.stop(); // it is read again when it is shown
}

void RotaPage::reload()
{
    auto content = readRota(m_console);
    if (!content) {
        if (content.error().kind == qd::Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            m_messages->showError(qd::describe(content.error()));
        return;
    }
    m_wake.start(refreshMs);
    m_content = std::move(*content);
    m_stack->setCurrentIndex(m_content.people.isEmpty() ? 0 : 1);
    m_calendar->setContent(m_content);
    m_list->setContent(m_content);
    const auto current = m_calendar->current();
    m_side->setCaptaincy(m_content, current ? current->id : qd::CaptaincyId());
    m_handover->refresh();
    m_register->refresh();
    m_fairness->refresh();
    const QDateTime handover = QDateTime::fromMSecsSinceEpoch(
        m_content.calendar.start(m_content.weekNow().plus(1)), m_content.calendar.zone());
    m_header->setContext(
        tr("staggered watch, two weeks each; next handover %1")
            .arg(QLocale().toString(handover, tr("dddd d MMMM 'at' H:mm", "a day and a time: Qt date format"))));
    showHandovers();
}

void RotaPage::showHandovers()
{
    m_handovers->setRowCount(listedWeeks);
    int planned = 0;
    for (int i = 0; i < listedWeeks; ++i) {
        const qd::IsoWeek week = m_content.weekNow().plus(i + 1);
        const auto nameIn = [this](qd::IsoWeek first) {
            const qd::Captaincy *captaincy = m_content.beginningIn(first);
            return captaincy ? m_content.personOf(*captaincy).name : u"–"_s;
        };
        const qd::Captaincy *arrives = m_content.beginningIn(week);
        planned += arrives ? 1 : 0;
        const QStringList cells{week.toString(), nameIn(week.plus(-2)), nameIn(week.plus(-1)), nameIn(week),
            arrives ? m_content.teamOf(*arrives).name : QString()};
        for (int columnIndex = 0; columnIndex < cells.size(); ++columnIndex)
            m_handovers->setItem(i, columnIndex, new QTableWidgetItem(cells[columnIndex]));
    }
    m_handoverCard->setAside(tr("%1 of %2 planned").arg(planned).arg(listedWeeks));
}
