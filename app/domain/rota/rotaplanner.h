// The planner: fills the weeks ahead, keeps every hard rule (rotarules.h), and of all plans that do takes the best
// (rotaplan.h). Where there is none it says which week cannot be filled, and what would help.
#pragma once

#include "app/domain/rota/rotaplan.h"

namespace qd {

RotaPlan planRota(const RotaInput &input);

} // namespace qd
