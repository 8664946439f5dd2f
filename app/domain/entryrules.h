// EntryRules: what an entry must hold before it is written into a timeline. Pure.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/timelinecommand.h"

namespace qd {

constexpr int longestEntry = 64 * 1024; // characters of words, and of each detail

// The command with what the incident decides (how many tickets "two more" are), or what is missing in it.
[[nodiscard]] Result<TimelineCommand> readied(const Incident &incident, TimelineCommand command);

} // namespace qd
