// Takes entries of before into the logbook: Markdown files of a folder and of the folders in it, as people kept them,
// or as the console wrote them itself.
#pragma once

#include "app/domain/logbook.h"
#include "app/store/transaction.h"

namespace qd {

struct LogbookImport {
    QList<IsoWeek> added;
    QStringList skipped; // "file: reason"
};

// Weeks somebody has written for stay as they are. Who wrote an entry, when, and that it was published is taken from
// its file; the title and the note that the console puts above an entry it exports are not part of the text.
[[nodiscard]] Result<LogbookImport> importLogbook(
    Transaction &transaction, const Stamp &stamp, const QString &folder, const QTimeZone &zone);

// What somebody hands over as the text of an entry, or as a template of the draft: a file, or with "-" the standard
// input. Invalid: it is no text in UTF-8, or larger than either may be.
[[nodiscard]] Result<QString> readEntryText(const QString &path);
[[nodiscard]] Result<QString> readTemplateText(const QString &path);

} // namespace qd
