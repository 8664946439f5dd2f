#include "app/domain/chronicle/chronicleaxis.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int marginPart = 40; // of the length, after now
constexpr qsizetype mostSteps = 100;

} // namespace

TimeRange withSurroundings(TimeRange range)
{
    constexpr qint64 leastMs = 30ll * 60'000;
    const qint64 margin = std::max(leastMs, range.length());
    return {range.from - margin, range.to + margin};
}

TimeRange ChronicleAxis::rangeAt(qint64 nowMs) const
{
    if (m_now.held)
        return *m_now.held;
    const qint64 end = nowMs + m_now.length / marginPart;
    return {end - m_now.length, end};
}

void ChronicleAxis::change(const State &state)
{
    if (state == m_now)
        return;
    m_before.append(m_now);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_now = state;
}

void ChronicleAxis::follow()
{
    follow(length());
}

void ChronicleAxis::follow(qint64 lengthMs)
{
    change({std::clamp(lengthMs, shortestMs, longestMs), std::nullopt});
}

void ChronicleAxis::show(TimeRange range, qint64 nowMs)
{
    const qint64 length = std::clamp(range.length(), shortestMs, longestMs);
    if (length != range.length())
        range.from += range.length() / 2 - length / 2;
    range.from = std::min(range.from, nowMs + aheadMs - length);
    range.to = range.from + length;
    change({m_now.length, range});
}

void ChronicleAxis::scale(double factor, qint64 aroundMs, qint64 nowMs)
{
    const TimeRange range = rangeAt(nowMs);
    const double wanted = double(range.length()) * factor;
    const auto length = qint64(std::clamp(wanted, double(shortestMs), double(longestMs)));
    if (isLive() && aroundMs >= nowMs)
        return follow(length);
    const double share = double(aroundMs - range.from) / double(range.length());
    const qint64 from = aroundMs - qint64(share * double(length));
    show({from, from + length}, nowMs);
}

void ChronicleAxis::pan(qint64 byMs, qint64 nowMs)
{
    const TimeRange range = rangeAt(nowMs);
    show({range.from + byMs, range.to + byMs}, nowMs);
}

void ChronicleAxis::back()
{
    if (!m_before.isEmpty())
        m_now = m_before.takeLast();
}

} // namespace qd
