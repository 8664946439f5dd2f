#include "app/services/demosource.h"

#include <QHash>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

struct DemoSeries {
    const char16_t *label;
    const char16_t *value;
    double base; // at night
    double swing; // added at the height of the day
    double noise; // share of the value
    double bump; // added at the height of the incident
};

const QHash<QString, QList<DemoSeries>> &allSeries()
{
    static const QHash<QString, QList<DemoSeries>> all{
        {u"http_request_duration_seconds_p95"_s,
            {{u"app", u"api", 0.18, 0.10, 0.10, 0.95}, {u"app", u"certif", 0.22, 0.08, 0.08, 0.62},
                {u"app", u"orga", 0.15, 0.05, 0.08, 0.05}}},
        {u"http_requests_per_second"_s,
            {{u"app", u"api", 40, 310, 0.06, -90}, {u"app", u"certif", 6, 70, 0.08, -30},
                {u"app", u"orga", 4, 45, 0.08, 0}}},
        {u"http_errors_per_second"_s,
            {{u"app", u"api", 0.02, 0.2, 0.5, 6.5}, {u"app", u"certif", 0.01, 0.05, 0.5, 3.1}}},
        {u"db_connections"_s, {{u"state", u"active", 12, 40, 0.10, 95}, {u"state", u"idle", 60, 30, 0.04, -20}}},
        {u"queue_age_seconds"_s, {{u"queue", u"answers", 2, 14, 0.30, 160}, {u"queue", u"mails", 4, 22, 0.30, 0}}},
        {u"container_cpu_percent"_s,
            {{u"container", u"api-1", 12, 38, 0.12, 34}, {u"container", u"api-2", 12, 36, 0.12, 36},
                {u"container", u"certif-1", 8, 25, 0.12, 12}, {u"container", u"worker-1", 20, 20, 0.18, 0}}},
    };
    return all;
}

// The same number for the same second, between -1 and 1, as noise has to be that can be asked for twice.
double noiseAt(qint64 second, uint seed)
{
    quint64 x = quint64(second) * 0x9E3779B97F4A7C15ull + seed * 0xBF58476D1CE4E5B9ull;
    x ^= x >> 31;
    x *= 0x94D049BB133111EBull;
    x ^= x >> 29;
    return double(x % 20'001) / 10'000 - 1;
}

// Between 0 at 4 in the morning and 1 at 4 in the afternoon, in UTC.
double daylight(qint64 ms)
{
    constexpr double turn = 6.283185307179586;
    return 0.5 - 0.5 * std::cos((double(ms % 86'400'000) / 86'400'000 - 4.0 / 24) * turn);
}

double valueAt(const DemoSeries &series, qint64 ms, qint64 incidentAt, uint seed)
{
    const double smooth =
        noiseAt(ms / 60'000, seed) * 0.6 + noiseAt(ms / 15'000, seed + 7) * 0.3 + noiseAt(ms / 1000, seed + 13) * 0.3;
    double value = (series.base + series.swing * daylight(ms)) * (1 + series.noise * smooth);
    // Rises within two minutes, and falls when the former version is back, seven minutes later.
    const double minutes = double(ms - incidentAt) / 60'000;
    if (minutes > 0 && minutes < 30) {
        const double rise = 1 - std::exp(-minutes / 0.7);
        const double fall = minutes < 7 ? 1 : std::exp(-(minutes - 7) / 1.2);
        value += series.bump * rise * fall * (1 + 0.15 * smooth);
    }
    return std::max(0.0, value);
}

QList<SeriesData> samplesOf(const SourceId &id, const QString &expr, TimeRange range, qint64 step, qint64 incidentAt)
{
    QList<SeriesData> all;
    uint seed = 1;
    for (const DemoSeries &each : allSeries().value(expr)) {
        SeriesData series;
        series.key = {
            id, expr, {{u"__name__"_s, expr}, {QString::fromUtf16(each.label), QString::fromUtf16(each.value)}}};
        for (qint64 t = (range.from + step - 1) / step * step; t <= range.to; t += step) {
            series.times.push_back(t);
            series.values.push_back(valueAt(each, t, incidentAt, seed));
        }
        seed += 101;
        if (!series.times.empty())
            all.append(series);
    }
    return all;
}

} // namespace

QList<SeriesData> demoSamples(const SourceId &id, TimeRange range, qint64 stepMs, qint64 incidentAt)
{
    QList<SeriesData> all;
    for (const QString &expr : allSeries().keys())
        all += samplesOf(id, expr, range, stepMs, incidentAt);
    return all;
}

DemoSource::DemoSource(SourceId id, qint64 incidentAt, QObject *parent)
    : MetricSource(parent)
    , m_id(std::move(id))
    , m_incidentAt(incidentAt)
{
}

QList<Labels> DemoSource::catalogue()
{
    QList<Labels> catalogue;
    for (auto metric = allSeries().begin(); metric != allSeries().end(); ++metric) {
        for (const DemoSeries &each : *metric) {
            catalogue.append(
                {{u"__name__"_s, metric.key()}, {QString::fromUtf16(each.label), QString::fromUtf16(each.value)}});
        }
    }
    return catalogue;
}

void DemoSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    FetchAnswer answer{
        samplesOf(m_id, request.expr, request.range, qMax<qint64>(1000, request.stepMs), m_incidentAt), {}};
    QMetaObject::invokeMethod(
        context, [callback, answer] { callback(answer); }, Qt::QueuedConnection);
}

void DemoSource::test(QObject *context, TestCallback callback)
{
    QMetaObject::invokeMethod(
        context,
        [callback] {
            callback(SourceFacts{u"Quarterdeck demo"_s, {}, std::nullopt, 0});
        },
        Qt::QueuedConnection);
}

} // namespace qd
