// IncidentExport: incidents with their timelines, and the figures of a period, as documents for scripts and
// spreadsheets.
#pragma once

#include "app/domain/changeevent.h"
#include "app/domain/incidentfilter.h"
#include "app/domain/timerange.h"

#include <QJsonObject>

namespace qd {

class IncidentDesk;

class IncidentExport {
public:
    // The desk outlives it.
    IncidentExport(IncidentDesk &desk, QTimeZone zone);

    [[nodiscard]] Result<QJsonObject> document(const Incident &incident) const;
    [[nodiscard]] Result<QByteArray> json(const IncidentFilter &filter) const; // {"incidents": […]}
    [[nodiscard]] Result<QByteArray> csv(const IncidentFilter &filter) const;
    [[nodiscard]] Result<QJsonObject> figures(TimeRange period, qint64 nowMs) const;

private:
    IncidentDesk &m_desk;
    QTimeZone m_zone;
};

QJsonObject changeEventDocument(const ChangeEvent &event, const QTimeZone &zone);

} // namespace qd
