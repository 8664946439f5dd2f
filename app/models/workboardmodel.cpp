#include "app/models/workboardmodel.h"

#include "app/services/workdesk.h"
#include "app/store/changefeed.h"

#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int lockedRetryMs = 250;
constexpr qsizetype mostReadOneByOne = 200;
const QString mimeOfCards = u"application/x-quarterdeck-work"_s;

bool standsBefore(const Work &left, const Work &right)
{
    return left.position != right.position ? left.position < right.position : left.id < right.id;
}

} // namespace

int CardsModel::rowOf(const WorkId &id) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&id](const Work &card) { return card.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

// What is the same at the top and at the bottom stays; what is between is taken out and put in.
void CardsModel::setCards(const QList<Work> &cards)
{
    const qsizetype shorter = std::min(m_cards.size(), cards.size());
    qsizetype top = 0;
    while (top < shorter && m_cards[top].id == cards[top].id)
        ++top;
    qsizetype bottom = 0;
    while (bottom < shorter - top && m_cards[m_cards.size() - 1 - bottom].id == cards[cards.size() - 1 - bottom].id)
        ++bottom;
    if (const qsizetype gone = m_cards.size() - top - bottom; gone > 0) {
        beginRemoveRows({}, int(top), int(top + gone - 1));
        m_cards.remove(top, gone);
        endRemoveRows();
    }
    if (const qsizetype come = cards.size() - top - bottom; come > 0) {
        beginInsertRows({}, int(top), int(top + come - 1));
        m_cards = m_cards.first(top) + cards.mid(top, come) + m_cards.mid(top);
        endInsertRows();
    }
    for (qsizetype row = 0; row < cards.size(); ++row) {
        if (m_cards[row] == cards[row])
            continue;
        m_cards[row] = cards[row];
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const Work &card = m_cards[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return card.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{card.title, card.owner, card.labels.join(u", "_s)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

bool CardsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || title.isEmpty() || !index.isValid() || m_cards[index.row()].title == title)
        return false;
    emit retitled(m_cards[index.row()].id, title);
    return true;
}

Qt::ItemFlags CardsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the cards, not onto them
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemIsEditable
        | Qt::ItemNeverHasChildren;
}

QStringList CardsModel::mimeTypes() const
{
    return {mimeOfCards};
}

QMimeData *CardsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeOfCards, m_cards[indexes.first().row()].id.value.toUtf8());
    return data;
}

bool CardsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const WorkId id{QString::fromUtf8(data->data(mimeOfCards))};
    if (id.isNull())
        return false;
    emit dropped(id, row >= 0 && row < m_cards.size() ? m_cards[row].id : WorkId());
    return false; // nothing was moved yet, and nothing is to be removed where it came from
}

WorkBoardModel::WorkBoardModel(
    WorkDesk &desk, ChangeFeed &feed, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_zone(zone)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &WorkBoardModel::reload);
    connect(&feed, &ChangeFeed::committed, this, &WorkBoardModel::heard);
    reload();
}

void WorkBoardModel::heard(const ChangeSet &changes)
{
    if (!changes.touches({Aggregate::Work, Aggregate::WorkColumn}))
        return;
    m_everything = m_everything || changes.everything || changes.touches(Aggregate::WorkColumn);
    for (const Change &change : changes.changes) {
        if (change.aggregate == Aggregate::Work)
            m_stale.append(WorkId{change.id});
    }
    m_everything = m_everything || m_stale.size() > mostReadOneByOne;
    m_wake.start(0);
}

bool WorkBoardModel::complain(const Error &error)
{
    if (error.kind == Error::Kind::StoreLocked)
        m_wake.start(lockedRetryMs);
    else
        emit failed(error);
    return false;
}

bool WorkBoardModel::readAll()
{
    const auto columns = m_desk.columns();
    const auto works = m_desk.onBoard();
    if (!columns || !works)
        return complain(columns ? works.error() : columns.error());
    m_works.clear();
    m_works.reserve(works->size());
    for (const Work &work : *works)
        m_works.insert(work.id, work);
    const bool sameLists = m_columns.size() == columns->size();
    m_columns = *columns;
    if (sameLists)
        return true;
    m_cards.clear();
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_cards.push_back(std::make_unique<CardsModel>());
    emit columnsChanged();
    return true;
}

bool WorkBoardModel::readSome()
{
    const auto works = m_desk.works(m_stale);
    if (!works)
        return complain(works.error());
    for (const WorkId &id : std::as_const(m_stale))
        m_works.remove(id);
    for (const Work &work : *works) {
        if (!work.archived)
            m_works.insert(work.id, work);
    }
    return true;
}

void WorkBoardModel::reload()
{
    if (!(m_everything ? readAll() : readSome()))
        return;
    m_everything = false;
    m_stale.clear();
    deal();
    emit worksChanged();
}

// The cards to their columns. One whose column is not there stands in the first one of its state.
void WorkBoardModel::deal()
{
    QHash<WorkColumnId, int> places;
    for (int i = 0; i < m_columns.size(); ++i)
        places.insert(m_columns[i].id, i);
    std::vector<QList<Work>> shown(size_t(m_columns.size()));
    m_counts = QList<int>(m_columns.size(), 0);
    const WorkMatcher matcher(m_filter, today());
    for (const Work &work : std::as_const(m_works)) {
        int place = places.value(work.column, -1);
        if (const WorkColumn *column = place < 0 ? columnFor(m_columns, work.state) : nullptr)
            place = int(column - m_columns.constData());
        if (place < 0)
            continue;
        ++m_counts[place];
        if (matcher.matches(work))
            shown[size_t(place)].append(work);
    }
    emit dealing();
    for (size_t i = 0; i < shown.size(); ++i) {
        std::sort(shown[i].begin(), shown[i].end(), standsBefore);
        m_cards[i]->setCards(shown[i]);
    }
    emit reloaded();
}

QDate WorkBoardModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_zone).date();
}

void WorkBoardModel::setFilter(const WorkFilter &filter)
{
    m_filter = filter;
    deal();
}

int WorkBoardModel::openCount() const
{
    return int(std::count_if(m_works.begin(), m_works.end(), [](const Work &work) { return work.isOpen(); }));
}

int WorkBoardModel::overdueCount() const
{
    return int(std::count_if(
        m_works.begin(), m_works.end(), [day = today()](const Work &work) { return work.isOverdue(day); }));
}

int WorkBoardModel::shownCount() const
{
    int shown = 0;
    for (const auto &cards : m_cards)
        shown += cards->rowCount();
    return shown;
}

const Work *WorkBoardModel::work(const WorkId &id) const
{
    const auto found = m_works.constFind(id);
    return found == m_works.constEnd() ? nullptr : &*found;
}

std::pair<int, int> WorkBoardModel::placeOf(const WorkId &id) const
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (const int row = m_cards[i]->rowOf(id); row >= 0)
            return {int(i), row};
    }
    return {-1, -1};
}

namespace {

QStringList named(const QHash<WorkId, Work> &works, QString Work::*field)
{
    QSet<QString> names;
    for (const Work &work : works)
        names.insert(work.*field);
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    return sorted;
}

} // namespace

QStringList WorkBoardModel::owners() const
{
    return named(m_works, &Work::owner);
}

QStringList WorkBoardModel::teams() const
{
    return named(m_works, &Work::team);
}

QStringList WorkBoardModel::labels() const
{
    QHash<QString, int> counts;
    for (const Work &work : m_works) {
        for (const QString &label : work.labels)
            ++counts[label];
    }
    QStringList labels = counts.keys();
    std::sort(labels.begin(), labels.end(), [&counts](const QString &left, const QString &right) {
        return counts[left] != counts[right] ? counts[left] > counts[right] : left < right;
    });
    return labels;
}

} // namespace qd
