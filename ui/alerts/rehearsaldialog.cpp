#include "ui/alerts/rehearsaldialog.h"

#include "app/domain/plaintext.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/rulerehearsal.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int periods[] = {1, 7, 30}; // days
constexpr int mostRows = 500;
enum Column { What, When, Verdict, columns };

} // namespace

RehearsalDialog::RehearsalDialog(
    qd::Console &console, const qd::AlertRule &rule, const qd::Source &source, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_rule(rule)
    , m_source(source)
    , m_rehearsal(new qd::RuleRehearsal(console.recorder(), console.incidents(), this))
    , m_period(new Segmented({tr("1 day"), tr("7 days"), tr("30 days")}, this))
    , m_messages(new MessageBar(this))
    , m_summary(new Label(Label::Role::Body, this))
    , m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("Rehearsal of %1").arg(rule.name));
    resize(820, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *title = new Label(tr("“%1” on the past").arg(rule.name), Label::Role::Title, this);
    title->setElided(true);
    head->addWidget(title, 1);
    head->addWidget(m_period);
    column->addLayout(head);
    column->addWidget(m_messages);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_table->setColumnCount(columns);
    m_table->setHeaderLabels({tr("What"), tr("When"), tr("And then")});
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(tr("Rehearsal"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    column->addWidget(m_table, 1);
    auto *close = makeButton(tr("Close"), ButtonRole::Primary, {}, this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_period, &Segmented::chosen, this, &RehearsalDialog::run);
    connect(m_rehearsal, &qd::RuleRehearsal::finished, this, &RehearsalDialog::showResult);
    connect(m_rehearsal, &qd::RuleRehearsal::failed, this, [this](const qd::Error &error) {
        m_summary->setText(tr("It could not be rehearsed."));
        m_messages->showError(qd::describe(error));
    });
    m_period->setCurrent(1);
    run();
}

void RehearsalDialog::run()
{
    const qint64 now = m_console.clock().nowMs();
    const int days = periods[std::max(0, m_period->current())];
    m_messages->dismiss();
    m_table->clear();
    m_summary->setText(tr("Asking for the history of %n day(s)…", nullptr, days));
    m_rehearsal->run(m_rule, m_source, {now - days * dayMs, now});
}

QString RehearsalDialog::summary() const
{
    return m_summary->text();
}

QString RehearsalDialog::clock(qint64 ms) const
{
    return clockText(ms, m_console.clock().nowMs(), m_console.zone(), true);
}

void RehearsalDialog::addIncident(const qd::RehearsedIncident &incident)
{
    const Tokens &tokens = tokensOf(palette());
    QString verdict;
    QColor ink = tokens.ok;
    switch (incident.verdict) {
    case qd::RehearsalVerdict::Found:
        verdict = incident.earlierMs >= 0 ? tr("found, %1 earlier").arg(shortSpan(incident.earlierMs))
                                          : tr("found, %1 later").arg(shortSpan(-incident.earlierMs));
        break;
    case qd::RehearsalVerdict::Missed:
        verdict = tr("missed");
        ink = tokens.critical;
        break;
    case qd::RehearsalVerdict::NotSeen:
        verdict = tr("not known: there are no samples");
        ink = tokens.blind;
        break;
    }
    auto *item = new QTreeWidgetItem(m_table, {incident.incident.key, clock(incident.incident.started), verdict});
    item->setForeground(Verdict, ink);
}

void RehearsalDialog::addAlert(const qd::RehearsedAlert &alert)
{
    QStringList labels;
    for (auto label = alert.labels.begin(); label != alert.labels.end(); ++label) {
        if (label.key() != u"alertname"_s && label.key() != u"severity"_s)
            labels.append(label.key() + u'=' + label.value());
    }
    const QString what = tr("fires: %1").arg(labels.isEmpty() ? m_rule.name : labels.join(u", "_s));
    const QString end =
        alert.endedAt == 0 ? tr("still does") : tr("for %1").arg(shortSpan(alert.endedAt - alert.firedAt));
    const QString whose = alert.incidents.isEmpty() ? tr("no incident") : alert.incidents.join(u", "_s);
    new QTreeWidgetItem(m_table, {qd::harmlessLine(what, 200), clock(alert.firedAt), end + u" · "_s + whose});
}

void RehearsalDialog::showResult(const qd::Rehearsal &rehearsal)
{
    m_table->clear();
    const auto found = std::count_if(rehearsal.incidents.begin(), rehearsal.incidents.end(),
        [](const qd::RehearsedIncident &each) { return each.verdict == qd::RehearsalVerdict::Found; });
    const auto fired = std::count_if(
        rehearsal.alerts.begin(), rehearsal.alerts.end(), [](const qd::RehearsedAlert &each) { return each.fired(); });
    QStringList words{tr("It would have fired %n time(s).", nullptr, int(fired))};
    if (!rehearsal.incidents.isEmpty())
        words.append(tr("It finds %1 of %n known incident(s).", nullptr, int(rehearsal.incidents.size())).arg(found));
    if (rehearsal.unmatched > 0)
        words.append(tr("%n firing(s) belong to no incident.", nullptr, rehearsal.unmatched));
    qint64 blindMs = 0;
    for (const qd::TimeRange &blind : rehearsal.blind)
        blindMs += blind.length();
    if (blindMs > 0)
        words.append(tr("For %1 it had nothing to judge by.").arg(shortSpan(blindMs)));
    m_summary->setText(words.join(u' '));
    for (const qd::RehearsedIncident &incident : rehearsal.incidents)
        addIncident(incident);
    int rows = 0;
    for (auto alert = rehearsal.alerts.rbegin(); alert != rehearsal.alerts.rend() && rows < mostRows; ++alert) {
        if (!alert->fired())
            continue;
        addAlert(*alert);
        ++rows;
    }
}
