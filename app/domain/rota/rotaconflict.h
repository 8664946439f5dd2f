// Why there is no plan, and the smallest steps that would allow one.
#pragma once

#include "app/domain/rota/rotaplan.h"

namespace qd {

// How many weeks from the first on can be filled together: input.weeks when all can. With the rules as they stand:
// the gap is not shortened.
int fillableWeeks(const RotaInput &input);

// For an input that has no plan; `weeks` is what fillableWeeks() says, `before` the plan of these weeks.
RotaConflict conflictOf(const RotaInput &input, int weeks, const QList<PlannedWeek> &before);

// The longest gap, shorter than the wished one, with which a plan exists; nothing when even none helps.
std::optional<int> longestGap(const RotaInput &input);

} // namespace qd
