// Entries of the logbook for people without a console: as files, as a year's book, for the clipboard. Titles and notes
// are in the entry's language.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"

#include <QStringList>

namespace qd {

class AttachmentDesk;
struct ExportText;

QString logbookTitle(const LogbookEntry &entry);
// "Published 20 November 2026, corrected 24 November 2026."; empty while it is a draft.
QString publicationNote(const LogbookEntry &entry, const QTimeZone &zone);

class LogbookExport {
public:
    static const QString tag; // of every post, besides the entry's labels

    // `attachments` outlives it. `authors` are told by a post.
    LogbookExport(const AttachmentDesk &attachments, const QTimeZone &zone)
        : m_attachments(attachments)
        , m_zone(zone)
    {
    }

    // By the file's ending, or the word: md, html, pdf, odt, post. Pictures go with it: inside, or beside Markdown and
    // posts as files of their own. Conflict: the file is there, and `overwrite` is not wanted.
    [[nodiscard]] Result<> write(
        const LogbookEntry &entry, const QString &path, const QString &formatWord, bool overwrite) const;
    // The written entries of a year of ISO weeks, one a chapter, as PDF. NotFound: there is none.
    [[nodiscard]] Result<> writeYear(
        int year, const QList<LogbookEntry> &entries, const QString &path, bool overwrite) const;

    // For the clipboard, with its title: as Slack writes it, and as a page that stands alone, pictures inside.
    QString forSlack(const LogbookEntry &entry) const;
    QString asHtml(const LogbookEntry &entry) const;

    ExportText textOf(const LogbookEntry &entry) const;

private:
    const AttachmentDesk &m_attachments;
    QTimeZone m_zone;
};

bool isExportFormat(const QString &word);
// Puts each picture that the text shows into a file beside `path`, and its name into the text.
[[nodiscard]] Result<QStringList> writePicturesBeside(ExportText &text, const QString &path, bool overwrite);

} // namespace qd
