#include "app/domain/incidentfigures.h"

#include "app/domain/workingdays.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <vector>

namespace qd {

namespace {

// Gathers one kind of time; `target` is the objective, if there is one.
class Gathering {
public:
    explicit Gathering(std::optional<double> target, bool targetCounts = false)
        : m_target(target)
        , m_targetCounts(targetCounts)
    {
    }

    void take(double value) { m_values.push_back(value); }
    // Not over yet; so long until now.
    void waiting(double value)
    {
        if (m_target && !meets(value))
            ++m_overdue;
    }

    Spread spread()
    {
        Spread spread;
        spread.cases = int(m_values.size());
        spread.overdue = m_overdue;
        std::sort(m_values.begin(), m_values.end());
        const size_t n = m_values.size();
        if (n > 0) {
            spread.median = (m_values[(n - 1) / 2] + m_values[n / 2]) / 2;
            spread.ninetieth = m_values[size_t(std::ceil(0.9 * double(n))) - 1];
        }
        if (m_target && spread.cases + spread.overdue > 0) {
            const auto met =
                std::count_if(m_values.begin(), m_values.end(), [this](double each) { return meets(each); });
            spread.within = double(met) / (spread.cases + spread.overdue);
        }
        return spread;
    }

private:
    bool meets(double value) const { return m_targetCounts ? value <= *m_target : value < *m_target; }

    std::optional<double> m_target;
    bool m_targetCounts; // the objective itself is met as well: "within 10 days", but "under 10 minutes"
    std::vector<double> m_values;
    int m_overdue = 0;
};

bool counts(const Incident &incident, TimeRange period)
{
    return period.contains(incident.started);
}

} // namespace

IncidentFigures figuresOf(const QList<Incident> &incidents, TimeRange period, const QTimeZone &zone, qint64 nowMs)
{
    const auto day = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    IncidentFigures figures;
    Gathering detect{double(detectTargetMs)};
    Gathering acknowledge(std::nullopt);
    Gathering restore{double(restoreTargetMs)};
    Gathering fix{double(fixTargetWorkingDays), true};
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
