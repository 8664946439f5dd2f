#include "app/domain/incident.h"

#include "app/domain/words.h"
#include "app/domain/workingdays.h"

#include <QDateTime>
#include <QHash>
#include <algorithm>

namespace qd {

namespace {

constexpr Word<Severity> severities[] = {
    {Severity::Critical, u"critical"}, {Severity::Major, u"major"}, {Severity::Minor, u"minor"}};

constexpr Word<IncidentState> states[] = {{IncidentState::Triggered, u"triggered"},
    {IncidentState::Acknowledged, u"acknowledged"}, {IncidentState::Restored, u"restored"},
    {IncidentState::Fixed, u"fixed"}, {IncidentState::Dismissed, u"dismissed"}};

constexpr Word<TimelineKind> kinds[] = {{TimelineKind::Declared, u"declared"},
    {TimelineKind::Acknowledged, u"acknowledged"}, {TimelineKind::Note, u"note"}, {TimelineKind::Restored, u"restored"},
    {TimelineKind::Fixed, u"fixed"}, {TimelineKind::Dismissed, u"dismissed"},
    {TimelineKind::Correction, u"correction"}};

} // namespace

QString toString(Severity severity)
{
    return wordOf(severities, severity);
}

QString toString(IncidentState state)
{
    return wordOf(states, state);
}

QString toString(TimelineKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<Severity> severityFrom(QStringView word)
{
    return valueOf(severities, word);
}

std::optional<IncidentState> incidentStateFrom(QStringView word)
{
    return valueOf(states, word);
}

std::optional<TimelineKind> timelineKindFrom(QStringView word)
{
    return valueOf(kinds, word);
}

Result<> checkAction(const Incident &incident, TimelineKind action, qint64 at)
{
    using Kind = TimelineKind;
    using State = IncidentState;
    const auto refuse = [&incident](const char *why) {
        return failure(Error::Kind::Conflict, incident.key(), QString::fromLatin1(why));
    };
    if (action == Kind::Note || action == Kind::Correction)
        return {};
    if (action == Kind::Declared)
        return refuse(QT_TRANSLATE_NOOP("Rule", "already declared"));
    if (at < incident.started)
        return refuse(QT_TRANSLATE_NOOP("Rule", "before the start of the impact"));
    switch (incident.state) {
    case State::Triggered:
        return {};
    case State::Acknowledged:
        return action == Kind::Acknowledged ? refuse(QT_TRANSLATE_NOOP("Rule", "already acknowledged")) : Result<>{};
    case State::Restored:
        if (action == Kind::Fixed)
            return at < incident.restored.value_or(at) ? refuse(QT_TRANSLATE_NOOP("Rule", "before the restoration"))
                                                       : Result<>{};
        return refuse(action == Kind::Restored ? QT_TRANSLATE_NOOP("Rule", "already restored")
                                               : QT_TRANSLATE_NOOP("Rule", "restored: only a fix can follow"));
    case State::Fixed:
        return refuse(QT_TRANSLATE_NOOP("Rule", "already fixed"));
    case State::Dismissed:
        return refuse(QT_TRANSLATE_NOOP("Rule", "dismissed"));
    }
    return {};
}

QList<ToldEntry> told(const QList<TimelineEntry> &entries)
{
    QList<ToldEntry> list;
    QHash<QString, qsizetype> rowOf; // id of an entry, or of one of its corrections, to its row
    for (const TimelineEntry &entry : entries) {
        const auto row = entry.corrects ? rowOf.constFind(entry.corrects->value) : rowOf.constEnd();
        if (row == rowOf.constEnd()) {
            rowOf.insert(entry.id.value, list.size());
            list.append({entry, std::nullopt});
            continue;
        }
        ToldEntry &corrected = list[*row];
        rowOf.insert(entry.id.value, *row);
        if (!corrected.original)
            corrected.original = corrected.entry;
        const TimelineKind kind = corrected.entry.kind;
        corrected.entry = entry;
        corrected.entry.kind = kind;
    }
    std::stable_sort(list.begin(), list.end(),
        [](const ToldEntry &left, const ToldEntry &right) { return left.entry.at < right.entry.at; });
    return list;
}

Incident replay(Incident incident, const QList<TimelineEntry> &entries)
{
    incident.state = IncidentState::Triggered;
    incident.acknowledged = incident.restored = incident.fixed = incident.dismissed = std::nullopt;
    const auto reach = [&incident](IncidentState state) { incident.state = std::max(incident.state, state); };
    for (const ToldEntry &line : told(entries)) {
        const qint64 at = line.entry.at;
        switch (line.entry.kind) {
        case TimelineKind::Declared:
            incident.detected = at;
            break;
        case TimelineKind::Acknowledged:
            incident.acknowledged = at;
            reach(IncidentState::Acknowledged);
            break;
        case TimelineKind::Restored:
            incident.restored = at;
            reach(IncidentState::Restored);
            break;
        case TimelineKind::Fixed:
            incident.fixed = at;
            if (!incident.restored) // the durable fix also serves the users again
                incident.restored = at;
            reach(IncidentState::Fixed);
            break;
        case TimelineKind::Dismissed:
            incident.dismissed = at;
            reach(IncidentState::Dismissed);
            break;
        case TimelineKind::Note:
        case TimelineKind::Correction:
            break;
        }
    }
    return incident;
}

QDate fixDue(const Incident &incident, const QTimeZone &zone)
{
    return addWorkingDays(QDateTime::fromMSecsSinceEpoch(incident.started, zone).date(), fixTargetWorkingDays);
}

qint64 timeToRestore(const Incident &incident, qint64 nowMs)
{
    const qint64 end = incident.restored ? *incident.restored : incident.dismissed.value_or(nowMs);
    return qMax<qint64>(0, end - incident.started);
}

} // namespace qd
