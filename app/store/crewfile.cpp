#include "app/store/crewfile.h"

#include "app/store/migrator.h"
#include "app/store/query.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString timeForName(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

Result<> makeFolder(const QString &path)
{
    if (QDir(path).exists() || QDir().mkpath(path))
        return {};
    return failure(Error::Kind::StoreFailed, path, u"the folder cannot be made"_s);
}

Result<> sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (synced)
        return {};
    return failure(error == ENOSPC ? Error::Kind::StoreFull : Error::Kind::StoreFailed, path,
        QString::fromLocal8Bit(std::strerror(error)));
}

// Gives a finished temporary file its name, unless that name is taken.
Result<> publish(const QString &temporary, const QString &target)
{
    if (auto done = sync(temporary); !done)
        return done;
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    if (::link(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0) {
        const int error = errno;
        QFile::remove(temporary);
        if (error == EEXIST)
            return failure(Error::Kind::Conflict, target, u"the file exists already"_s);
        return failure(Error::Kind::StoreFailed, target, QString::fromLocal8Bit(std::strerror(error)));
    }
    QFile::remove(temporary);
    return sync(QFileInfo(target).absolutePath());
}

// A name beside the target that no other process uses; removed when the work on it fails.
class Temporary {
public:
    explicit Temporary(const QString &target)
        : path(u"%1.new-%2"_s.arg(target).arg(::getpid()))
    {
        QFile::remove(path);
    }
    ~Temporary()
    {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(Temporary)

    const QString path;
};

Result<> createCrewFile(const QString &path)
{
    const Temporary temporary(path);
    {
        auto database = Database::create(temporary.path, Database::Role::Crew);
        if (!database)
            return tl::unexpected(database.error());
        if (auto done = Migrator::shipped(u"crew"_s).migrate(*database); !done)
            return done;
    }
    auto published = publish(temporary.path, path);
    if (!published && published.error().kind == Error::Kind::Conflict)
        return {}; // another process made it meanwhile: open that one
    return published;
}

Result<> quickCheck(Database &database)
{
    Query query(database, u"PRAGMA quick_check(1)"_s);
    if (auto row = query.first(); !row)
        return row;
    if (query.text(0) != u"ok"_s)
        return failure(Error::Kind::StoreCorrupt, database.path(), query.text(0));
    return {};
}

} // namespace

Result<Database> openCrewFile(const StorePaths &paths, qint64 nowMs, int busyTimeoutMs, WholeCheck check)
{
    if (auto made = makeFolder(paths.folder); !made)
        return tl::unexpected(made.error());
    if (!QFileInfo::exists(paths.crew())) {
        if (auto created = createCrewFile(paths.crew()); !created)
            return tl::unexpected(created.error());
    }
    const Migrator migrator = Migrator::shipped(u"crew"_s);
    // Emptied at the end of each transaction: what is left was being written when its program or the machine stopped.
    const bool wasCutOff = QFileInfo(paths.crew() + u"-journal"_s).size() > 0;
    auto database = Database::open(paths.crew(), Database::Role::Crew, busyTimeoutMs);
    if (!database)
        return database;
    const auto version = database->pragma(u"user_version"_s);
    if (check == WholeCheck::First || wasCutOff || !version || *version != migrator.newestVersion()) {
        if (auto whole = quickCheck(*database); !whole)
            return tl::unexpected(whole.error());
    }
    const auto copyFirst = [&](Database &file, int fromVersion) -> Result<> {
        if (auto made = makeFolder(paths.backups()); !made)
            return made;
        auto copied = backupCrewFile(
            file, u"%1/pre-v%2-%3.db"_s.arg(paths.backups()).arg(fromVersion + 1).arg(timeForName(nowMs)));
        // Two processes may migrate in the same second: the copy that is there serves both.
        return !copied && copied.error().kind == Error::Kind::Conflict ? Result<>{} : copied;
    };
    if (auto migrated = migrator.migrate(*database, copyFirst); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

Result<> isWhole(const StorePaths &paths)
{
    auto database = Database::open(paths.crew(), Database::Role::Crew);
    return database ? quickCheck(*database) : tl::unexpected(database.error());
}

Result<> backupCrewFile(Database &database, const QString &target)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return failure(Error::Kind::Conflict, target, u"the file exists already"_s);
    const Temporary temporary(target);
    {
        Query copy(database, u"VACUUM INTO ?"_s);
        copy.bind(temporary.path);
        if (auto done = copy.exec(); !done) {
            Error error = done.error();
            error.subject = target;
            return tl::unexpected(error);
        }
    }
    {
        auto written = Database::open(temporary.path, Database::Role::Crew);
        if (!written)
            return tl::unexpected(written.error());
        auto report = checkCrewFile(*written);
        if (!report)
            return tl::unexpected(report.error());
        if (!report->faults.isEmpty())
            return failure(Error::Kind::StoreCorrupt, target, report->faults.first());
    }
    return publish(temporary.path, target);
}

Result<QString> restoreCrewFile(const StorePaths &paths, const QString &backup, qint64 nowMs)
{
    if (auto made = makeFolder(paths.folder); !made)
        return tl::unexpected(made.error());
    const Temporary temporary(paths.crew());
    if (!QFileInfo(backup).isFile())
        return failure(Error::Kind::StoreMissing, backup);
    if (!QFile::copy(backup, temporary.path))
        return failure(Error::Kind::StoreFailed, temporary.path, u"the copy cannot be written"_s);
    QFile::setPermissions(temporary.path, QFile::ReadOwner | QFile::WriteOwner);
    {
        // The copy is checked, not the original, so that the original is never opened for writing.
        auto database = Database::open(temporary.path, Database::Role::Crew);
        if (!database) {
            Error error = database.error();
            error.subject = backup;
            return tl::unexpected(error);
        }
        const auto version = database->pragma(u"user_version"_s);
        if (version && *version > Migrator::shipped(u"crew"_s).newestVersion())
            return failure(Error::Kind::StoreNewer, backup, u"version %1"_s.arg(*version));
        const auto report = checkCrewFile(*database);
        if (!report || !report->faults.isEmpty())
            return failure(Error::Kind::StoreCorrupt, backup, report ? report->faults.first() : report.error().detail);
    }
    // The journals go with the file they belong to: left behind, they would be played into the restored one.
    const QString aside = u"%1.before-restore-%2"_s.arg(paths.crew(), timeForName(nowMs));
    QString kept;
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(paths.crew() + suffix))
            continue;
        if (!QFile::rename(paths.crew() + suffix, aside + suffix))
            return failure(Error::Kind::StoreFailed, paths.crew() + suffix, u"cannot be moved aside"_s);
        if (suffix.isEmpty())
            kept = aside;
    }
    if (auto published = publish(temporary.path, paths.crew()); !published)
        return tl::unexpected(published.error());
    return kept;
}

Result<IntegrityReport> checkCrewFile(Database &database)
{
    IntegrityReport report;
    report.path = database.path();
    report.bytes = QFileInfo(report.path).size();
    const auto version = database.pragma(u"user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    report.version = static_cast<int>(*version);
    Query sqlite(database, u"SELECT sqlite_version()"_s);
    if (auto row = sqlite.first(); !row)
        return tl::unexpected(row.error());
    report.sqliteVersion = sqlite.text(0);
    auto lines =
        collect<QString>(Query(database, u"PRAGMA integrity_check"_s), [](const Query &row) { return row.text(0); });
    if (!lines)
        return tl::unexpected(lines.error());
    lines->removeAll(u"ok"_s);
    auto orphans = collect<QString>(Query(database, u"PRAGMA foreign_key_check"_s), [](const Query &row) {
        return u"%1: row %2 names a %3 that is not there"_s.arg(row.text(0), row.text(1), row.text(2));
    });
    if (!orphans)
        return tl::unexpected(orphans.error());
    report.faults = *lines + *orphans;
    return report;
}

} // namespace qd
