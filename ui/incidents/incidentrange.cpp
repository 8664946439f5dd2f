#include "ui/incidents/incidentrange.h"

#include <algorithm>

namespace {

constexpr qint64 minute = 60'000;
// The axis of an open incident grows in steps, so that it stands still between them. The shortest has the target in it.
constexpr qint64 wholes[] = {10 * minute, 15 * minute, 20 * minute, 30 * minute, 45 * minute, 60 * minute, 90 * minute,
    120 * minute, 180 * minute, 240 * minute, 360 * minute, 480 * minute, 720 * minute};
constexpr qint64 halfDay = 720 * minute;
constexpr qint64 longest = 400ll * 86'400'000;
constexpr qint64 justBefore = 15 * minute;
constexpr qint64 afterwards = 3'600'000; // what was done within an hour of the end belongs to the repair

} // namespace

qd::TimeRange IncidentRange::wholeOf(const qd::Incident &incident, const QList<qd::ToldEntry> &lines,
    const QList<qd::ChangeEvent> &changes, qint64 nowMs)
{
    const qint64 end = incident.isOpen() ? nowMs : incident.restored.value_or(incident.dismissed.value_or(nowMs));
    qint64 last = end;
    for (const qd::ToldEntry &line : lines) {
        if (line.entry.kind != qd::TimelineKind::Fixed && line.entry.at < end + afterwards)
            last = std::max(last, line.entry.at);
    }
    const qint64 needed = last - incident.started;
    const auto *step = std::lower_bound(std::begin(wholes), std::end(wholes), needed);
    const qint64 length = step != std::end(wholes) ? *step : (needed + halfDay - 1) / halfDay * halfDay;
    qint64 from = incident.started - length / 8;
    for (const qd::ChangeEvent &change : changes) {
        if (change.at < incident.started && incident.started - change.at <= justBefore)
            from = std::min(from, change.at - length / 20);
    }
    return {from, incident.started + length + length / 10};
}

void IncidentRange::zoomTo(qd::TimeRange range)
{
    const qint64 missing = std::max<qint64>(0, shortestMs - range.length());
    m_before.append(m_zoom);
    m_zoom = qd::TimeRange{range.from - missing / 2, range.to + missing - missing / 2};
}

void IncidentRange::scale(double factor, qint64 aroundMs)
{
    const qd::TimeRange now = shown();
    const double length = std::clamp(double(now.length()) * factor, double(shortestMs), double(longest));
    const double share = double(aroundMs - now.from) / double(std::max<qint64>(1, now.length()));
    const qint64 from = aroundMs - qint64(share * length);
    zoomTo({from, from + qint64(length)});
}

void IncidentRange::pan(qint64 byMs)
{
    const qd::TimeRange now = shown();
    zoomTo({now.from + byMs, now.to + byMs});
}

void IncidentRange::back()
{
    m_zoom = m_before.isEmpty() ? std::nullopt : m_before.takeLast();
}

void IncidentRange::reset()
{
    m_zoom.reset();
    m_before.clear();
}
