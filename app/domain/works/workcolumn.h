// WorkColumn: one column of the board of works, and what its cards count as for whoever tells of them.
#pragma once

#include "app/domain/work.h"

namespace qd {

struct WorkColumn {
    WorkColumnId id;
    QString name; // empty: one of the first five still has its own name, in the reader's language
    WorkState stands = WorkState::Planned;
    int limit = 0; // more cards than that are too many, and allowed; 0: as many as you like
    int position = 0;

    bool operator==(const WorkColumn &) const = default;
};

constexpr qsizetype mostWorkColumns = 24;

// The same ones in the same order, whatever their positions are called.
bool sameColumns(const QList<WorkColumn> &left, const QList<WorkColumn> &right);

// The column that came with the board for the state, else the first one that stands for it; reviews are under way where
// no column stands for them. Null: there is no column at all. `columns` by position.
const WorkColumn *columnFor(const QList<WorkColumn> &columns, WorkState state);
const WorkColumn *columnOf(const QList<WorkColumn> &columns, const WorkColumnId &id); // null: not there
// "5/3": so many cards, and how many there should be at most; "5" without a limit.
QString countAgainst(int cards, int limit);

} // namespace qd
