#include "app/services/clockwatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <ctime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int lookMs = 1000;

qint64 millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

class LeapWords {
    Q_DECLARE_TR_FUNCTIONS(LeapWords)
public:
    static QString of(const TimeLeap &leap, const QString &from, const QString &to)
    {
        switch (leap.kind) {
        case TimeLeap::Kind::Slept:
            return tr("This machine slept from %1 to %2: nothing was watched; what was missed is being read back.")
                .arg(from, to);
        case TimeLeap::Kind::HeldUp:
            return tr("The console was held up from %1 to %2: nothing was watched; what was missed is being read back.")
                .arg(from, to);
        case TimeLeap::Kind::SetForward:
            return tr("The clock of this machine was set forward, from %1 to %2: what lies between is being read back.")
                .arg(from, to);
        case TimeLeap::Kind::SetBack:
            break;
        }
        return tr("The clock of this machine was set back to %1: times of the last minutes may come twice.").arg(to);
    }
};

} // namespace

ClockWatch::ClockWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(read())
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
    m_timer.start();
}

ClockReading ClockWatch::read() const
{
    return {m_clock.nowMs(), millisecondsOf(CLOCK_MONOTONIC), millisecondsOf(CLOCK_BOOTTIME)};
}

void ClockWatch::look()
{
    const ClockReading now = read();
    const auto leap = leapBetween(std::exchange(m_last, now), now);
    if (leap)
        emit leapt(*leap);
}

QString describe(const TimeLeap &leap, const QTimeZone &zone)
{
    const auto clock = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"HH:mm:ss"_s); };
    return LeapWords::of(leap, clock(leap.unseen.from), clock(leap.unseen.to));
}

} // namespace qd
