#include "app/domain/works/workmoves.h"

#include <QHash>
#include <algorithm>

namespace qd {

QList<ColumnTime> timeInColumns(const QList<WorkMove> &moves, qint64 untilMs)
{
    QList<ColumnTime> times;
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const qint64 end = i + 1 < moves.size() ? moves[i + 1].at : untilMs;
        const qint64 ms = std::max<qint64>(0, end - moves[i].at);
        const auto known = std::find_if(
            times.begin(), times.end(), [&](const ColumnTime &each) { return each.column == moves[i].to; });
        if (known != times.end())
            known->ms += ms;
        else
            times.append({moves[i].to, ms});
    }
    return times;
}

QList<WorkChange> changesSince(const QList<Work> &works, const QList<WorkMove> &moves, qint64 sinceMs)
{
    QHash<WorkId, WorkColumnId> before; // where it came from by its first move since then
    for (const WorkMove &move : moves) {
        if (move.at >= sinceMs && !before.contains(move.work))
            before.insert(move.work, move.from);
    }
    QList<WorkChange> changes;
    using Kind = WorkChange::Kind;
    for (const Work &work : works) {
        const auto from = before.constFind(work.id);
        const bool moved = from != before.constEnd() && *from != work.column;
        if (work.archived && *work.archived >= sinceMs)
            changes.append({work, work.done && *work.done >= sinceMs ? Kind::Done : Kind::Archived});
        else if (work.archived)
            continue;
        else if (work.done && *work.done >= sinceMs)
            changes.append({work, Kind::Done});
        else if (work.created >= sinceMs)
            changes.append({work, Kind::Added});
        else if (moved)
            changes.append({work, Kind::Moved, *from});
        else if (work.updated >= sinceMs)
            changes.append({work, Kind::Edited});
    }
    return changes;
}

} // namespace qd
