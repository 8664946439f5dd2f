// DrillScript: all that a drill plays: what the charts showed, which alerts fired, what others said and what was
// changed, and when; with what was done then, to be seen at the end. Pure; Unix ms by the drill's own clock.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/alerts/alertrule.h"
#include "app/domain/changeevent.h"
#include "app/domain/dashboard.h"
#include "app/domain/drills/drill.h"
#include "app/domain/incident.h"
#include "app/domain/samplefigures.h"
#include "app/domain/source.h"

#include <functional>

namespace qd {

// What somebody said while it went on.
struct DrillMessage {
    qint64 at = 0;
    QString from;
    QString text;

    bool operator==(const DrillMessage &) const = default;
};

struct DrillScript {
    DrillSubject subject;
    QString title;
    QString about = {}; // the production, in words; of a scenario
    TimeRange plays; // by the drill's clock: from its beginning to its end at the latest
    qint64 impactAt = 0;
    SamplesKept charts = SamplesKept::None;
    QList<Source> sources = {}; // as the dashboards name them; none of them is asked
    QList<Dashboard> dashboards = {};
    QList<AlertRule> rules = {}; // to be read; they are not judged
    QList<SeriesData> series = {};
    QList<AlertEpisode> alerts = {};
    QList<ChangeEvent> changes = {};
    QList<DrillMessage> messages = {};
    QList<DrillMoment> then = {};
};

struct DrillStart {
    QString trainee;
    PersonId person = {};
    double speed = 1;
};

// Opens a drill in a window of its own; says why when it cannot.
using DrillOpener = std::function<Result<>(const DrillScript &script, const DrillStart &start)>;

constexpr qint64 drillLeadMs = 2 * 60'000; // calm, before the impact
constexpr qint64 drillMarginMs = 10 * 60'000; // after the recorded end
constexpr qint64 drillPastMs = 60 * 60'000; // that charts show before the beginning
constexpr qint64 longestDrillMs = 4 * 3'600'000;

// From when to when an incident is replayed: to its restoration, or to its end without one, and a margin; one that has
// neither is replayed for an hour. Nothing of what is still to come.
TimeRange replayOf(const Incident &incident, qint64 nowMs);
// May it be replayed? One that goes on now may not.
bool canBeReplayed(const Incident &incident, qint64 nowMs);

// The alerts that are there at this instant, as they were known then.
QList<Alert> alertsAt(const QList<AlertEpisode> &episodes, qint64 at);

} // namespace qd
