// SampleStore: the samples file beside the crew's. One connection writes (in WAL mode), others read. Nothing in it is
// precious: a damaged file is moved aside and begun anew. Belongs to the thread that opened it. Times in Unix ms.
#pragma once

#include "app/domain/sample.h"
#include "app/store/database.h"

#include <QHash>
#include <optional>

namespace qd {

class SampleStore {
public:
    // `nowMs` names a file that had to be moved aside.
    [[nodiscard]] static Result<SampleStore> openWriter(const QString &path, qint64 nowMs);
    [[nodiscard]] static Result<SampleStore> openReader(const QString &path); // StoreMissing until somebody wrote

    // All or nothing, in one transaction; a sample that is there already stays as it is.
    [[nodiscard]] Result<> append(const QList<SeriesData> &series);
    // Every series of the expression that has samples in the range (both ends included), by labels.
    [[nodiscard]] Result<QList<SeriesData>> read(const SourceId &source, const QString &expr, TimeRange range) const;
    [[nodiscard]] Result<std::optional<qint64>> newest(const SourceId &source, const QString &expr) const;

    // The parts of `range` that were not fetched yet at this step or a finer one.
    [[nodiscard]] Result<QList<TimeRange>> unfetched(
        const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs) const;
    [[nodiscard]] Result<> markFetched(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs);

    [[nodiscard]] Result<> setStatus(const SourceId &source, const QString &expr, const SourceStatus &status);
    [[nodiscard]] Result<QHash<std::pair<QString, QString>, SourceStatus>> statuses() const; // by source and expr

    // Removes samples older than this, and series that have none left.
    [[nodiscard]] Result<> prune(qint64 olderThanMs);

private:
    explicit SampleStore(Database database);
    [[nodiscard]] Result<qint64> seriesId(const SeriesKey &key);

    Database m_database;
    QHash<SeriesKey, qint64> m_ids;
};

} // namespace qd
