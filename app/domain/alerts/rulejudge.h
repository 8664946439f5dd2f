// Judges one alert rule at one moment, as Prometheus does: what the rule finds is pending until it was bad for as long
// as the rule asks, then fires, and is over when it is found no more. What Prometheus leaves open is decided here:
//   - A rule that cannot be evaluated, or has a condition and no value to put it to, is without data: an alert of its
//     own after noDataAfterMs, for nobody knows whether all is well. What fired goes on firing meanwhile.
//   - Over a stretch in which nothing was evaluated (a laptop asleep, a clock that was set), what is pending begins
//     anew: nobody saw that it was bad all the time.
// Pure. Times in Unix ms.
// https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
#pragma once

#include "app/domain/alerts/alert.h"
#include "app/domain/alerts/alertrule.h"

#include <QHash>
#include <functional>

namespace qd {

constexpr qint64 noDataAfterMs = 20'000; // the captain is told of blindness within half a minute

// What a source answered about one series.
struct FoundSeries {
    Labels labels;
    Sample sample; // with its own time
};

struct Evaluation {
    qint64 at = 0;
    Result<QList<FoundSeries>> found;
};

struct JudgedAlert {
    Alert alert;
    qint64 lastBad = 0;
};

struct RuleState {
    QHash<QString, JudgedAlert> alerts; // pending and firing, by fingerprint
    qint64 evaluatedAt = 0; // with or without success; 0: never
    qint64 noDataSince = 0; // 0: there is data
    TimeRange unseen; // just before, nothing was evaluated for longer than it should be; empty: it was
    std::optional<Error> error; // why it could not be evaluated the last time

    bool isBlind() const { return noDataSince != 0; }
};

// Fills a template with the labels and the value of an alert.
using ExpandTemplate = std::function<QString(const QString &text, const Labels &labels, double value)>;

RuleState judge(const AlertRule &rule, RuleState before, const Evaluation &evaluation, const ExpandTemplate &expand);

// The alerts of a state, that of missing data included.
QList<Alert> alertsOf(const AlertRule &rule, const RuleState &state, qint64 nowMs);

// A state that goes on from what was kept before a restart.
RuleState resumed(const AlertRule &rule, const QList<Alert> &kept);

} // namespace qd
