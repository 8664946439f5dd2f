// DashboardRepository: dashboards with their panels and variables, each read and written whole.
#pragma once

#include "app/domain/dashboard.h"
#include "app/store/transaction.h"

namespace qd {

class DashboardRepository {
public:
    explicit DashboardRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Dashboard>> all() const; // by position

    // With the next revision. Conflict when the stored one is not of the revision that was read.
    [[nodiscard]] static Result<> save(Transaction &transaction, const Dashboard &dashboard, const Stamp &stamp);
    [[nodiscard]] static Result<> remove(Transaction &transaction, const DashboardId &id); // with its panels

private:
    Database &m_database;
};

} // namespace qd
