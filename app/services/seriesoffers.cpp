#include "app/services/seriesoffers.h"

#include "app/domain/promql/promqlselectors.h"
#include "app/domain/promql/promqltokens.h"
#include "app/services/metriccatalogue.h"
#include "app/services/metricrecorder.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostOffers = 8; // of one name that is gone
const QString nameLabel = u"__name__"_s;

// One search over all selectors of a query, one question after the other; ends at the first name that is gone.
struct Search : std::enable_shared_from_this<Search> {
    using Names = std::function<void(const QStringList &)>;

    MetricCatalogue &catalogue;
    MetricRecorder &recorder;
    Source source;
    QString expr;
    qint64 nowMs = 0;
    QPointer<QObject> context;
    SeriesFindingCallback callback;
    QList<PromqlSelector> selectors;

    Search(MetricCatalogue &catalogue_, MetricRecorder &recorder_, const Source &source_, const QString &expr_,
        qint64 nowMs_, QObject *context_, SeriesFindingCallback callback_)
        : catalogue(catalogue_)
        , recorder(recorder_)
        , source(source_)
        , expr(expr_)
        , nowMs(nowMs_)
        , context(context_)
        , callback(std::move(callback_))
        , selectors(promqlSelectors(expr_))
    {
    }

    void fail(const Error &error) const { callback(tl::unexpected(error)); }

    // The values of a label among the series that have a sample now; a catalogue knows also those of hours ago.
    void present(const QString &selector, const QString &label, const Names &told)
    {
        if (source.kind != SourceKind::Prometheus) {
            const auto answered = [self = shared_from_this(), told](const Result<Told<QStringList>> &names) {
                names ? told(names->data) : self->fail(names.error());
            };
            return label == nameLabel ? presentMetrics(told)
                                      : catalogue.labelValues(source, selector, label, context, answered);
        }
        // A range is cut to whole steps: one stands within two of them.
        const qint64 stepMs = std::max(1'000, source.pollMs);
        const FetchRequest request{u"count by (%1) (%2)"_s.arg(label, selector), {nowMs - 2 * stepMs, nowMs}, stepMs};
        recorder.fetchOnce(
            source, request, context, [self = shared_from_this(), label, told](const Result<FetchAnswer> &answer) {
                if (!answer)
                    return self->fail(answer.error());
                QStringList names;
                for (const SeriesData &series : answer->series)
                    names.append(series.key.labels.value(label));
                names.removeAll(QString());
                names.sort();
                told(names);
            });
    }

    void presentMetrics(const Names &told)
    {
        catalogue.metrics(
            source, context, [self = shared_from_this(), told](const Result<Told<QList<MetricInfo>>> &metrics) {
                if (!metrics)
                    return self->fail(metrics.error());
                QStringList names;
                for (const MetricInfo &metric : metrics->data)
                    names.append(metric.name);
                told(names);
            });
    }

    void look(qsizetype at)
    {
        if (at >= selectors.size())
            return callback(SeriesFinding{{}, true});
        const PromqlSelector &selector = selectors[at];
        if (selector.metric.isEmpty() || !promqlVariables(selector.metric).isEmpty())
            return lookAtMatcher(at, 0);
        present(selector.metric, nameLabel, [self = shared_from_this(), at](const QStringList &names) {
            names.contains(self->selectors[at].metric) ? self->lookAtMatcher(at, 0) : self->offerMetrics(at);
        });
    }

    void lookAtMatcher(qsizetype at, qsizetype matcher)
    {
        const PromqlSelector &selector = selectors[at];
        if (matcher >= selector.matchers.size())
            return look(at + 1);
        const auto &asked = selector.matchers[matcher];
        const QString others = selectorText(selector, matcher);
        // A pattern names no value of its own, a variable has its own bar, and a "not" is never what is missing.
        if (asked.matchOperator != u"="_s || !promqlVariables(asked.value).isEmpty() || asked.value.isEmpty()
            || others.isEmpty())
            return lookAtMatcher(at, matcher + 1);
        present(others, asked.label, [self = shared_from_this(), at, matcher](const QStringList &values) {
            const auto &one = self->selectors[at].matchers[matcher];
            if (values.isEmpty() || values.contains(one.value))
                return self->lookAtMatcher(at, matcher + 1);
            QStringList nearest = nearestNames(one.value, values, mostOffers);
            for (const QString &value : values) {
                if (nearest.size() < mostOffers && !nearest.contains(value))
                    nearest.append(value);
            }
            SeriesFinding finding;
            for (const QString &value : nearest) {
                const QString text = quoted(value);
                finding.offers.append({one.label + u'=' + quoted(one.value), one.label + u'=' + text,
                    QString(self->expr).replace(one.start, one.length, text)});
            }
            self->callback(finding);
        });
    }

    void offerMetrics(qsizetype at)
    {
        presentMetrics([self = shared_from_this(), at](const QStringList &names) {
            const QString gone = self->selectors[at].metric;
            QStringList nearest = nearestNames(gone, names, 2 * mostOffers);
            nearest.removeAll(gone);
            if (nearest.isEmpty())
                return self->callback(SeriesFinding{});
            // The catalogue's are those of a day; offered are those of now, the nearest first.
            self->present(u"{__name__=~\"%1\"}"_s.arg(nearest.join(u'|')), nameLabel,
                [self, at, gone, nearest](const QStringList &present) {
                    SeriesFinding finding;
                    for (const QString &name : nearest) {
                        if (present.contains(name) && finding.offers.size() < mostOffers)
                            finding.offers.append({gone, name,
                                QString(self->expr).replace(self->selectors[at].start, gone.size(), name)});
                    }
                    self->callback(finding);
                });
        });
    }

    static QString quoted(QString value)
    {
        value.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
        return u'"' + value + u'"';
    }
};

} // namespace

void findWhatIsThere(MetricCatalogue &catalogue, MetricRecorder &recorder, const Source &source, const QString &expr,
    qint64 nowMs, QObject *context, SeriesFindingCallback callback)
{
    const auto search =
        std::make_shared<Search>(catalogue, recorder, source, expr, nowMs, context, std::move(callback));
    search->look(0);
}

} // namespace qd
