#include "ui/alerts/rulespanel.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/services/alertruledesk.h"
#include "app/services/alertwatch.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 500;
enum Column { State, Name, Source, Bad, For, SeverityColumn, columns };

} // namespace

RulesPanel::RulesPanel(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_edit(makeButton(tr("Edit…"), ButtonRole::Plain, {}, this))
    , m_toggle(makeButton(tr("Switch off"), ButtonRole::Plain, {}, this))
    , m_remove(makeButton(tr("Remove"), ButtonRole::Danger, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto *empty = new EmptyState(u"alerts"_s,
        tr("The console has no rule of its own yet. A rule says what is bad, for how long, and in which words the "
           "captain is told."),
        this);
    connect(empty->addButton(tr("Add a rule…")), &QPushButton::clicked, this, &RulesPanel::addAsked);
    connect(empty->addButton(tr("Import a rule file…"), false), &QPushButton::clicked, this, &RulesPanel::importAsked);
    auto *card = new Card({}, this);
    m_table->setColumnCount(columns);
    m_table->setHeaderLabels({tr("State"), tr("Rule"), tr("Source"), tr("Bad when"), tr("For"), tr("Severity")});
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Alert rules"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Bad, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    auto *acts = new QHBoxLayout;
    auto *more = makeButton(tr("Add a rule…"), ButtonRole::Primary, {}, this);
    auto *import = makeButton(tr("Import a rule file…"), ButtonRole::Plain, {}, this);
    connect(import, &QPushButton::clicked, this, &RulesPanel::importAsked);
    for (QPushButton *button : {more, import, m_edit, m_toggle, m_remove})
        acts->addWidget(button);
    acts->addStretch();
    card->body()->addLayout(acts);
    m_stack->addWidget(empty);
    m_stack->addWidget(card);
    connect(more, &QPushButton::clicked, this, &RulesPanel::addAsked);
    const auto edit = [this] {
        if (const auto rule = current())
            emit editAsked(*rule);
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_table, &QTreeWidget::itemActivated, this, edit);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (auto rule = current()) {
            rule->enabled = !rule->enabled;
            emit changeAsked(*rule);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto rule = current())
            emit removeAsked(*rule);
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] { refreshStates(); });
    m_wake.setSingleShot(true);
    m_wake.setInterval(gatherMs);
    connect(&m_wake, &QTimer::timeout, this, &RulesPanel::refreshStates);
    connect(&console.alertWatch(), &qd::AlertWatch::evaluated, this, [this] {
        if (isVisible() && !m_wake.isActive())
            m_wake.start();
    });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::AlertRule, qd::Aggregate::Source}))
            refresh();
    });
}

void RulesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

std::optional<qd::AlertRule> RulesPanel::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_rules.size() ? std::optional(m_rules.at(row)) : std::nullopt;
}

void RulesPanel::refresh()
{
    const auto rules = m_console.alertRules().rules();
    const auto sources = m_console.sources().sources();
    if (!rules || !sources) {
        emit failed(qd::describe(rules ? sources.error() : rules.error()));
        return;
    }
    const auto before = current();
    m_rules = *rules;
    m_table->clear();
    for (const qd::AlertRule &rule : std::as_const(m_rules)) {
        const auto source = std::find_if(
            sources->begin(), sources->end(), [&rule](const qd::Source &each) { return each.id == rule.source; });
        QString bad = rule.expr.simplified();
        if (rule.condition)
            bad += u" %1 %2"_s.arg(
                qd::toString(rule.condition->comparison), QLocale().toString(rule.condition->threshold, 'g', 6));
        auto *item = new QTreeWidgetItem(m_table,
            {QString(), rule.name, source == sources->end() ? QString() : source->name, bad.left(300),
                rule.forMs == 0 ? tr("at once") : shortSpan(rule.forMs),
                severityLabelWord(rule.labels.value(u"severity"_s))});
        item->setToolTip(Bad, plainToolTip(bad.left(2000)));
        if (before && before->id == rule.id)
            m_table->setCurrentItem(item);
    }
    m_stack->setCurrentIndex(m_rules.isEmpty() ? 0 : 1);
    refreshStates();
}

void RulesPanel::refreshStates()
{
    const Tokens &tokens = tokensOf(palette());
    for (int row = 0; row < m_table->topLevelItemCount() && row < m_rules.size(); ++row) {
        const qd::RuleState *state = m_console.alertWatch().stateOf(m_rules.at(row).id);
        QString word = tr("not judged yet");
        QColor ink = tokens.muted;
        if (!m_rules.at(row).enabled) {
            word = tr("off");
        } else if (state && state->isBlind()) {
            word = tr("no data");
            ink = tokens.blind;
        } else if (state) {
            const auto firing = std::count_if(state->alerts.begin(), state->alerts.end(),
                [](const qd::JudgedAlert &each) { return each.alert.state == qd::AlertState::Firing; });
            word = firing > 0              ? tr("%n firing", nullptr, int(firing))
                : !state->alerts.isEmpty() ? tr("%n pending", nullptr, int(state->alerts.size()))
                                           : tr("well");
            ink = firing > 0 ? tokens.critical : !state->alerts.isEmpty() ? tokens.warning : tokens.ok;
        }
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        item->setText(State, word);
        item->setForeground(State, ink);
        item->setToolTip(State, state && state->error ? plainToolTip(qd::describe(*state->error)) : QString());
    }
    const auto rule = current();
    for (QPushButton *button : {m_edit, m_toggle, m_remove})
        button->setEnabled(rule.has_value());
    m_toggle->setText(rule && !rule->enabled ? tr("Switch on") : tr("Switch off"));
}
