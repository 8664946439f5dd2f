#include "ui/monitoring/editor/variablesdialog.h"

#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

using Kind = qd::DashboardVariable::Kind;
using namespace Qt::StringLiterals;

VariablesDialog::VariablesDialog(const qd::Dashboard &dashboard, const QList<qd::Source> &sources, QWidget *parent)
    : FormDialog(tr("Variables of “%1”").arg(dashboard.title), tr("Keep"), parent)
    , m_dashboard(dashboard)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(16);
    buildList();
    buildFields(sources);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *more = makeButton(tr("Add"));
    connect(more, &QPushButton::clicked, this, &VariablesDialog::add);
    buttons->addWidget(more);
    for (QPushButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    left->addLayout(buttons);
    row->addLayout(left, 2);
    row->addWidget(m_form, 3);
    auto *what = new Label(Label::Role::Small, this);
    what->setWordWrap(true);
    what->setText(tr("Queries name a variable as $name; above the panels its value is chosen, for this workstation."));
    addWide(what);
    addWide(both);
    resize(680, 420);
    connect(this, &QDialog::accepted, this, [this] { emit entered(m_dashboard); });
    m_list->setCurrentRow(m_dashboard.variables.isEmpty() ? -1 : 0);
    show(m_list->currentRow());
}

void VariablesDialog::buildList()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Variables"));
    for (int i = 0; i < m_dashboard.variables.size(); ++i) {
        m_list->addItem(QString());
        rename(i);
    }
    m_up = makeIconButton(u"up"_s, tr("Before the one above"));
    m_down = makeIconButton(u"down"_s, tr("After the one below"));
    m_remove = makeIconButton(u"remove"_s, tr("Remove the variable"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &VariablesDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &VariablesDialog::show);
}

void VariablesDialog::buildFields(const QList<qd::Source> &sources)
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    m_name = new QLineEdit(m_form);
    m_name->setPlaceholderText(u"instance"_s);
    m_label = new QLineEdit(m_form);
    m_label->setPlaceholderText(tr("as the name"));
    m_kind = new QComboBox(m_form);
    m_kind->addItem(tr("Values of a label"), int(Kind::Labels));
    m_kind->addItem(tr("One of a list"), int(Kind::Custom));
    m_kind->addItem(tr("A stretch of time"), int(Kind::Interval));
    m_kind->addItem(tr("What is typed"), int(Kind::Text));
    m_kind->addItem(tr("Always the same"), int(Kind::Constant));
    m_source = new QComboBox(m_form);
    m_source->addItem(tr("of the first panel"), QString());
    for (const qd::Source &source : sources)
        m_source->addItem(source.name, source.id.value);
    m_query = new QLineEdit(m_form);
    m_regex = new QLineEdit(m_form);
    m_regex->setPlaceholderText(tr("all of them"));
    m_options = new QLineEdit(m_form);
    m_multiple = new QCheckBox(tr("Several at once"), m_form);
    m_withAll = new QCheckBox(tr("“All” may be chosen"), m_form);
    const auto row = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    row(tr("Name"), m_name);
    row(tr("Shown as"), m_label);
    row(tr("Holds"), m_kind);
    row(tr("Source"), m_source);
    row(tr("Label"), m_query);
    row(tr("Only values like"), m_regex);
    row(tr("Choices"), m_options);
    form->addRow(QString(), m_multiple);
    form->addRow(QString(), m_withAll);
    for (QLineEdit *field : {m_name, m_label, m_query, m_regex, m_options})
        connect(field, &QLineEdit::textEdited, this, &VariablesDialog::take);
    for (QComboBox *field : {m_kind, m_source})
        connect(field, &QComboBox::activated, this, &VariablesDialog::take);
    for (QCheckBox *field : {m_multiple, m_withAll})
        connect(field, &QCheckBox::clicked, this, &VariablesDialog::take);
}

void VariablesDialog::rename(int row)
{
    const qd::DashboardVariable &variable = m_dashboard.variables.at(row);
    m_list->item(row)->setText(variable.name.isEmpty() ? tr("(without a name)") : u'$' + variable.name);
}

void VariablesDialog::add()
{
    qd::DashboardVariable variable;
    variable.kind = Kind::Labels;
    m_dashboard.variables.append(variable);
    m_list->addItem(QString());
    rename(m_list->count() - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
}

void VariablesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_dashboard.variables.removeAt(row);
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
    }
    show(m_list->currentRow());
}

void VariablesDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_dashboard.variables.swapItemsAt(row, to);
    rename(row);
    rename(to);
    m_list->setCurrentRow(to);
}

void VariablesDialog::show(int row)
{
    m_shown = row;
    m_form->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const qd::DashboardVariable variable = m_dashboard.variables.value(row);
    m_name->setText(variable.name);
    m_label->setText(variable.label);
    m_kind->setCurrentIndex(m_kind->findData(int(variable.kind)));
    m_source->setCurrentIndex(std::max(0, m_source->findData(variable.source.value)));
    m_query->setText(variable.query);
    m_regex->setText(variable.regex);
    m_options->setText(variable.options.join(u", "_s));
    m_multiple->setChecked(variable.multiple);
    m_withAll->setChecked(variable.withAll);
    fit();
}

void VariablesDialog::fit()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    auto *form = static_cast<QFormLayout *>(m_form->layout());
    const bool labels = kind == Kind::Labels;
    const bool list = kind == Kind::Custom || kind == Kind::Interval;
    for (QWidget *field : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_regex)})
        form->setRowVisible(field, labels);
    form->setRowVisible(m_query, labels || kind == Kind::Constant);
    form->setRowVisible(m_options, list);
    for (QCheckBox *field : {m_multiple, m_withAll})
        form->setRowVisible(field, labels || kind == Kind::Custom);
    const QString query = labels ? tr("Label") : tr("Value");
    static_cast<QLabel *>(form->labelForField(m_query))->setText(query);
    m_query->setAccessibleName(query);
    m_query->setPlaceholderText(labels ? u"label_values(up{job=\"node\"}, instance)"_s : QString());
    m_options->setPlaceholderText(kind == Kind::Interval ? u"1m, 5m, 1h"_s : u"staging, production"_s);
}

void VariablesDialog::take()
{
    if (m_shown < 0)
        return;
    qd::DashboardVariable &variable = m_dashboard.variables[m_shown];
    const auto kind = Kind(m_kind->currentData().toInt());
    if (kind != variable.kind)
        variable.chosen.clear();
    variable.kind = kind;
    variable.name = m_name->text().trimmed();
    if (variable.name.startsWith(u'$'))
        variable.name.remove(0, 1);
    variable.label = m_label->text().trimmed();
    variable.source = qd::SourceId{m_source->currentData().toString()};
    variable.query = m_query->text().trimmed();
    variable.regex = m_regex->text();
    variable.options.clear();
    for (const QString &option : m_options->text().split(u',', Qt::SkipEmptyParts))
        variable.options.append(option.trimmed());
    variable.multiple = m_multiple->isChecked();
    variable.withAll = m_withAll->isChecked();
    rename(m_shown);
    fit();
}

QString VariablesDialog::check()
{
    const auto checked = qd::check(m_dashboard);
    return checked ? QString() : qd::describe(checked.error());
}
