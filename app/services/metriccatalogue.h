// MetricCatalogue: what the sources hold, to choose from while one types and to fill a dashboard's variables. Itself on
// the window's thread; asks and reads on a thread of its own, so that the window never waits. What was heard is kept
// for some minutes, a failure for some seconds; who asks meanwhile is answered from there, and a question that is under
// way is not asked twice.
#pragma once

#include "app/connectors/cataloguesource.h"
#include "app/domain/clock.h"
#include "app/domain/source.h"

#include <QHash>
#include <QPointer>
#include <QThread>
#include <memory>

namespace qd {

class CatalogueWorker;
class SecretProvider;

class MetricCatalogue : public QObject {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<CatalogueSource>(const Source &)>;
    using MetricsCallback = CatalogueSource::MetricsCallback;
    using NamesCallback = CatalogueSource::NamesCallback;

    static constexpr qint64 freshMs = 5 * 60'000;
    static constexpr qint64 failureMs = 10'000;
    static constexpr qint64 lookBackMs = 24 * 3'600'000; // what had no sample for so long is not offered

    // `factory` is called on the catalogue's own thread.
    MetricCatalogue(const Clock &clock, Factory factory, QObject *parent = nullptr);
    ~MetricCatalogue() override;

    // The callbacks come once, later, on the window's thread; never after `context` died.
    void metrics(const Source &source, QObject *context, MetricsCallback callback);
    // `selector` is PromQL, `up{job="node"}`; empty: every series.
    void labelNames(const Source &source, const QString &selector, QObject *context, NamesCallback callback);
    void labelValues(
        const Source &source, const QString &selector, const QString &label, QObject *context, NamesCallback callback);
    void forget(const SourceId &source); // what was heard of it: it is asked anew

private:
    template <typename T> using Callback = std::function<void(Result<Told<T>>)>;
    template <typename T> struct Entry {
        SourceId source;
        qint64 at = 0; // when it was asked
        std::optional<Result<Told<T>>> answer; // none: under way
        std::vector<std::pair<QPointer<QObject>, Callback<T>>> waiting;
    };
    template <typename T> using Shelf = QHash<QString, std::shared_ptr<Entry<T>>>;
    template <typename T> using Asking = std::function<void(CatalogueSource &, TimeRange, QObject *, Callback<T>)>;

    template <typename T>
    void ask(Shelf<T> &shelf, const Source &source, const QString &question, QObject *context, Callback<T> callback,
        Asking<T> asking);
    template <typename T> void dropOld(Shelf<T> &shelf) const;

    const Clock &m_clock;
    QThread m_thread;
    CatalogueWorker *m_worker; // of the thread, deleted when it ends
    Shelf<QList<MetricInfo>> m_metrics;
    Shelf<QStringList> m_names;
};

// For every kind of source there is.
MetricCatalogue::Factory catalogueFactory(SecretProvider &secrets);

} // namespace qd
