#include "app/connectors/prometheuscatalogue.h"

#include <QPointer>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QUrlQuery formFor(const QString &selector, TimeRange range)
{
    QUrlQuery form;
    if (!selector.isEmpty())
        addField(form, u"match[]"_s, selector);
    form.addQueryItem(u"start"_s, apiSeconds(range.from));
    form.addQueryItem(u"end"_s, apiSeconds(range.to));
    return form;
}

// A name of other letters than the classic ones does not fit into a path: Prometheus 3 reads it in this writing.
QString inPath(const QString &label)
{
    static const QRegularExpression classic(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (classic.match(label).hasMatch())
        return label;
    QString escaped = u"U__"_s;
    for (const char32_t c : label.toUcs4()) {
        if (c < 128 && QChar(char16_t(c)).isLetterOrNumber())
            escaped += QChar(char16_t(c));
        else if (c == U'_')
            escaped += u"__"_s;
        else
            escaped += u'_' + QString::number(uint(c), 16) + u'_';
    }
    return escaped;
}

// The metadata of a histogram, a summary and a counter of OpenMetrics go by the name without the ending.
MetricMetadata metadataOf(const QHash<QString, MetricMetadata> &all, const QString &name)
{
    const auto found = all.constFind(name);
    if (found != all.constEnd())
        return *found;
    for (const QString &ending : {u"_bucket"_s, u"_count"_s, u"_sum"_s, u"_total"_s, u"_created"_s}) {
        if (name.endsWith(ending))
            return all.value(name.chopped(ending.size()));
    }
    return {};
}

} // namespace

PrometheusCatalogue::PrometheusCatalogue(Source source, SecretProvider &secrets, QObject *parent)
    : CatalogueSource(parent)
    , m_client(std::move(source), secrets, this)
{
}

template <typename T>
HttpFetcher::Callback PrometheusCatalogue::reading(
    Result<T> (*read)(const HttpAnswer &, const QString &), Callback<T> callback) const
{
    return [read, callback = std::move(callback), place = m_client.place()](const Result<HttpAnswer> &answer) {
        if (!answer)
            return callback(tl::unexpected(answer.error()));
        if (isAbsent(*answer))
            return callback(
                failure(Error::Kind::Unavailable, place, QString::number(answer->status) + u" no such endpoint"_s));
        callback(read(*answer, place));
    };
}

void PrometheusCatalogue::metrics(TimeRange range, QObject *context, MetricsCallback callback)
{
    struct Both {
        std::optional<Result<Told<QStringList>>> names;
        std::optional<Result<Told<QHash<QString, MetricMetadata>>>> metadata;
    };
    const auto both = std::make_shared<Both>();
    const auto join = [both, callback] {
        if (!both->names || !both->metadata)
            return;
        if (!*both->names)
            return callback(tl::unexpected(both->names->error()));
        const auto known = both->metadata->value_or(Told<QHash<QString, MetricMetadata>>());
        Told<QList<MetricInfo>> all{{}, (*both->names)->warnings + known.warnings};
        for (const QString &name : std::as_const((*both->names)->data)) {
            const MetricMetadata metadata = metadataOf(known.data, name);
            all.data.append({name, metadata.type, metadata.help, metadata.unit});
        }
        callback(std::move(all));
    };
    labelValues(u"__name__"_s, {}, range, context, [both, join](const auto &names) {
        both->names = names;
        join();
    });
    metadata(context, [both, join](const auto &all) {
        both->metadata = all;
        join();
    });
}

void PrometheusCatalogue::labelNames(const QString &selector, TimeRange range, QObject *context, NamesCallback callback)
{
    m_client.post(u"labels"_s, formFor(selector, range), context,
        reading<Told<QStringList>>(readNames, [callback](Result<Told<QStringList>> names) {
            if (names)
                names->data.removeAll(u"__name__"_s);
            callback(std::move(names));
        }));
}

void PrometheusCatalogue::labelValues(
    const QString &label, const QString &selector, TimeRange range, QObject *context, NamesCallback callback)
{
    m_client.get(u"label/%1/values"_s.arg(inPath(label)), formFor(selector, range), context,
        reading<Told<QStringList>>(readNames, std::move(callback)));
}

void PrometheusCatalogue::series(
    const QString &selector, TimeRange range, QObject *context, Callback<Told<QList<Labels>>> callback)
{
    QUrlQuery form = formFor(selector.isEmpty() ? u"{__name__!=\"\"}"_s : selector, range);
    form.addQueryItem(u"limit"_s, QString::number(mostCatalogueSeries)); // older servers do not mind it
    m_client.post(u"series"_s, form, context, reading<Told<QList<Labels>>>(readSeries, std::move(callback)));
}

void PrometheusCatalogue::metadata(QObject *context, Callback<Told<QHash<QString, MetricMetadata>>> callback)
{
    QUrlQuery query;
    query.addQueryItem(u"limit_per_metric"_s, u"1"_s);
    m_client.get(u"metadata"_s, query, context,
        reading<Told<QHash<QString, MetricMetadata>>>(readMetadata, std::move(callback)));
}

void PrometheusCatalogue::rules(QObject *context, Callback<Told<QList<ServerRuleGroup>>> callback)
{
    m_client.get(u"rules"_s, {}, context, reading<Told<QList<ServerRuleGroup>>>(readRules, std::move(callback)));
}

void PrometheusCatalogue::targets(QObject *context, Callback<Told<QList<ScrapeTarget>>> callback)
{
    QUrlQuery query;
    query.addQueryItem(u"state"_s, u"active"_s);
    m_client.get(u"targets"_s, query, context, reading<Told<QList<ScrapeTarget>>>(readTargets, std::move(callback)));
}

void PrometheusCatalogue::buildInfo(QObject *context, Callback<BuildInfo> callback)
{
    m_client.get(u"status/buildinfo"_s, {}, context, reading<BuildInfo>(readBuildInfo, std::move(callback)));
}

} // namespace qd
