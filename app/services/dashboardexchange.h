// DashboardExchange: dashboards from and to files, of Quarterdeck and of Grafana, with a report in the language of the
// person. Window's thread; a file is at most 10 MiB.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/dashboard.h"
#include "app/domain/result.h"

#include <QStringList>

namespace qd {

class DashboardDesk;
class SourceDesk;

struct DashboardReading {
    Dashboard dashboard; // not kept yet: DashboardDesk::save() keeps it
    int panelsTaken = 0; // headings are not counted
    int panelsLeft = 0;
    QStringList leftOut; // what was not taken, a line each: plain text
    QStringList changed; // what was taken otherwise
};

class DashboardExchange {
public:
    // The desks must outlive it.
    DashboardExchange(const DashboardDesk &dashboards, const SourceDesk &sources, const Clock &clock);

    // `fallback` answers the queries of a Grafana dashboard, and stands in for sources that are not here; null: none
    // was chosen, which is enough where there is but one Prometheus, or where every source is here.
    [[nodiscard]] Result<DashboardReading> read(const QString &path, const SourceId &fallback) const;

    [[nodiscard]] Result<QByteArray> json(const Dashboard &dashboard) const;
    // Conflict when the file is there and `overwrite` is not set.
    [[nodiscard]] Result<> write(const Dashboard &dashboard, const QString &path, bool overwrite) const;

    // Conflict where several have this title.
    [[nodiscard]] Result<Dashboard> titled(const QString &title) const;

private:
    const DashboardDesk &m_dashboards;
    const SourceDesk &m_sources;
    const Clock &m_clock;
};

} // namespace qd
