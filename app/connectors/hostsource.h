// HostSource: this machine, from the kernel's own files (proc(5)); needs nothing and knows no past. An expression is
// the name of one of its metrics.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/domain/panel.h"
#include "app/domain/source.h"

#include <QHash>
#include <map>

namespace qd {

class Clock;

struct HostMetric {
    QString name;
    Unit unit;
};

class HostSource : public MetricSource {
    Q_OBJECT
public:
    HostSource(
        SourceId id, const Clock &clock, QString procFolder = QStringLiteral("/proc"), QObject *parent = nullptr);

    static QList<HostMetric> catalogue();

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    struct LabelsLess {
        bool operator()(const Labels &left, const Labels &right) const
        {
            return std::lexicographical_compare(left.keyValueBegin(), left.keyValueEnd(), right.keyValueBegin(),
                right.keyValueEnd(), [](const auto &one, const auto &other) {
                    return one.first != other.first ? one.first < other.first : one.second < other.second;
                });
        }
    };
    using Counters = std::map<Labels, double, LabelsLess>; // values by labels
    struct Previous {
        qint64 at = 0;
        Counters counters;
    };

    [[nodiscard]] Result<FetchAnswer> answer(const QString &metric);
    [[nodiscard]] Result<Counters> gauges(const QString &metric) const;
    [[nodiscard]] Result<Counters> counters(const QString &metric) const;
    [[nodiscard]] Result<Counters> processorTimes() const;
    [[nodiscard]] Result<Counters> memory() const;
    [[nodiscard]] Result<Counters> load() const;
    [[nodiscard]] Result<Counters> fileSystems() const;
    [[nodiscard]] Result<Counters> network() const;
    [[nodiscard]] Result<Counters> disks() const;
    [[nodiscard]] Result<QStringList> lines(const QString &file) const;
    Counters rates(const QString &metric, const Counters &now, qint64 at);

    SourceId m_id;
    const Clock &m_clock;
    QString m_proc;
    QHash<QString, Previous> m_previous; // of each metric that is a rate
};

} // namespace qd
