// What the board of works calls things, in the language of the moment: its first columns until somebody renames them,
// and the acts that can be undone.
#pragma once

#include "app/domain/works/workmoves.h"

namespace qd {

QString columnName(const WorkColumn &column);
// The column that goes by this name in either language, or by a word that other boards have for it. Null: none does.
const WorkColumn *columnCalled(const QList<WorkColumn> &columns, const QString &name);
QString workStateWord(WorkState state);
QString changeWords(const WorkChange &change, const QList<WorkColumn> &columns); // "moved from planned to done"

enum class WorkAct { Add, Edit, Move, Place, Archive, Restore, Tick, Untick, Import, Columns };
QString workActWords(WorkAct act, const QString &title, int count = 1); // "move “Index on answers”"

} // namespace qd
