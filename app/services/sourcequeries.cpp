#include "app/services/sourcequeries.h"

#include "app/domain/querystep.h"
#include "app/domain/templating.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 usualRangeMs = 15 * 60'000;
const QString heartbeat = u"vector(1)"_s;

} // namespace

QStringList exprsOf(
    const Panel &panel, const QList<DashboardVariable> &variables, const Source &source, TimeRange range)
{
    TemplateContext context;
    context.range = range;
    context.stepMs = stepFor(range.length(), source.pollMs);
    QStringList exprs;
    for (const PanelQuery &query : panel.queries) {
        const QStringList names = variablesIn(query.expr);
        const bool waits = std::any_of(variables.begin(), variables.end(), [&names](const DashboardVariable &variable) {
            return variable.kind == DashboardVariable::Kind::Labels && variable.chosen.isEmpty() && !variable.withAll
                && names.contains(variable.name);
        });
        if (waits)
            return {}; // an empty value would ask for something else
        exprs.append(resolved(query.expr, variables, context));
    }
    return exprs;
}

QList<SourceQuery> queriesToPoll(const QList<Source> &sources, const QList<Dashboard> &dashboards,
    const QList<AlertRule> &rules, const std::optional<QList<SourceQuery>> &shown, qint64 nowMs)
{
    QList<SourceQuery> queries = shown.value_or(QList<SourceQuery>{});
    const TimeRange range{nowMs - usualRangeMs, nowMs};
    for (const Dashboard &dashboard : dashboards) {
        for (const Panel &panel : dashboard.panels) {
            const auto source = std::find_if(
                sources.begin(), sources.end(), [&panel](const Source &each) { return each.id == panel.source; });
            if (source == sources.end() || (shown && source->knowsThePast()))
                continue;
            const QStringList exprs = exprsOf(panel, dashboard.variables, *source, range);
            for (const QString &expr : exprs) {
                if (const SourceQuery query{source->id, expr}; !queries.contains(query))
                    queries.append(query);
            }
        }
    }
    for (const AlertRule &rule : rules) {
        const auto source = std::find_if(
            sources.begin(), sources.end(), [&rule](const Source &each) { return each.id == rule.source; });
        const SourceQuery query{rule.source, rule.expr};
        if (rule.enabled && source != sources.end() && !source->knowsThePast() && !queries.contains(query))
            queries.append(query);
    }
    for (const Source &source : sources) {
        const bool asked = std::any_of(
            queries.begin(), queries.end(), [&source](const SourceQuery &query) { return query.source == source.id; });
        if (source.kind == SourceKind::Prometheus && !asked)
            queries.append({source.id, heartbeat});
    }
    return queries;
}

} // namespace qd
