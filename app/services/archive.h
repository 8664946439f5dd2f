// Archive: copies of the crew's data and back, and the integrity report. Blocks as long as the disk does.
#pragma once

#include "app/domain/result.h"
#include "app/store/crewfile.h"

namespace qd {

class Clock;
class Console;

// A consistent copy of the console's database, while anybody may go on writing.
[[nodiscard]] Result<> backup(Console &console, const QString &target);

// Puts a verified copy of `backup` in place of the crew's data and returns where the former file now lies (empty when
// there was none). StoreInUse while a window is open on the folder.
[[nodiscard]] Result<QString> restore(const StorePaths &paths, const QString &backup, const Clock &clock);

[[nodiscard]] Result<IntegrityReport> check(Console &console);

} // namespace qd
