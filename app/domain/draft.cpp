#include "app/domain/draft.h"

#include <QHash>
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

QList<DraftAlert> alertsOf(const QList<AlertEpisode> &episodes, TimeRange range)
{
    QHash<QString, DraftAlert> byName;
    for (const AlertEpisode &episode : episodes) {
        const Alert &alert = episode.alert;
        if (alert.firedAt == 0 || !range.contains(alert.firedAt))
            continue;
        DraftAlert &one = byName[alert.name()];
        one.name = alert.name();
        ++one.fired;
        const qint64 until = alert.resolvedAt > 0 ? alert.resolvedAt : range.to;
        one.longestMs = std::max(one.longestMs, until - alert.firedAt);
        one.isAnswered = one.isAnswered || episode.acknowledgement || episode.incident;
    }
    QList<DraftAlert> alerts = byName.values();
    std::sort(alerts.begin(), alerts.end(), [](const DraftAlert &left, const DraftAlert &right) {
        return left.fired != right.fired ? left.fired > right.fired : left.name < right.name;
    });
    return alerts;
}

// How far a work had come at the end of a watch that is over nobody wrote down: it was there, and is not done yet.
void gatherWorks(DraftFacts &facts, TimeRange range, const DraftPast &past)
{
    const bool isOver = past.nowMs >= range.to;
    for (Work work : past.works) {
        if (within(range, work.done)) {
            facts.done.append(work);
        } else if (work.isUnderWay()) {
            if (isOver && work.created >= range.to)
                continue;
            work.state = isOver ? WorkState::InProgress : work.state;
            facts.open.append(work);
        }
    }
}

} // namespace

bool DraftFacts::isEmpty() const
{
    return incidents.isEmpty() && dismissed == 0 && alerts.isEmpty() && messages.isEmpty() && open.isEmpty()
        && done.isEmpty() && notes.isEmpty() && handoverNotes.trimmed().isEmpty() && reviews.isEmpty()
        && (!foreseen || foreseen->isEmpty());
}

bool isOfWatch(const Incident &incident, TimeRange range)
{
    return range.contains(incident.started)
        || (incident.started < range.from
            && (within(range, incident.restored) || within(range, incident.fixed) || incident.isOpen()));
}

DraftFacts gatherDraft(IsoWeek week, TimeRange range, const DraftPast &past)
{
    DraftFacts facts;
    for (const IncidentStory &story : past.incidents) {
        const Incident &incident = story.incident;
        const QList<ToldEntry> lines = told(story.timeline);
        for (const ToldEntry &line : lines) {
            if (line.entry.kind == TimelineKind::Message && range.contains(line.entry.at))
                facts.messages.append(
                    {incident.number, line.entry.at, line.entry.details.value(Detail::name), line.entry.text});
        }
        if (!isOfWatch(incident, range) || incident.mergedInto)
            continue;
        if (incident.state == IncidentState::Dismissed)
            facts.dismissed += range.contains(incident.started) ? 1 : 0;
        else
            facts.incidents.append({incident, resolutionOf(story.timeline), incident.started < range.from});
    }
    const auto byStart = [](const DraftIncident &left, const DraftIncident &right) {
        return left.incident.started < right.incident.started;
    };
    std::stable_sort(facts.incidents.begin(), facts.incidents.end(), byStart);
    std::stable_sort(facts.messages.begin(), facts.messages.end(),
        [](const DraftMessage &left, const DraftMessage &right) { return left.at < right.at; });
    facts.alerts = alertsOf(past.alerts, range);
    gatherWorks(facts, range, past);
    facts.leaving = crewOf(week, past.captaincies);
    facts.arriving = crewOf(week.plus(1), past.captaincies).junior;
    return facts;
}

} // namespace qd
