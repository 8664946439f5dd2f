#include "app/services/rotafeeds.h"

#include "app/formats/markdownexport.h"
#include "app/services/whendone.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int togetherMs = 500;
constexpr int againMs = 1000; // while the database is held, or the last writing goes on

bool isOurs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2000).contains("Quarterdeck");
}

} // namespace

Result<> writeFeeds(const QString &folder, const QList<FeedFile> &files)
{
    const QDir root(folder);
    const QString people = root.filePath(u"people"_s);
    if (!QDir().mkpath(people))
        return failure(Error::Kind::StoreFailed, people, u"the folder cannot be made"_s);
    QSet<QString> current;
    for (const FeedFile &feed : files) {
        const QString path = root.filePath(feed.path);
        current.insert(QFileInfo(path).fileName());
        QFile there(path);
        if (there.open(QIODevice::ReadOnly) && there.readAll() == feed.bytes)
            continue;
        there.close();
        if (auto done = writeFile(path, feed.bytes, true); !done)
            return done;
    }
    for (const QFileInfo &each : QDir(people).entryInfoList({u"*.ics"_s}, QDir::Files)) {
        if (!current.contains(each.fileName()) && isOurs(each.filePath()))
            QFile::remove(each.filePath());
    }
    return {};
}

RotaFeeds::RotaFeeds(DeskContext context, std::function<WatchCalendar()> calendar, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
    m_due.setSingleShot(true);
    m_due.setInterval(togetherMs);
    connect(&m_due, &QTimer::timeout, this, &RotaFeeds::write);
    connect(&m_context.feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (!m_folder.isEmpty()
            && changes.touches({Aggregate::Captaincy, Aggregate::Person, Aggregate::Team, Aggregate::Setting})) {
            m_changed = true;
            m_due.start(togetherMs);
        }
    });
}

RotaFeeds::~RotaFeeds()
{
    m_writing.waitForFinished();
    if (!m_changed || m_folder.isEmpty())
        return;
    if (const auto record = readRotaRecord(m_context.database, m_calendar()))
        (void)writeFeeds(m_folder, rotaFeeds(*record)); // the next start tries again, and says what is wrong
}

void RotaFeeds::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    if (m_folder.isEmpty())
        m_due.stop();
    else
        m_due.start(togetherMs);
}

void RotaFeeds::write()
{
    if (m_writing.isRunning())
        return m_due.start(againMs);
    auto record = readRotaRecord(m_context.database, m_calendar());
    if (!record) {
        if (record.error().kind == Error::Kind::StoreLocked)
            m_due.start(againMs);
        else
            emit failed(record.error());
        return;
    }
    m_changed = false;
    m_writing = QtConcurrent::run(
        [folder = m_folder, record = std::move(*record)] { return writeFeeds(folder, rotaFeeds(record)); });
    whenDone(m_writing, this, [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace qd
