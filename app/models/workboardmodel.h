// WorkBoardModel: the board of works as lists of cards, one for each column, that a filter lets through; kept up to
// date by the change feed, which names the few cards that are read again. Window's thread; desk and clock outlive it.
#pragma once

#include "app/domain/works/workfilter.h"
#include "app/domain/works/workmoves.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimeZone>
#include <QTimer>
#include <memory>
#include <vector>

namespace qd {

class ChangeFeed;
class Clock;
class WorkDesk;
struct ChangeSet;
struct Error;

// The cards of one column. What is dropped onto it is told, not moved: the desk does that.
class CardsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    const QList<Work> &cards() const { return m_cards; }
    int rowOf(const WorkId &id) const; // -1: not here
    // Tells views which rows came, went and changed.
    void setCards(const QList<Work> &cards);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // a new title is told
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void dropped(const qd::WorkId &id, const qd::WorkId &before); // null: behind all
    void retitled(const qd::WorkId &id, const QString &title);

private:
    QList<Work> m_cards;
};

class WorkBoardModel : public QObject {
    Q_OBJECT
public:
    WorkBoardModel(
        WorkDesk &desk, ChangeFeed &feed, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    const QList<WorkColumn> &columns() const { return m_columns; }
    CardsModel &cards(int column) const { return *m_cards[size_t(column)]; }
    int countOf(int column) const { return m_counts.value(column); } // whatever the filter
    QDate today() const;

    void setFilter(const WorkFilter &filter);
    int allCount() const { return int(m_works.size()); }
    int openCount() const;
    int overdueCount() const;
    int shownCount() const;
    const Work *work(const WorkId &id) const; // null: not on the board
    std::pair<int, int> placeOf(const WorkId &id) const; // column and row; -1: the filter hides it

    QStringList owners() const; // in use, by name
    QStringList teams() const;
    QStringList labels() const; // the most often used first

signals:
    void columnsChanged(); // before reloaded(): there are more or fewer than before, and all lists are new
    void dealing(); // the lists are about to change
    void reloaded();
    void worksChanged(); // what is stored, unlike what a filter shows of it; after reloaded()
    void failed(const qd::Error &error);

private:
    void heard(const ChangeSet &changes);
    void reload();
    [[nodiscard]] bool readAll();
    [[nodiscard]] bool readSome();
    bool complain(const Error &error);
    void deal();

    WorkDesk &m_desk;
    const Clock &m_clock;
    QTimeZone m_zone;
    QTimer m_wake;
    bool m_everything = true; // is to be read
    QList<WorkId> m_stale; // or these
    QList<WorkColumn> m_columns;
    std::vector<std::unique_ptr<CardsModel>> m_cards; // one for each
    QList<int> m_counts;
    QHash<WorkId, Work> m_works;
    WorkFilter m_filter;
};

} // namespace qd
