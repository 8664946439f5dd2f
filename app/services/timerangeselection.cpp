#include "app/services/timerangeselection.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<RangeChoice> choices[] = {{RangeChoice::Minutes15, u"15m"}, {RangeChoice::Hour1, u"1h"},
    {RangeChoice::Hours6, u"6h"}, {RangeChoice::Hours24, u"24h"}, {RangeChoice::Days7, u"7d"}};

} // namespace

QString toString(RangeChoice choice)
{
    return wordOf(choices, choice);
}

std::optional<RangeChoice> rangeChoiceFrom(QStringView word)
{
    return valueOf(choices, word);
}

qint64 lengthMs(RangeChoice choice)
{
    constexpr qint64 minute = 60'000;
    switch (choice) {
    case RangeChoice::Minutes15:
        return 15 * minute;
    case RangeChoice::Hour1:
        return 60 * minute;
    case RangeChoice::Hours6:
        return 6 * 60 * minute;
    case RangeChoice::Hours24:
        return 24 * 60 * minute;
    case RangeChoice::Days7:
        return 7 * 24 * 60 * minute;
    }
    return 15 * minute;
}

const QList<RangeChoice> &allRangeChoices()
{
    static const QList<RangeChoice> all{
        RangeChoice::Minutes15, RangeChoice::Hour1, RangeChoice::Hours6, RangeChoice::Hours24, RangeChoice::Days7};
    return all;
}

TimeRangeSelection::TimeRangeSelection(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_now.choice = rangeChoiceFrom(settings.range.value()).value_or(RangeChoice::Minutes15);
}

TimeRange TimeRangeSelection::rangeAt(qint64 nowMs) const
{
    if (m_now.zoom)
        return *m_now.zoom;
    const qint64 end = m_now.live ? nowMs : m_now.pausedAt;
    return {end - length(), end};
}

void TimeRangeSelection::change(const State &state)
{
    m_now = state;
    emit changed();
}

void TimeRangeSelection::choose(RangeChoice choice)
{
    if (choice == m_now.choice && !m_now.zoom)
        return;
    State next = m_now;
    next.choice = choice;
    // Out of a zoom one comes back to the present, unless the charts were held still before.
    next.zoom.reset();
    m_before.clear();
    m_settings.range.set(toString(choice));
    change(next);
}

void TimeRangeSelection::pause(qint64 atMs)
{
    if (!isLive())
        return;
    State next = m_now;
    next.live = false;
    next.pausedAt = atMs;
    change(next);
}

void TimeRangeSelection::follow()
{
    if (isLive())
        return;
    State next = m_now;
    next.live = true;
    next.zoom.reset();
    m_before.clear();
    change(next);
}

void TimeRangeSelection::zoomTo(TimeRange range, qint64 nowMs)
{
    constexpr qsizetype mostSteps = 100;
    const qint64 length = std::clamp(range.length(), shortestMs, longestMs);
    if (length != range.length())
        range.from = range.from + range.length() / 2 - length / 2;
    range.from = std::min(range.from, nowMs - length);
    range.to = range.from + length;
    if (m_now.zoom == range)
        return;
    m_before.append(m_now);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    State next = m_now;
    next.zoom = range;
    change(next);
}

void TimeRangeSelection::scale(double factor, qint64 aroundMs, qint64 nowMs)
{
    const TimeRange range = rangeAt(nowMs);
    const double length = std::clamp(double(range.length()) * factor, double(shortestMs), double(longestMs));
    const double share = double(aroundMs - range.from) / double(range.length());
    const qint64 from = aroundMs - qint64(share * length);
    zoomTo({from, from + qint64(length)}, nowMs);
}

void TimeRangeSelection::pan(qint64 byMs, qint64 nowMs)
{
    const TimeRange range = rangeAt(nowMs);
    zoomTo({range.from + byMs, range.to + byMs}, nowMs);
}

void TimeRangeSelection::back()
{
    if (!m_before.isEmpty())
        change(m_before.takeLast());
}

} // namespace qd
