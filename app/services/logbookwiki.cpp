#include "app/services/logbookwiki.h"

#include "app/connectors/commandrun.h"
#include "app/formats/markdownexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace qd {

const QString LogbookWiki::listName = u"logbook.md"_s;
const QString LogbookWiki::mark = u"<!-- written by Quarterdeck -->"_s;

namespace {

constexpr int timeoutMs = 20'000;

QString ruleText(const char *text)
{
    return QString::fromLatin1(text);
}

// A page that is not there yet, or one that we wrote.
Result<> checkPage(const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        return failure(
            Error::Kind::Invalid, path, ruleText(QT_TRANSLATE_NOOP("Rule", "a page is a link to elsewhere")));
    if (!file.exists())
        return {};
    QFile page(path);
    if (page.open(QIODevice::ReadOnly) && page.read(LogbookWiki::mark.size()) == LogbookWiki::mark.toUtf8())
        return {};
    return failure(Error::Kind::Conflict, path,
        ruleText(QT_TRANSLATE_NOOP("Rule", "this page was not written by Quarterdeck: move it away first")));
}

} // namespace

LogbookWiki::LogbookWiki(const LogbookExport &exporter, QObject *parent)
    : QObject(parent)
    , m_exporter(exporter)
    , m_git(QStandardPaths::findExecutable(u"git"_s))
{
}

Result<LogbookWiki::Commit> LogbookWiki::writePages(const QList<LogbookEntry> &entries, const QString &folder) const
{
    if (!QFileInfo(folder).isDir())
        return failure(Error::Kind::Invalid, folder, ruleText(QT_TRANSLATE_NOOP("Rule", "this is not a folder")));
    const QDir dir(folder);
    QStringList names{listName};
    for (const LogbookEntry &entry : entries)
        names.append(entry.week.toString() + u".md"_s);
    for (const QString &name : std::as_const(names)) {
        if (auto checked = checkPage(dir.filePath(name)); !checked)
            return tl::unexpected(checked.error());
    }
    Commit commit;
    commit.folder = folder;
    for (const LogbookEntry &entry : entries) {
        const QString name = entry.week.toString() + u".md"_s;
        ExportText text = m_exporter.textOf(entry);
        const auto pictures = writePicturesBeside(text, dir.filePath(name), true);
        if (!pictures)
            return tl::unexpected(pictures.error());
        if (auto done = writeFile(dir.filePath(name), mark.toUtf8() + '\n' + toMarkdownFile(text), true); !done)
            return tl::unexpected(done.error());
        commit.files.append(name);
        for (const QString &picture : *pictures)
            commit.files.append(QFileInfo(picture).fileName());
        ++commit.result.pages;
    }
    // Every page that is there, the newest first, whoever wrote them.
    QString list = mark + u"\n# "_s + QCoreApplication::translate("LogbookExport", "Logbook") + u"\n\n"_s;
    QStringList pages = dir.entryList({u"*-W*.md"_s}, QDir::Files);
    std::sort(pages.begin(), pages.end(), std::greater<>());
    for (const QString &page : std::as_const(pages))
        list += u"- [%1](%2)\n"_s.arg(page.chopped(3), page);
    if (auto done = writeFile(dir.filePath(listName), list.toUtf8(), true); !done)
        return tl::unexpected(done.error());
    commit.files.append(listName);
    commit.message = entries.size() == 1
        ? logbookTitle(entries[0])
        : QCoreApplication::translate("LogbookExport", "Logbook, %n week(s)", nullptr, int(entries.size()));
    return commit;
}

void LogbookWiki::write(
    const QList<LogbookEntry> &entries, const QString &folder, const QString &author, const Done &done)
{
    auto pages = writePages(entries, folder);
    if (!pages)
        return done(tl::unexpected(pages.error()));
    Commit toCommit = *pages;
    toCommit.author = author;
    if (m_git.isEmpty())
        return done(toCommit.result);
    git(toCommit, {u"rev-parse"_s, u"--is-inside-work-tree"_s},
        [this, toCommit, done](int code, const QString &, const QString &) {
            if (code != 0)
                return done(toCommit.result);
            commit(toCommit, done);
        });
}

void LogbookWiki::commit(const Commit &toCommit, const Done &done)
{
    const auto refused = [toCommit, done](const QString &words) {
        WikiResult result = toCommit.result;
        result.git = WikiResult::Git::Refused;
        result.words = words.trimmed();
        done(result);
    };
    const QStringList files = QStringList{u"--"_s} + toCommit.files;
    git(toCommit, QStringList{u"add"_s} + files, [=, this](int code, const QString &, const QString &errors) {
        if (code != 0)
            return refused(errors);
        git(toCommit, QStringList{u"diff"_s, u"--cached"_s, u"--quiet"_s} + files,
            [=, this](int differs, const QString &, const QString &) {
                if (differs == 0) {
                    WikiResult result = toCommit.result;
                    result.git = WikiResult::Git::Unchanged;
                    return done(result);
                }
                // These files alone: what somebody else has prepared stays prepared.
                git(toCommit, QStringList{u"commit"_s, u"--quiet"_s, u"--message"_s, toCommit.message} + files,
                    [=](int code, const QString &output, const QString &errors) {
                        if (code != 0)
                            return refused(errors.isEmpty() ? output : errors);
                        WikiResult result = toCommit.result;
                        result.git = WikiResult::Git::Committed;
                        done(result);
                    });
            });
    });
}

void LogbookWiki::git(const Commit &commit, const QStringList &arguments,
    const std::function<void(int, const QString &, const QString &)> &next)
{
    // No hook, signature, pager or editor of the work tree's runs: it may be somebody else's.
    const QStringList quiet{u"-c"_s, u"core.hooksPath=/dev/null"_s, u"-c"_s, u"commit.gpgSign=false"_s, u"-c"_s,
        u"core.fsmonitor=false"_s, u"-c"_s, u"user.name=%1"_s.arg(commit.author), u"-c"_s,
        u"user.email=captain@localhost"_s, u"--no-pager"_s};
    new CommandRun(
        {m_git, quiet + arguments, commit.folder, timeoutMs},
        [next](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return next(-1, {}, outcome.error().detail);
            const bool isOver = outcome->end == CommandOutcome::End::Exited;
            next(isOver ? outcome->code : -1, QString::fromUtf8(outcome->output), QString::fromUtf8(outcome->errors));
        },
        this);
}

} // namespace qd
