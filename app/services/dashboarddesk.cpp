#include "app/services/dashboarddesk.h"

#include "app/store/dashboardrepository.h"

#include <algorithm>

namespace qd {

DashboardDesk::DashboardDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Dashboard>> DashboardDesk::dashboards() const
{
    return DashboardRepository(m_context.database).all();
}

Result<Dashboard> DashboardDesk::save(Dashboard dashboard)
{
    dashboard.title = dashboard.title.simplified();
    for (Panel &panel : dashboard.panels) {
        panel.title = panel.title.simplified();
        if (panel.id.isNull())
            panel.id = PanelId::create(m_context.clock.nowMs());
        for (PanelQuery &query : panel.queries)
            query.expr = query.expr.trimmed();
        std::sort(panel.thresholds.begin(), panel.thresholds.end(),
            [](const Threshold &a, const Threshold &b) { return a.value < b.value; });
    }
    if (auto sound = check(dashboard); !sound)
        return tl::unexpected(sound.error());
    const auto before = dashboards();
    if (!before)
        return tl::unexpected(before.error());
    if (dashboard.id.isNull()) {
        dashboard.id = DashboardId::create(m_context.clock.nowMs());
        dashboard.position = before->isEmpty() ? 0 : before->last().position + 1;
        dashboard.revision = 0;
    }
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return DashboardRepository::save(transaction, dashboard, stamp);
    });
    if (!written)
        return tl::unexpected(written.error());
    ++dashboard.revision;
    return dashboard;
}

Result<> DashboardDesk::remove(const DashboardId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return DashboardRepository::remove(transaction, id); });
}

Result<> DashboardDesk::reorder(const QList<DashboardId> &ids)
{
    const auto before = dashboards();
    if (!before)
        return tl::unexpected(before.error());
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (Dashboard dashboard : *before) {
            const int position = int(ids.indexOf(dashboard.id));
            if (position < 0 || position == dashboard.position)
                continue;
            dashboard.position = position;
            if (auto done = DashboardRepository::save(transaction, dashboard, stamp); !done)
                return done;
        }
        return {};
    });
}

} // namespace qd
