// Sample, SeriesKey, SeriesData: measured values on their way from a source to the samples file and to a chart.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"
#include "app/domain/timerange.h"

#include <QList>
#include <QMap>
#include <QString>
#include <vector>

namespace qd {

struct Sample {
    qint64 t = 0; // Unix ms
    double value = 0; // NaN: the series says that it has no value here (a gap)

    bool operator==(const Sample &) const = default;
};

using Labels = QMap<QString, QString>; // sorted by name, "__name__" included when the source gives one

// The identity of a series in the samples file: its source, the expression that produced it, its labels.
struct SeriesKey {
    SourceId source;
    QString expr;
    Labels labels;

    bool operator==(const SeriesKey &) const = default;
};

size_t qHash(const SeriesKey &key, size_t seed = 0);

// name{a="b"} as Prometheus writes it; values escaped.
QString toString(const Labels &labels);

// Samples of one series, rising in time. Arrays apart, so that a reduction walks plain doubles.
struct SeriesData {
    SeriesKey key;
    std::vector<qint64> times;
    std::vector<double> values;

    bool operator==(const SeriesData &) const = default;
};

enum class SourceState {
    Unknown, // not asked yet
    Up,
    Down, // the last poll failed
};

QString toString(SourceState); // "unknown", "up", "down"
std::optional<SourceState> sourceStateFrom(QStringView);

// How a source (or one expression of it) is doing.
struct SourceStatus {
    SourceState state = SourceState::Unknown;
    qint64 since = 0; // when this state began, Unix ms
    qint64 lastGood = 0; // newest sample that arrived; 0: none yet
    Error error; // why, when Down
    QStringList warnings; // words of the server that came with data
    // The source's clock minus ours, when they are so far apart that its newest samples would be missed; else 0.
    qint64 clockDifferenceMs = 0;

    bool operator==(const SourceStatus &) const = default;
};

} // namespace qd
