// SampleHead: the samples that are new, in a table ordered by time, so that a tick of all series is written to one
// place. After a few minutes they are settled into chunks. Times in Unix ms.
#pragma once

#include "app/store/samplechunks.h"

#include <QHash>
#include <map>

namespace qd {

class SampleHead {
public:
    explicit SampleHead(Database &database);

    struct Row {
        qint64 t = 0;
        qint64 series = 0;
        double value = 0; // NaN: a gap
    };
    // In the caller's transaction; a sample that is there already stays as it is.
    [[nodiscard]] Result<> append(std::vector<Row> rows);

    [[nodiscard]] Result<std::optional<qint64>> oldest() const;
    // Of every series of the expression, by its number; both ends of the range included.
    [[nodiscard]] Result<QHash<qint64, SampleRun>> read(
        const SourceId &source, const QString &expr, TimeRange range) const;

    // Moves a bounded number of samples older than this into their chunks: false when none was left.
    [[nodiscard]] Result<bool> settle(qint64 beforeMs);

private:
    [[nodiscard]] Result<qint64> lastOfSlice(TimeRange range) const;

    Database &m_database;
    std::map<std::vector<qint64>, Query> m_inserts; // by the series of a tick: the same ones come again
};

} // namespace qd
