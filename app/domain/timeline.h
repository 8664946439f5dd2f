// Timeline: the append-only account of an incident. An entry is never changed: a correction is a new entry that names
// the one it corrects. Times are Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/sample.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

enum class TimelineKind {
    Declared,
    Detected,
    Acknowledged,
    Note,
    Action, // something was done
    Command, // and what it answered
    Decision,
    Message, // told to somebody outside
    Lead, // who leads from here on
    CalledIn, // taken from their work to help
    Released, // and given back to it
    Severity,
    Service, // touched, or not after all
    Started, // the impact began at another time than thought
    Renamed,
    Restored,
    Fixed,
    Relapsed,
    Dismissed,
    Reopened, // was dismissed by mistake
    Ticket,
    Picture,
    Merged, // is the same as another incident
    Correction,
};
constexpr int timelineKinds = int(TimelineKind::Correction) + 1;

enum class DismissalReason { Duplicate, FalsePositive, Superseded, External, Cancelled };

// The words of the database, of JSON and of the command line.
QString toString(TimelineKind);
QString toString(DismissalReason);
std::optional<TimelineKind> timelineKindFrom(QStringView);
std::optional<DismissalReason> dismissalReasonFrom(QStringView);

// What an entry holds beside its words, by name. Whoever writes an entry of the kind gives them; an unknown name is
// kept and does nothing.
namespace Detail {
inline const QString name = QStringLiteral("name"); // Lead, CalledIn, Released: a person, Message: to whom
inline const QString team = QStringLiteral("team"); // CalledIn
inline const QString output = QStringLiteral("output"); // Command
inline const QString severity = QStringLiteral("severity"); // Severity
inline const QString add = QStringLiteral("add"); // Service: names, one a line
inline const QString remove = QStringLiteral("remove"); // Service
inline const QString reason = QStringLiteral("reason"); // Dismissed: a DismissalReason
inline const QString count = QStringLiteral("count"); // Ticket: so many in all
inline const QString more = QStringLiteral("more"); // Ticket: so many more
inline const QString attachment = QStringLiteral("attachment"); // any: the id of a picture or of a log
inline const QString into = QStringLiteral("into"); // Merged: id of the survivor, in the timeline of the duplicate
inline const QString from = QStringLiteral("from"); // Merged: id of the duplicate, in the timeline of the survivor
inline const QString answer = QStringLiteral("answer"); // Decision: to the question asked after eight minutes
inline const QString runbook = QStringLiteral("runbook"); // Action, Command: the path of the runbook it follows
inline const QString step = QStringLiteral("step"); // Action: the key of the step that is ticked…
inline const QString unticked = QStringLiteral("unticked"); // …or was, by mistake: "1"
inline const QString exitCode = QStringLiteral("exit_code"); // Command; of a request the status of its answer
inline const QString result = QStringLiteral("result"); // Command: how it ended, in words
inline const QString duration = QStringLiteral("duration_ms"); // Command
inline const QString role = QStringLiteral("role"); // Lead: "comms" leads what is told, not the repair
inline const QString audience = QStringLiteral("audience"); // Message
inline const QString message = QStringLiteral("message"); // Message: the id in the outbox
} // namespace Detail

struct TimelineEntry {
    TimelineEntryId id;
    IncidentId incident;
    qint64 at = 0; // when it happened
    qint64 recordedAt = 0; // when it was written down
    TimelineKind kind = TimelineKind::Note;
    QString author;
    QString text;
    std::optional<TimelineEntryId> corrects; // the entry this one corrects, in time and words
    Labels details = {};

    bool operator==(const TimelineEntry &) const = default;
};

// The entries as a reader wants them: by time of the event, a corrected one replaced by its newest correction.
// `original` is kept so that a view can show what was corrected. `entries` in the order they were written.
struct ToldEntry {
    TimelineEntry entry; // kind of the original, time and words of the correction
    std::optional<TimelineEntry> original; // set when corrected
};
QList<ToldEntry> told(const QList<TimelineEntry> &entries);

// Names kept as lines of one text; empty ones and doubles are left out.
QString namesToText(const QStringList &names);
QStringList namesFromText(const QString &text);

// A milestone decides on the state; its time is held to rules.
bool isMilestone(TimelineKind);

// Where an entry is drawn.
enum class TimelineLane { Alerts, People, Actions, Messages, State };
constexpr int timelineLanes = int(TimelineLane::State) + 1;
TimelineLane laneOf(TimelineKind);

} // namespace qd
