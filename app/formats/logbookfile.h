// A logbook entry in a Markdown file: the text, the week it tells of, and what its front matter says of it.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"

namespace qd {

struct LogbookFile {
    LogbookEntry entry; // week, text, labels and language
    QStringList authors;
    QDate date; // when it was written; null: nobody says
    bool isPublished = false;
};

// The week as the front matter gives it ("week: 2026-W47", or "date: 2026-11-18" for the week of that day), else the
// first week or date in the file's name; tags or labels, lang or language, author or authors, date, draft or published
// besides. Front matter is not part of the text. Invalid, with the reason: no week, no text, front matter that is no
// YAML, not UTF-8, or longer than an entry may be.
[[nodiscard]] Result<LogbookFile> readLogbookFile(const QString &path);

} // namespace qd
