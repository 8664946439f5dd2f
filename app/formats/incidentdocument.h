// Incidents in open formats: the JSON that scripts build on, and CSV for a spreadsheet. Times are ISO 8601 with offset.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/incidentfigures.h"

#include <QByteArray>
#include <QJsonObject>

namespace qd {

// With its timeline; an entry that corrects another names it by its line in it, 1 is the first.
QJsonObject incidentToJson(const Incident &incident, const QList<TimelineEntry> &timeline, const QTimeZone &zone);
QJsonObject figuresToJson(const IncidentFigures &figures, const WeekHours &hours); // durations in seconds

// One line an incident, without timelines.
QByteArray incidentsToCsv(const QList<Incident> &incidents, const QTimeZone &zone);

} // namespace qd
