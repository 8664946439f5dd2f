// DeskContext: what every desk needs to decide and to write: the database, who is told, the time, and who writes.
// The references outlive the desks: Console owns them all.
#pragma once

#include "app/domain/clock.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

#include <functional>

namespace qd {

struct DeskContext {
    Database &database;
    ChangeFeed &feed;
    const Clock &clock;
    std::function<QString()> author;

    Stamp stamp() const { return {clock.nowMs(), author()}; }
    [[nodiscard]] Result<Transaction> begin() const { return Transaction::begin(database, &feed); }

    // One transaction around `write`, committed when it succeeds.
    [[nodiscard]] Result<> write(const std::function<Result<>(Transaction &, const Stamp &)> &write) const
    {
        auto transaction = begin();
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto done = write(*transaction, stamp()); !done)
            return done;
        return transaction->commit();
    }
};

} // namespace qd
