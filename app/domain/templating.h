// What a query with variables says when it is asked: "$job", "${job}", "${job:regex}" and "[[job]]" give way to what
// was chosen, "$__interval", "$__rate_interval" and "$__range" to durations, as in Grafana's dashboards for Prometheus.
// Pure functions; times are Unix ms.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/timerange.h"

namespace qd {

struct TemplateContext {
    TimeRange range;
    qint64 stepMs = 15'000; // between two points of the answer
    qint64 scrapeMs = 15'000; // how often the source measures
};

// An unknown name stays as it is written.
QString resolved(const QString &text, const QList<DashboardVariable> &variables, const TemplateContext &context);
// The names that a text mentions, the built-in ones included ("__interval").
QStringList variablesIn(const QString &text);
// "90s" as "1m30s"; of whole milliseconds "250ms". As Prometheus writes durations.
QString promDuration(qint64 ms);

// The variable's own label query: "label_values(up{job=~"$job"}, instance)" or just "instance".
struct LabelQuery {
    QString selector; // empty: every series
    QString label;

    bool operator==(const LabelQuery &) const = default;
};
std::optional<LabelQuery> labelQueryFrom(const QString &query);
// What a label's values give to choose from: those the variable's regex lets through, each once, in natural order.
QStringList choices(const QStringList &values, const QString &regex);

} // namespace qd
