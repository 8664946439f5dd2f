#include "app/services/watchlog.h"

#include "app/services/writequeue.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/watchstretchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

WatchLog::WatchLog(DeskContext context, WriteQueue &writes, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_writes(writes)
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &WatchLog::keep);
}

void WatchLog::start()
{
    const qint64 now = m_context.clock.nowMs();
    m_now = {WatchStretchId::create(now), {now, now}};
    m_beat.start();
    keep();
}

void WatchLog::leapt(const TimeLeap &leap)
{
    if (m_now.id.isNull())
        return;
    m_now = {WatchStretchId::create(leap.unseen.to), {leap.unseen.to, leap.unseen.to}};
    keep();
}

void WatchLog::keep()
{
    m_now.range.to = std::max(m_now.range.from, m_context.clock.nowMs());
    // A minute that cannot be written is written with the next one.
    m_writes.submit(
        this,
        [this, stretch = m_now] {
            return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
                return WatchStretchRepository::save(transaction, stretch, stamp);
            });
        },
        [](const Result<> &) {});
}

Result<UnwatchedTime> WatchLog::unwatched(TimeRange range) const
{
    const auto ran = WatchStretchRepository(m_context.database).around(range);
    const auto alerts = AlertEpisodeRepository(m_context.database).spans(range);
    if (!ran || !alerts)
        return tl::unexpected(ran ? alerts.error() : ran.error());
    QList<TimeRange> blind;
    for (const AlertSpan &alert : *alerts) {
        if (alert.name == u"SourceBlind"_s)
            blind.append({alert.firstBad, alert.state == AlertState::Resolved ? alert.resolvedAt : range.to});
    }
    return unwatchedTime(*ran, blind, range);
}

} // namespace qd
