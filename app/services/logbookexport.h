// Writes a logbook entry to a file for those who read it elsewhere: Markdown, HTML or PDF.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"

namespace qd {

class AttachmentDesk;

// "Logbook of 2026-W47", in the language of the moment.
QString logbookTitle(const LogbookEntry &entry);

// `formatWord` is a file's name or ending, or md, html, pdf. Conflict when the file is there and `overwrite` is not
// set.
// Its pictures go with it: inside of HTML and PDF, beside Markdown as files of their own.
[[nodiscard]] Result<> exportEntry(const LogbookEntry &entry, const QString &path, const QString &formatWord,
    bool overwrite, const AttachmentDesk &attachments);
// For the clipboard, with its title: as Slack writes it, and as a page that stands alone, pictures inside.
QString entryForSlack(const LogbookEntry &entry);
QString entryAsHtml(const LogbookEntry &entry, const AttachmentDesk &attachments);
bool isExportFormat(const QString &word);

} // namespace qd
