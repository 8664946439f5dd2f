#include "app/services/incidentexport.h"

#include "app/formats/changeeventjson.h"
#include "app/formats/incidentdocument.h"
#include "app/services/incidentdesk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

IncidentExport::IncidentExport(IncidentDesk &desk, QTimeZone zone)
    : m_desk(desk)
    , m_zone(std::move(zone))
{
}

Result<QJsonObject> IncidentExport::document(const Incident &incident) const
{
    const auto timeline = m_desk.timeline(incident.id);
    return timeline ? Result<QJsonObject>(incidentToJson(incident, *timeline, m_zone))
                    : tl::unexpected(timeline.error());
}

Result<QByteArray> IncidentExport::json(const IncidentFilter &filter) const
{
    const auto incidents = m_desk.find(filter);
    if (!incidents)
        return tl::unexpected(incidents.error());
    QJsonArray rows;
    for (const Incident &incident : *incidents) {
        const auto row = document(incident);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    return QJsonDocument(QJsonObject{{u"incidents"_s, rows}}).toJson(QJsonDocument::Indented);
}

Result<QByteArray> IncidentExport::csv(const IncidentFilter &filter) const
{
    const auto incidents = m_desk.find(filter);
    return incidents ? Result<QByteArray>(incidentsToCsv(*incidents, m_zone)) : tl::unexpected(incidents.error());
}

Result<QJsonObject> IncidentExport::figures(TimeRange period, qint64 nowMs) const
{
    const auto incidents = m_desk.all();
    if (!incidents)
        return tl::unexpected(incidents.error());
    QJsonObject object =
        figuresToJson(figuresOf(*incidents, period, m_zone, nowMs), weekHours(*incidents, period, m_zone));
    return object;
}

QJsonObject changeEventDocument(const ChangeEvent &event, const QTimeZone &zone)
{
    return changeEventToJson(event, zone);
}

} // namespace qd
