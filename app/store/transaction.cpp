#include "app/store/transaction.h"

#include "app/store/database.h"

#include <QSqlQuery>

namespace qd {

Transaction::Transaction(Database &database, ChangeFeed *feed)
    : m_database(&database)
    , m_feed(feed)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_feed(other.m_feed)
    , m_changes(std::move(other.m_changes))
{
}

Result<Transaction> Transaction::begin(Database &database, ChangeFeed *feed)
{
    if (auto done = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return tl::unexpected(done.error());
    return Transaction(database, feed);
}

Transaction::~Transaction()
{
    if (m_database) // a failed rollback has nobody left to tell: SQLite rolls back by itself at the next opening
        QSqlQuery(m_database->connection()).exec(QStringLiteral("ROLLBACK"));
}

Result<> Transaction::commit()
{
    if (auto done = m_database->execute(QStringLiteral("COMMIT")); !done)
        return done;
    m_database = nullptr;
    if (m_feed)
        m_feed->publish(m_changes);
    return {};
}

} // namespace qd
