#include "app/domain/chronicle/around.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

constexpr qint64 spans[] = {30 * secondMs, minuteMs, 2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs,
    30 * minuteMs, hourMs, 2 * hourMs, 4 * hourMs, 12 * hourMs, dayMs, 2 * dayMs, 7 * dayMs, 14 * dayMs};

} // namespace

QList<Moment> momentsOf(const Happening &happening, qint64 nowMs)
{
    if (happening.range.length() == 0 && !happening.open)
        return {{MomentKind::Instant, happening.range.from}};
    // An alert begins when it fires; what was only pending began nowhere else.
    const qint64 begins = happening.kind == HappeningKind::Alert && happening.firm.length() > 0
        ? happening.firm.from
        : happening.range.from;
    QList<Moment> moments{{MomentKind::Begins, begins}};
    if (!happening.firmOpen && happening.firm.length() > 0)
        moments.append({MomentKind::Ends, happening.firm.to});
    if (!happening.open && happening.range.to > happening.firm.to)
        moments.append({MomentKind::Settled, happening.range.to});
    if (happening.kind != HappeningKind::Watch)
        moments.removeIf([nowMs](const Moment &moment) { return moment.at > nowMs; });
    return moments;
}

QList<Nearby> around(const Chronicle &chronicle, qint64 at, qint64 spanMs, qint64 nowMs)
{
    QList<Nearby> found;
    for (int lane = 0; lane < chronicleLanes; ++lane) {
        const QList<Happening> &happenings = chronicle.lanes[size_t(lane)];
        for (qsizetype i = 0; i < happenings.size() && happenings[i].range.from <= at + spanMs; ++i) {
            const Happening &happening = happenings[i];
            if (happening.kind == HappeningKind::Watch || happening.wholeAt(nowMs).to < at - spanMs)
                continue;
            bool isNear = false;
            for (const Moment &moment : momentsOf(happening, nowMs)) {
                if (moment.at < at - spanMs || moment.at > at + spanMs)
                    continue;
                found.append({ChronicleLane(lane), int(i), moment});
                isNear = true;
            }
            const TimeRange firm = happening.firmAt(nowMs);
            if (!isNear && firm.from <= at && at < firm.to)
                found.append({ChronicleLane(lane), int(i), {MomentKind::GoesOn, firm.from}});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Nearby &a, const Nearby &b) { return a.moment.at < b.moment.at; });
    return found;
}

qint64 spanFor(qint64 lengthMs)
{
    for (const qint64 span : spans) {
        if (span >= lengthMs / 20)
            return span;
    }
    return spans[std::size(spans) - 1];
}

std::optional<qint64> nextMoment(const Chronicle &chronicle, qint64 at, bool forwards, qint64 nowMs,
    const std::function<bool(ChronicleLane)> &isShown)
{
    std::optional<qint64> best;
    for (int lane = 0; lane < chronicleLanes; ++lane) {
        if (!isShown(ChronicleLane(lane)))
            continue;
        for (const Happening &happening : chronicle.lanes[size_t(lane)]) {
            for (const Moment &moment : momentsOf(happening, nowMs)) {
                const bool ahead = forwards ? moment.at > at : moment.at < at;
                if (ahead && (!best || (forwards ? moment.at < *best : moment.at > *best)))
                    best = moment.at;
            }
        }
    }
    return best;
}

} // namespace qd
