#include "ui/kit/segmented.h"

#include "ui/kit/buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>

Segmented::Segmented(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_group->setExclusive(true);
    for (const QString &choice : choices) {
        auto *button = makeButton(choice, ButtonRole::Flat, {}, this);
        button->setCheckable(true);
        row->addWidget(button);
        m_group->addButton(button, int(m_group->buttons().size()));
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
    else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false); // or one of them would stay chosen
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}
