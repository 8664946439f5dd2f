#include "ui/works/workfilterbar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 120;
const QString nobody = u"\n"_s; // no name

void fill(QComboBox &box, const QStringList &names, int fixed)
{
    const QVariant chosen = box.currentData();
    while (box.count() > fixed)
        box.removeItem(fixed);
    for (const QString &name : names)
        box.addItem(name, name);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

} // namespace

WorkFilterBar::WorkFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text->setPlaceholderText(tr("Search (/)"));
    m_text->setAccessibleName(tr("Search works"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    row->addWidget(m_text, 3);
    m_owner = addChoice(tr("Owner"));
    m_team = addChoice(tr("Team"));
    m_label = addChoice(tr("Label"));
    m_owner->addItem(tr("anybody's"), QString());
    m_owner->addItem(tr("nobody's yet"), nobody);
    m_team->addItem(tr("any team"), QString());
    m_label->addItem(tr("any label"), QString());
    m_overdue = addToggle(tr("Overdue"), tr("Only what should have been done by now"));
    m_changed = addToggle(tr("Changed"), tr("Only what is different since the last handover"));
    m_clear = makeIconButton(u"close"_s, tr("Show all again (X)"), this);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &WorkFilterBar::clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &WorkFilterBar::tell);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_clear->setEnabled(false);
}

QComboBox *WorkFilterBar::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    layout()->addWidget(box);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(box, 2);
    connect(box, &QComboBox::activated, this, &WorkFilterBar::tell);
    return box;
}

QPushButton *WorkFilterBar::addToggle(const QString &words, const QString &hint)
{
    auto *button = makeButton(words, ButtonRole::Flat, {}, this);
    button->setCheckable(true);
    button->setToolTip(plainToolTip(hint));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &WorkFilterBar::tell);
    return button;
}

void WorkFilterBar::setNames(const QStringList &owners, const QStringList &teams, const QStringList &labels)
{
    fill(*m_owner, owners, 2);
    fill(*m_team, teams, 1);
    fill(*m_label, labels, 1);
}

void WorkFilterBar::setChanged(const QSet<qd::WorkId> &changed)
{
    m_changedWorks = changed;
}

qd::WorkFilter WorkFilterBar::filter() const
{
    qd::WorkFilter filter;
    filter.text = m_text->text().simplified();
    filter.nobodys = m_owner->currentData() == nobody;
    if (!filter.nobodys)
        filter.owner = m_owner->currentData().toString();
    filter.team = m_team->currentData().toString();
    filter.label = m_label->currentData().toString();
    filter.overdue = m_overdue->isChecked();
    if (m_changed->isChecked())
        filter.only = m_changedWorks;
    return filter;
}

void WorkFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_owner, m_team, m_label})
        box->setCurrentIndex(0);
    m_overdue->setChecked(false);
    m_changed->setChecked(false);
    tell();
}

void WorkFilterBar::focusFilters()
{
    m_owner->setFocus();
    m_owner->showPopup();
}

void WorkFilterBar::tell()
{
    m_typing.stop();
    m_clear->setEnabled(filter().isNarrow());
    emit changed();
}
