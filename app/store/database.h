// Database: one SQLite connection. Every connection of the program is opened here, with the same pragmas.
// Belongs to the thread that opened it. The crew's file has a rollback journal, because the SQLite of Debian 12 can
// lose pages when two processes share a WAL; the samples file uses WAL, with one writer.
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlError;

namespace qd {

class Database {
public:
    enum class Role {
        Crew, // reads and writes the crew's file
        SamplesWriter, // the one connection that writes samples
        SamplesReader, // read-only
    };
    static constexpr int defaultBusyTimeoutMs = 5000;

    // Opens an existing file of ours. What it refuses, it leaves byte for byte as it was.
    [[nodiscard]] static Result<Database> open(
        const QString &path, Role role, int busyTimeoutMs = defaultBusyTimeoutMs);
    // Opens a file that must not exist yet: the Migrator fills it.
    [[nodiscard]] static Result<Database> create(const QString &path, Role role);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const QString &path() const { return m_path; }
    Role role() const { return m_role; }
    // For Query and Transaction only.
    QSqlDatabase connection() const;

    [[nodiscard]] Result<> execute(const QString &statement);
    [[nodiscard]] Result<qint64> pragma(const QString &name); // an integer pragma

    // The reason behind a failed statement, in the kinds that callers can act on.
    Error error(const QSqlError &error) const;

private:
    Database(QString path, Role role, QString connectionName);
    [[nodiscard]] static Result<Database> connect(
        const QString &path, Role role, const QString &options, int busyTimeoutMs);
    [[nodiscard]] Result<> setUp();
    void close();

    QString m_path;
    Role m_role;
    QString m_connectionName;
};

// `application_id` of our files.
int applicationId(Database::Role role);

} // namespace qd
