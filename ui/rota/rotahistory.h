// RotaHistory: what was changed in the plan from this window, to be undone and done again.
#pragma once

#include "app/domain/rota/rotachange.h"
#include "app/domain/undohistory.h"

struct RotaStep {
    QString words; // what was done: "Moved to 2026-W49."
    qd::RotaChange change;
};

using RotaHistory = qd::UndoHistory<RotaStep>;
