// What verbs read from files and write to them, and how they tell what came of an import.
#pragma once

#include "app/cli/invocation.h"

namespace qd {

// Invalid: larger than what any verb takes. What its content is read as may allow less.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes); // whole, or what was there stays

// Of an import of whole files: each line that was refused on standard error, then what was taken, in words or as the
// JSON `taken`. The exit code: a failure when a line was refused.
int tellImport(
    Invocation &invocation, const QString &path, const QStringList &refused, QJsonObject taken, const QString &words);

} // namespace qd
