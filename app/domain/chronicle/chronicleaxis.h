// ChronicleAxis: which stretch of time the whole watch is seen through, from ten minutes to a year: live it goes with
// the clock, else it stays; each step can be taken back. A little of the future can be seen, where the rota is. Pure;
// Unix ms.
#pragma once

#include "app/domain/timerange.h"

#include <QList>
#include <optional>

namespace qd {

// With as much time before and after as it takes itself, and half an hour at least.
TimeRange withSurroundings(TimeRange range);

class ChronicleAxis {
public:
    static constexpr qint64 shortestMs = 10ll * 60'000;
    static constexpr qint64 longestMs = 366ll * 86'400'000;
    static constexpr qint64 aheadMs = 56ll * 86'400'000; // nothing is looked at beyond that after now

    bool isLive() const { return !m_now.held; }
    qint64 length() const { return m_now.held ? m_now.held->length() : m_now.length; }
    TimeRange rangeAt(qint64 nowMs) const; // live: with a narrow margin after now

    void follow(); // in the present length
    void follow(qint64 lengthMs);
    void show(TimeRange range, qint64 nowMs); // as long as it may be, around its middle
    // Above 1: more time in sight. The instant keeps its place as far as the bounds let it; at or after now, what is
    // live stays so.
    void scale(double factor, qint64 aroundMs, qint64 nowMs);
    void pan(qint64 byMs, qint64 nowMs);
    void back();

private:
    struct State {
        qint64 length = 8ll * 3'600'000;
        std::optional<TimeRange> held; // nothing: live

        bool operator==(const State &) const = default;
    };

    void change(const State &state);

    State m_now;
    QList<State> m_before; // the newest last
};

} // namespace qd
