#include "app/connectors/prometheussource.h"

#include "app/connectors/clockdifference.h"
#include "app/connectors/prometheusanswer.h"
#include "app/domain/clock.h"

#include <QHash>
#include <QPointer>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

// The parts of one fetch, put together in their order.
struct PrometheusSource::Join {
    FetchAnswer answer;
    QHash<SeriesKey, qsizetype> places;

    void add(FetchAnswer part)
    {
        answer.clockDifferenceMs = part.clockDifferenceMs;
        for (const QString &warning : part.warnings) {
            if (!answer.warnings.contains(warning))
                answer.warnings.append(warning);
        }
        if (answer.series.isEmpty()) {
            answer.series = std::move(part.series);
            for (qsizetype i = 0; i < answer.series.size(); ++i)
                places.insert(answer.series.at(i).key, i);
            return;
        }
        for (SeriesData &each : part.series) {
            const auto place = places.constFind(each.key);
            if (place != places.constEnd()) {
                append(answer.series[*place], each);
            } else if (answer.series.size() < mostSeries) {
                places.insert(each.key, answer.series.size());
                answer.series.append(std::move(each));
            }
        }
    }

    // Some servers round the ends of a range: a point may come twice.
    static void append(SeriesData &series, const SeriesData &more)
    {
        const qint64 last = series.times.empty() ? std::numeric_limits<qint64>::min() : series.times.back();
        const auto from = std::upper_bound(more.times.begin(), more.times.end(), last) - more.times.begin();
        series.times.insert(series.times.end(), more.times.begin() + from, more.times.end());
        series.values.insert(series.values.end(), more.values.begin() + from, more.values.end());
    }
};

PrometheusSource::PrometheusSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_clock(clock)
    , m_client(std::move(source), secrets, this)
{
}

void PrometheusSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    FetchRequest whole = request;
    whole.stepMs = qMax<qint64>(request.stepMs, 1000);
    while (request.range.length() / whole.stepMs > mostPoints * mostParts - 1)
        whole.stepMs += whole.stepMs;
    whole.range.from = (request.range.from + whole.stepMs - 1) / whole.stepMs * whole.stepMs;
    whole.range.to = request.range.to / whole.stepMs * whole.stepMs;
    if (whole.range.from > whole.range.to) {
        // No whole step lies in the range: asking for the next one would be asking for the future.
        QMetaObject::invokeMethod(
            context, [callback] { callback(FetchAnswer()); }, Qt::QueuedConnection);
        return;
    }
    fetchPart(whole, std::make_shared<Join>(), context, std::move(callback));
}

void PrometheusSource::fetchPart(
    const FetchRequest &rest, std::shared_ptr<Join> join, QObject *context, FetchCallback callback)
{
    // Both ends count.
    const qint64 end = qMin(rest.range.to, rest.range.from + (mostPoints - 1) * rest.stepMs);
    QUrlQuery form;
    addField(form, u"query"_s, rest.expr);
    form.addQueryItem(u"start"_s, apiSeconds(rest.range.from));
    form.addQueryItem(u"end"_s, apiSeconds(end));
    form.addQueryItem(u"step"_s, apiSeconds(rest.stepMs));
    form.addQueryItem(u"timeout"_s, apiSeconds(m_client.source().timeoutMs));
    const FetchRequest next{rest.expr, {end + rest.stepMs, rest.range.to}, rest.stepMs};
    m_client.post(u"query_range"_s, form, context,
        [this, next, join, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            auto part = answer.and_then([this, &next](const HttpAnswer &got) {
                return readSamples(got, m_client.place(), m_client.source().id, next.expr);
            });
            if (!part)
                return callback(tl::unexpected(part.error()));
            part->clockDifferenceMs = clockDifferenceOf(*answer, m_clock);
            join->add(std::move(*part));
            if (next.range.from > next.range.to)
                return callback(std::move(join->answer));
            if (alive)
                fetchPart(next, join, alive, callback);
        });
}

void PrometheusSource::test(QObject *context, TestCallback callback)
{
    m_client.get(u"status/buildinfo"_s, {}, context,
        [this, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            if (!alive)
                return;
            if (!answer)
                return callback(tl::unexpected(answer.error()));
            SourceFacts facts;
            facts.clockDifferenceMs = clockDifferenceOf(*answer, m_clock);
            // Compatible servers may lack it; what each of them answers is a query, which decides.
            const auto build = readBuildInfo(*answer, m_client.place());
            if (!build && build.error().kind == Error::Kind::Unauthorized)
                return callback(tl::unexpected(build.error()));
            facts.product = build ? build->product : productOf(*answer);
            if (facts.product.isEmpty())
                facts.product = u"Prometheus API"_s; // somebody who speaks it
            facts.version = build ? build->version : QString();
            countSeries(facts, build.has_value(), alive, callback);
        });
}

void PrometheusSource::countSeries(SourceFacts facts, bool isKnown, QObject *context, const TestCallback &callback)
{
    // Prometheus and VictoriaMetrics keep the figure at hand; counting costs a large server seconds.
    m_client.get(u"status/tsdb"_s, {}, context,
        [this, facts, isKnown, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) mutable {
            if (!alive)
                return;
            for (const char *pointer : {"/headStats/numSeries", "/totalSeries"}) {
                bool isNumber = false;
                const qint64 count = answer
                    ? readField(*answer, m_client.place(), pointer).value_or(QString()).toLongLong(&isNumber)
                    : 0;
                if (isNumber)
                    facts.seriesCount = count;
            }
            tryQuery(facts, isKnown, alive, callback);
        });
}

void PrometheusSource::tryQuery(SourceFacts facts, bool isKnown, QObject *context, const TestCallback &callback)
{
    QUrlQuery form;
    addField(form, u"query"_s, facts.seriesCount ? u"vector(1)"_s : u"count({__name__!=\"\"}) or vector(0)"_s);
    m_client.post(
        u"query"_s, form, context, [this, facts, isKnown, callback](const Result<HttpAnswer> &answer) mutable {
            const auto samples = answer.and_then(
                [this](const HttpAnswer &got) { return readSamples(got, m_client.place(), m_client.source().id, {}); });
            if (!samples) {
                // A limit that forbids counting is no fault of the source.
                const Error::Kind kind = samples.error().kind;
                const bool isOnlyTheCount = !facts.seriesCount
                    && (kind == Error::Kind::QueryRejected || (kind == Error::Kind::Timeout && isKnown));
                if (isOnlyTheCount)
                    return callback(facts);
                return callback(tl::unexpected(samples.error()));
            }
            if (!samples->series.isEmpty() && !samples->series.first().values.empty()) {
                const SeriesData &first = samples->series.first();
                if (!facts.seriesCount && std::isfinite(first.values.front()))
                    facts.seriesCount = std::llround(first.values.front());
                if (!facts.clockDifferenceMs) // a proxy took the Date away: an instant query is answered as of now
                    facts.clockDifferenceMs = first.times.front() - m_clock.nowMs();
            }
            callback(facts);
        });
}

} // namespace qd
