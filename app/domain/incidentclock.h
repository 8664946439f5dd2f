// IncidentClock: the ten-minute glass of an incident, from the start of the impact to its restoration. Pure; Unix ms.
#pragma once

#include "app/domain/incident.h"

namespace qd {

constexpr qint64 glassWarningMs = 7 * 60 * 1000;
constexpr qint64 glassAskMs = 8 * 60 * 1000;

enum class GlassState {
    Calm,
    Warning, // from 7 min
    Ask, // from 8 min: roll back, block releases, or call somebody in?
    Breach, // from 10 min
};

QString toString(GlassState); // "calm", "warning", "ask", "breach"

struct Glass {
    GlassState state = GlassState::Calm;
    qint64 elapsedMs = 0; // of this disturbance; a relapse turns the glass
    qint64 leftMs = 0; // of ten minutes; negative: over
    bool running = false; // neither restored nor dismissed
};

Glass glassAt(const Incident &incident, qint64 nowMs);

// Is the question of the eighth minute to be put now? Once: an answer of whoever of the crew (a decision with
// Detail::answer) ends it until a relapse.
bool asksNow(const Incident &incident, qint64 nowMs);

// When the glass next changes its state, so that a timer can wait for it; nothing when it will not.
std::optional<qint64> nextGlassChange(const Incident &incident, qint64 nowMs);

} // namespace qd
