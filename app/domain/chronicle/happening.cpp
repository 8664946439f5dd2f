#include "app/domain/chronicle/happening.h"

#include "app/domain/words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr Word<ChronicleLane> laneWords[] = {{ChronicleLane::Captains, u"captains"}, {ChronicleLane::Alerts, u"alerts"},
    {ChronicleLane::Incidents, u"incidents"}, {ChronicleLane::Changes, u"changes"},
    {ChronicleLane::Messages, u"messages"}, {ChronicleLane::Works, u"works"}, {ChronicleLane::Notes, u"notes"}};

} // namespace

QString toString(ChronicleLane lane)
{
    return wordOf(laneWords, lane);
}

ChronicleLane laneOf(HappeningKind kind)
{
    switch (kind) {
    case HappeningKind::Watch:
    case HappeningKind::Handover:
    case HappeningKind::Helm:
        return ChronicleLane::Captains;
    case HappeningKind::Alert:
        return ChronicleLane::Alerts;
    case HappeningKind::Incident:
        return ChronicleLane::Incidents;
    case HappeningKind::Change:
    case HappeningKind::ReleaseBlock:
        return ChronicleLane::Changes;
    case HappeningKind::Message:
        return ChronicleLane::Messages;
    case HappeningKind::WorkMove:
        return ChronicleLane::Works;
    case HappeningKind::Note:
    case HappeningKind::Annotation:
    case HappeningKind::Entry:
        break;
    }
    return ChronicleLane::Notes;
}

TimeRange Happening::wholeAt(qint64 nowMs) const
{
    return {range.from, open ? std::max(range.to, nowMs) : range.to};
}

TimeRange Happening::firmAt(qint64 nowMs) const
{
    return {firm.from, firmOpen ? std::max(firm.to, nowMs) : firm.to};
}

bool Chronicle::isEmpty() const
{
    return std::all_of(lanes.begin(), lanes.end(), [](const QList<Happening> &lane) { return lane.isEmpty(); });
}

Chronicle chronicleOf(TimeRange range, QList<Happening> happenings)
{
    std::stable_sort(happenings.begin(), happenings.end(),
        [](const Happening &a, const Happening &b) { return a.range.from < b.range.from; });
    Chronicle chronicle{range, {}};
    for (Happening &happening : happenings)
        chronicle.lanes[size_t(laneOf(happening.kind))].append(std::move(happening));
    return chronicle;
}

} // namespace qd
