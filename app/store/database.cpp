#include "app/store/database.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString freshConnectionName()
{
    static QAtomicInteger<quint64> next;
    return u"quarterdeck-%1"_s.arg(next.fetchAndAddRelaxed(1));
}

bool nobodyMayWrite(const QFileInfo &info)
{
    // Asked of the mode too, since root may write whatever the mode says.
    constexpr auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !info.isWritable() || !(info.permissions() & write);
}

// Reads the identity of a file without locks, journals or a byte written: `immutable` promises SQLite that nothing
// changes under it.
Result<> checkIdentity(const QString &path, Database::Role role)
{
    const QString name = freshConnectionName();
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(u"mode=ro&immutable=1"_s);
    Result<> result;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
        const bool opened = connection.open();
        QSqlQuery query(connection);
        if (!opened || !query.exec(u"PRAGMA application_id"_s) || !query.next())
            result = failure(Error::Kind::StoreCorrupt, path, query.lastError().databaseText());
        else if (query.value(0).toInt() != applicationId(role))
            result = failure(Error::Kind::StoreForeign, path, u"application_id %1"_s.arg(query.value(0).toInt()));
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

int applicationId(Database::Role role)
{
    return role == Database::Role::Crew ? 0x51644372 : 0x51645361; // "QdCr", "QdSa"
}

Database::Database(QString path, Role role, QString connectionName)
    : m_path(std::move(path))
    , m_role(role)
    , m_connectionName(std::move(connectionName))
{
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_role(other.m_role)
    , m_connectionName(std::exchange(other.m_connectionName, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_role = other.m_role;
        m_connectionName = std::exchange(other.m_connectionName, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connectionName.isEmpty())
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<Database> Database::open(const QString &path, Role role, int busyTimeoutMs)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::StoreMissing, path);
    if (!info.isFile())
        return failure(Error::Kind::StoreFailed, path, u"not a file"_s);
    const QString canonical = info.canonicalFilePath();
    if (info.size() == 0)
        return failure(Error::Kind::StoreCorrupt, canonical, u"the file is empty"_s);
    if (!info.isReadable())
        return failure(Error::Kind::StoreFailed, canonical, u"no permission to read it"_s);
    if (auto known = checkIdentity(canonical, role); !known)
        return tl::unexpected(known.error());
    const bool writes = role != Role::SamplesReader;
    if (writes && (nobodyMayWrite(info) || nobodyMayWrite(QFileInfo(info.canonicalPath()))))
        return failure(Error::Kind::StoreReadOnly, canonical);
    return connect(canonical, role, writes ? QString() : u"QSQLITE_OPEN_READONLY"_s, busyTimeoutMs);
}

Result<Database> Database::create(const QString &path, Role role)
{
    if (nobodyMayWrite(QFileInfo(QFileInfo(path).path())))
        return failure(Error::Kind::StoreReadOnly, path);
    auto database = connect(path, role, {}, defaultBusyTimeoutMs);
    if (!database)
        return database;
    if (auto done = database->execute(u"PRAGMA application_id = %1"_s.arg(applicationId(role))); !done)
        return tl::unexpected(done.error());
    // Who opens the file next reads its identity from the file itself, not from a log beside it.
    if (auto done = database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<Database> Database::connect(const QString &path, Role role, const QString &options, int busyTimeoutMs)
{
    Database database(path, role, freshConnectionName());
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    connection.setConnectOptions(options.isEmpty() ? timeout : options + u';' + timeout);
    connection.setDatabaseName(path);
    if (!connection.open())
        return tl::unexpected(database.error(connection.lastError()));
    if (auto done = database.setUp(); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<> Database::setUp()
{
    QStringList pragmas{
        u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"recursive_triggers = ON"_s};
    if (m_role == Role::Crew)
        pragmas << u"journal_mode = TRUNCATE"_s << u"synchronous = FULL"_s;
    else if (m_role == Role::SamplesWriter)
        pragmas << u"journal_mode = WAL"_s << u"synchronous = NORMAL"_s;
    for (const QString &pragma : pragmas) {
        if (auto done = execute(u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
}

Result<> Database::execute(const QString &statement)
{
    QSqlQuery query(connection());
    if (!query.exec(statement))
        return tl::unexpected(error(query.lastError()));
    return {};
}

Result<qint64> Database::pragma(const QString &name)
{
    QSqlQuery query(connection());
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return tl::unexpected(error(query.lastError()));
    return query.value(0).toLongLong();
}

Error Database::error(const QSqlError &error) const
{
    // Result codes of SQLite: the low byte is the primary code.
    Error::Kind kind = Error::Kind::StoreFailed;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        kind = Error::Kind::StoreLocked;
        break;
    case 8: // SQLITE_READONLY
        kind = Error::Kind::StoreReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        kind = Error::Kind::StoreCorrupt;
        break;
    case 13: // SQLITE_FULL
        kind = Error::Kind::StoreFull;
        break;
    case 19: // SQLITE_CONSTRAINT
        kind = Error::Kind::Conflict;
        break;
    default:
        break;
    }
    return {kind, m_path, error.databaseText()};
}

} // namespace qd
