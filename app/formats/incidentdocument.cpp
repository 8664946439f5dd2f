#include "app/formats/incidentdocument.h"

#include "app/domain/isotime.h"
#include "app/formats/csv.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QJsonValue numberOrNull(std::optional<double> number, double unit = 1)
{
    return number ? QJsonValue(*number / unit) : QJsonValue(QJsonValue::Null);
}

QJsonObject spread(const Spread &spread, double unit)
{
    return {{u"cases"_s, spread.cases}, {u"overdue"_s, spread.overdue},
        {u"median"_s, numberOrNull(spread.median, unit)}, {u"p90"_s, numberOrNull(spread.ninetieth, unit)},
        {u"within"_s, numberOrNull(spread.within)}};
}

QJsonObject details(const Labels &details)
{
    QJsonObject object;
    for (auto detail = details.begin(); detail != details.end(); ++detail)
        object.insert(detail.key(), detail.value());
    return object;
}

} // namespace

QJsonObject incidentToJson(const Incident &incident, const QList<TimelineEntry> &entries, const QTimeZone &zone)
{
    const auto time = [&zone](std::optional<qint64> ms) { return isoTimeOrNull(ms, zone); };
    QJsonArray timeline;
    QHash<TimelineEntryId, int> numbers;
    for (const TimelineEntry &entry : entries) {
        numbers.insert(entry.id, int(numbers.size()) + 1);
        timeline.append(QJsonObject{{u"at"_s, isoTime(entry.at, zone)}, {u"kind"_s, toString(entry.kind)},
            {u"author"_s, entry.author}, {u"text"_s, entry.text}, {u"details"_s, details(entry.details)},
            {u"corrects"_s,
                entry.corrects ? QJsonValue(numbers.value(*entry.corrects)) : QJsonValue(QJsonValue::Null)}});
    }
    QJsonArray calledIn;
    for (const CalledIn &each : incident.calledIn) {
        calledIn.append(QJsonObject{{u"name"_s, each.name}, {u"team"_s, each.team}, {u"from"_s, time(each.from)},
            {u"until"_s, time(each.until)}});
    }
    return {{u"id"_s, incident.key()}, {u"title"_s, incident.title}, {u"severity"_s, toString(incident.severity)},
        {u"state"_s, toString(incident.state)}, {u"started"_s, time(incident.started)},
        {u"detected"_s, time(incident.detected)}, {u"acknowledged"_s, time(incident.acknowledged)},
        {u"restored"_s, time(incident.restored)}, {u"fixed"_s, time(incident.fixed)},
        {u"dismissed"_s, time(incident.dismissed)},
        {u"dismissal"_s, incident.dismissal ? QJsonValue(toString(*incident.dismissal)) : QJsonValue(QJsonValue::Null)},
        {u"relapses"_s, incident.relapses}, {u"fix_due"_s, fixDue(incident, zone).toString(Qt::ISODate)},
        {u"tickets"_s, incident.tickets}, {u"lead"_s, incident.lead},
        {u"services"_s, QJsonArray::fromStringList(incident.services)}, {u"called_in"_s, calledIn},
        {u"timeline"_s, timeline}};
}

QJsonObject figuresToJson(const IncidentFigures &figures, const WeekHours &hours)
{
    QJsonArray week;
    for (const auto &day : hours) {
        QJsonArray line;
        for (const int count : day)
            line.append(count);
        week.append(line);
    }
    return {{u"count"_s, figures.count}, {u"open"_s, figures.open}, {u"dismissed"_s, figures.dismissed},
        {u"relapses"_s, figures.relapses}, {u"detect_seconds"_s, spread(figures.detect, 1000)},
        {u"acknowledge_seconds"_s, spread(figures.acknowledge, 1000)},
        {u"restore_seconds"_s, spread(figures.restore, 1000)}, {u"fix_working_days"_s, spread(figures.fix, 1)},
        {u"tickets"_s, figures.tickets}, {u"within_tickets"_s, numberOrNull(figures.withinTickets)},
        {u"week_hours"_s, week}};
}

QByteArray incidentsToCsv(const QList<Incident> &incidents, const QTimeZone &zone)
{
    QList<QStringList> lines{{u"id"_s, u"title"_s, u"severity"_s, u"state"_s, u"started"_s, u"detected"_s,
        u"acknowledged"_s, u"restored"_s, u"fixed"_s, u"dismissed"_s, u"dismissal"_s, u"relapses"_s, u"fix_due"_s,
        u"tickets"_s, u"lead"_s, u"services"_s}};
    const auto time = [&zone](std::optional<qint64> ms) { return ms ? isoTime(*ms, zone) : QString(); };
    for (const Incident &incident : incidents) {
        lines.append({incident.key(), incident.title, toString(incident.severity), toString(incident.state),
            time(incident.started), time(incident.detected), time(incident.acknowledged), time(incident.restored),
            time(incident.fixed), time(incident.dismissed),
            incident.dismissal ? toString(*incident.dismissal) : QString(), QString::number(incident.relapses),
            fixDue(incident, zone).toString(Qt::ISODate), QString::number(incident.tickets), incident.lead,
            incident.services.join(u"; "_s)});
    }
    return writeCsv(lines);
}

} // namespace qd
