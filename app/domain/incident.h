// Incident: a disturbance of production, its states, and the append-only timeline that tells it.
// The timeline is the truth: the milestones of an incident are what replaying its timeline gives.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace qd {

enum class Severity { Critical, Major, Minor };
enum class IncidentState { Triggered, Acknowledged, Restored, Fixed, Dismissed };
enum class TimelineKind { Declared, Acknowledged, Note, Restored, Fixed, Dismissed, Correction };

// The words of the database, of JSON and of the command line.
QString toString(Severity);
QString toString(IncidentState);
QString toString(TimelineKind);
std::optional<Severity> severityFrom(QStringView);
std::optional<IncidentState> incidentStateFrom(QStringView);
std::optional<TimelineKind> timelineKindFrom(QStringView);

struct TimelineEntry {
    TimelineEntryId id;
    IncidentId incident;
    qint64 at = 0; // when it happened, Unix ms
    qint64 recordedAt = 0; // when it was written down
    TimelineKind kind = TimelineKind::Note;
    QString author;
    QString text;
    std::optional<TimelineEntryId> corrects; // the entry this one corrects, in time and words

    bool operator==(const TimelineEntry &) const = default;
};

struct Incident {
    IncidentId id;
    int number = 0; // INC-42
    QString title;
    Severity severity = Severity::Major;
    IncidentState state = IncidentState::Triggered;
    QString lead; // who leads the repair; may be empty
    int tickets = 0; // support tickets it caused
    qint64 started = 0; // start of the impact, Unix ms
    qint64 detected = 0; // when somebody or something noticed
    std::optional<qint64> acknowledged;
    std::optional<qint64> restored; // users are served again
    std::optional<qint64> fixed; // the durable fix is live
    std::optional<qint64> dismissed;

    QString key() const { return QStringLiteral("INC-%1").arg(number); }
    bool isOpen() const { return state == IncidentState::Triggered || state == IncidentState::Acknowledged; }
    bool operator==(const Incident &) const = default;
};

// May `action` follow in this state? Notes and corrections always may; a restored incident can still be fixed.
[[nodiscard]] Result<> checkAction(const Incident &incident, TimelineKind action, qint64 at);

// State and milestones as the timeline tells them, corrections applied. `entries` in the order they were written;
// title, severity, number, lead, tickets and start are kept from `incident`.
Incident replay(Incident incident, const QList<TimelineEntry> &entries);

// The entries as a reader wants them: by time of the event, a corrected one replaced by its newest correction.
// `original` is kept so that a view can show what was corrected.
struct ToldEntry {
    TimelineEntry entry; // kind of the original, time and words of the correction
    std::optional<TimelineEntry> original; // set when corrected
};
QList<ToldEntry> told(const QList<TimelineEntry> &entries);

// Objectives of design.md.
constexpr qint64 restoreTargetMs = 10 * 60 * 1000;
constexpr int fixTargetWorkingDays = 10;

// Last day for the durable fix: ten working days after the day of the start of the impact in `zone`.
QDate fixDue(const Incident &incident, const QTimeZone &zone);

// The stopwatch against ten minutes: from the start of the impact to its restoration, or to now.
qint64 timeToRestore(const Incident &incident, qint64 nowMs);

} // namespace qd
