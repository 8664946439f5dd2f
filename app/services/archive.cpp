#include "app/services/archive.h"

#include "app/connectors/windowinstance.h"
#include "app/services/console.h"

namespace qd {

Result<> backup(Console &console, const QString &target)
{
    return backupCrewFile(console.database(), target);
}

Result<QString> restore(const StorePaths &paths, const QString &backup, const Clock &clock)
{
    // Held during the restore, so that no window opens half-way through it.
    WindowInstance instance(paths.folder);
    if (auto alone = instance.hold(); !alone)
        return tl::unexpected(alone.error());
    return restoreCrewFile(paths, backup, clock.nowMs());
}

Result<IntegrityReport> check(Console &console)
{
    return checkCrewFile(console.database());
}

} // namespace qd
