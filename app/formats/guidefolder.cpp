#include "app/formats/guidefolder.h"

#include "app/formats/runbookfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostFiles = 2'000;

class FolderWords {
    Q_DECLARE_TR_FUNCTIONS(GuideFolder)
public:
    static QString notThere() { return tr("the folder cannot be read"); }
    static QString link() { return tr("it is a link, and links are not followed"); }
    static QString tooDeep() { return tr("it is nested deeper than %1 folders").arg(deepest); }
    static QString tooMany() { return tr("there are more than %1 runbooks; the rest was left out").arg(mostFiles); }
    static QString twice() { return tr("there is another one of its path and language; this one is left out"); }
    static QString sameName(const QString &other) { return tr("%1 has the same name; an alert finds both").arg(other); }
};

class Reader {
public:
    Reader(const QString &folder, RunbookOrigin origin)
        : m_root(folder)
        , m_origin(origin)
    {
    }

    GuideFiles read()
    {
        if (!m_root.exists() || !QFileInfo(m_root.path()).isReadable()) {
            m_files.whole = false;
            m_files.problems.append({{}, FolderWords::notThere()});
            return m_files;
        }
        enter({}, 0);
        nameDoubles();
        return m_files;
    }

private:
    void pass(const QString &file, const QString &why) { m_files.problems.append({file, why}); }
    // What is there all the same, so that nothing may be taken for gone.
    void leave(const QString &file, const QString &why)
    {
        m_files.whole = false;
        pass(file, why);
    }

    void enter(const QString &path, int depth)
    {
        const QDir dir(path.isEmpty() ? m_root.path() : m_root.filePath(path));
        if (!QFileInfo(dir.path()).isReadable())
            return leave(path, FolderWords::notThere());
        const QFileInfoList entries =
            dir.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name); // hidden ones left out
        for (const QFileInfo &entry : entries) {
            const QString inside = path.isEmpty() ? entry.fileName() : path + u'/' + entry.fileName();
            const bool isText = entry.suffix().compare(u"md"_s, Qt::CaseInsensitive) == 0
                || entry.suffix().compare(u"markdown"_s, Qt::CaseInsensitive) == 0;
            if (entry.isSymLink()) {
                if (isText || entry.isDir())
                    pass(inside, FolderWords::link());
            } else if (entry.isDir()) {
                if (depth < deepest)
                    enter(inside, depth + 1);
                else
                    leave(inside, FolderWords::tooDeep());
            } else if (isText && !entry.fileName().startsWith(u'_')
                && entry.completeBaseName().compare(u"readme"_s, Qt::CaseInsensitive) != 0) {
                take(entry.filePath(), inside);
            }
            if (m_files.runbooks.size() >= mostFiles) {
                return leave(inside, FolderWords::tooMany());
            }
        }
    }

    void take(const QString &file, const QString &inside)
    {
        const QString top = inside.section(u'/', 0, 0);
        const bool saysLanguage = inside.contains(u'/') && (top == u"fr" || top == u"en");
        auto runbook = readRunbookFile(file, saysLanguage ? inside.mid(3) : inside);
        if (!runbook && runbook.error().kind != Error::Kind::Invalid)
            return leave(inside, runbook.error().detail);
        if (!runbook)
            return pass(inside, runbook.error().detail);
        if (saysLanguage)
            runbook->language = top;
        runbook->origin = m_origin;
        const QString key = runbook->language + u'/' + runbook->path;
        if (m_known.contains(key))
            return pass(inside, FolderWords::twice());
        m_known.insert(key);
        m_files.runbooks.append(*runbook);
    }

    void nameDoubles()
    {
        QHash<QString, QString> known;
        for (const Runbook &runbook : std::as_const(m_files.runbooks)) {
            const QString name = runbook.language + u'/' + runbook.path.section(u'/', -1).toLower();
            if (known.contains(name))
                pass(runbook.path, FolderWords::sameName(known.value(name)));
            else
                known.insert(name, runbook.path);
        }
    }

    QDir m_root;
    RunbookOrigin m_origin;
    GuideFiles m_files;
    QSet<QString> m_known;
};

} // namespace

GuideFiles readGuideFolder(const QString &folder, RunbookOrigin origin)
{
    return Reader(folder, origin).read();
}

} // namespace qd
