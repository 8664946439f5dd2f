#include "ui/monitoring/panels/dashboardhistory.h"

namespace {

constexpr qsizetype mostSteps = 200;

} // namespace

void DashboardHistory::edited(const qd::Dashboard &before)
{
    Steps &steps = m_steps[before.id];
    steps.past.append(before);
    if (steps.past.size() > mostSteps)
        steps.past.removeFirst();
    steps.future.clear();
}

std::optional<qd::Dashboard> DashboardHistory::step(
    QList<qd::Dashboard> &from, QList<qd::Dashboard> &to, const qd::Dashboard &now)
{
    if (from.isEmpty())
        return std::nullopt;
    to.append(now);
    qd::Dashboard next = from.takeLast();
    next.revision = now.revision;
    next.position = now.position;
    return next;
}

std::optional<qd::Dashboard> DashboardHistory::undo(const qd::Dashboard &now)
{
    Steps &steps = m_steps[now.id];
    return step(steps.past, steps.future, now);
}

std::optional<qd::Dashboard> DashboardHistory::redo(const qd::Dashboard &now)
{
    Steps &steps = m_steps[now.id];
    return step(steps.future, steps.past, now);
}
