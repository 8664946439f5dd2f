// ClockWatch: looks each second whether time leapt: the machine slept, this program was held up, the clock was set.
// Window's thread; the clock outlives it.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/timeleap.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace qd {

class ClockWatch : public QObject {
    Q_OBJECT
public:
    explicit ClockWatch(const Clock &clock, QObject *parent = nullptr);

signals:
    void leapt(const qd::TimeLeap &leap);

private:
    ClockReading read() const;
    void look();

    const Clock &m_clock;
    ClockReading m_last;
    QTimer m_timer;
};

// "This machine slept from 02:10 to 02:40: what was missed is being read back." In the program's language.
QString describe(const TimeLeap &leap, const QTimeZone &zone);

} // namespace qd
