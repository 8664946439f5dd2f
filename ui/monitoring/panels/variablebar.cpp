#include "ui/monitoring/panels/variablebar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace {

constexpr int narrowest = 120;
constexpr int widest = 260;
constexpr int mostInMenu = 200; // a longer menu is no help

QString escaped(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

VariableBar::VariableBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    hide();
}

void VariableBar::setVariables(const QList<qd::DashboardVariable> &variables)
{
    if (variables == m_variables)
        return;
    m_variables = variables;
    rebuild();
}

void VariableBar::setChoices(const QString &name, const QStringList &choices)
{
    if (m_choices.value(name) == choices)
        return;
    m_choices.insert(name, choices);
    rebuild();
}

void VariableBar::rebuild()
{
    // Whoever stands on a field keeps standing on it.
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    bool any = false;
    for (const qd::DashboardVariable &variable : std::as_const(m_variables)) {
        if (variable.kind == qd::DashboardVariable::Kind::Constant)
            continue;
        any = true;
        const QString words = variable.label.isEmpty() ? variable.name : variable.label;
        m_row->addWidget(new Label(words, Label::Role::Muted, this));
        QWidget *field = fieldFor(variable);
        field->setObjectName(variable.name);
        field->setAccessibleName(words);
        m_row->addWidget(field);
        if (variable.name == focused)
            field->setFocus();
    }
    m_row->addStretch();
    setVisible(any);
}

QWidget *VariableBar::fieldFor(const qd::DashboardVariable &variable)
{
    if (variable.kind == qd::DashboardVariable::Kind::Text) {
        auto *field = new QLineEdit(variable.chosen.value(0), this);
        field->setMaximumWidth(widest);
        connect(field, &QLineEdit::editingFinished, this, [this, field, name = variable.name] {
            if (field->isModified())
                emit chosen(name, {field->text().trimmed()});
        });
        return field;
    }
    return variable.multiple ? severalOf(variable) : oneOf(variable);
}

QWidget *VariableBar::oneOf(const qd::DashboardVariable &variable)
{
    auto *field = new QComboBox(this);
    field->setMinimumWidth(narrowest);
    field->setMaximumWidth(widest);
    if (variable.withAll)
        field->addItem(tr("All"), QString());
    QStringList choices = m_choices.value(variable.name, variable.options);
    // What is chosen stays to be seen, even where the source has it no more.
    if (!variable.chosen.isEmpty() && !choices.contains(variable.chosen.first()))
        choices.prepend(variable.chosen.first());
    for (const QString &choice : std::as_const(choices))
        field->addItem(choice, choice);
    field->setCurrentIndex(std::max(0, field->findData(variable.chosen.value(0))));
    connect(field, &QComboBox::activated, this, [this, field, name = variable.name] {
        const QString value = field->currentData().toString();
        emit chosen(name, value.isEmpty() ? QStringList{} : QStringList{value});
    });
    return field;
}

QWidget *VariableBar::severalOf(const qd::DashboardVariable &variable)
{
    const QString words = variable.chosen.isEmpty() ? (variable.withAll ? tr("All") : tr("none"))
        : variable.chosen.size() <= 2               ? variable.chosen.join(QStringLiteral(", "))
                                                    : tr("%n chosen", nullptr, int(variable.chosen.size()));
    auto *button = makeButton(escaped(words), ButtonRole::Plain, {}, this);
    button->setMaximumWidth(widest);
    auto *menu = new QMenu(button);
    fillMenu(*menu, variable);
    connect(button, &QPushButton::clicked, this,
        [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

void VariableBar::fillMenu(QMenu &menu, const qd::DashboardVariable &variable)
{
    if (variable.withAll) {
        QAction *all = menu.addAction(tr("All"), this, [this, name = variable.name] { emit chosen(name, {}); });
        all->setCheckable(true);
        all->setChecked(variable.chosen.isEmpty());
        menu.addSeparator();
    }
    const QStringList choices = m_choices.value(variable.name, variable.options).mid(0, mostInMenu);
    for (const QString &choice : choices) {
        QAction *action = menu.addAction(escaped(choice), this, [this, variable, choice](bool on) {
            QStringList values = variable.chosen;
            values.removeAll(choice);
            if (on)
                values.append(choice);
            emit chosen(variable.name, values);
        });
        action->setCheckable(true);
        action->setChecked(variable.chosen.contains(choice));
    }
}
