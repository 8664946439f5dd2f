// WorkRepository: the board of works: its columns, its cards, and where each stood when.
#pragma once

#include "app/domain/result.h"
#include "app/domain/timerange.h"
#include "app/domain/works/workmoves.h"
#include "app/store/transaction.h"

#include <QVariantList>

namespace qd {

struct TitledMove {
    WorkMove move;
    QString title; // of the work

    bool operator==(const TitledMove &) const = default;
};

class WorkRepository {
public:
    explicit WorkRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Work>> all() const; // in the order they were planned, the archived ones too
    [[nodiscard]] Result<QList<Work>> onBoard() const; // not archived, in their order within each column
    [[nodiscard]] Result<QList<Work>> archived() const; // the last one first
    [[nodiscard]] Result<QList<Work>> inColumn(const WorkColumnId &column) const; // of the board, in their order
    [[nodiscard]] Result<QList<Work>> works(const QList<WorkId> &ids) const; // those that are there, in any order
    [[nodiscard]] Result<QList<Work>> changedSince(qint64 ms) const; // in the order they were planned
    [[nodiscard]] Result<Work> work(const WorkId &id) const; // NotFound
    [[nodiscard]] Result<QStringList> origins() const; // of what was ever imported

    [[nodiscard]] Result<QList<WorkColumn>> columns() const; // in use, in their order
    [[nodiscard]] Result<QList<WorkColumn>> everyColumn() const; // the removed ones too, last
    [[nodiscard]] Result<QList<WorkMove>> moves(const WorkId &work) const; // as they happened
    [[nodiscard]] Result<QList<WorkMove>> movesSince(qint64 ms) const; // of all

    [[nodiscard]] Result<QList<TitledMove>> movesWithin(TimeRange range) const; // of all, as they happened
    // Without a column: into the first one that stands for its state; without a place: behind the others. That it came
    // into a column is kept as a move of now.
    [[nodiscard]] static Result<> save(Transaction &transaction, Work work, const Stamp &stamp);
    // Many new ones, each with its column, behind the others in it.
    [[nodiscard]] static Result<> add(Transaction &transaction, const QList<Work> &works, const Stamp &stamp);
    // Its place only, which is no change of what it says.
    [[nodiscard]] static Result<> place(Transaction &transaction, const WorkId &id, double position);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const WorkId &id); // with its history
    [[nodiscard]] static Result<> save(Transaction &transaction, const WorkColumn &column, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const WorkColumnId &id, const Stamp &stamp);

private:
    [[nodiscard]] Result<QList<Work>> read(const QString &rest, const QVariantList &values = {}) const;
    [[nodiscard]] Result<QList<WorkColumn>> readColumns(const QString &rest) const;
    [[nodiscard]] Result<QList<WorkMove>> readMoves(const QString &where, const QVariant &value) const;
    [[nodiscard]] Result<> settle(Work &work) const;
    [[nodiscard]] Result<double> placeBehind(const WorkColumnId &column) const; // all that stands there

    Database &m_database;
};

} // namespace qd
