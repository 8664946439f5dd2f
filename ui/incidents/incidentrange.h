// IncidentRange: which stretch of time an incident's timeline and charts show: all of the repair, following the clock
// while it goes on, until a hand zooms or pans; back leads to what was shown before. Unix ms. Window's thread.
#pragma once

#include "app/domain/changeevent.h"
#include "app/domain/incident.h"
#include "app/domain/timerange.h"

#include <QList>
#include <optional>

class IncidentRange {
public:
    static constexpr qint64 shortestMs = 10'000;

    // From before the impact, and before what was changed just before it, to after the restoration; ten minutes at
    // least. The durable fix is days later.
    static qd::TimeRange wholeOf(const qd::Incident &incident, const QList<qd::ToldEntry> &lines,
        const QList<qd::ChangeEvent> &changes, qint64 nowMs);

    void setWhole(qd::TimeRange whole) { m_whole = whole; }
    qd::TimeRange shown() const { return m_zoom.value_or(m_whole); }
    bool isZoomed() const { return m_zoom.has_value(); }

    void zoomTo(qd::TimeRange range);
    void scale(double factor, qint64 aroundMs); // above 1: more time in sight
    void pan(qint64 byMs);
    void back(); // one step
    void reset(); // all of it

private:
    qd::TimeRange m_whole;
    std::optional<qd::TimeRange> m_zoom;
    QList<std::optional<qd::TimeRange>> m_before;
};
