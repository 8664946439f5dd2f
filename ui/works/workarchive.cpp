#include "ui/works/workarchive.h"

#include "app/domain/works/workfilter.h"
#include "app/services/console.h"
#include "app/services/workdesk.h"
#include "app/services/workwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/timetext.h"
#include "ui/kit/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 2000; // a search finds the others
}

WorkArchive::WorkArchive(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_restore(makeButton(tr("Take back to the board"), ButtonRole::Plain, u"undo"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"works"_s, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search the archive (/)"));
    m_search->setAccessibleName(tr("Search the archive"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    row->addWidget(m_restore);
    column->addLayout(row);
    auto *card = new Card({}, this);
    card->body()->setContentsMargins(1, 8, 1, 8);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(tr("Archived works"));
    card->body()->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &WorkArchive::show);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit opened(current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { m_restore->setEnabled(at >= 0); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(current()); });
    auto *slash = new QShortcut(Qt::Key_Slash, m_list);
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

qd::WorkId WorkArchive::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? qd::WorkId{item->data(Qt::UserRole).toString()} : qd::WorkId();
}

void WorkArchive::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void WorkArchive::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_works = m_console.works().archived().value_or(QList<qd::Work>());
    show();
}

void WorkArchive::show()
{
    const qd::WorkId chosen = current();
    const auto columns = m_console.works().everyColumn().value_or(QList<qd::WorkColumn>());
    qd::WorkFilter filter;
    filter.text = m_search->text();
    const qd::WorkMatcher matcher(filter, {});
    const qint64 now = m_console.clock().nowMs();
    m_list->clear();
    for (const qd::Work &work : std::as_const(m_works)) {
        if (m_list->count() >= mostShown)
            break;
        if (!matcher.matches(work))
            continue;
        const qd::WorkColumn *column = columnOf(columns, work.column);
        QStringList about{
            column ? qd::columnName(*column) : QString(), work.owner, work.team, work.labels.join(u", "_s)};
        about.removeAll(QString());
        auto *item = new QListWidgetItem(work.title, m_list);
        item->setData(Qt::UserRole, work.id.value);
        item->setData(TwoLineDelegate::Second, about.join(u" · "_s));
        item->setData(TwoLineDelegate::Aside, tr("archived %1").arg(clockText(*work.archived, now, m_console.zone())));
        if (work.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_restore->setEnabled(m_list->currentItem() != nullptr);
    m_empty->setSentence(m_works.isEmpty()
            ? tr("Nothing was archived yet. C on a card puts it away, and here it can be "
                 "found again.")
            : tr("No archived work is like that."));
    m_stack->setCurrentIndex(m_list->count() == 0 ? 0 : 1);
}
