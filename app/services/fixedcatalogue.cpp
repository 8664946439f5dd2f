#include "app/services/fixedcatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString nameLabel = u"__name__"_s;

void tell(QObject *context, const CatalogueSource::NamesCallback &callback, QStringList names)
{
    names.sort();
    names.removeDuplicates();
    QMetaObject::invokeMethod(
        context,
        [callback, names] {
            callback(Told<QStringList>{names, {}});
        },
        Qt::QueuedConnection);
}

} // namespace

FixedCatalogue::FixedCatalogue(QList<MetricInfo> metrics, QList<Labels> series, QObject *parent)
    : CatalogueSource(parent)
    , m_metrics(std::move(metrics))
    , m_series(std::move(series))
{
    for (const Labels &each : std::as_const(m_series)) {
        const QString name = each.value(nameLabel);
        if (std::none_of(
                m_metrics.begin(), m_metrics.end(), [&](const MetricInfo &known) { return known.name == name; }))
            m_metrics.append({name, {}, {}, {}});
    }
    std::sort(m_metrics.begin(), m_metrics.end(),
        [](const MetricInfo &left, const MetricInfo &right) { return left.name < right.name; });
}

QList<Labels> FixedCatalogue::seriesOf(const QString &selector) const
{
    const QString name = selector.section(u'{', 0, 0).trimmed();
    QList<Labels> found = m_series;
    if (!name.isEmpty())
        found.removeIf([&name](const Labels &each) { return each.value(nameLabel) != name; });
    return found;
}

void FixedCatalogue::metrics(TimeRange, QObject *context, MetricsCallback callback)
{
    QMetaObject::invokeMethod(
        context,
        [callback, all = m_metrics] {
            callback(Told<QList<MetricInfo>>{all, {}});
        },
        Qt::QueuedConnection);
}

void FixedCatalogue::labelNames(const QString &selector, TimeRange, QObject *context, NamesCallback callback)
{
    QStringList names;
    for (const Labels &each : seriesOf(selector))
        names += each.keys();
    names.removeAll(nameLabel);
    tell(context, callback, names);
}

void FixedCatalogue::labelValues(
    const QString &label, const QString &selector, TimeRange, QObject *context, NamesCallback callback)
{
    QStringList values;
    for (const Labels &each : seriesOf(selector)) {
        if (each.contains(label))
            values.append(each.value(label));
    }
    tell(context, callback, values);
}

} // namespace qd
