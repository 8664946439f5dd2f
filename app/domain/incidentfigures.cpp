#include "app/domain/incidentfigures.h"

#include "app/domain/workingdays.h"

#include <QDateTime>
#include <algorithm>

namespace qd {

namespace {

bool counts(const Incident &incident, TimeRange period)
{
    return period.contains(incident.started);
}

} // namespace

IncidentFigures figuresOf(const QList<Incident> &incidents, TimeRange period, const QTimeZone &zone, qint64 nowMs,
    const UnwatchedTime &unwatched)
{
    const auto day = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    IncidentFigures figures;
    SpreadOf detect{double(detectTargetMs)};
    SpreadOf acknowledge(std::nullopt);
    SpreadOf restore{double(restoreTargetMs)};
    SpreadOf fix{double(fixTargetWorkingDays), true};
    int fewTickets = 0;
    for (const Incident &incident : incidents) {
        if (!counts(incident, period))
            continue;
        if (incident.state == IncidentState::Dismissed) {
            ++figures.dismissed;
            continue;
        }
        ++figures.count;
        figures.open += incident.isOpen() ? 1 : 0;
        figures.relapses += incident.relapses;
        figures.tickets += incident.tickets;
        fewTickets += incident.tickets < ticketsTarget ? 1 : 0;
        if (!unwatched.contains(incident.started))
            detect.take(double(incident.detected - incident.started));
        if (incident.acknowledged)
            acknowledge.take(double(*incident.acknowledged - incident.started));
        if (incident.restored)
            restore.take(double(timeToRestore(incident, nowMs)));
        else
            restore.waiting(double(timeToRestore(incident, nowMs)));
        const QDate began = day(incident.started);
        if (incident.fixed)
            fix.take(workingDaysBetween(began, day(*incident.fixed)));
        else
            fix.waiting(workingDaysBetween(began, day(nowMs)));
    }
    figures.detect = detect.spread();
    figures.acknowledge = acknowledge.spread();
    figures.restore = restore.spread();
    figures.fix = fix.spread();
    if (figures.count > 0)
        figures.withinTickets = double(fewTickets) / figures.count;
    return figures;
}

WeekHours weekHours(const QList<Incident> &incidents, TimeRange period, const QTimeZone &zone)
{
    WeekHours hours{};
    for (const Incident &incident : incidents) {
        if (!counts(incident, period) || incident.state == IncidentState::Dismissed)
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(incident.started, zone);
        ++hours[size_t(local.date().dayOfWeek() - 1)][size_t(local.time().hour())];
    }
    return hours;
}

} // namespace qd
