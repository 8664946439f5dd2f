#include "ui/works/workboard.h"

#include "app/domain/clock.h"
#include "app/models/workboardmodel.h"
#include "ui/works/carddelegate.h"
#include "ui/works/lane.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int leastWidth = 196; // of a lane
constexpr int mostWidth = 360;
constexpr int between = 12;
} // namespace

WorkBoard::WorkBoard(qd::WorkBoardModel &model, const qd::Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_clock(clock)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(this);
    m_row = new QHBoxLayout(board);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(between);
    setWidget(board);
    viewport()->setAutoFillBackground(false);
    board->setAutoFillBackground(false);
    connect(&model, &qd::WorkBoardModel::columnsChanged, this, &WorkBoard::build);
    connect(&model, &qd::WorkBoardModel::dealing, this, [this] { m_dealing = true; });
    connect(&model, &qd::WorkBoardModel::reloaded, this, &WorkBoard::refresh);
    build();
    refresh();
}

void WorkBoard::build()
{
    qDeleteAll(m_lanes);
    m_lanes.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (int i = 0; i < m_model.columns().size(); ++i) {
        auto *lane = new Lane(m_model.columns()[i], m_model.cards(i), widget());
        lane->list().installEventFilter(this);
        m_row->addWidget(lane);
        m_lanes.append(lane);
        connect(lane, &Lane::addWanted, this, [this, lane] { emit addWanted(lane->column().id, {}); });
        connect(
            &lane->list(), &QListView::doubleClicked, this,
            [this] {
                if (const auto card = current())
                    emit opened(card->id);
            },
            Qt::QueuedConnection); // the list is through with its click by then
        connect(lane->list().selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, lane](const QModelIndex &index) {
                if (!m_dealing && index.isValid() && lane->list().hasFocus())
                    m_chosen = lane->cards().cards()[index.row()].id;
            });
        connect(&lane->cards(), &qd::CardsModel::retitled, lane,
            [this](const qd::WorkId &id, const QString &title) { emit retitled(id, title); });
        connect(
            &lane->cards(), &qd::CardsModel::dropped, lane, [this, lane](const qd::WorkId &id, const qd::WorkId &to) {
                m_chosen = id;
                emit moveWanted(id, lane->column().id, to);
            });
    }
    m_row->addStretch();
    setTeamColours(m_colours);
    fit();
}

void WorkBoard::refresh()
{
    m_dealing = false;
    for (int i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i]->delegate().setToday(m_model.today(), m_clock.nowMs());
        m_lanes[i]->show(m_model.columns()[i], m_model.countOf(i));
    }
    const auto [lane, row] = m_model.placeOf(m_chosen);
    if (lane < 0)
        return;
    const bool isHere =
        std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane *each) { return each->list().hasFocus(); });
    show(lane, row, isHere || m_wanted);
    m_wanted = false;
}

// As wide as there is room for; scrolled when there are many.
void WorkBoard::fit()
{
    const int count = int(qMax(m_lanes.size(), 1));
    const int width = qBound(leastWidth, (viewport()->width() - (count - 1) * between) / count, mostWidth);
    for (Lane *lane : std::as_const(m_lanes))
        lane->setFixedWidth(width);
}

void WorkBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

int WorkBoard::currentLane() const
{
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i]->list().hasFocus())
            return i;
    }
    return qMax(0, m_model.placeOf(m_chosen).first);
}

std::optional<qd::Work> WorkBoard::current() const
{
    if (m_lanes.isEmpty())
        return std::nullopt;
    const Lane &lane = *m_lanes[currentLane()];
    const QModelIndex index = lane.list().currentIndex();
    return index.isValid() ? std::optional(lane.cards().cards()[index.row()]) : std::nullopt;
}

void WorkBoard::choose(const qd::WorkId &id)
{
    m_chosen = id;
    const auto [lane, row] = m_model.placeOf(id);
    m_wanted = lane < 0;
    if (lane >= 0)
        show(lane, row, true);
}

void WorkBoard::focusCards()
{
    if (!m_lanes.isEmpty())
        m_lanes[currentLane()]->list().setFocus();
}

void WorkBoard::show(int lane, int row, bool withKeyboard)
{
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (i != lane)
            m_lanes[i]->list().clearSelection();
    }
    Lane &there = *m_lanes[lane];
    const QModelIndex index = there.cards().index(row);
    if (withKeyboard)
        there.list().setFocus();
    there.list().setCurrentIndex(index);
    there.list().scrollTo(index);
    if (index.isValid())
        m_chosen = there.cards().cards()[row].id;
    ensureWidgetVisible(&there, 0, 0);
}

void WorkBoard::setTeamColours(const QHash<QString, int> &byOwner)
{
    m_colours = byOwner;
    for (Lane *lane : std::as_const(m_lanes)) {
        lane->delegate().setTeamColours(byOwner);
        lane->list().viewport()->update();
    }
}

void WorkBoard::editTitle()
{
    CardList &list = m_lanes[currentLane()]->list();
    if (list.currentIndex().isValid())
        list.edit(list.currentIndex());
}

void WorkBoard::step(int lanes)
{
    const int from = currentLane();
    const int top = m_lanes[from]->list().visualRect(m_lanes[from]->list().currentIndex()).center().y();
    const int to = from + lanes;
    if (to < 0 || to >= m_lanes.size())
        return;
    // The card at the same height, so that the eye stays where it is.
    CardList &list = m_lanes[to]->list();
    const QModelIndex at = list.indexAt(QPoint(list.viewport()->width() / 2, qMax(0, top)));
    show(to, at.isValid() ? at.row() : list.model()->rowCount() - 1, true);
}

void WorkBoard::carry(int lanes)
{
    const auto card = current();
    const int to = currentLane() + lanes;
    if (card && to >= 0 && to < m_lanes.size()) {
        m_chosen = card->id;
        const QList<qd::Work> &there = m_lanes[to]->cards().cards();
        emit moveWanted(card->id, m_lanes[to]->column().id, there.isEmpty() ? qd::WorkId() : there.first().id);
    }
}

void WorkBoard::shift(int rows)
{
    const auto card = current();
    const Lane &lane = *m_lanes[currentLane()];
    const QList<qd::Work> &cards = lane.cards().cards();
    const int row = card ? lane.cards().rowOf(card->id) : -1;
    const int to = row + rows;
    if (row < 0 || to < 0 || to >= cards.size())
        return;
    m_chosen = card->id;
    const qsizetype before = rows > 0 ? to + 1 : to;
    emit moveWanted(card->id, lane.column().id, before < cards.size() ? cards[before].id : qd::WorkId());
}

bool WorkBoard::eventFilter(QObject *watched, QEvent *event)
{
    // What the field of a title does not take is not for the board.
    const auto *list = qobject_cast<CardList *>(watched);
    if (list && event->type() == QEvent::KeyPress && !list->isEditing() && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusIn) {
        // One card is chosen on the whole board.
        for (Lane *lane : std::as_const(m_lanes)) {
            if (watched != &lane->list())
                lane->list().clearSelection();
            else if (const QModelIndex index = lane->list().currentIndex(); index.isValid())
                lane->list().selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

bool WorkBoard::onKey(const QKeyEvent &key)
{
    const auto card = current();
    if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        shift(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
        carry(key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (card)
            emit opened(card->id);
        return true;
    default:
        return onLetter(key);
    }
}

bool WorkBoard::onLetter(const QKeyEvent &key)
{
    const auto card = current();
    const QString text = key.text().toLower();
    if (text == u"n"_s) {
        const Lane &lane = *m_lanes[currentLane()];
        const int next = card ? lane.cards().rowOf(card->id) + 1 : lane.cards().rowCount();
        const bool isLast = next >= lane.cards().rowCount();
        emit addWanted(lane.column().id, isLast ? qd::WorkId() : lane.cards().cards()[next].id);
    } else if (text == u"/"_s) {
        emit searchWanted();
    } else if (text == u"f"_s) {
        emit filterWanted();
    } else if (text == u"x"_s) {
        emit clearWanted();
    } else if (card && text == u"e"_s) {
        editTitle();
    } else if (card && text == u"l"_s) {
        emit labelWanted(card->id, spotOf(card->id));
    } else if (card && text == u"d"_s) {
        emit dueWanted(card->id);
    } else if (card && text == u"c"_s) {
        emit archiveWanted(card->id);
    } else if (text == u"<"_s || text == u","_s) {
        carry(-1);
    } else if (text == u">"_s || text == u"."_s) {
        carry(1);
    } else {
        // Other letters would choose a card by its title, which is what the search is for.
        return !text.isEmpty() && text[0].isPrint() && text != u" "_s;
    }
    return true;
}

QPoint WorkBoard::spotOf(const qd::WorkId &id) const
{
    const auto [lane, row] = m_model.placeOf(id);
    if (lane < 0)
        return QCursor::pos();
    const CardList &list = m_lanes[lane]->list();
    return list.viewport()->mapToGlobal(list.visualRect(m_lanes[lane]->cards().index(row)).bottomLeft());
}

void WorkBoard::contextMenuEvent(QContextMenuEvent *event)
{
    const auto card = current();
    if (!card)
        return;
    QMenu menu(this);
    const auto act = [&](const QString &words, const QString &keys, auto wanted) {
        QAction *action = menu.addAction(words);
        action->setShortcut(QKeySequence(keys)); // shown only: the board hears the keys itself
        connect(action, &QAction::triggered, this, wanted);
    };
    const QPoint at = event->globalPos();
    act(tr("Open"), u"Return"_s, [&] { emit opened(card->id); });
    act(tr("Change the title"), u"E"_s, [this] { editTitle(); });
    act(tr("Labels…"), u"L"_s, [&] { emit labelWanted(card->id, at); });
    act(tr("Due date…"), u"D"_s, [&] { emit dueWanted(card->id); });
    act(tr("To the column before"), u"<"_s, [this] { carry(-1); });
    act(tr("To the next column"), u">"_s, [this] { carry(1); });
    menu.addSeparator();
    act(tr("Archive"), u"C"_s, [&] { emit archiveWanted(card->id); });
    menu.exec(at);
}
