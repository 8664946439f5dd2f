// LogbookWiki: entries as the pages of a wiki: a folder of Markdown files, one a week with its pictures beside, and a
// list of them all. Where the folder is under git, what was written is committed by the git program; nothing is pushed.
// Window's thread.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/result.h"
#include "app/services/logbookexport.h"

#include <QObject>

namespace qd {

struct WikiResult {
    int pages = 0;
    enum class Git { None, Unchanged, Committed, Refused } git = Git::None; // None: no git there, or no such program
    QString words; // of git, where it refused
};

class LogbookWiki : public QObject {
    Q_OBJECT
public:
    static const QString listName; // of the file that lists the pages
    static const QString mark; // the first line of every page: only pages that begin so are written over

    LogbookWiki(const LogbookExport &exporter, QObject *parent = nullptr);

    // `done` comes once; at once where there is no git. Conflict: a page is somebody else's. Invalid: the folder is
    // none, or a page in it is a link. `author` is who the commit is by.
    using Done = std::function<void(const Result<WikiResult> &)>;
    void write(const QList<LogbookEntry> &entries, const QString &folder, const QString &author, const Done &done);

private:
    struct Commit {
        QString folder;
        QString author;
        QString message;
        QStringList files; // names within the folder
        WikiResult result;
    };
    [[nodiscard]] Result<Commit> writePages(const QList<LogbookEntry> &entries, const QString &folder) const;
    void git(const Commit &commit, const QStringList &arguments,
        const std::function<void(int code, const QString &output, const QString &errors)> &next);
    void commit(const Commit &commit, const Done &done);

    LogbookExport m_exporter;
    QString m_git; // the program; empty: there is none
};

} // namespace qd
