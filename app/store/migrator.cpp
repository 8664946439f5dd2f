#include "app/store/migrator.h"

#include "app/store/query.h"
#include "app/store/sqlscript.h"
#include "app/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

Migrator::Migrator(QList<MigrationStep> steps)
    : m_steps(std::move(steps))
{
}

Migrator Migrator::shipped(const QString &chain)
{
    QList<MigrationStep> steps;
    const QDir folder(u":/migrations/"_s + chain);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a shipped migration cannot be read: %s", qUtf8Printable(name));
        steps.append({name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return Migrator(steps);
}

Result<> Migrator::migrate(Database &database, const BeforeStep &beforeStep) const
{
    const auto version = database.pragma(u"user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestVersion()) {
        return failure(Error::Kind::StoreNewer, database.path(),
            u"version %1, this program knows %2"_s.arg(*version).arg(newestVersion()));
    }
    for (const MigrationStep &step : m_steps) {
        if (step.version <= *version)
            continue;
        if (beforeStep) {
            if (auto done = beforeStep(database, step.version - 1); !done)
                return done;
        }
        if (auto done = apply(database, step); !done)
            return done;
    }
    return {};
}

Result<> Migrator::apply(Database &database, const MigrationStep &step)
{
    // Rebuilding a parent table with foreign keys on would delete its children without a word; the pragma has no
    // effect inside a transaction.
    if (auto done = database.execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done;
    const auto run = [&]() -> Result<> {
        auto transaction = Transaction::begin(database, nullptr);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto version = database.pragma(u"user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (*version >= step.version)
            return {}; // another process was faster
        const QStringList statements = sqlStatements(step.sql);
        for (const QString &statement : statements) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        Query broken(database, u"PRAGMA foreign_key_check"_s);
        if (auto done = broken.exec(); !done)
            return done;
        if (broken.next())
            return failure(Error::Kind::StoreCorrupt, database.path(), step.name + u": rows without their parent"_s);
        if (auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
            return done;
        return transaction->commit();
    };
    const Result<> applied = run();
    if (auto done = database.execute(u"PRAGMA foreign_keys = ON"_s); !done && applied)
        return done;
    return applied;
}

} // namespace qd
