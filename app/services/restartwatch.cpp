#include "app/services/restartwatch.h"

#include "app/domain/clock.h"
#include "app/domain/restarts.h"
#include "app/services/changeeventdesk.h"
#include "app/services/metricrecorder.h"

namespace qd {

namespace {
constexpr qint64 newestMs = 5000; // back, so that a whole step lies in it
}

RestartWatch::RestartWatch(MetricRecorder &recorder, ChangeEventDesk &changes, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_changes(changes)
    , m_clock(clock)
{
    m_timer.setInterval(askEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &RestartWatch::ask);
}

void RestartWatch::watch(const QList<Source> &sources)
{
    QList<Source> servers;
    for (const Source &source : sources) {
        if (source.kind == SourceKind::Prometheus)
            servers.append(source);
    }
    if (servers == m_sources)
        return;
    m_sources = servers;
    if (m_sources.isEmpty())
        return m_timer.stop();
    m_timer.start();
    ask();
}

void RestartWatch::ask()
{
    if (m_recorder.isFollowing())
        return; // the other program keeps them
    const qint64 now = m_clock.nowMs();
    const QString lately = QStringLiteral("process_start_time_seconds > %1").arg((now - lookBackMs) / 1000);
    for (const Source &source : std::as_const(m_sources)) {
        // A server that does not answer is told of where its samples are asked for.
        m_recorder.fetchOnce(source, {lately, {now - newestMs, now}, 1000}, this,
            [this, name = source.name](const Result<FetchAnswer> &answer) {
                if (answer)
                    take(name, answer->series);
            });
    }
}

void RestartWatch::take(const QString &source, const QList<SeriesData> &starts)
{
    const qint64 now = m_clock.nowMs();
    const auto known = m_changes.within({now - lookBackMs - restartGapMs, now + restartGapMs});
    if (!known)
        return; // locked right now: the next answer has them as well
    const QList<ChangeEvent> events = restartsOf(starts, *known, source, now - lookBackMs);
    if (!events.isEmpty()) [[maybe_unused]]
        const auto kept = m_changes.keep(events);
}

} // namespace qd
