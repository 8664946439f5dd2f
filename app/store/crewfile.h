// CrewFile: the life of the crew's database file: opening with its refusals, the first creation, copies, restoring and
// the integrity report. All functions answer on the caller's thread and take as long as the disk does.
#pragma once

#include "app/domain/storepaths.h"
#include "app/store/database.h"

#include <QStringList>

namespace qd {

struct IntegrityReport {
    QString path;
    qint64 bytes = 0;
    int version = 0;
    QString sqliteVersion;
    QStringList faults; // of integrity_check and foreign_key_check; empty when all is well
};

// When all of a file is read to see that it is whole, which takes a millisecond for each few hundred kB.
enum class WholeCheck {
    First, // before it is opened
    Beside, // by the caller, who asks isWhole() on another thread before anything is shown or written
};

// Opens the crew's file, creates it when the folder has none, and brings it to the newest version, after a copy of what
// was there has been put among the backups (named with `nowMs`). A file that was not closed in order, or that is of an
// older version, is checked first whatever `check` says.
[[nodiscard]] Result<Database> openCrewFile(const StorePaths &paths, qint64 nowMs,
    int busyTimeoutMs = Database::defaultBusyTimeoutMs, WholeCheck check = WholeCheck::First);

// StoreCorrupt when a page of the crew's file is not what it should be; by a connection of its own, on any thread.
[[nodiscard]] Result<> isWhole(const StorePaths &paths);

// A consistent copy, complete or not there at all; never over an existing file.
[[nodiscard]] Result<> backupCrewFile(Database &database, const QString &target);

// Replaces the crew's file by a verified copy of `backup`. What was there is moved aside with its journals, and its new
// place is returned (empty when there was nothing). Nobody else may have the file open.
[[nodiscard]] Result<QString> restoreCrewFile(const StorePaths &paths, const QString &backup, qint64 nowMs);

[[nodiscard]] Result<IntegrityReport> checkCrewFile(Database &database);

} // namespace qd
