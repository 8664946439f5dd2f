#include "app/services/guidefolderwatch.h"

#include "app/services/whendone.h"

#include <QDirIterator>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int settleMs = 300; // a checkout writes many files
constexpr int againMs = 60'000;
constexpr qsizetype mostFolders = 200;

struct Reading {
    GuideFiles files;
    QStringList paths; // to watch: folders and files
};

Reading readingOf(const QString &folder)
{
    QStringList folders{folder};
    QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (below.hasNext() && folders.size() < mostFolders)
        folders.append(below.next());
    Reading reading{readGuideFolder(folder, RunbookOrigin::Folder), folders};
    for (const QString &each : std::as_const(folders)) {
        QDirIterator files(each, {u"*.md"_s, u"*.markdown"_s}, QDir::Files | QDir::NoSymLinks);
        while (files.hasNext() && reading.paths.size() < 5 * mostFolders)
            reading.paths.append(files.next());
    }
    return reading;
}

} // namespace

GuideFolderWatch::GuideFolderWatch(GuideDesk &desk, WriteQueue &writes, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_writes(writes)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_again.setInterval(againMs);
    connect(&m_settle, &QTimer::timeout, this, &GuideFolderWatch::readNow);
    connect(&m_again, &QTimer::timeout, this, &GuideFolderWatch::readNow);
    const auto later = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
}

void GuideFolderWatch::watch(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_settle.stop();
    if (folder.isEmpty()) {
        m_again.stop();
        follow({});
        return take({}); // whole, and nothing in it
    }
    m_again.start();
    readNow();
}

void GuideFolderWatch::readNow()
{
    if (m_folder.isEmpty())
        return;
    if (m_reading)
        return m_settle.start(); // what changed meanwhile is read after it
    m_reading = true;
    whenDone(QtConcurrent::run(readingOf, m_folder), this, [this, folder = m_folder](const Reading &reading) {
        m_reading = false;
        if (folder != m_folder)
            return readNow();
        follow(reading.paths);
        take(reading.files);
    });
}

void GuideFolderWatch::follow(QStringList wanted)
{
    const QStringList before = m_watcher.directories() + m_watcher.files();
    QStringList old;
    std::copy_if(before.begin(), before.end(), std::back_inserter(old),
        [&wanted](const QString &path) { return !wanted.contains(path); });
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    wanted.removeIf([&before](const QString &path) { return before.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void GuideFolderWatch::take(const GuideFiles &files)
{
    m_writes.submit(
        this,
        [this, files]() -> Result<> {
            auto import = m_desk.take(files);
            if (!import)
                return tl::unexpected(import.error());
            m_last = std::move(*import);
            return {};
        },
        [this](const Result<> &done) {
            if (done)
                emit taken();
            else
                emit failed(done.error());
        });
}

} // namespace qd
