#include "app/services/metriccatalogue.h"

#include "app/connectors/hostsource.h"
#include "app/connectors/httpprobe.h"
#include "app/connectors/pluginsource.h"
#include "app/connectors/prometheuscatalogue.h"
#include "app/services/demosource.h"
#include "app/services/fixedcatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

// The sources' catalogues, on the thread that asks them.
class CatalogueWorker : public QObject {
public:
    explicit CatalogueWorker(MetricCatalogue::Factory factory)
        : m_factory(std::move(factory))
    {
    }

    // One that was edited is another; the former stays, because it may still be answering.
    CatalogueSource &of(const Source &source)
    {
        for (const auto &[known, catalogue] : m_catalogues) {
            if (known == source)
                return *catalogue;
        }
        m_catalogues.emplace_back(source, m_factory(source));
        return *m_catalogues.back().second;
    }

private:
    MetricCatalogue::Factory m_factory;
    std::vector<std::pair<Source, std::unique_ptr<CatalogueSource>>> m_catalogues;
};

namespace {

constexpr qsizetype mostEntries = 200;
constexpr qint64 roundMs = 60'000; // ends of ranges, so that a server's own cache may help

// A source whose address or authentication was changed is asked anew.
QString keyOf(const Source &source, const QString &question)
{
    return QStringList{
        source.id.value, source.url, toString(source.auth), source.user, source.secretFile, source.caFile, question}
        .join(QChar(0));
}

} // namespace

MetricCatalogue::MetricCatalogue(const Clock &clock, Factory factory, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new CatalogueWorker(std::move(factory)))
{
    m_thread.setObjectName(u"catalogue"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

MetricCatalogue::~MetricCatalogue()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename T> void MetricCatalogue::dropOld(Shelf<T> &shelf) const
{
    if (shelf.size() < mostEntries)
        return;
    const qint64 now = m_clock.nowMs();
    shelf.removeIf([now](const auto &entry) { return entry.value()->answer && now - entry.value()->at >= freshMs; });
    if (shelf.size() >= mostEntries)
        shelf.removeIf([](const auto &entry) { return entry.value()->answer.has_value(); });
}

template <typename T>
void MetricCatalogue::ask(Shelf<T> &shelf, const Source &source, const QString &question, QObject *context,
    Callback<T> callback, Asking<T> asking)
{
    const QString key = keyOf(source, question);
    const qint64 now = m_clock.nowMs();
    if (const auto known = shelf.value(key)) {
        if (!known->answer) {
            known->waiting.emplace_back(context, std::move(callback));
            return;
        }
        if (std::abs(now - known->at) < (*known->answer ? freshMs : failureMs)) {
            QMetaObject::invokeMethod(
                context, [known, callback] { callback(*known->answer); }, Qt::QueuedConnection);
            return;
        }
    }
    dropOld(shelf);
    const auto entry = std::make_shared<Entry<T>>();
    entry->source = source.id;
    entry->at = now;
    entry->waiting.emplace_back(context, std::move(callback));
    shelf.insert(key, entry);
    const qint64 end = (now / roundMs + 1) * roundMs;
    const TimeRange range{end - lookBackMs, end};
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, source, range, asking, entry] {
        asking(worker->of(source), range, worker, [this, entry](const Result<Told<T>> &answer) {
            QMetaObject::invokeMethod(this, [entry, answer] {
                entry->answer = answer;
                for (const auto &[alive, waiting] : std::exchange(entry->waiting, {})) {
                    if (alive)
                        waiting(answer);
                }
            });
        });
    });
}

void MetricCatalogue::metrics(const Source &source, QObject *context, MetricsCallback callback)
{
    ask<QList<MetricInfo>>(m_metrics, source, {}, context, std::move(callback),
        [](CatalogueSource &catalogue, TimeRange range, QObject *worker, const MetricsCallback &told) {
            catalogue.metrics(range, worker, told);
        });
}

void MetricCatalogue::labelNames(
    const Source &source, const QString &selector, QObject *context, NamesCallback callback)
{
    ask<QStringList>(m_names, source, u"names of "_s + selector, context, std::move(callback),
        [selector](CatalogueSource &catalogue, TimeRange range, QObject *worker, const NamesCallback &told) {
            catalogue.labelNames(selector, range, worker, told);
        });
}

void MetricCatalogue::labelValues(
    const Source &source, const QString &selector, const QString &label, QObject *context, NamesCallback callback)
{
    ask<QStringList>(m_names, source, u"values of "_s + label + u" of "_s + selector, context, std::move(callback),
        [label, selector](CatalogueSource &catalogue, TimeRange range, QObject *worker, const NamesCallback &told) {
            catalogue.labelValues(label, selector, range, worker, told);
        });
}

void MetricCatalogue::forget(const SourceId &source)
{
    const auto isOfIt = [&source](const auto &entry) { return entry.value()->source == source; };
    m_metrics.removeIf(isOfIt);
    m_names.removeIf(isOfIt);
}

MetricCatalogue::Factory catalogueFactory(SecretProvider &secrets)
{
    return [&secrets](const Source &source) -> std::unique_ptr<CatalogueSource> {
        QList<MetricInfo> metrics;
        switch (source.kind) {
        case SourceKind::Prometheus:
            return std::make_unique<PrometheusCatalogue>(source, secrets);
        case SourceKind::Demo:
            return std::make_unique<FixedCatalogue>(metrics, DemoSource::catalogue());
        case SourceKind::Alertmanager:
            break;
        case SourceKind::Host:
            for (const HostMetric &each : HostSource::catalogue())
                metrics.append({each.name, u"gauge"_s, {}, toString(each.unit)});
            break;
        case SourceKind::Probe:
            for (const QString &name : HttpProbe::metrics())
                metrics.append({name, u"gauge"_s, {}, {}});
            break;
        case SourceKind::Plugin:
            for (const QString &name : PluginSource::metrics())
                metrics.append({name, u"gauge"_s, {}, {}});
            break;
        }
        return std::make_unique<FixedCatalogue>(metrics);
    };
}

} // namespace qd
