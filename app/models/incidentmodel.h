// IncidentModel: the incidents that a filter lets through, in its order, kept up to date by the change feed.
#pragma once

#include "app/domain/incidentfilter.h"
#include "app/models/rowsmodel.h"

#include <QTimer>

namespace qd {

class ChangeFeed;
class IncidentDesk;
struct Error;

struct IncidentRow {
    Incident incident;

    QString key() const { return incident.id.value; }
    bool operator==(const IncidentRow &) const = default;
};

class IncidentModel : public RowsModel<IncidentRow> {
    Q_OBJECT
public:
    IncidentModel(IncidentDesk &desk, ChangeFeed &feed, QObject *parent = nullptr);

    // The rows are read, and kept in step, while somebody looks; the counts always.
    void look();
    void lookAway();
    void setFilter(const IncidentFilter &filter);
    int openCount() const { return m_counts.open; } // of all
    int allCount() const { return m_counts.all; }
    const Incident &incidentAt(int row) const { return this->row(row).incident; }
    int columnCount(const QModelIndex & = {}) const override { return 1; }

signals:
    void reloaded();
    void failed(const qd::Error &error);

protected:
    QVariant cell(const IncidentRow &row, int column, int role) const override;

private:
    void reload();

    IncidentDesk &m_desk;
    QTimer m_wake; // several changes, one reading; and again while the file is locked
    IncidentFilter m_filter;
    IncidentCounts m_counts;
    bool m_isLookedAt = false;
};

} // namespace qd
