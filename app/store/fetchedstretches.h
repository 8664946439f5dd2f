// FetchedStretches: which stretches of the past were fetched from a source, and how finely, so that they are not asked
// for again. Times and steps in ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/timerange.h"
#include "app/store/database.h"

namespace qd {

class FetchedStretches {
public:
    explicit FetchedStretches(Database &database);

    // The parts of `range` that were not fetched yet at this step or a finer one.
    [[nodiscard]] Result<QList<TimeRange>> missing(
        const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs) const;
    // Both in the caller's transaction.
    [[nodiscard]] Result<> mark(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs);
    // What is kept of the time before `beforeMs` is no finer than this.
    [[nodiscard]] Result<> coarsen(qint64 beforeMs, qint64 stepMs);
    [[nodiscard]] Result<> forget(qint64 beforeMs);

private:
    Database &m_database;
};

} // namespace qd
