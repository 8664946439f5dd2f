#include "app/store/alertrulerepository.h"

#include "app/store/database.h"
#include "app/store/labelsjson.h"
#include "app/store/query.h"
#include "app/store/removerow.h"

using namespace Qt::StringLiterals;

namespace qd {

Result<QList<AlertRule>> AlertRuleRepository::all() const
{
    Query query(
        m_database, uR"(SELECT id, name, rule_group, source_id, expr, comparison, threshold, for_ms, keep_firing_for_ms,
                interval_ms, labels, annotations, enabled
            FROM alert_rule ORDER BY rule_group, name, id)"_s);
    return collect<AlertRule>(std::move(query), [](const Query &row) {
        AlertRule rule;
        rule.id = row.id<AlertRuleTag>(0);
        rule.name = row.text(1);
        rule.group = row.text(2);
        rule.source = row.id<SourceTag>(3);
        rule.expr = row.text(4);
        if (const auto comparison = comparisonFrom(row.text(5)))
            rule.condition = RuleCondition{*comparison, row.real(6)};
        rule.forMs = row.integer(7);
        rule.keepFiringForMs = row.integer(8);
        rule.intervalMs = row.integer(9);
        rule.labels = labelsFromJson(row.text(10));
        rule.annotations = labelsFromJson(row.text(11));
        rule.enabled = row.boolean(12);
        return rule;
    });
}

Result<> AlertRuleRepository::save(Transaction &transaction, const AlertRule &rule, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO alert_rule (id, name, rule_group, source_id, expr, comparison, threshold, for_ms,
                keep_firing_for_ms, interval_ms, labels, annotations, enabled, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, rule_group = excluded.rule_group,
                source_id = excluded.source_id, expr = excluded.expr, comparison = excluded.comparison,
                threshold = excluded.threshold, for_ms = excluded.for_ms,
                keep_firing_for_ms = excluded.keep_firing_for_ms, interval_ms = excluded.interval_ms,
                labels = excluded.labels, annotations = excluded.annotations, enabled = excluded.enabled,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(rule.id).bind(cleaned(rule.name)).bind(cleaned(rule.group)).bind(rule.source).bind(cleaned(rule.expr));
    if (rule.condition)
        query.bind(toString(rule.condition->comparison)).bind(std::optional(rule.condition->threshold));
    else
        query.bind(QVariant(QMetaType::fromType<QString>())).bind(std::optional<double>());
    query.bind(rule.forMs).bind(rule.keepFiringForMs).bind(rule.intervalMs);
    query.bind(labelsToJson(rule.labels)).bind(labelsToJson(rule.annotations)).bind(rule.enabled);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::AlertRule, rule.id.value);
    return {};
}

Result<> AlertRuleRepository::remove(Transaction &transaction, const AlertRuleId &id)
{
    return removeRow(transaction, u"alert_rule"_s, Aggregate::AlertRule, id);
}

} // namespace qd
