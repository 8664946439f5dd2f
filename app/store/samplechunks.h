// SampleChunks: the settled part of the samples file: one row for an hour of a series holds its samples, packed, its
// five-minute rollups, packed, and the figures of the hour. Where the samples are gone (too old, or damaged), what is
// left of the row answers for them. Times in Unix ms; runs of samples rise in time.
#pragma once

#include "app/domain/rollup.h"
#include "app/store/query.h"

#include <optional>

namespace qd {

struct SampleRun {
    std::vector<qint64> times;
    std::vector<double> values;

    void append(qint64 t, double value);
    bool operator==(const SampleRun &) const = default;
};

// Both in one; at the same time, the sample of `kept`.
SampleRun merged(const SampleRun &kept, const SampleRun &added);

class SampleChunks {
public:
    explicit SampleChunks(const Database &database);

    // In the caller's transaction. What is there already stays as it is.
    [[nodiscard]] Result<> merge(qint64 series, const SampleRun &added);
    // Of every hour that `range` touches (both ends included), whole.
    [[nodiscard]] Result<SampleRun> samples(qint64 series, TimeRange range) const;
    [[nodiscard]] Result<std::vector<Rollup>> rollups(qint64 series, TimeRange range, RollupWidth width) const;
    // As rollups() will be when `head`, which is not settled yet, was merged.
    [[nodiscard]] Result<std::vector<Rollup>> rollups(
        qint64 series, TimeRange range, RollupWidth width, const SampleRun &head) const;

    // Takes a bounded number of hours that are over before `beforeMs`: true when there may be more of them.
    [[nodiscard]] Result<bool> dropSamples(qint64 beforeMs);
    [[nodiscard]] Result<bool> dropRollups(qint64 beforeMs);

private:
    struct Chunk;
    struct Hour;

    static Chunk chunkAt(const Query &row);
    [[nodiscard]] static Result<std::optional<Chunk>> chunkOf(Query &find, qint64 series, qint64 hour);
    [[nodiscard]] static Result<SampleRun> samplesOf(const Chunk &chunk); // StoreCorrupt: gone
    static std::vector<Rollup> rollupsOf(const Chunk &chunk);
    static Hour mergedHour(const std::optional<Chunk> &before, const SampleRun &added);
    template <typename Take>
    [[nodiscard]] Result<> each(qint64 series, TimeRange range, const QString &blobs, Take &&take) const;
    [[nodiscard]] Result<> write(qint64 series, qint64 hour, const Hour &content);

    const Database &m_database;
    std::optional<Query> m_find; // kept for the next hour
    std::optional<Query> m_write;
};

} // namespace qd
