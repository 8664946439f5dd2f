#include "ui/training/itemsdialog.h"

#include "app/services/errortext.h"
#include "app/services/learningwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole + 1;
}

ItemsDialog::ItemsDialog(qd::TrainingList list, const QList<qd::TrainingItem> &items, QWidget *parent)
    : FormDialog(list == qd::TrainingList::Skills ? tr("Topics") : tr("Checklist of a new captain"), tr("Save"), parent)
    , m_kind(list)
    , m_known(items)
    , m_list(new QListWidget(this))
{
    auto *hint =
        new Label(tr("What is retired keeps its history, and comes back under its name."), Label::Role::Small, this);
    hint->setWordWrap(true);
    addWide(hint);
    m_list->setMinimumSize(380, 260);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(windowTitle());
    for (const qd::TrainingItem &item : items) {
        auto *row = new QListWidgetItem(qd::itemName(item), m_list);
        row->setFlags(row->flags() | Qt::ItemIsEditable);
        row->setData(idRole, item.id.value);
    }
    m_list->setCurrentRow(0);
    addWide(m_list);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto act = [&](const QString &icon, const QString &words, const QKeySequence &keys, auto done) {
        auto *button = makeIconButton(icon, words, row);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, done);
        if (keys.isEmpty())
            return;
        auto *shortcut = new QShortcut(keys, m_list); // not while a name is being typed
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    act(u"add"_s, tr("Add"), Qt::Key_Insert, [this] { add(); });
    act(u"edit"_s, tr("Rename"), {}, [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            m_list->editItem(item);
    });
    act(u"up"_s, tr("Up"), Qt::CTRL | Qt::Key_Up, [this] { move(-1); });
    act(u"down"_s, tr("Down"), Qt::CTRL | Qt::Key_Down, [this] { move(1); });
    act(u"remove"_s, tr("Retire"), Qt::Key_Delete, [this] { retire(); });
    buttons->addStretch();
    addWide(row);
}

void ItemsDialog::add()
{
    auto *item = new QListWidgetItem(m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void ItemsDialog::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ItemsDialog::retire()
{
    delete m_list->takeItem(m_list->currentRow());
}

QList<qd::TrainingItem> ItemsDialog::items() const
{
    QList<qd::TrainingItem> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString id = m_list->item(row)->data(idRole).toString();
        const auto known = std::find_if(
            m_known.begin(), m_known.end(), [&id](const qd::TrainingItem &item) { return item.id.value == id; });
        qd::TrainingItem item = known == m_known.end() ? qd::TrainingItem{{}, m_kind, {}, 0, {}} : *known;
        const QString typed = m_list->item(row)->text().simplified();
        if (item.id.isNull() || typed != qd::itemName(item)) // its own name stays in each reader's language
            item.name = typed;
        items.append(item);
    }
    return items;
}

QString ItemsDialog::check()
{
    QStringList names; // as they were typed: an empty one is none of those that came with the list
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->text());
    const auto checked = qd::checkTrainingNames(names);
    return checked ? QString() : qd::describe(checked.error());
}
