// AlertRuleRepository: the console's own alert rules.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/store/transaction.h"

#include <QList>

namespace qd {

class AlertRuleRepository {
public:
    explicit AlertRuleRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<AlertRule>> all() const; // by group and name

    [[nodiscard]] static Result<> save(Transaction &transaction, const AlertRule &rule, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const AlertRuleId &id);

private:
    Database &m_database;
};

} // namespace qd
