#include "app/domain/drills/scenario.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 sampleEveryMs = 5'000;
constexpr qint64 longestScenarioMs = 2 * 3'600'000;
constexpr double turn = 6.283185307179586;

// The same number for the same instant and seed, between -1 and 1.
double chance(qint64 at, uint seed)
{
    quint64 x = quint64(at) * 0x9E3779B97F4A7C15ull + quint64(seed) * 0xD1B54A32D192ED03ull;
    x ^= x >> 32;
    x *= 0xBF58476D1CE4E5B9ull;
    x ^= x >> 29;
    return double(x % 20'001) / 10'000 - 1;
}

double partAt(const ShapePart &part, uint seed, qint64 at)
{
    switch (part.kind) {
    case ShapePart::Kind::Base:
        return part.by;
    case ShapePart::Kind::Ramp:
        if (at <= part.from)
            return 0;
        return at >= part.to ? part.by : part.by * double(at - part.from) / double(part.to - part.from);
    case ShapePart::Kind::Step:
        return at >= part.from && (part.to <= part.from || at < part.to) ? part.by : 0;
    case ShapePart::Kind::Wave:
        return part.by * std::sin(turn * double(at) / double(part.to));
    case ShapePart::Kind::Noise:
        return part.by * chance(at, seed);
    }
    return 0;
}

Result<> wrong(const QString &what, const QString &why)
{
    return failure(Error::Kind::Invalid, what, why);
}

SeriesData sampled(
    const ScenarioChart &chart, const ScenarioSeries &series, const SourceId &source, qint64 impactAt, TimeRange range)
{
    SeriesData data;
    data.key = {source, chart.metric, series.labels};
    data.key.labels.insert(u"__name__"_s, chart.metric);
    for (qint64 t = range.from / sampleEveryMs * sampleEveryMs; t <= range.to; t += sampleEveryMs) {
        double value = valueAt(series.shape, series.seed, t - impactAt);
        value = chart.low ? std::max(value, *chart.low) : value;
        value = chart.high ? std::min(value, *chart.high) : value;
        data.times.push_back(t);
        data.values.push_back(value);
    }
    return data;
}

AlertEpisode episodeOf(const ScenarioAlert &told, const QString &language, const SourceId &source, qint64 impactAt)
{
    AlertEpisode episode;
    episode.id = AlertEpisodeId::create(impactAt + told.bad);
    Alert &alert = episode.alert;
    alert.labels = told.labels;
    alert.labels.insert(u"alertname"_s, told.name);
    alert.labels.insert(u"severity"_s, told.severity);
    alert.annotations = {{u"summary"_s, told.summary.in(language)}};
    alert.value = std::nan("");
    alert.source = source;
    alert.state = told.clears ? AlertState::Resolved : AlertState::Firing;
    alert.firstBad = alert.activeAt = impactAt + told.bad;
    alert.firedAt = impactAt + told.fires;
    alert.resolvedAt = told.clears ? impactAt + *told.clears : 0;
    episode.chain.firstBad = episode.chain.evaluated = alert.firstBad;
    episode.chain.fired = alert.firedAt;
    return episode;
}

} // namespace

double valueAt(const QList<ShapePart> &shape, uint seed, qint64 at)
{
    double value = 0;
    for (const ShapePart &part : shape)
        value += partAt(part, seed, at);
    return value;
}

Result<> check(const DrillScenario &scenario)
{
    const auto told = [](const ScenarioText &text) { return !text.en.isEmpty() && !text.fr.isEmpty(); };
    if (!told(scenario.title))
        return wrong(u"title"_s, u"needed in en and in fr"_s);
    if (!told(scenario.production))
        return wrong(u"production"_s, u"needed in en and in fr"_s);
    if (!told(scenario.good))
        return wrong(u"good"_s, u"needed in en and in fr"_s);
    if (scenario.runbook.isEmpty())
        return wrong(u"runbook"_s, u"needed: the path of the one that answers"_s);
    if (scenario.lastsMs <= 0 || scenario.lastsMs > longestScenarioMs)
        return wrong(u"lasts"_s, u"more than nothing, and two hours at most"_s);
    if (scenario.charts.isEmpty())
        return wrong(u"charts"_s, u"one at least"_s);
    for (const ScenarioChart &chart : scenario.charts) {
        if (chart.metric.isEmpty() || !told(chart.title) || chart.series.isEmpty())
            return wrong(u"charts"_s, u"each needs a metric, a title in en and fr, and series"_s);
        for (const ScenarioSeries &series : chart.series) {
            for (const ShapePart &part : series.shape) {
                const bool needsEnd = part.kind == ShapePart::Kind::Ramp || part.kind == ShapePart::Kind::Wave;
                const qint64 least = part.kind == ShapePart::Kind::Ramp ? part.from : 0;
                if (!std::isfinite(part.by) || (needsEnd && part.to <= least))
                    return wrong(chart.metric, u"a ramp ends after it begins, and a wave takes a while"_s);
            }
        }
    }
    for (const ScenarioAlert &alert : scenario.alerts) {
        if (alert.name.isEmpty() || !severityFrom(alert.severity) || !told(alert.summary) || alert.fires < alert.bad
            || (alert.clears && *alert.clears <= alert.fires))
            return wrong(
                u"alerts"_s, u"each needs a name, a severity and a summary, is bad, fires and clears in this order"_s);
    }
    for (const ScenarioMessage &message : scenario.messages) {
        if (!told(message.from) || !told(message.text))
            return wrong(u"messages"_s, u"each needs who says what, in en and in fr"_s);
    }
    const bool restores = std::any_of(scenario.reaction.begin(), scenario.reaction.end(),
        [](const ScenarioMoment &moment) { return moment.kind == DrillMomentKind::Restored; });
    if (!restores)
        return wrong(u"reaction"_s, u"a good one restores"_s);
    return {};
}

DrillScript scriptOf(const DrillScenario &scenario, const QString &language, qint64 beginsAt)
{
    DrillScript script;
    script.subject.scenario = scenario.name;
    script.title = scenario.title.in(language);
    script.about = scenario.production.in(language);
    script.impactAt = beginsAt + drillLeadMs;
    script.plays = {beginsAt, script.impactAt + scenario.lastsMs};
    script.charts = SamplesKept::Whole;
    Source source;
    source.id = SourceId::create(beginsAt);
    source.kind = SourceKind::Demo;
    source.name = u"drill"_s;
    script.sources = {source};
    Dashboard dashboard;
    dashboard.id = DashboardId::create(beginsAt);
    dashboard.title = script.title;
    for (const ScenarioChart &chart : scenario.charts) {
        Panel panel;
        panel.id = PanelId::create(beginsAt);
        panel.title = chart.title.in(language);
        panel.source = source.id;
        panel.queries = {{chart.metric, {}}};
        panel.unit = chart.unit;
        if (chart.critical)
            panel.thresholds = {{*chart.critical, ThresholdLevel::Critical}};
        dashboard = added(dashboard, panel);
        for (const ScenarioSeries &series : chart.series) {
            script.series.append(
                sampled(chart, series, source.id, script.impactAt, {beginsAt - drillPastMs, script.plays.to}));
        }
    }
    script.dashboards = {dashboard};
    for (const ScenarioAlert &alert : scenario.alerts)
        script.alerts.append(episodeOf(alert, language, source.id, script.impactAt));
    for (const ScenarioMessage &message : scenario.messages)
        script.messages.append({script.impactAt + message.at, message.from.in(language), message.text.in(language)});
    for (ChangeEvent change : scenario.changes) {
        change.at += script.impactAt;
        if (change.until)
            change.until = *change.until + script.impactAt;
        change.id = ChangeEventId::create(change.at);
        script.changes.append(change);
    }
    for (const ScenarioMoment &moment : scenario.reaction)
        script.then.append({moment.at, moment.kind, moment.text.in(language)});
    return script;
}

} // namespace qd
