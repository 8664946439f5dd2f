// Id<Tag>: the key of one kind of record, a UUIDv7 in text. Two kinds of id do not mix at compile time.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace qd {

// A new UUIDv7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits; ids sort by their time of birth.
QString newUuid(qint64 unixMs);

template <typename Tag> struct Id {
    QString value;

    static Id create(qint64 unixMs) { return Id{newUuid(unixMs)}; }
    bool isNull() const { return value.isEmpty(); }
    bool operator<(const Id &other) const { return value < other.value; }
    bool operator==(const Id &) const = default;
};

template <typename Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using TeamId = Id<struct TeamTag>;
using PersonId = Id<struct PersonTag>;
using CaptaincyId = Id<struct CaptaincyTag>;
using AbsenceId = Id<struct AbsenceTag>;
using ReplacementId = Id<struct ReplacementTag>;
using SwapId = Id<struct SwapTag>;
using ReinforcementId = Id<struct ReinforcementTag>;
using HelmPassingId = Id<struct HelmPassingTag>;
using HandoverId = Id<struct HandoverTag>;
using IncidentId = Id<struct IncidentTag>;
using TimelineEntryId = Id<struct TimelineEntryTag>;
using LogbookEntryId = Id<struct LogbookEntryTag>;
using LogbookNoteId = Id<struct LogbookNoteTag>;
using WorkId = Id<struct WorkTag>;
using WorkColumnId = Id<struct WorkColumnTag>;
using WorkMoveId = Id<struct WorkMoveTag>;
using SourceId = Id<struct SourceTag>;
using PanelId = Id<struct PanelTag>;
using DashboardId = Id<struct DashboardTag>;
using AttachmentId = Id<struct AttachmentTag>;
using AnnotationId = Id<struct AnnotationTag>;
using AlertRuleId = Id<struct AlertRuleTag>;
using AlertEpisodeId = Id<struct AlertEpisodeTag>;
using WatchStretchId = Id<struct WatchStretchTag>;
using MessageId = Id<struct MessageTag>;
using OutreachChannelId = Id<struct OutreachChannelTag>;
using RunbookId = Id<struct RunbookTag>;
using ReleaseBlockId = Id<struct ReleaseBlockTag>;
using SurveyId = Id<struct SurveyTag>;
using ChangeEventId = Id<struct ChangeEventTag>;

} // namespace qd
