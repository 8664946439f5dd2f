#include "app/connectors/prometheussource.h"

#include "app/connectors/prometheusanswer.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 3);
}

QUrl withPath(const QString &base, const QString &path)
{
    return QUrl(base + u"/api/v1/"_s + path);
}

} // namespace

PrometheusSource::PrometheusSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_source(std::move(source))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_fetcher(this)
{
}

QString PrometheusSource::place() const
{
    return m_source.url;
}

void PrometheusSource::ask(
    const QString &path, const std::optional<QUrlQuery> &form, QObject *context, HttpFetcher::Callback callback)
{
    m_secrets.find(
        m_source, this, [this, path, form, alive = QPointer<QObject>(context), callback](const Result<Secret> &secret) {
            if (!alive)
                return;
            if (!secret)
                return callback(tl::unexpected(secret.error()));
            HttpRequest request;
            request.url = withPath(m_source.url, path);
            request.form = form;
            request.caFile = m_source.caFile;
            request.timeoutMs = m_source.timeoutMs;
            if (m_source.auth == AuthKind::Basic)
                request.authorization = basicAuthorization(m_source.user, *secret);
            else if (m_source.auth == AuthKind::Bearer)
                request.authorization = bearerAuthorization(*secret);
            m_fetcher.fetch(request, alive, callback);
        });
}

void PrometheusSource::post(
    const QString &path, const QUrlQuery &form, QObject *context, HttpFetcher::Callback callback)
{
    const QString asGet = path + u'?' + form.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s);
    if (m_readsOnly)
        return ask(asGet, std::nullopt, context, callback);
    ask(path, form, context,
        [this, asGet, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            const bool refused = answer && (answer->status == 405 || answer->status == 501);
            if (!refused || !alive)
                return callback(answer);
            m_readsOnly = true;
            ask(asGet, std::nullopt, alive, callback);
        });
}

void PrometheusSource::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    // The server takes one point more than it says: both ends count.
    qint64 step = qMax<qint64>(request.stepMs, 1000);
    while (request.range.length() / step > mostPoints - 1)
        step += step;
    const qint64 from = (request.range.from + step - 1) / step * step;
    const qint64 to = request.range.to / step * step;
    if (from > to) {
        // No whole step lies in the range: asking for the next one would be asking for the future.
        QMetaObject::invokeMethod(
            context, [callback] { callback(FetchAnswer()); }, Qt::QueuedConnection);
        return;
    }
    QUrlQuery form;
    form.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(request.expr)));
    form.addQueryItem(u"start"_s, seconds(from));
    form.addQueryItem(u"end"_s, seconds(to));
    form.addQueryItem(u"step"_s, seconds(step));
    form.addQueryItem(u"timeout"_s, seconds(m_source.timeoutMs));
    post(u"query_range"_s, form, context, [this, expr = request.expr, callback](const Result<HttpAnswer> &answer) {
        if (!answer)
            return callback(tl::unexpected(answer.error()));
        auto samples = readSamples(*answer, place(), m_source.id, expr);
        if (samples && answer->dateMs)
            samples->clockDifferenceMs = *answer->dateMs - m_clock.nowMs() / 1000 * 1000;
        callback(samples);
    });
}

void PrometheusSource::test(QObject *context, TestCallback callback)
{
    // Compatible servers may lack buildinfo; every one of them answers a query.
    ask(u"status/buildinfo"_s, std::nullopt, context,
        [this, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            if (!alive)
                return;
            if (!answer)
                return callback(tl::unexpected(answer.error()));
            SourceFacts facts;
            facts.product = u"Prometheus"_s;
            if (answer->dateMs)
                facts.clockDifferenceMs = *answer->dateMs - m_clock.nowMs() / 1000 * 1000;
            const auto version = readField(*answer, place(), "/version");
            if (!version && answer->status != 404)
                return callback(tl::unexpected(version.error()));
            if (version)
                facts.version = *version;
            countSeries(facts, alive, callback);
        });
}

void PrometheusSource::countSeries(SourceFacts facts, QObject *context, const TestCallback &callback)
{
    const QUrlQuery probe(
        u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(u"count({__name__!=\"\"}) or vector(0)"_s)));
    post(u"query"_s, probe, context, [this, facts, callback](const Result<HttpAnswer> &answer) mutable {
        if (!answer)
            return callback(tl::unexpected(answer.error()));
        const auto samples = readSamples(*answer, place(), m_source.id, {});
        if (!samples)
            return callback(tl::unexpected(samples.error()));
        if (!samples->series.isEmpty() && !samples->series.first().values.empty())
            facts.seriesCount = std::llround(samples->series.first().values.front());
        callback(facts);
    });
}

} // namespace qd
