// RestartWatch: asks the Prometheus servers now and then which processes began lately, and keeps their restarts as
// changes of production. Unix ms. Window's thread; what it is built with outlives it.
#pragma once

#include "app/domain/sample.h"
#include "app/domain/source.h"

#include <QObject>
#include <QTimer>

namespace qd {

class ChangeEventDesk;
class Clock;
class MetricRecorder;

class RestartWatch : public QObject {
    Q_OBJECT
public:
    static constexpr int askEveryMs = 60'000;
    static constexpr qint64 lookBackMs = 2 * 3'600'000; // what began while nobody watched

    RestartWatch(MetricRecorder &recorder, ChangeEventDesk &changes, const Clock &clock, QObject *parent = nullptr);

    // Those of them that speak PromQL; asks at once, and goes on.
    void watch(const QList<Source> &sources);

private:
    void ask();
    void take(const QString &source, const QList<SeriesData> &starts);

    MetricRecorder &m_recorder;
    ChangeEventDesk &m_changes;
    const Clock &m_clock;
    QList<Source> m_sources;
    QTimer m_timer;
};

} // namespace qd
