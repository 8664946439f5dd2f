#include "app/connectors/prometheusdiscovery.h"

#include "app/connectors/prometheusenvelope.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

ServerRule ruleFrom(dom::element rule)
{
    ServerRule read;
    read.isAlert = textOf(rule, "type") == u"alerting"_s;
    read.name = textOf(rule, "name");
    read.query = textOf(rule, "query");
    read.forMs = msOf(rule, "duration");
    read.keepFiringForMs = msOf(rule, "keepFiringFor");
    read.state = textOf(rule, "state");
    read.health = textOf(rule, "health");
    read.lastError = textOf(rule, "lastError");
    read.labels = labelsOf(rule, "labels");
    read.annotations = labelsOf(rule, "annotations");
    return read;
}

template <typename T> Result<Told<T>> told(Result<QStringList> warnings, T data, QStringList own = {})
{
    return std::move(warnings).map([&](const QStringList &all) { return Told<T>{std::move(data), all + own}; });
}

} // namespace

Result<Told<QStringList>> readNames(const HttpAnswer &answer, const QString &place)
{
    QStringList names;
    QStringList cut;
    const auto warnings = readEnvelope(answer, place, [&](dom::element data) {
        for (const dom::element name : dom::array(data)) {
            if (names.size() >= mostNames) {
                cut.append(u"only the first %1 names are kept"_s.arg(mostNames));
                break;
            }
            names.append(toQString(std::string_view(name)));
        }
    });
    std::sort(names.begin(), names.end()); // as not every server does
    return told(warnings, std::move(names), cut);
}

Result<Told<QList<Labels>>> readSeries(const HttpAnswer &answer, const QString &place)
{
    QList<Labels> series;
    QStringList cut;
    const auto warnings = readEnvelope(answer, place, [&](dom::element data) {
        for (const dom::element each : dom::array(data)) {
            if (series.size() >= mostCatalogueSeries) {
                cut.append(u"only the first %1 series are kept"_s.arg(mostCatalogueSeries));
                break;
            }
            series.append(labelsOf(each));
        }
    });
    return told(warnings, std::move(series), cut);
}

Result<Told<QHash<QString, MetricMetadata>>> readMetadata(const HttpAnswer &answer, const QString &place)
{
    QHash<QString, MetricMetadata> all;
    const auto warnings = readEnvelope(answer, place, [&all](dom::element data) {
        for (const auto metric : dom::object(data)) {
            // One entry for each wording of the targets: the first will do.
            dom::element first;
            if (metric.value.at(0).get(first) == simdjson::SUCCESS && all.size() < mostNames)
                all.insert(toQString(metric.key),
                    {textOf(first, "type"), textOf(first, "help").left(longestHelp), textOf(first, "unit")});
        }
    });
    return told(warnings, std::move(all));
}

Result<Told<QList<ServerRuleGroup>>> readRules(const HttpAnswer &answer, const QString &place)
{
    QList<ServerRuleGroup> groups;
    const auto warnings = readEnvelope(answer, place, [&groups](dom::element data) {
        forEachOf(data, "groups", [&groups](dom::element group) {
            ServerRuleGroup read{textOf(group, "name"), textOf(group, "file"), msOf(group, "interval"), {}};
            forEachOf(group, "rules", [&read](dom::element rule) { read.rules.append(ruleFrom(rule)); });
            groups.append(read);
        });
    });
    return told(warnings, std::move(groups));
}

Result<Told<QList<ScrapeTarget>>> readTargets(const HttpAnswer &answer, const QString &place)
{
    QList<ScrapeTarget> targets;
    const auto warnings = readEnvelope(answer, place, [&targets](dom::element data) {
        forEachOf(data, "activeTargets", [&targets](dom::element target) {
            targets.append({textOf(target, "scrapePool"), textOf(target, "scrapeUrl"), labelsOf(target, "labels"),
                textOf(target, "health"), textOf(target, "lastError"), timeFrom(textOf(target, "lastScrape")),
                msOf(target, "lastScrapeDuration")});
        });
    });
    return told(warnings, std::move(targets));
}

Result<BuildInfo> readBuildInfo(const HttpAnswer &answer, const QString &place)
{
    BuildInfo info;
    QString application;
    const auto warnings = readEnvelope(answer, place, [&](dom::element data) {
        info.version = textOf(data, "version").left(40);
        application = textOf(data, "application").simplified().left(40); // of Mimir and its kin
    });
    if (!warnings)
        return tl::unexpected(warnings.error());
    info.product = productOf(answer);
    if (!info.product.isEmpty()) {
        info.version.clear(); // it names the Prometheus that it stands in for
    } else if (!application.isEmpty()) {
        info.product = application.contains(u"Mimir"_s) ? u"Mimir"_s : application;
    } else {
        // Prometheus had reached 2 when it began to answer this; Thanos has not left 0.
        info.product = info.version.startsWith(u"0."_s) ? u"Thanos"_s : u"Prometheus"_s;
    }
    return info;
}

QString productOf(const HttpAnswer &answer)
{
    // VictoriaMetrics puts this on every answer.
    return answer.header("X-Server-Hostname").isEmpty() ? QString() : u"VictoriaMetrics"_s;
}

bool isAbsent(const HttpAnswer &answer)
{
    if (answer.status == 404 || answer.status == 405 || answer.status == 501)
        return true;
    // In the words of VictoriaMetrics.
    return answer.status == 400 && answer.body.contains("unsupported path requested");
}

} // namespace qd
