#include "app/domain/timeline.h"

#include "app/domain/words.h"

#include <QHash>
#include <algorithm>

namespace qd {

namespace {

using Kind = TimelineKind;

constexpr Word<Kind> kinds[] = {{Kind::Declared, u"declared"}, {Kind::Detected, u"detected"},
    {Kind::Acknowledged, u"acknowledged"}, {Kind::Note, u"note"}, {Kind::Action, u"action"},
    {Kind::Command, u"command"}, {Kind::Decision, u"decision"}, {Kind::Message, u"message"}, {Kind::Lead, u"lead"},
    {Kind::CalledIn, u"called_in"}, {Kind::Released, u"released"}, {Kind::Severity, u"severity"},
    {Kind::Service, u"service"}, {Kind::Started, u"started"}, {Kind::Renamed, u"renamed"},
    {Kind::Restored, u"restored"}, {Kind::Fixed, u"fixed"}, {Kind::Relapsed, u"relapsed"},
    {Kind::Dismissed, u"dismissed"}, {Kind::Reopened, u"reopened"}, {Kind::Ticket, u"ticket"},
    {Kind::Picture, u"picture"}, {Kind::Merged, u"merged"}, {Kind::Correction, u"correction"}};
static_assert(std::size(kinds) == timelineKinds);

constexpr Word<DismissalReason> reasons[] = {{DismissalReason::Duplicate, u"duplicate"},
    {DismissalReason::FalsePositive, u"false_positive"}, {DismissalReason::Superseded, u"superseded"},
    {DismissalReason::External, u"external"}, {DismissalReason::Cancelled, u"cancelled"}};

} // namespace

QString toString(TimelineKind kind)
{
    return wordOf(kinds, kind);
}

QString toString(DismissalReason reason)
{
    return wordOf(reasons, reason);
}

std::optional<TimelineKind> timelineKindFrom(QStringView word)
{
    return valueOf(kinds, word);
}

std::optional<DismissalReason> dismissalReasonFrom(QStringView word)
{
    return valueOf(reasons, word);
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
        const TimelineEntry before = corrected.entry;
        corrected.entry = entry;
        corrected.entry.kind = before.kind;
        if (entry.details.isEmpty())
            corrected.entry.details = before.details;
    }
    std::stable_sort(list.begin(), list.end(),
        [](const ToldEntry &left, const ToldEntry &right) { return left.entry.at < right.entry.at; });
    return list;
}

QString namesToText(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names) {
        const QString line = name.simplified();
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QStringList namesFromText(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

bool isMilestone(TimelineKind kind)
{
    switch (kind) {
    case Kind::Declared:
    case Kind::Detected:
    case Kind::Acknowledged:
    case Kind::Started:
    case Kind::Restored:
    case Kind::Fixed:
    case Kind::Relapsed:
    case Kind::Dismissed:
    case Kind::Reopened:
    case Kind::Merged:
        return true;
    default:
        return false;
    }
}

TimelineLane laneOf(TimelineKind kind)
{
    switch (kind) {
    case Kind::Detected:
        return TimelineLane::Alerts;
    case Kind::Lead:
    case Kind::CalledIn:
    case Kind::Released:
        return TimelineLane::People;
    case Kind::Note:
    case Kind::Action:
    case Kind::Command:
    case Kind::Decision:
    case Kind::Picture:
    case Kind::Correction:
        return TimelineLane::Actions;
    case Kind::Message:
    case Kind::Ticket:
        return TimelineLane::Messages;
    default:
        return TimelineLane::State;
    }
}

} // namespace qd
