// `rota handover [WEEK]`: what is to be gone through at the next handover, or the one that was signed for a week.
#pragma once

#include "app/domain/watchweek.h"

#include <optional>

namespace qd {

class Console;
class Invocation;

int showHandover(Invocation &invocation, Console &console, std::optional<IsoWeek> week);

} // namespace qd
