// ChronicleDesk: what happened in the stretch of time that is looked at, and a margin around it: read on a thread and a
// connection of its own, kept until something changes. A file that another program holds is asked again. Unix ms.
// Window's thread; the feed and the clock outlive it.
#pragma once

#include "app/services/chroniclereader.h"
#include "app/store/changefeed.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>

namespace qd {

class Clock;

class ChronicleDesk : public QObject {
    Q_OBJECT
public:
    // `calendar`: the crew's, of the day.
    ChronicleDesk(const QString &crewFile, ChangeFeed &feed, const Clock &clock,
        std::function<WatchCalendar()> calendar, QObject *parent = nullptr);
    ~ChronicleDesk() override;

    // Nothing is read while nobody looks.
    void look(TimeRange range);
    void lookAway();

    // What was read last; its range may be another one than what is looked at now.
    const WatchHistory &history() const { return m_history; }
    bool isRead() const { return m_history.chronicle.range.length() > 0; }
    QList<OnDuty> dutyAt(qint64 ms) const;

signals:
    void changed();
    void troubled(const qd::Error &error);
    void recovered();

private:
    void read();
    void take(const Result<WatchHistory> &answer);
    bool isEnough() const; // what is there for what is looked at

    QString m_file;
    const Clock &m_clock;
    std::function<WatchCalendar()> m_calendar;
    WatchHistory m_history;
    WatchCalendar m_calendarRead;
    std::optional<TimeRange> m_looked;
    bool m_stale = true;
    bool m_isTroubled = false;
    QFutureWatcher<Result<WatchHistory>> m_reading; // tells nothing once the desk is gone
    QTimer m_wake; // several changes, one reading; and the next try
};

} // namespace qd
