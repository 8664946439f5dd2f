#include "ui/alerts/ruledialog.h"

#include "app/domain/alerts/detectionbudget.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "ui/alerts/rehearsaldialog.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/promql/promqledit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QComboBox *durations(std::initializer_list<int> seconds, qint64 chosenMs, const QString &none, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const int each : seconds)
        box->addItem(each == 0 ? none : shortSpan(each * 1000ll), each * 1000ll);
    if (box->findData(chosenMs) < 0)
        box->addItem(shortSpan(chosenMs), chosenMs); // from a rule file: as it was
    box->setCurrentIndex(box->findData(chosenMs));
    return box;
}

} // namespace

RuleDialog::RuleDialog(
    qd::Console &console, const QList<qd::Source> &sources, const qd::AlertRule &rule, QWidget *parent)
    : FormDialog(rule.id.isNull() ? tr("Add an alert rule") : tr("Change the alert rule"),
        rule.id.isNull() ? tr("Add") : tr("Keep"), parent)
    , m_console(console)
    , m_rule(rule)
    , m_name(new QLineEdit(rule.name, this))
    , m_source(new QComboBox(this))
    , m_expr(new PromqlEdit(console.catalogue(), this))
    , m_comparison(new QComboBox(this))
    , m_threshold(new QLineEdit(this))
    , m_for(durations({0, 15, 30, 60, 2 * 60, 5 * 60, 15 * 60, 3600}, rule.forMs, tr("fires at once"), this))
    , m_keep(durations({0, 60, 5 * 60, 15 * 60}, rule.keepFiringForMs, tr("ends at once"), this))
    , m_budget(new Label(Label::Role::Small, this))
    , m_severity(new QComboBox(this))
    , m_summary(new QLineEdit(rule.annotations.value(u"summary"_s), this))
    , m_description(new QLineEdit(rule.annotations.value(u"description"_s), this))
    , m_runbook(new QLineEdit(rule.annotations.value(u"runbook_url"_s), this))
{
    for (const qd::Source &source : sources) {
        if (source.kind == qd::SourceKind::Alertmanager)
            continue;
        m_sources.append(source);
        m_source->addItem(source.name, source.id.value);
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(rule.source.value)));
    m_expr->setText(rule.expr);
    m_expr->setAccessibleName(tr("Expression"));
    m_expr->setPlaceholderText(u"up == 0"_s);
    auto *condition = new QWidget(this);
    auto *row = new QHBoxLayout(condition);
    row->setContentsMargins({});
    m_comparison->addItem(tr("as soon as it finds a series"), QString());
    for (const QString &word : {u">"_s, u">="_s, u"<"_s, u"<="_s, u"=="_s, u"!="_s})
        m_comparison->addItem(word, word);
    if (rule.condition) {
        m_comparison->setCurrentIndex(m_comparison->findData(qd::toString(rule.condition->comparison)));
        m_threshold->setText(QLocale().toString(rule.condition->threshold, 'g', 12));
    }
    m_comparison->setAccessibleName(tr("Comparison"));
    m_threshold->setAccessibleName(tr("Threshold"));
    row->addWidget(m_comparison, 1);
    row->addWidget(m_threshold, 1);
    const auto fit = [this] { m_threshold->setVisible(!m_comparison->currentData().toString().isEmpty()); };
    connect(m_comparison, &QComboBox::currentIndexChanged, this, fit);
    fit();
    for (const QString &word : {u"critical"_s, u"major"_s, u"minor"_s})
        m_severity->addItem(word);
    m_severity->setEditable(true);
    m_severity->setCurrentText(rule.labels.value(u"severity"_s, u"major"_s));
    m_summary->setPlaceholderText(u"{{ $labels.instance }} is at {{ $value }}"_s);
    m_runbook->setPlaceholderText(u"https://"_s);
    addRow(tr("Name"), m_name);
    addRow(tr("Source"), m_source);
    addRow(tr("Expression"), m_expr, tr("PromQL, or the name of what a probe, a plugin or this host measures."));
    addRow(tr("Is bad"), condition);
    addRow(tr("For"), m_for);
    m_budget->setWordWrap(true);
    addRow({}, m_budget);
    addRow(tr("Then"), m_keep);
    addRow(tr("Severity"), m_severity);
    addRow(tr("Summary"), m_summary);
    addRow(tr("Description"), m_description);
    addRow(tr("Runbook"), m_runbook);
    connect(addSideButton(tr("Rehearse…")), &QPushButton::clicked, this, &RuleDialog::rehearse);
    const auto sourceChosen = [this] {
        if (const qd::Source *chosen = this->source())
            m_expr->setSource(*chosen);
        showBudget();
    };
    connect(m_source, &QComboBox::currentIndexChanged, this, sourceChosen);
    connect(m_for, &QComboBox::currentIndexChanged, this, &RuleDialog::showBudget);
    sourceChosen();
}

const qd::Source *RuleDialog::source() const
{
    const int index = m_source->currentIndex();
    return index < 0 || index >= m_sources.size() ? nullptr : &m_sources.at(index);
}

void RuleDialog::showBudget()
{
    const qd::Source *chosen = source();
    if (!chosen)
        return m_budget->setText({});
    const qd::DetectionBudget budget = qd::detectionBudget(qd::intervalsOf(rule(), chosen->pollMs));
    m_budget->setText(qd::describe(budget));
    m_budget->setInk(budget.isInTime() ? QColor() : tokensOf(palette()).warning);
}

void RuleDialog::rehearse()
{
    const QString wrong = check();
    const qd::Source *chosen = source();
    if (!wrong.isEmpty() || !chosen)
        return messages()->showError(wrong);
    messages()->dismiss();
    auto *dialog = new RehearsalDialog(m_console, rule(), *chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

qd::AlertRule RuleDialog::rule() const
{
    qd::AlertRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.source = qd::SourceId{m_source->currentData().toString()};
    rule.expr = m_expr->toPlainText().trimmed();
    rule.condition.reset();
    if (const auto comparison = qd::comparisonFrom(m_comparison->currentData().toString())) {
        bool valid = false;
        double threshold = QLocale().toDouble(m_threshold->text().trimmed(), &valid);
        if (!valid)
            threshold = QLocale::c().toDouble(m_threshold->text().trimmed(), &valid);
        rule.condition = qd::RuleCondition{*comparison, valid ? threshold : std::nan("")};
    }
    rule.forMs = m_for->currentData().toLongLong();
    rule.keepFiringForMs = m_keep->currentData().toLongLong();
    const auto set = [](qd::Labels &labels, const QString &name, const QString &value) {
        if (value.trimmed().isEmpty())
            labels.remove(name);
        else
            labels.insert(name, value.trimmed());
    };
    set(rule.labels, u"severity"_s, m_severity->currentText());
    set(rule.annotations, u"summary"_s, m_summary->text());
    set(rule.annotations, u"description"_s, m_description->text());
    set(rule.annotations, u"runbook_url"_s, m_runbook->text());
    return rule;
}

QString RuleDialog::check()
{
    const qd::AlertRule entered = rule();
    if (entered.condition && !std::isfinite(entered.condition->threshold))
        return tr("The threshold must be a number.");
    if (entered.source.isNull())
        return tr("A rule needs a source: add one on the monitoring page.");
    const auto sound = qd::check(entered);
    return sound ? QString() : qd::describe(sound.error());
}
