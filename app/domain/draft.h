// Draft: what a logbook entry has to tell about one watch, gathered from what the console knows. Wording is not here.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/captaincy.h"
#include "app/domain/incident.h"
#include "app/domain/incidentfigures.h"
#include "app/domain/logbook.h"
#include "app/domain/work.h"

#include <QList>
#include <QString>

namespace qd {

struct DraftIncident {
    Incident incident;
    QString resolution; // the last words about how users were served again; empty when nobody wrote any
    bool isFromEarlier = false; // began in an earlier watch, and was restored or fixed in this one
};

// All of one name that fired in the watch.
struct DraftAlert {
    QString name;
    int fired = 0;
    qint64 longestMs = 0; // a single one of them fired
    bool isAnswered = false; // somebody acknowledged one, or an incident came of it

    bool operator==(const DraftAlert &) const = default;
};

struct DraftMessage {
    int incident = 0; // its number
    qint64 at = 0;
    QString to; // may be empty
    QString text;
};

// That a threshold will be crossed, as the look ahead sees it.
struct DraftForeseen {
    QString what; // panel and series
    QString threshold; // with its unit
    QDate day;
    bool isLikely = true; // the expected value gets there; else its band alone
};

struct DraftFacts {
    QList<DraftIncident> incidents; // by start; dismissed ones are left out
    int dismissed = 0;
    QList<DraftAlert> alerts; // that fired most often first
    QList<DraftMessage> messages; // by time
    IncidentFigures figures;
    QList<Work> open; // in progress and in review
    QList<Work> done; // finished during this watch
    Crew leaving; // the crew of the watch
    std::optional<Captaincy> arriving; // who becomes junior captain after it
    QList<LogbookNote> notes; // that wait in the margin
    QHash<IncidentId, int> numbers; // of the incidents that notes are about
    QString handoverNotes; // for the next crew, in Markdown
    QList<WatchReview> reviews;
    std::optional<QList<DraftForeseen>> foreseen; // nothing: nobody looked ahead

    bool isEmpty() const; // nothing happened and nothing was written down; there may be a crew
};

struct IncidentStory {
    Incident incident;
    QList<TimelineEntry> timeline;
};

struct DraftPast {
    QList<IncidentStory> incidents; // at least those that touch the watch
    QList<AlertEpisode> alerts;
    QList<Work> works;
    QList<Captaincy> captaincies;
    qint64 nowMs = 0; // a watch that is over by then is told as it was, as far as that is known
};

// What the past tells; figures, notes and the like are filled in by whoever reads them.
DraftFacts gatherDraft(IsoWeek week, TimeRange range, const DraftPast &past);
// Has the incident a place in the draft of this watch: it began in it, or was restored, fixed or still open then?
bool isOfWatch(const Incident &incident, TimeRange range);

} // namespace qd
