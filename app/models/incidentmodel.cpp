#include "app/models/incidentmodel.h"

#include "app/services/incidentdesk.h"
#include "app/store/changefeed.h"

#include <utility>

namespace qd {

namespace {
constexpr int lockedRetryMs = 250;
}

IncidentModel::IncidentModel(IncidentDesk &desk, ChangeFeed &feed, QObject *parent)
    : RowsModel(parent)
    , m_desk(desk)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &IncidentModel::reload);
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::Incident))
            m_wake.start(0);
    });
    reload();
}

void IncidentModel::look()
{
    if (!std::exchange(m_isLookedAt, true))
        reload();
}

void IncidentModel::lookAway()
{
    m_isLookedAt = false;
}

void IncidentModel::setFilter(const IncidentFilter &filter)
{
    m_filter = filter;
    reload();
}

void IncidentModel::reload()
{
    const auto counts = m_desk.counts();
    auto found = m_isLookedAt ? m_desk.find(m_filter) : Result<QList<Incident>>();
    if (!counts || !found) {
        const Error &error = counts ? found.error() : counts.error();
        if (error.kind == Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            emit failed(error);
        return;
    }
    m_counts = *counts;
    if (m_isLookedAt) {
        QList<IncidentRow> rows;
        rows.reserve(found->size());
        for (Incident &incident : *found)
            rows.append({std::move(incident)});
        setRows(rows);
    }
    emit reloaded();
}

QVariant IncidentModel::cell(const IncidentRow &row, int, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QString(row.incident.key() + QStringLiteral(" · ") + row.incident.title);
    return {};
}

} // namespace qd
