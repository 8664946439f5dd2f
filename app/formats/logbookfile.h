// A logbook entry in a Markdown file: the text, and the week it tells of.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"

namespace qd {

// The week as the front matter gives it ("week: 2026-W47", or "date: 2026-11-18" for the week of that day), else the
// first week or date in the file's name; front matter is not part of the text. Invalid, with the reason: no week, not
// UTF-8, or larger than 8 MiB.
[[nodiscard]] Result<LogbookEntry> readLogbookFile(const QString &path);

} // namespace qd
