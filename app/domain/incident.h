// Incident: a disturbance of production and its states. The timeline is the truth: what an incident is now is what
// replaying its timeline gives. Times are Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/objectives.h"
#include "app/domain/result.h"
#include "app/domain/timeline.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace qd {

enum class Severity { Critical, Major, Minor };
enum class IncidentState { Triggered, Acknowledged, Restored, Fixed, Dismissed };

// The words of the database, of JSON and of the command line.
QString toString(Severity);
QString toString(IncidentState);
std::optional<Severity> severityFrom(QStringView);
std::optional<IncidentState> incidentStateFrom(QStringView);

// Somebody who was taken from their work to help: the crew may requisition anyone.
struct CalledIn {
    TimelineEntryId entry; // that called them
    QString name; // of the crew's people, or free
    QString team; // may be empty
    qint64 from = 0;
    std::optional<qint64> until; // none: still at it

    bool operator==(const CalledIn &) const = default;
};

struct Incident {
    IncidentId id;
    int number = 0; // INC-42
    QString title;
    Severity severity = Severity::Major;
    IncidentState state = IncidentState::Triggered;
    QString lead; // who leads the repair; may be empty
    QString commsLead = {}; // who leads what is told, when it is another one
    int tickets = 0; // support tickets it caused
    qint64 started = 0; // start of the impact
    qint64 detected = 0; // when somebody or something noticed
    std::optional<qint64> acknowledged;
    std::optional<qint64> restored; // users are served again
    std::optional<qint64> fixed; // the durable fix is live
    std::optional<qint64> dismissed;
    std::optional<DismissalReason> dismissal; // dismissed before reasons had names: none
    std::optional<IncidentId> mergedInto; // the survivor, where its entries are seen as well
    std::optional<qint64> relapsed; // the last time that it came back
    int relapses = 0;
    qint64 disturbedMs = 0; // of the disturbances before the last relapse
    std::optional<qint64> answered; // the question of the eighth minute
    QStringList services = {}; // touched
    QList<CalledIn> calledIn = {};

    QString key() const { return QStringLiteral("INC-%1").arg(number); }
    bool isOpen() const { return state == IncidentState::Triggered || state == IncidentState::Acknowledged; }
    qint64 impactStart() const { return relapsed.value_or(started); } // of the present or last disturbance
    bool operator==(const Incident &) const = default;
};

// The number of "INC-42", in any case; of what somebody typed, also of "inc42" and of "42".
enum class IncidentKeyForm { Whole, Typed };
std::optional<int> incidentNumberFrom(const QString &key, IncidentKeyForm form = IncidentKeyForm::Whole);

// May `action` follow in this state? Notes and the like always may. A durable fix comes after the restoration: an
// incident is not closed without its time.
[[nodiscard]] Result<> checkAction(const Incident &incident, TimelineKind action, qint64 at);

// What the timeline tells, corrections applied. `entries` in the order they were written, of this incident alone. What
// no entry tells of (number, id, the first title, severity, lead and start) is kept from `incident`.
Incident replay(Incident incident, const QList<TimelineEntry> &entries);

// Do the milestones of a replayed incident follow each other? A correction may have put one before another.
[[nodiscard]] Result<> checkHistory(const Incident &incident, const QList<TimelineEntry> &entries);

// Last day for the durable fix: ten working days after the day of the start of the impact in `zone`.
QDate fixDue(const Incident &incident, const QTimeZone &zone);

// How long users were not served: from the start of the impact to its restoration, or to now; with relapses, the
// disturbances together.
qint64 timeToRestore(const Incident &incident, qint64 nowMs);

} // namespace qd
