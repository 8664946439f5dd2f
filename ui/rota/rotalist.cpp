#include "ui/rota/rotalist.h"

#include "app/services/rotawords.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { Week, From, Leaves, Stays, Arrives, Team, Remarks, Columns };

constexpr int weeksAhead = 26;

} // namespace

RotaList::RotaList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_search->setPlaceholderText(tr("Find a person, a team or a week"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_table->setColumnCount(Columns);
    m_table->setHeaderLabels(
        {tr("Watch"), tr("From"), tr("Hands over"), tr("Stays"), tr("Arrives"), tr("Team"), tr("Remarks")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Weeks of the rota"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Remarks, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RotaList::filter);
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { open(item); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item)
            return;
        const qd::Captaincy *captaincy = m_content.beginningIn(weekOf(item));
        emit chosen(captaincy ? captaincy->id : qd::CaptaincyId());
    });
}

void RotaList::setContent(const RotaContent &content)
{
    m_content = content;
    fill();
    filter();
}

void RotaList::fill()
{
    const QSignalBlocker quiet(m_table);
    const qd::IsoWeek now = m_content.weekNow();
    const qd::IsoWeek current = m_isFirst ? now : weekOf(m_table->currentItem());
    m_table->clear();
    qd::IsoWeek first = now;
    qd::IsoWeek last = now.plus(weeksAhead);
    if (!m_content.captaincies.isEmpty()) {
        first = std::min(first, m_content.captaincies.first().firstWeek);
        last = std::max(last, m_content.captaincies.last().firstWeek);
    }
    const QLocale locale;
    const auto nameOf = [this](const qd::Captaincy *captaincy) {
        return captaincy ? m_content.personOf(*captaincy).name : QString();
    };
    QList<QTreeWidgetItem *> items;
    for (qd::IsoWeek week = first; week <= last; week = week.plus(1)) {
        const qd::Captaincy *arrives = m_content.beginningIn(week);
        QStringList remarks;
        if (arrives) {
            remarks = describe(m_content, *arrives).split(u'\n');
            remarks.removeFirst();
        } else if (week >= now) {
            remarks.append(tr("nobody yet"));
        }
        auto *item = new QTreeWidgetItem({week.toString(), locale.toString(week.monday(), QLocale::ShortFormat),
            nameOf(m_content.beginningIn(week.plus(-2))), nameOf(m_content.beginningIn(week.plus(-1))), nameOf(arrives),
            arrives ? m_content.teamOf(*arrives).name : QString(), remarks.join(u", "_s)});
        if (week == now) {
            for (int i = 0; i < Columns; ++i)
                item->setFont(i, strongFont());
        }
        items.append(item);
    }
    m_table->addTopLevelItems(items);
    if (QTreeWidgetItem *item = itemOf(current)) {
        m_table->setCurrentItem(item);
        m_table->scrollToItem(item, m_isFirst ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
    }
    m_isFirst = false;
}

void RotaList::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        QString all;
        for (int i = 0; i < Columns; ++i)
            all += item->text(i) + u'\n';
        item->setHidden(!std::all_of(words.begin(), words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }));
    }
}

QTreeWidgetItem *RotaList::itemOf(qd::IsoWeek week) const
{
    const QList<QTreeWidgetItem *> found = m_table->findItems(week.toString(), Qt::MatchExactly, Week);
    return found.isEmpty() ? nullptr : found.first();
}

qd::IsoWeek RotaList::weekOf(const QTreeWidgetItem *item) const
{
    return item ? qd::IsoWeek::parse(item->text(Week)).value_or(qd::IsoWeek()) : qd::IsoWeek();
}

void RotaList::setCurrent(const qd::CaptaincyId &id)
{
    const qd::Captaincy *captaincy = m_content.find(id);
    if (!captaincy)
        return;
    const QSignalBlocker quiet(m_table);
    if (QTreeWidgetItem *item = itemOf(captaincy->firstWeek))
        m_table->setCurrentItem(item);
}

void RotaList::open(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    if (const qd::Captaincy *captaincy = m_content.beginningIn(weekOf(item)))
        emit openRequested(*captaincy);
    else
        emit addRequested(weekOf(item));
}

bool RotaList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qd::Captaincy *found = m_content.beginningIn(weekOf(m_table->currentItem()));
    const auto captaincy = found ? std::optional(*found) : std::nullopt;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        open(m_table->currentItem());
    else if (key == Qt::Key_Delete && captaincy)
        emit removeRequested(*captaincy);
    else if (key == Qt::Key_L && captaincy)
        emit lockRequested(*captaincy);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}
