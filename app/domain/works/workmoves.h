// What became of the works over time: how long each stood in which column, and what is different since an instant.
// Pure; Unix ms.
#pragma once

#include "app/domain/works/workcolumn.h"

namespace qd {

struct WorkMove {
    WorkMoveId id;
    WorkId work;
    WorkColumnId from; // null: it was new
    WorkColumnId to;
    qint64 at = 0;
    QString by;

    bool operator==(const WorkMove &) const = default;
};

struct ColumnTime {
    WorkColumnId column;
    qint64 ms = 0;

    bool operator==(const ColumnTime &) const = default;
};

// Each column once, in the order it was first entered; `moves` of one work, as they happened. It stands in the last one
// until `untilMs`.
QList<ColumnTime> timeInColumns(const QList<WorkMove> &moves, qint64 untilMs);

struct WorkChange {
    enum class Kind { Added, Done, Moved, Archived, Edited };
    Work work;
    Kind kind = Kind::Edited;
    WorkColumnId from = {}; // Moved

    bool operator==(const WorkChange &) const = default;
};

// What is different from how it was at `sinceMs`: one that went forth and back did not move. In the order of `works`.
QList<WorkChange> changesSince(const QList<Work> &works, const QList<WorkMove> &moves, qint64 sinceMs);

} // namespace qd
