#include "app/domain/alerts/rulejudge.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int missedIntervals = 3; // a longer stretch without evaluation is a gap
constexpr qint64 leastGapMs = 10'000; // a busy machine is no gap

Labels labelsOf(const AlertRule &rule, const Labels &series, double value, const ExpandTemplate &expand)
{
    Labels labels = series;
    labels.remove(u"__name__"_s);
    for (auto label = rule.labels.begin(); label != rule.labels.end(); ++label)
        labels.insert(label.key(), expand(label.value(), series, value));
    labels.insert(u"alertname"_s, rule.name);
    labels.removeIf([](auto label) { return label.value().isEmpty(); }); // an empty label is none
    return labels;
}

Labels annotationsOf(const AlertRule &rule, const Labels &series, double value, const ExpandTemplate &expand)
{
    Labels annotations;
    for (auto each = rule.annotations.begin(); each != rule.annotations.end(); ++each)
        annotations.insert(each.key(), expand(each.value(), series, value));
    return annotations;
}

bool isGap(const AlertRule &rule, qint64 before, qint64 now)
{
    return before != 0 && (now < before || now - before > missedIntervals * rule.intervalMs + leastGapMs);
}

bool hasValue(const QList<FoundSeries> &found)
{
    return std::any_of(
        found.begin(), found.end(), [](const FoundSeries &series) { return !std::isnan(series.sample.value); });
}

void find(const AlertRule &rule, RuleState &state, const FoundSeries &series, qint64 now, const ExpandTemplate &expand)
{
    const double value = series.sample.value;
    const Labels labels = labelsOf(rule, series.labels, value, expand);
    auto found = state.alerts.find(fingerprint(labels));
    if (found != state.alerts.end() && found->lastBad == now)
        return; // two series that differ in their names alone are one alert
    if (found == state.alerts.end()) {
        JudgedAlert judged;
        judged.alert.labels = labels;
        judged.alert.state = AlertState::Pending;
        judged.alert.firstBad = std::min(series.sample.t, now);
        judged.alert.activeAt = now;
        judged.alert.rule = rule.id;
        judged.alert.source = rule.source;
        found = state.alerts.insert(fingerprint(labels), judged);
    }
    Alert &alert = found->alert;
    alert.value = value;
    alert.annotations = annotationsOf(rule, series.labels, value, expand);
    found->lastBad = now;
    if (alert.state == AlertState::Pending && now - alert.activeAt >= rule.forMs) {
        alert.state = AlertState::Firing;
        alert.firedAt = now;
    }
}

} // namespace

RuleState judge(const AlertRule &rule, RuleState before, const Evaluation &evaluation, const ExpandTemplate &expand)
{
    const qint64 now = evaluation.at;
    RuleState state = std::move(before);
    state.unseen = {};
    if (isGap(rule, state.evaluatedAt, now)) {
        if (state.evaluatedAt < now)
            state.unseen = {state.evaluatedAt, now};
        for (JudgedAlert &each : state.alerts) {
            if (each.alert.state == AlertState::Pending)
                each.alert.activeAt = now;
            each.lastBad = std::min(each.lastBad, now - 1); // in the future of a clock that was set back
        }
        if (state.noDataSince != 0)
            state.noDataSince = now;
    }
    state.evaluatedAt = now;
    state.error.reset();
    if (!evaluation.found)
        state.error = evaluation.found.error();
    // An expression that compares by itself finds nothing when all is well; a condition needs something to be put to.
    const bool noData = !evaluation.found || (rule.condition && !hasValue(*evaluation.found));
    if (noData) {
        if (state.noDataSince == 0)
            state.noDataSince = now;
        return state;
    }
    state.noDataSince = 0;
    for (const FoundSeries &series : *evaluation.found) {
        const bool bad = !rule.condition
            || (!std::isnan(series.sample.value)
                && compare(series.sample.value, rule.condition->comparison, rule.condition->threshold));
        if (bad)
            find(rule, state, series, now, expand);
    }
    state.alerts.removeIf([&](auto each) {
        const JudgedAlert &judged = each.value();
        const bool kept = judged.alert.state == AlertState::Firing && now - judged.lastBad < rule.keepFiringForMs;
        return judged.lastBad != now && !kept;
    });
    return state;
}

QList<Alert> alertsOf(const AlertRule &rule, const RuleState &state, qint64 nowMs)
{
    QList<Alert> alerts;
    for (const JudgedAlert &each : state.alerts)
        alerts.append(each.alert);
    if (!state.isBlind() || nowMs - state.noDataSince < noDataAfterMs)
        return alerts;
    Alert blind;
    blind.state = AlertState::NoData;
    blind.labels = {{u"alertname"_s, rule.name}, {u"alertstate"_s, toString(AlertState::NoData)}};
    if (const QString severity = rule.labels.value(u"severity"_s); !severity.isEmpty() && !severity.contains(u"{{"_s))
        blind.labels.insert(u"severity"_s, severity);
    blind.value = std::nan("");
    blind.firstBad = blind.activeAt = state.noDataSince;
    blind.firedAt = state.noDataSince + noDataAfterMs;
    blind.rule = rule.id;
    blind.source = rule.source;
    blind.annotations.insert(u"summary"_s,
        state.error ? QCoreApplication::translate("Rule", "This rule cannot be evaluated")
                    : QCoreApplication::translate("Rule", "This rule has nothing to judge by"));
    blind.annotations.insert(
        u"description"_s, state.error ? state.error->subject + u' ' + state.error->detail : rule.expr);
    alerts.append(blind);
    return alerts;
}

RuleState resumed(const AlertRule &rule, const QList<Alert> &kept)
{
    RuleState state;
    for (const Alert &alert : kept) {
        if (alert.rule == rule.id && alert.isActive())
            state.alerts.insert(fingerprint(alert.labels), {alert, 0});
    }
    return state;
}

} // namespace qd
