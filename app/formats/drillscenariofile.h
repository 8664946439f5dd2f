// Reads a ready-made drill: one YAML map, as the files of resources/drills are written, each text in en and fr, each
// time as "90s", "5m" or "-10m" from the start of the impact.
#pragma once

#include "app/domain/drills/scenario.h"

namespace qd {

// Invalid: it is no YAML, a field is missing or makes no sense, or one is there that nobody reads. `name` is the
// file's.
[[nodiscard]] Result<DrillScenario> readDrillScenario(const QString &name, const QString &text);

} // namespace qd
