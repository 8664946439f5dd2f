// IncidentModel: the incidents, open ones first, kept up to date by the change feed.
#pragma once

#include "app/domain/incident.h"
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

    void showOnlyOpen(bool onlyOpen);
    int openCount() const { return m_open; }
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
    bool m_onlyOpen = false;
    int m_open = 0;
};

} // namespace qd
