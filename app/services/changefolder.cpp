#include "app/services/changefolder.h"

#include "app/services/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {
constexpr int settleMs = 50;
constexpr int againMs = 500;
constexpr int beginningBytes = 256;
} // namespace

ChangeFolder::ChangeFolder(ChangeEventDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ChangeFolder::scan);
    const auto later = [this] { m_wake.start(settleMs); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
}

void ChangeFolder::watch(const QString &folder)
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_places.clear();
    m_folder = folder;
    if (folder.isEmpty())
        return;
    if (!QFileInfo(folder).isDir() || !m_watcher.addPath(folder)) {
        emit faulty(folder, 0, tr("The folder cannot be read."));
        return;
    }
    m_wake.start(0); // whoever listens comes first
}

void ChangeFolder::scan()
{
    const QStringList names = QDir(m_folder).entryList({u"*.jsonl"_s, u"*.ndjson"_s}, QDir::Files, QDir::Name);
    bool done = true;
    for (const QString &name : names) {
        const QString path = QDir(m_folder).filePath(name);
        if (!m_watcher.files().contains(path)) // also one that was replaced: its watch went with the old file
            m_watcher.addPath(path);
        done = read(path) && done;
    }
    if (!done)
        m_wake.start(againMs);
}

bool ChangeFolder::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit faulty(path, 0, file.errorString());
        return true;
    }
    Place &place = m_places[path];
    if (file.read(place.beginning.size()) != place.beginning || file.size() < place.offset)
        place = {}; // cut, or another file by now: what was told before is known by its fingerprint
    file.seek(place.offset);
    const QByteArray bytes = file.read(largestRead);
    const qsizetype end = bytes.lastIndexOf('\n') + 1; // the last line may still be growing
    if (end == 0) {
        if (bytes.size() < largestRead)
            return true;
        emit faulty(path, place.lines + 1, tr("The line is too long."));
        place.offset += bytes.size();
        return false;
    }
    const QByteArray lines = bytes.left(end);
    const auto result = m_desk.import(lines, QFileInfo(path).fileName(), place.lines + 1);
    if (!result) {
        if (result.error().kind != Error::Kind::StoreLocked)
            emit faulty(path, 0, describe(result.error()));
        return result.error().kind != Error::Kind::StoreLocked;
    }
    if (place.offset == 0)
        place.beginning = lines.left(beginningBytes);
    place.offset += end;
    place.lines += int(lines.count('\n'));
    for (const ChangeImport::Fault &fault : result->faults)
        emit faulty(path, fault.line, fault.why);
    if (result->added > 0)
        emit imported(result->added);
    return place.offset >= file.size() || bytes.size() < largestRead;
}

} // namespace qd
