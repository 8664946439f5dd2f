// AlertRuleDesk: the console's own alert rules. Window's thread.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/services/deskcontext.h"

#include <QList>

namespace qd {

class AlertRuleDesk {
public:
    explicit AlertRuleDesk(DeskContext context)
        : m_context(std::move(context))
    {
    }

    [[nodiscard]] Result<QList<AlertRule>> rules() const; // by group and name
    // With a null id: a new one.
    [[nodiscard]] Result<AlertRule> save(AlertRule rule);
    // All or none, as new rules.
    [[nodiscard]] Result<> add(QList<AlertRule> rules);
    [[nodiscard]] Result<> remove(const AlertRuleId &id);

private:
    DeskContext m_context;
};

} // namespace qd
