#include "ui/works/lane.h"

#include "app/models/workboardmodel.h"
#include "app/services/workwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/works/carddelegate.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

CardList::CardList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
}

// The card itself under the pointer. What is dropped is moved by who hears of it, so nothing is taken out here.
void CardList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    QMimeData *data = index.isValid() ? model()->mimeData({index}) : nullptr;
    if (!data)
        return;
    const QRect card = visualRect(index);
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(viewport()->grab(card));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft());
    drag->exec(Qt::MoveAction);
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(smallFont());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(
        viewport()->rect().adjusted(4, 12, -4, 0), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, tr("No card"));
}

// Heights follow widths.
void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

Lane::Lane(const qd::WorkColumn &column, qd::CardsModel &cards, QWidget *parent)
    : QFrame(parent)
    , m_column(column)
    , m_cards(cards)
    , m_name(new Label(Label::Role::Strong, this))
    , m_count(new Label(Label::Role::Muted, this))
    , m_over(new StatusPill(this))
    , m_list(new CardList(this))
    , m_delegate(new CardDelegate(this))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(8, 6, 2, 4);
    body->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 2, 0);
    head->setSpacing(4);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *add = makeIconButton(u"add"_s, tr("Add a work here"), this);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addWidget(m_over);
    head->addWidget(add);
    body->addLayout(head);
    m_list->setModel(&cards);
    m_list->setItemDelegate(m_delegate);
    body->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, &Lane::addWanted);
}

void Lane::show(const qd::WorkColumn &column, int count)
{
    m_column = column;
    const QString name = qd::columnName(column);
    const QString words = qd::countAgainst(count, column.limit);
    const bool over = column.limit > 0 && count > column.limit;
    m_name->setText(name);
    m_list->setAccessibleName(name);
    m_count->setText(words);
    m_count->setVisible(!over);
    m_over->set(StatusPill::State::Warning, words);
    m_over->setVisible(over);
    const QString limit = tr("%n card(s) at most, as agreed", nullptr, column.limit);
    m_over->setToolTip(plainToolTip(limit));
    m_count->setToolTip(column.limit > 0 ? plainToolTip(limit) : QString());
    setAccessibleName(u"%1, %2"_s.arg(name, words));
}

QString Lane::countWords() const
{
    return m_over->isVisibleTo(this) ? m_over->text() : m_count->text();
}

void Lane::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = tokens.dark ? tokens.surface : tokens.line; // between the page and the cards
    ground.setAlphaF(tokens.dark ? 0.45F : 0.5F);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 8, 8);
}
