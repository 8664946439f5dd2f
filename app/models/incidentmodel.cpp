#include "app/models/incidentmodel.h"

#include "app/services/incidentdesk.h"
#include "app/store/changefeed.h"

#include <algorithm>

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

void IncidentModel::setFilter(const IncidentFilter &filter)
{
    m_filter = filter;
    reload();
}

void IncidentModel::reload()
{
    const auto all = m_desk.all();
    const auto found = m_desk.find(m_filter);
    if (!all || !found) {
        const Error &error = all ? found.error() : all.error();
        if (error.kind == Error::Kind::StoreLocked)
            m_wake.start(lockedRetryMs);
        else
            emit failed(error);
        return;
    }
    m_all = int(all->size());
    m_open = int(std::count_if(all->begin(), all->end(), [](const Incident &incident) { return incident.isOpen(); }));
    QList<IncidentRow> rows;
    for (const Incident &incident : *found)
        rows.append({incident});
    setRows(rows);
    emit reloaded();
}

QVariant IncidentModel::cell(const IncidentRow &row, int, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QString(row.incident.key() + QStringLiteral(" · ") + row.incident.title);
    return {};
}

} // namespace qd
