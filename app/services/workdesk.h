// WorkDesk: the planned improvements of production on their board. Each act is one transaction, and can be undone from
// the program that did it while nobody changed the same card since. Window's thread.
#pragma once

#include "app/domain/works/payoff.h"
#include "app/domain/works/workmoves.h"
#include "app/services/deskcontext.h"
#include "app/services/workhistory.h"
#include "app/services/workimport.h"

namespace qd {

class WorkDesk {
public:
    explicit WorkDesk(DeskContext context);

    [[nodiscard]] Result<QList<Work>> all() const; // in the order they were planned, the archived ones too
    [[nodiscard]] Result<QList<Work>> onBoard() const; // not archived, in their order within each column
    [[nodiscard]] Result<QList<Work>> archived() const; // the last one first
    [[nodiscard]] Result<QList<Work>> works(const QList<WorkId> &ids) const; // those that are there
    [[nodiscard]] Result<Work> work(const WorkId &id) const; // NotFound
    [[nodiscard]] Result<QList<WorkColumn>> columns() const; // in their order
    [[nodiscard]] Result<QList<WorkColumn>> everyColumn() const; // those that were removed too, last
    [[nodiscard]] Result<QList<WorkMove>> moves(const WorkId &id) const; // as they happened
    [[nodiscard]] Result<QList<WorkChange>> changesSince(qint64 ms) const;
    // Nothing: it was not born of an incident.
    [[nodiscard]] Result<std::optional<Payoff>> payoff(const Work &work) const;

    // With a null id: a new one; without a column it comes into the first one that stands for its state. The day it was
    // done is the day it is first stored as done. Invalid: no title, a link that is none. Conflict: it was changed
    // since it was read.
    [[nodiscard]] Result<Work> save(Work work);
    // Before another card of the column; null: behind all.
    [[nodiscard]] Result<> move(const WorkId &id, const WorkColumnId &column, const WorkId &before = {});
    [[nodiscard]] Result<> archive(const WorkId &id);
    [[nodiscard]] Result<> restore(const WorkId &id);
    [[nodiscard]] Result<> tick(const WorkId &id, int step, bool done);

    QString toUndo() const; // "move “Index on answers”"; empty: nothing
    QString toRedo() const;
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();

    // The columns as they shall be, in this order; those with a null id are new, those that are missing go. Conflict
    // while cards stand in one that goes. Can be undone, as long as they stay so.
    [[nodiscard]] Result<> saveColumns(const QList<WorkColumn> &columns);

    // A board of Trello. `dryRun` says what would come, and changes nothing.
    [[nodiscard]] Result<WorkImport> import(const QByteArray &json, const QTimeZone &zone, bool dryRun = false);
    // As the suffix says: csv, md, json. Invalid: another one.
    [[nodiscard]] Result<QByteArray> exported(const QString &suffix, const QTimeZone &zone) const;

private:
    using Change = std::function<Result<>(Work &work, Transaction &transaction, const Stamp &stamp)>;
    [[nodiscard]] Result<> change(const WorkId &id, const Change &change, WorkAct act);
    [[nodiscard]] Result<> put(const WorkStepDone &step, bool back);
    [[nodiscard]] Result<> putColumns(Transaction &transaction, const Stamp &stamp, const QList<WorkColumn> &columns);

    DeskContext m_context;
    WorkHistory m_history;
};

} // namespace qd
