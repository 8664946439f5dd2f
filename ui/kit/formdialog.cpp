#include "ui/kit/formdialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_messages(new MessageBar(this))
    , m_verb(makeButton(verb, ButtonRole::Primary, {}, this))
{
    setWindowTitle(title);
    setMinimumWidth(480);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(12);
    m_column->addWidget(new Label(title, Label::Role::Title, this));
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_column->addLayout(m_form);
    m_column->addWidget(m_messages);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(QStringLiteral("buttons"));
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    m_column->addSpacing(4);
    m_column->addLayout(buttons);
    m_verb->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::accept);
}

void FormDialog::addRow(const QString &name, QWidget *field, const QString &hint)
{
    auto *label = new Label(name, Label::Role::Muted, this);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_form->addRow(label, field);
    if (!hint.isEmpty()) {
        auto *words = new Label(hint, Label::Role::Small, this);
        words->setWordWrap(true);
        m_form->addRow(QString(), words);
        m_hints.insert(field, words);
    }
}

void FormDialog::setRowVisible(QWidget *field, bool visible)
{
    m_form->setRowVisible(field, visible);
    if (QWidget *hint = m_hints.value(field))
        m_form->setRowVisible(hint, visible);
}

void FormDialog::addWide(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_messages), widget);
}

QPushButton *FormDialog::addSideButton(const QString &text)
{
    auto *button = makeButton(text, ButtonRole::Plain, {}, this);
    findChild<QHBoxLayout *>(QStringLiteral("buttons"))->insertWidget(0, button);
    return button;
}

bool FormDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // A layout asks for its least height without the lines that words wrap to, and would then lay row over row.
    if (event->type() == QEvent::LayoutRequest && height() < m_column->totalHeightForWidth(width()))
        resize(width(), m_column->totalHeightForWidth(width()));
    return taken;
}

void FormDialog::accept()
{
    if (const QString fault = check(); !fault.isEmpty()) {
        m_messages->showError(fault);
        return;
    }
    QDialog::accept();
}
