// AlertRule: when something is wrong, for how long before it is told, and in which words. Judged by the console itself,
// on any source. Durations in ms. Fields and their meaning as in a Prometheus rule file.
// https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
#pragma once

#include "app/domain/sample.h"

#include <optional>

namespace qd {

enum class Comparison { Greater, GreaterOrEqual, Less, LessOrEqual, Equal, NotEqual };

QString toString(Comparison); // ">", ">=", "<", "<=", "==", "!="
std::optional<Comparison> comparisonFrom(QStringView);
bool compare(double value, Comparison comparison, double threshold); // NaN: only != holds, as in PromQL

struct RuleCondition {
    Comparison comparison = Comparison::Greater;
    double threshold = 0;

    bool operator==(const RuleCondition &) const = default;
};

struct AlertRule {
    AlertRuleId id;
    QString name; // the label "alertname" of its alerts
    QString group; // of the rule file it came from; may be empty
    SourceId source;
    QString expr; // as the source takes it: PromQL, or the name of what a probe, a plugin or this host measures
    // Of the value of a series; none: the expression compares by itself, and each series it gives is a bad one.
    std::optional<RuleCondition> condition;
    qint64 forMs = 0; // bad for this long before it fires
    qint64 keepFiringForMs = 0; // fires this long after it was last bad
    qint64 intervalMs = 10'000; // between two evaluations
    Labels labels; // added to those of the series; "severity" among them
    Labels annotations; // templates: "summary", "description", "runbook_url"…
    bool enabled = true;

    bool operator==(const AlertRule &) const = default;
};

// https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels
bool isLabelName(const QString &name);

// What a person must put right before this rule can be kept.
[[nodiscard]] Result<> check(const AlertRule &rule);

} // namespace qd
