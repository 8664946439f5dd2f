// Transaction: writes that happen together or not at all. Rolls back when it is destroyed without commit(); gathers
// what changed and announces it only after a successful commit.
#pragma once

#include "app/domain/result.h"
#include "app/store/changefeed.h"

namespace qd {

class Database;

class Transaction {
public:
    // Takes the write lock at once, so that two writers wait instead of failing half-way. `feed` may be null.
    [[nodiscard]] static Result<Transaction> begin(Database &database, ChangeFeed *feed);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Database &database() const { return *m_database; }
    void changed(Aggregate aggregate, const QString &id) { m_changes.changes.append({aggregate, id}); }
    [[nodiscard]] Result<> commit();

private:
    Transaction(Database &database, ChangeFeed *feed);

    Database *m_database; // null when moved from, committed or rolled back
    ChangeFeed *m_feed;
    ChangeSet m_changes;
};

// Who writes, and when: what each shared record remembers.
struct Stamp {
    qint64 nowMs = 0;
    QString author;
};

} // namespace qd
