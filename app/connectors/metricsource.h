// MetricSource: the contract of anything that gives samples. Lives on one thread, answers on it, never blocks it.
#pragma once

#include "app/domain/sample.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace qd {

struct FetchRequest {
    QString expr;
    TimeRange range; // both ends included, as query_range has it; a source without a past answers with what is now
    qint64 stepMs = 15'000;
};

struct FetchAnswer {
    QList<SeriesData> series; // keys complete; times rising
    QStringList warnings; // the source's own words about partial data
    std::optional<qint64> clockDifferenceMs = {}; // the source's clock minus ours, when it told
};

// One number that a probe or a check plugin found; the labels hold no "__name__".
struct Measurement {
    QString metric;
    Labels labels;
    double value = 0; // NaN: measured, and not known

    bool operator==(const Measurement &) const = default;
};

// What a connection test found.
struct SourceFacts {
    QString product; // "Prometheus", "Linux 6.1"
    QString version;
    std::optional<qint64> seriesCount;
    std::optional<qint64> clockDifferenceMs; // the source's clock minus ours
    // Of a probe or a check plugin, whose test is a first run.
    QList<Measurement> measurements{};
    QString text{}; // the plugin's first line
    QStringList warnings{}; // why the result is bad
    std::optional<qint64> alertCount{}; // of an Alertmanager
};

class MetricSource : public QObject {
    Q_OBJECT
public:
    using FetchCallback = std::function<void(Result<FetchAnswer>)>;
    using TestCallback = std::function<void(Result<SourceFacts>)>;
    using QObject::QObject;

    // The callback comes once, later, on this object's thread; never after `context` died.
    virtual void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) = 0;
    virtual void test(QObject *context, TestCallback callback) = 0;
};

} // namespace qd
