// SampleStore: the samples file beside the crew's. One connection writes (in WAL mode), others read. Nothing in it is
// precious: a damaged file is moved aside and begun anew. New samples wait in a table ordered by time (SampleHead)
// until they are settled, packed by the hour (SampleChunks), with rollups that outlive them. Belongs to the thread that
// opened it. Times in Unix ms.
#pragma once

#include "app/domain/sample.h"
#include "app/domain/samplefigures.h"
#include "app/domain/seriesfigures.h"
#include "app/domain/source.h"
#include "app/store/fetchedstretches.h"
#include "app/store/samplehead.h"
#include "app/store/sampleseries.h"

#include <memory>
#include <optional>

namespace qd {

class SampleStore {
public:
    // `nowMs` names a file that had to be moved aside.
    [[nodiscard]] static Result<SampleStore> openWriter(const QString &path, qint64 nowMs);
    [[nodiscard]] static Result<SampleStore> openReader(const QString &path); // StoreMissing until somebody wrote

    // All or nothing, in one transaction; a sample that is there already stays as it is.
    [[nodiscard]] Result<> append(const QList<SeriesData> &series);
    // Every series of the expression that has samples in the range (both ends included), by labels. Where the samples
    // are too old to be kept, points of the five-minute rollups.
    [[nodiscard]] Result<QList<SeriesData>> read(const SourceId &source, const QString &expr, TimeRange range) const;
    // The same for columns of `columnMs`, from the coarsest rollups that are no wider; their points may stand less than
    // a column outside of the range.
    [[nodiscard]] Result<QList<SeriesData>> read(
        const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs) const;
    // The rollups that hold samples in the range, those of samples that are not settled yet included.
    [[nodiscard]] Result<QList<RollupSeries>> rollups(
        const SourceId &source, const QString &expr, TimeRange range, RollupWidth width) const;
    // Of each series that has a value in the range; of rollups where these say it too.
    [[nodiscard]] Result<FiguresBySeries> seriesFigures(
        const SourceId &source, const QString &expr, TimeRange range) const;
    // Whatever the series: is there anything of this range, and how fine? Both ends included.
    [[nodiscard]] Result<SamplesKept> kept(TimeRange range) const;
    // What was asked of which source, as far as it has something in the range.
    [[nodiscard]] Result<QList<SourceQuery>> queries(TimeRange range) const;
    [[nodiscard]] Result<std::optional<qint64>> newest(const SourceId &source, const QString &expr) const;

    // The parts of `range` that were not fetched yet at this step or a finer one.
    [[nodiscard]] Result<QList<TimeRange>> unfetched(
        const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs) const;
    [[nodiscard]] Result<> markFetched(const SourceId &source, const QString &expr, TimeRange range, qint64 stepMs);

    [[nodiscard]] Result<> setStatus(const SourceId &source, const QString &expr, const SourceStatus &status);
    [[nodiscard]] Result<QHash<std::pair<QString, QString>, SourceStatus>> statuses() const; // by source and expr

    // Each does a piece of its work, some ten milliseconds of it: true when it wants to be called again.
    // Packs what is older than the five minutes at hand.
    [[nodiscard]] Result<bool> settle(qint64 nowMs);
    // Removes what is older than it shall be, by whole hours, and series that have nothing left.
    [[nodiscard]] Result<bool> prune(qint64 nowMs, const SampleRetention &retention);

    [[nodiscard]] Result<SampleFileFigures> figures(qint64 nowMs, const SampleRetention &retention) const;

private:
    explicit SampleStore(Database database);
    [[nodiscard]] Result<qint64> lengthOfPast(const SeriesData &series) const;
    [[nodiscard]] Result<> forget(qint64 rawFrom, qint64 rollupFrom);

    std::unique_ptr<Database> m_database; // stays where it is when the store moves
    SampleSeries m_series;
    SampleHead m_head;
};

} // namespace qd
