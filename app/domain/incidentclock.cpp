#include "app/domain/incidentclock.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<GlassState> states[] = {{GlassState::Calm, u"calm"}, {GlassState::Warning, u"warning"},
    {GlassState::Ask, u"ask"}, {GlassState::Breach, u"breach"}};

GlassState stateAfter(qint64 ms)
{
    if (ms >= restoreTargetMs)
        return GlassState::Breach;
    if (ms >= glassAskMs)
        return GlassState::Ask;
    return ms >= glassWarningMs ? GlassState::Warning : GlassState::Calm;
}

} // namespace

QString toString(GlassState state)
{
    return wordOf(states, state);
}

Glass glassAt(const Incident &incident, qint64 nowMs)
{
    const qint64 end = incident.restored.value_or(incident.dismissed.value_or(nowMs));
    Glass glass;
    glass.running = incident.isOpen();
    glass.elapsedMs = qMax<qint64>(0, end - incident.impactStart());
    glass.leftMs = restoreTargetMs - glass.elapsedMs;
    glass.state = stateAfter(glass.elapsedMs);
    return glass;
}

bool asksNow(const Incident &incident, qint64 nowMs)
{
    const Glass glass = glassAt(incident, nowMs);
    return glass.running && !incident.answered && glass.elapsedMs >= glassAskMs;
}

std::optional<qint64> nextGlassChange(const Incident &incident, qint64 nowMs)
{
    if (!incident.isOpen())
        return std::nullopt;
    for (const qint64 mark : {glassWarningMs, glassAskMs, restoreTargetMs}) {
        if (incident.impactStart() + mark > nowMs)
            return incident.impactStart() + mark;
    }
    return std::nullopt;
}

} // namespace qd
