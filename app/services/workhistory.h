// WorkHistory: what was done on the board from this program, to be undone and done again.
#pragma once

#include "app/domain/undohistory.h"
#include "app/domain/work.h"
#include "app/domain/works/workcolumn.h"

namespace qd {

struct WorkStepDone {
    struct Card {
        std::optional<Work> before; // nothing: it was new
        Work after;
    };
    QString words; // "move “Index on answers”"
    QList<Card> cards;
    // Of the board; both empty: they stayed as they were.
    QList<WorkColumn> columnsBefore = {};
    QList<WorkColumn> columnsAfter = {};
};

using WorkHistory = UndoHistory<WorkStepDone>;

} // namespace qd
