#include "app/domain/works/workcolumn.h"

namespace qd {

bool sameColumns(const QList<WorkColumn> &left, const QList<WorkColumn> &right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](WorkColumn one, const WorkColumn &other) {
            one.position = other.position;
            return one == other;
        });
}

const WorkColumn *columnFor(const QList<WorkColumn> &columns, WorkState state)
{
    // The one that came with the board for it: ideas are planned too, and stand before it.
    const WorkColumn *own = columnOf(columns, WorkColumnId{toString(state)});
    if (own && own->stands == state)
        return own;
    for (const WorkColumn &column : columns) {
        if (column.stands == state)
            return &column;
    }
    if (state == WorkState::Review)
        return columnFor(columns, WorkState::InProgress);
    return columns.isEmpty() ? nullptr : &columns.first();
}

const WorkColumn *columnOf(const QList<WorkColumn> &columns, const WorkColumnId &id)
{
    for (const WorkColumn &column : columns) {
        if (column.id == id)
            return &column;
    }
    return nullptr;
}

QString countAgainst(int cards, int limit)
{
    return limit > 0 ? QStringLiteral("%1/%2").arg(cards).arg(limit) : QString::number(cards);
}

} // namespace qd
