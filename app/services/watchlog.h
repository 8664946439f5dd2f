// WatchLog: writes down, each minute, that the console runs, so that the hours in which nobody watched are known. Unix
// ms. Window's thread; what it is built with outlives it.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/timeleap.h"
#include "app/domain/watchtime.h"
#include "app/services/deskcontext.h"

#include <QObject>
#include <QTimer>

namespace qd {

class WriteQueue;

class WatchLog : public QObject {
    Q_OBJECT
public:
    static constexpr int beatMs = 60'000;

    WatchLog(DeskContext context, WriteQueue &writes, QObject *parent = nullptr);

    void start(); // from now on it runs
    void leapt(const TimeLeap &leap); // it did not, in between

    [[nodiscard]] Result<UnwatchedTime> unwatched(TimeRange range) const;

private:
    void keep();

    DeskContext m_context;
    WriteQueue &m_writes;
    WatchStretch m_now; // null id: not started
    QTimer m_beat;
};

} // namespace qd
