// SampleReader: reads the samples file on a thread of its own and reduces what it read to what a chart can show.
#pragma once

#include "app/store/samplestore.h"

#include <QObject>
#include <optional>

namespace qd {

class SampleReader : public QObject {
    Q_OBJECT
public:
    explicit SampleReader(const QString &path);

    // `columnMs` 0: every sample. No file yet: nothing.
    [[nodiscard]] Result<QList<SeriesData>> read(
        const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs);
    [[nodiscard]] Result<FiguresBySeries> seriesFigures(const SourceId &source, const QString &expr, TimeRange range);
    // No file yet: nothing of any range.
    [[nodiscard]] Result<QList<SamplesKept>> kept(const QList<TimeRange> &ranges);
    // Stops before the series that would make it more than `most` samples.
    [[nodiscard]] Result<QList<SeriesData>> readAll(TimeRange range, qsizetype most);
    // StoreMissing when there is no file yet.
    [[nodiscard]] Result<SampleFileFigures> figures(qint64 nowMs, const SampleRetention &retention);

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> openForSamples(); // no store and no failure: there is no sample yet

    QString m_path;
    std::optional<SampleStore> m_store; // opened by the first read, on the reading thread
};

} // namespace qd
