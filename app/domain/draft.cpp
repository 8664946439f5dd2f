#include "app/domain/draft.h"

#include <algorithm>

namespace qd {

namespace {

bool within(TimeRange range, std::optional<qint64> at)
{
    return at && range.contains(*at);
}

// The words of the fix, else of the restoration, else of the last note before either.
QString resolutionOf(const QList<TimelineEntry> &timeline)
{
    QString restored;
    QString fixed;
    QString noted;
    for (const ToldEntry &line : told(timeline)) {
        const QString text = line.entry.text.simplified();
        if (text.isEmpty())
            continue;
        if (line.entry.kind == TimelineKind::Restored)
            restored = text;
        else if (line.entry.kind == TimelineKind::Fixed)
            fixed = text;
        else if (line.entry.kind == TimelineKind::Note)
            noted = text;
    }
    if (!restored.isEmpty() && !fixed.isEmpty())
        return restored + QStringLiteral("; ") + fixed;
    return !fixed.isEmpty() ? fixed : !restored.isEmpty() ? restored : noted;
}

} // namespace

DraftFacts gatherDraft(IsoWeek week, TimeRange range, const QList<IncidentStory> &incidents, const QList<Work> &works,
    const QList<Captaincy> &captaincies)
{
    DraftFacts facts;
    for (const IncidentStory &story : incidents) {
        const Incident &incident = story.incident;
        const bool began = range.contains(incident.started);
        const bool earlier = incident.started < range.from
            && (within(range, incident.restored) || within(range, incident.fixed)
                || (incident.isOpen() && incident.started < range.to));
        if (incident.state == IncidentState::Dismissed)
            facts.dismissed += began ? 1 : 0;
        else if (began || earlier)
            facts.incidents.append({incident, resolutionOf(story.timeline), earlier});
    }
    std::stable_sort(
        facts.incidents.begin(), facts.incidents.end(), [](const DraftIncident &left, const DraftIncident &right) {
            return left.incident.started < right.incident.started;
        });
    for (const Work &work : works) {
        if (work.state == WorkState::InProgress || work.state == WorkState::Review)
            facts.open.append(work);
        else if (within(range, work.done))
            facts.done.append(work);
    }
    facts.leaving = crewOf(week, captaincies);
    facts.arriving = crewOf(week.plus(1), captaincies).junior;
    return facts;
}

} // namespace qd
