// CatalogueSource: what a source holds, to choose from: metrics, labels, their values. Lives on one thread, answers on
// it, later; never blocks it, never after `context` died.
#pragma once

#include "app/domain/result.h"
#include "app/domain/timerange.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace qd {

struct MetricInfo {
    QString name;
    QString type; // "counter", "gauge", …; empty: not known. As the help: the source's own words
    QString help;
    QString unit;

    bool operator==(const MetricInfo &) const = default;
};

// What was asked for, with the source's own words about what is missing of it.
template <typename T> struct Told {
    T data;
    QStringList warnings;

    bool operator==(const Told &) const = default;
};

class CatalogueSource : public QObject {
    Q_OBJECT
public:
    using MetricsCallback = std::function<void(Result<Told<QList<MetricInfo>>>)>;
    using NamesCallback = std::function<void(Result<Told<QStringList>>)>;
    using QObject::QObject;

    // Sorted by name; those that had samples within the range.
    virtual void metrics(TimeRange range, QObject *context, MetricsCallback callback) = 0;
    // `selector` is PromQL, `up{job="node"}`; empty: every series. "__name__" is left out of the names.
    virtual void labelNames(const QString &selector, TimeRange range, QObject *context, NamesCallback callback) = 0;
    virtual void labelValues(
        const QString &label, const QString &selector, TimeRange range, QObject *context, NamesCallback callback) = 0;
};

} // namespace qd
