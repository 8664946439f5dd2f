#include "ui/rota/rotaregister.h"

#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Who, About, From, Long, State, Why, Columns };

template <typename... Each> struct Cases : Each... {
    using Each::operator()...;
};
template <typename... Each> Cases(Each...) -> Cases<Each...>;

} // namespace

struct RotaRegister::Names {
    QHash<qd::PersonId, QString> people;
    qint64 nowMs = 0;
    QTimeZone zone;

    QString clock(qint64 ms) const { return clockText(ms, nowMs, zone); }
};

RotaRegister::RotaRegister(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_accept(makeButton(tr("Accept"), ButtonRole::Primary, {}, this))
    , m_decline(makeButton(tr("Decline"), ButtonRole::Plain, {}, this))
    , m_withdraw(makeButton(tr("Withdraw"), ButtonRole::Plain, {}, this))
    , m_change(makeButton(tr("Change…"), ButtonRole::Plain, {}, this))
    , m_remove(makeButton(tr("Remove"), ButtonRole::Plain, {}, this))
    , m_over(makeButton(tr("It is over"), ButtonRole::Plain, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *standIn = makeButton(tr("Stand in…"), ButtonRole::Plain, u"swap"_s, this);
    auto *callIn = makeButton(tr("Call somebody in…"), ButtonRole::Plain, u"crew"_s, this);
    head->addWidget(standIn);
    head->addWidget(callIn);
    head->addStretch();
    column->addLayout(head);
    m_stack->addWidget(new EmptyState(u"swap"_s,
        tr("Nothing happened beside the plan. Here stands who stood in for a captain, who swapped, and who was called "
           "in."),
        this));
    m_stack->addWidget(buildTable());
    column->addWidget(m_stack, 1);
    connect(standIn, &QPushButton::clicked, this, [this] { emit standInAsked({}); });
    connect(callIn, &QPushButton::clicked, this, &RotaRegister::callInAsked);
}

QWidget *RotaRegister::buildTable()
{
    auto *card = new Card({}, this);
    m_table->setColumnCount(Columns);
    m_table->setHeaderLabels({tr("What"), tr("Who"), tr("For"), tr("From"), tr("How long"), tr("State"), tr("Why")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Register"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(buildActs());
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RotaRegister::showActs);
    return card;
}

QWidget *RotaRegister::buildActs()
{
    auto *acts = new QWidget(this);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QPushButton *button : {m_accept, m_decline, m_withdraw, m_change, m_over, m_remove})
        row->addWidget(button);
    row->addStretch();
    const auto swap = [this](auto answer) {
        return [this, answer] {
            if (const Entry *entry = current())
                act([this, answer, id = std::get<qd::CaptaincySwap>(*entry).id] {
                    return (m_console.crew().*answer)(id);
                });
        };
    };
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const Entry *entry = current())
            emit accepted(std::get<qd::CaptaincySwap>(*entry));
    });
    connect(m_decline, &QPushButton::clicked, this, swap(&qd::CrewDesk::decline));
    connect(m_withdraw, &QPushButton::clicked, this, swap(&qd::CrewDesk::withdraw));
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Entry *entry = current())
            emit standInAsked(std::get<qd::Replacement>(*entry));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Entry *entry = current()) {
            const qd::Replacement replacement = std::get<qd::Replacement>(*entry);
            act([this, id = replacement.id] { return m_console.crew().remove(id); },
                [this, replacement] { emit removed(replacement); });
        }
    });
    connect(m_over, &QPushButton::clicked, this, &RotaRegister::endHelp);
    return acts;
}

void RotaRegister::endHelp()
{
    const Entry *entry = current();
    if (!entry)
        return;
    if (const auto *help = std::get_if<Help>(entry)) {
        const qd::TimelineCommand over{qd::TimelineKind::Released, {}, {{qd::Detail::name, help->calledIn.name}}, {}};
        return act(
            [this, id = help->incident, over] { return m_console.incidents().enter(id, {over}).map([](auto &&) {}); });
    }
    act([this, reinforcement = std::get<qd::Reinforcement>(*entry)]() mutable {
        reinforcement.until = m_console.clock().nowMs();
        return m_console.crew().save(reinforcement).map([](auto &&) {});
    });
}

QStringList RotaRegister::cellsOf(const Entry &entry, const Names &names) const
{
    const auto stateOf = [this](qd::CaptaincySwap::State state) {
        switch (state) {
        case qd::CaptaincySwap::State::Proposed:
            return tr("proposed");
        case qd::CaptaincySwap::State::Accepted:
            return tr("accepted");
        case qd::CaptaincySwap::State::Declined:
            return tr("declined");
        case qd::CaptaincySwap::State::Withdrawn:
            break;
        }
        return tr("withdrawn");
    };
    return std::visit(Cases{[&](const qd::Replacement &each) {
                                const QString state = each.until <= names.nowMs ? tr("over")
                                    : each.from <= names.nowMs                  ? tr("now")
                                                                                : tr("to come");
                                return QStringList{tr("Stands in"), names.people.value(each.substitute),
                                    names.people.value(each.absent), names.clock(each.from),
                                    shortSpan(each.until - each.from), state, each.reason};
                            },
                          [&](const qd::CaptaincySwap &each) {
                              return QStringList{tr("Swap"),
                                  tr("%1, %2").arg(names.people.value(each.offeredBy), each.offeredWeek.toString()),
                                  tr("%1, %2").arg(names.people.value(each.wantedFrom), each.wantedWeek.toString()),
                                  names.clock(each.proposedAt), {}, stateOf(each.state), each.note};
                          },
                          [&](const qd::Reinforcement &each) {
                              return QStringList{tr("Called in"),
                                  u"%1 · %2"_s.arg(names.people.value(each.person), each.team), {},
                                  names.clock(each.from), shortSpan(each.until.value_or(names.nowMs) - each.from),
                                  each.until ? tr("over") : tr("now"), each.reason};
                          },
                          [&](const Help &each) {
                              const qd::CalledIn &help = each.calledIn;
                              return QStringList{tr("Called in"),
                                  help.team.isEmpty() ? help.name : u"%1 · %2"_s.arg(help.name, help.team), each.title,
                                  names.clock(help.from), shortSpan(help.until.value_or(names.nowMs) - help.from),
                                  help.until ? tr("over") : tr("now"), {}};
                          },
                          [&](const qd::HelmPassing &each) {
                              return QStringList{tr("The helm"), names.people.value(each.person), {},
                                  names.clock(each.at), {}, {}, each.note};
                          }},
        entry);
}

void RotaRegister::refresh()
{
    const auto replacements = m_console.crew().replacements();
    const auto swaps = m_console.crew().swaps();
    const auto reinforcements = m_console.crew().reinforcements();
    const auto passings = m_console.crew().passings();
    const auto incidents = m_console.incidents().all();
    if (!incidents)
        return emit failed(qd::describe(incidents.error()));
    if (!replacements || !swaps || !reinforcements || !passings) {
        emit failed(qd::describe(!replacements ? replacements.error()
                : !swaps                       ? swaps.error()
                : !reinforcements              ? reinforcements.error()
                                               : passings.error()));
        return;
    }
    Names names{{}, m_console.clock().nowMs(), m_console.zone()};
    for (const qd::Person &person : m_console.people().people().value_or(QList<qd::Person>()))
        names.people.insert(person.id, person.name);
    m_rows.clear();
    for (const qd::Incident &incident : *incidents) {
        for (const qd::CalledIn &each : incident.calledIn)
            m_rows.append({Help{incident.id, u"%1 %2"_s.arg(incident.key(), incident.title), each}, each.from});
    }
    for (const qd::Replacement &each : *replacements)
        m_rows.append({each, each.from});
    for (const qd::CaptaincySwap &each : *swaps)
        m_rows.append({each, each.proposedAt});
    for (const qd::Reinforcement &each : *reinforcements)
        m_rows.append({each, each.from});
    for (const qd::HelmPassing &each : *passings)
        m_rows.append({each, each.at});
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &one, const Row &other) { return one.at > other.at; });
    const int before = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    for (const Row &row : std::as_const(m_rows))
        m_table->addTopLevelItem(new QTreeWidgetItem(cellsOf(row.entry, names)));
    m_stack->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
    if (!m_rows.isEmpty())
        m_table->setCurrentItem(m_table->topLevelItem(std::clamp(before, 0, int(m_rows.size()) - 1)));
    showActs();
}

const RotaRegister::Entry *RotaRegister::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row).entry;
}

void RotaRegister::showActs()
{
    const Entry *entry = current();
    const auto *swap = entry ? std::get_if<qd::CaptaincySwap>(entry) : nullptr;
    const auto *reinforcement = entry ? std::get_if<qd::Reinforcement>(entry) : nullptr;
    const auto *help = entry ? std::get_if<Help>(entry) : nullptr;
    const bool isProposed = swap && swap->state == qd::CaptaincySwap::State::Proposed;
    for (QPushButton *button : {m_accept, m_decline, m_withdraw})
        button->setVisible(isProposed);
    for (QPushButton *button : {m_change, m_remove})
        button->setVisible(entry && std::holds_alternative<qd::Replacement>(*entry));
    m_over->setVisible((reinforcement && !reinforcement->until) || (help && !help->calledIn.until));
}

void RotaRegister::act(const std::function<qd::Result<>()> &act, const std::function<void()> &then)
{
    m_console.writes().submit(this, act, [this, then](const qd::Result<> &done) {
        if (!done)
            emit failed(qd::describe(done.error()));
        else if (then)
            then();
        refresh();
    });
}
