// DashboardDesk: the dashboards of the crew. Window's thread.
#pragma once

#include "app/domain/dashboard.h"
#include "app/services/deskcontext.h"

namespace qd {

class DashboardDesk {
public:
    explicit DashboardDesk(DeskContext context);

    [[nodiscard]] Result<QList<Dashboard>> dashboards() const; // in the order of their tabs

    // Checks and keeps it, a new one (null id) as the last tab; panels without an id get one. The answer is what was
    // kept, with its revision. Conflict: somebody else kept another meanwhile, which then stays.
    [[nodiscard]] Result<Dashboard> save(Dashboard dashboard);
    [[nodiscard]] Result<> remove(const DashboardId &id);
    [[nodiscard]] Result<> reorder(const QList<DashboardId> &ids); // the tabs from the left

private:
    DeskContext m_context;
};

} // namespace qd
