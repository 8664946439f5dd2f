// SampleRetention, SampleFileFigures: how long samples are kept and what that costs. Milliseconds and bytes.
#pragma once

#include <QtGlobal>
#include <optional>

namespace qd {

struct SampleRetention {
    qint64 rawMs = 15ll * 86'400'000; // every sample
    qint64 rollupMs = 396ll * 86'400'000; // five-minute and hourly rollups: 13 months

    bool operator==(const SampleRetention &) const = default;
};

// What the settled samples of a number of whole hours took.
struct SampleGrowth {
    int hours = 0;
    qint64 sampleBytes = 0; // goes with the samples
    qint64 rollupBytes = 0; // stays as long as rollups do
};

struct SampleFileFigures {
    qint64 bytes = 0; // on disk, the journal included
    qint64 samples = 0;
    qint64 series = 0;
    std::optional<double> bytesPerSample; // once settled, rollups included
    std::optional<qint64> forecastBytes; // of the full file at the present rate
    std::optional<qint64> oldestMs; // of the oldest sample that is left, itself or in a rollup
};

// What is left of a stretch of the past.
enum class SamplesKept {
    None,
    Rollups, // points of five minutes
    Whole, // every sample
};

// Nothing before two whole hours: a first hour may hold a fetched past, or next to nothing.
std::optional<qint64> forecastBytes(const SampleGrowth &growth, const SampleRetention &retention);

} // namespace qd
