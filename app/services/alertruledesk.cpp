#include "app/services/alertruledesk.h"

#include "app/store/alertrulerepository.h"

namespace qd {

Result<QList<AlertRule>> AlertRuleDesk::rules() const
{
    return AlertRuleRepository(m_context.database).all();
}

Result<AlertRule> AlertRuleDesk::save(AlertRule rule)
{
    rule.name = rule.name.trimmed();
    rule.expr = rule.expr.trimmed();
    if (auto sound = check(rule); !sound)
        return tl::unexpected(sound.error());
    if (rule.id.isNull())
        rule.id = AlertRuleId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&rule](Transaction &transaction, const Stamp &stamp) {
        return AlertRuleRepository::save(transaction, rule, stamp);
    });
    return written ? Result<AlertRule>(rule) : tl::unexpected(written.error());
}

Result<> AlertRuleDesk::add(QList<AlertRule> rules)
{
    for (AlertRule &rule : rules) {
        if (auto sound = check(rule); !sound)
            return sound;
        rule.id = AlertRuleId::create(m_context.clock.nowMs());
    }
    return m_context.write([&rules](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const AlertRule &rule : std::as_const(rules)) {
            if (auto done = AlertRuleRepository::save(transaction, rule, stamp); !done)
                return done;
        }
        return {};
    });
}

Result<> AlertRuleDesk::remove(const AlertRuleId &id)
{
    return m_context.write(
        [&id](Transaction &transaction, const Stamp &) { return AlertRuleRepository::remove(transaction, id); });
}

} // namespace qd
