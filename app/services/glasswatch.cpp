#include "app/services/glasswatch.h"

#include "app/domain/clock.h"
#include "app/services/incidentdesk.h"
#include "app/store/changefeed.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int lockedRetryMs = 250;
constexpr qint64 longestWaitMs = 1'000; // a clock may be set meanwhile, and that of a drill goes faster

} // namespace

GlassWatch::GlassWatch(IncidentDesk &incidents, ChangeFeed &feed, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_incidents(incidents)
    , m_clock(clock)
{
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::Incident))
            read();
    });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        waitForNext();
        emit turned();
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(lockedRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &GlassWatch::read);
    read();
}

Glass GlassWatch::glass() const
{
    return m_incident ? glassAt(*m_incident, m_clock.nowMs()) : Glass();
}

void GlassWatch::read()
{
    const auto open = m_incidents.find(IncidentFilter::open());
    if (!open) {
        m_retry.start();
        return;
    }
    std::optional<Incident> longest;
    for (const Incident &incident : *open) {
        if (!longest || incident.impactStart() < longest->impactStart())
            longest = incident;
    }
    const bool other = longest != m_incident;
    m_incident = longest;
    waitForNext();
    if (other)
        emit turned();
}

void GlassWatch::waitForNext()
{
    m_next.stop();
    const qint64 now = m_clock.nowMs();
    if (const auto next = m_incident ? nextGlassChange(*m_incident, now) : std::nullopt)
        m_next.start(int(std::clamp<qint64>(*next - now, 1, longestWaitMs)));
}

} // namespace qd
