// Draft: what a logbook entry has to tell about one watch, gathered from what the console knows. Wording is not here.
#pragma once

#include "app/domain/captaincy.h"
#include "app/domain/incident.h"
#include "app/domain/work.h"

#include <QList>
#include <QString>

namespace qd {

struct DraftIncident {
    Incident incident;
    QString resolution; // the last words about how users were served again; empty when nobody wrote any
    bool isFromEarlier = false; // began in an earlier watch, and was restored or fixed in this one
};

struct DraftFacts {
    QList<DraftIncident> incidents; // by start; dismissed ones are left out
    int dismissed = 0;
    QList<Work> open; // in progress and in review
    QList<Work> done; // finished during this watch
    Crew leaving; // the crew of the watch
    std::optional<Captaincy> arriving; // who becomes junior captain after it
};

struct IncidentStory {
    Incident incident;
    QList<TimelineEntry> timeline;
};

DraftFacts gatherDraft(IsoWeek week, TimeRange range, const QList<IncidentStory> &incidents, const QList<Work> &works,
    const QList<Captaincy> &captaincies);

} // namespace qd
