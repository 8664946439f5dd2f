// DashboardHistory: what dashboards were before each edit, so that every edit can be undone and done again. Dashboards
// are values; a stored revision is put in by whoever keeps them.
#pragma once

#include "app/domain/dashboard.h"

#include <QHash>
#include <QList>
#include <optional>

class DashboardHistory {
public:
    void edited(const qd::Dashboard &before);
    // What to keep in place of `now`; nothing when there is no step that way.
    std::optional<qd::Dashboard> undo(const qd::Dashboard &now);
    std::optional<qd::Dashboard> redo(const qd::Dashboard &now);
    bool canUndo(const qd::DashboardId &id) const { return !m_steps.value(id).past.isEmpty(); }
    bool canRedo(const qd::DashboardId &id) const { return !m_steps.value(id).future.isEmpty(); }
    // Somebody else changed it: going back would undo their work.
    void forget(const qd::DashboardId &id) { m_steps.remove(id); }

private:
    struct Steps {
        QList<qd::Dashboard> past;
        QList<qd::Dashboard> future;
    };
    static std::optional<qd::Dashboard> step(
        QList<qd::Dashboard> &from, QList<qd::Dashboard> &to, const qd::Dashboard &now);

    QHash<qd::DashboardId, Steps> m_steps;
};
