#include "ui/rota/rotapage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/rota/fairnessbars.h"
#include "ui/rota/rotadialogs.h"

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
constexpr int fairnessWeeks = 52;
constexpr int refreshMs = 60'000; // the line of now moves
constexpr int lockedRetryMs = 250;

} // namespace

RotaPage::RotaPage(qd::Console &console, Dialogs &, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_header(new PageHeader(tr("Rota"), this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_calendar(new RotaCalendar(this))
    , m_handoverCard(new Card(tr("Next weeks"), this))
    , m_handovers(new QTableWidget(0, 4, this))
    , m_fairness(new FairnessBars(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *add = makeButton(tr("Add captaincy…"), ButtonRole::Plain, {}, this);
    auto *plan = makeButton(tr("Plan the next weeks…"), ButtonRole::Primary, {}, this);
    m_header->addAction(add);
    m_header->addAction(plan);
    column->addWidget(m_header);
    column->addWidget(m_messages);

    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    auto *calendarCard = new Card({}, content);
    calendarCard->body()->setContentsMargins(16, 8, 16, 8);
    calendarCard->body()->addWidget(m_calendar);
    rows->addWidget(calendarCard);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    m_handovers->setHorizontalHeaderLabels({tr("Watch"), tr("Hands over"), tr("Arrives"), tr("From")});
    m_handovers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_handovers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_handovers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_handovers->horizontalHeader()->setHighlightSections(false);
    m_handovers->verticalHeader()->hide();
    m_handovers->verticalHeader()->setDefaultSectionSize(30);
    m_handovers->setShowGrid(false);
    m_handovers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_handovers->setSelectionMode(QAbstractItemView::NoSelection);
    m_handovers->setFocusPolicy(Qt::NoFocus);
    m_handovers->setAccessibleName(tr("Next weeks"));
    m_handoverCard->body()->addWidget(m_handovers);
    auto *fairnessCard = new Card(tr("Fairness"), content);
    fairnessCard->setAside(tr("captaincies, last 52 weeks"));
    fairnessCard->body()->addWidget(m_fairness);
    fairnessCard->body()->addStretch();
    fairnessCard->setMinimumWidth(330);
    below->addWidget(m_handoverCard, 2);
    below->addWidget(fairnessCard, 1);
    rows->addLayout(below, 1);

    auto *empty =
        new EmptyState(u"rota"_s, tr("Enter the people and their teams first; then the weeks plan themselves."), this);
    connect(empty->addButton(tr("Go to the crew"), false), &QPushButton::clicked, this, &RotaPage::peopleWanted);
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
    column->addWidget(m_stack, 1);

    connect(add, &QPushButton::clicked, this,
        [this] { addCaptaincy(m_console.calendar().weekAt(m_console.clock().nowMs()).plus(1)); });
    connect(plan, &QPushButton::clicked, this, &RotaPage::planWeeks);
    connect(m_calendar, &RotaCalendar::addRequested, this, &RotaPage::addCaptaincy);
    connect(m_calendar, &RotaCalendar::openRequested, this, &RotaPage::edit);
    connect(m_calendar, &RotaCalendar::removeRequested, this, &RotaPage::remove);
    connect(m_calendar, &RotaCalendar::moveRequested, this, &RotaPage::move);
    connect(m_calendar, &RotaCalendar::menuRequested, this, &RotaPage::showMenu);
    connect(m_calendar, &RotaCalendar::refused, m_messages, &MessageBar::showWarning);
    m_calendar->setMoveCheck([this](const qd::Captaincy &captaincy, qd::IsoWeek week) -> QString {
        if (captaincy.locked)
            return tr("This captaincy is fixed: unlock it first.");
        qd::Captaincy moved = captaincy;
        moved.firstWeek = week;
        const auto broken = m_console.rota().breaches(moved);
        for (const qd::RotaRule rule : broken.value_or(QList<qd::RotaRule>())) {
            if (qd::forbids(rule))
                return adviceOn(rule);
        }
        return {};
    });
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &RotaPage::reload);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Captaincy, Aggregate::Person, Aggregate::Team, Aggregate::Setting}))
            m_wake.start(0);
    });
    reload();
}

void RotaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void RotaPage::reload()
{
    const auto captaincies = m_console.rota().captaincies();
    const auto people = m_console.people().people();
    const auto teams = m_console.people().teams();
    if (!captaincies || !people || !teams) {
        const qd::Error error = !captaincies ? captaincies.error() : !people ? people.error() : teams.error();
        if (error.kind == qd::Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            m_messages->showError(qd::describe(error));
        return;
    }
    m_wake.start(refreshMs);
    m_stack->setCurrentIndex(people->isEmpty() ? 0 : 1);
    RotaCalendar::Content content;
    content.captaincies = *captaincies;
    for (const qd::Person &person : *people)
        content.people.insert(person.id, person);
    for (const qd::Team &team : *teams)
        content.teams.insert(team.id, team);
    content.calendar = m_console.calendar();
    content.nowMs = m_console.clock().nowMs();
    m_calendar->setContent(content);
    const QDateTime handover = QDateTime::fromMSecsSinceEpoch(
        content.calendar.start(content.calendar.weekAt(content.nowMs).plus(1)), content.calendar.zone());
    m_header->setContext(
        tr("staggered watch, two weeks each; next handover %1")
            .arg(QLocale().toString(handover, tr("dddd d MMMM 'at' H:mm", "a day and a time: Qt date format"))));
    showHandovers(content);
    showFairness(content);
}

void RotaPage::showHandovers(const RotaCalendar::Content &content)
{
    const qd::IsoWeek now = content.calendar.weekAt(content.nowMs);
    m_handovers->setRowCount(listedWeeks);
    int planned = 0;
    for (int i = 0; i < listedWeeks; ++i) {
        const qd::IsoWeek week = now.plus(i + 1);
        const qd::Crew before = qd::crewOf(week.plus(-1), content.captaincies);
        const qd::Crew crew = qd::crewOf(week, content.captaincies);
        const auto nameOf = [&content](const std::optional<qd::Captaincy> &captaincy) {
            return captaincy ? content.people.value(captaincy->person).name : u"–"_s;
        };
        const QString team =
            crew.junior ? content.teams.value(content.people.value(crew.junior->person).team).name : QString();
        planned += crew.junior ? 1 : 0;
        const QStringList cells{week.toString(), nameOf(before.senior), nameOf(crew.junior), team};
        for (int columnIndex = 0; columnIndex < cells.size(); ++columnIndex)
            m_handovers->setItem(i, columnIndex, new QTableWidgetItem(cells[columnIndex]));
    }
    m_handoverCard->setAside(tr("%1 of %2 planned").arg(planned).arg(listedWeeks));
}

void RotaPage::showFairness(const RotaCalendar::Content &content)
{
    const qd::IsoWeek now = content.calendar.weekAt(content.nowMs);
    QHash<qd::TeamId, int> count;
    for (const qd::Captaincy &captaincy : content.captaincies) {
        const int ago = captaincy.firstWeek.weeksUntil(now);
        if (ago >= 0 && ago < fairnessWeeks)
            ++count[content.people.value(captaincy.person).team];
    }
    QList<FairnessBars::Bar> bars;
    for (const qd::Team &team : content.teams)
        bars.append({team.name, team.colour, count.value(team.id)});
    std::sort(bars.begin(), bars.end(),
        [](const auto &left, const auto &right) { return QString::localeAwareCompare(left.team, right.team) < 0; });
    m_fairness->setBars(bars);
}

void RotaPage::submit(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_messages->dismiss();
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            m_messages->showError(qd::describe(result.error()));
        else if (done)
            done();
    });
}

void RotaPage::planWeeks()
{
    PlanDialog dialog(m_console, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&rota = m_console.rota(), from = dialog.from(), weeks = dialog.weeks()] {
        return rota.plan({from, weeks}).map([](const qd::RotaPlan &) {});
    });
}

void RotaPage::addCaptaincy(qd::IsoWeek week)
{
    CaptaincyDialog dialog(m_console, {qd::CaptaincyId(), qd::PersonId(), week, false}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&rota = m_console.rota(), captaincy = dialog.captaincy()] {
        return rota.add(captaincy.person, captaincy.firstWeek).map([](const qd::Captaincy &) {});
    });
}

void RotaPage::edit(const qd::Captaincy &captaincy)
{
    CaptaincyDialog dialog(m_console, captaincy, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qd::Captaincy changed = dialog.captaincy();
    submit([&rota = m_console.rota(), captaincy, changed]() -> qd::Result<> {
        if (changed.firstWeek != captaincy.firstWeek) {
            if (auto moved = rota.move(captaincy.id, changed.firstWeek); !moved)
                return moved;
        }
        return changed.person != captaincy.person ? rota.replace(captaincy.id, changed.person) : qd::Result<>{};
    });
}

void RotaPage::move(const qd::Captaincy &captaincy, qd::IsoWeek week)
{
    submit([&rota = m_console.rota(), captaincy, week] { return rota.move(captaincy.id, week); },
        [this, captaincy, week] {
            m_calendar->setCurrent(captaincy.id);
            m_messages->showInfo(tr("Moved to %1.").arg(week.toString()));
            m_messages->addAction(tr("Undo"), this, [this, captaincy] {
                submit([&rota = m_console.rota(), captaincy] { return rota.move(captaincy.id, captaincy.firstWeek); });
            });
        });
}

void RotaPage::remove(const qd::Captaincy &captaincy)
{
    submit([&rota = m_console.rota(), id = captaincy.id] { return rota.remove(id); },
        [this, captaincy] {
            m_messages->showInfo(tr("The captaincy of %1 was removed.").arg(captaincy.firstWeek.toString()));
            m_messages->addAction(tr("Undo"), this, [this, captaincy] {
                submit([&rota = m_console.rota(), captaincy] { return rota.putBack(captaincy); });
            });
        });
}

void RotaPage::setLocked(const qd::Captaincy &captaincy, bool locked)
{
    submit([&rota = m_console.rota(), id = captaincy.id, locked] { return rota.setLocked(id, locked); });
}

void RotaPage::showMenu(const qd::Captaincy &captaincy, QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Change…"), this, [this, captaincy] { edit(captaincy); });
    menu.addAction(tr("A week earlier"), this, [this, captaincy] { move(captaincy, captaincy.firstWeek.plus(-1)); });
    menu.addAction(tr("A week later"), this, [this, captaincy] { move(captaincy, captaincy.firstWeek.plus(1)); });
    menu.addAction(captaincy.locked ? tr("Unlock") : tr("Lock"), this,
        [this, captaincy] { setLocked(captaincy, !captaincy.locked); });
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [this, captaincy] { remove(captaincy); });
    menu.exec(at);
}
