// Drill: a past or an invented incident replayed as an exercise: who did it, how fast time went, how it ended, what
// was done when, beside what was done then. Pure. Instants of the drill are those of its own clock, Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace qd {

using DrillId = Id<struct DrillTag>;

// What can be replayed: an incident of the past, or a scenario that comes with the guide.
struct DrillSubject {
    IncidentId incident = {}; // null: a scenario
    QString scenario = {}; // its name; empty: an incident

    bool isReadyMade() const { return !scenario.isEmpty(); }
    QString key() const { return isReadyMade() ? scenario : incident.value; }
    bool operator==(const DrillSubject &) const = default;
};

enum class DrillEnding {
    Restored, // by the trainee
    Stopped, // by the trainee, or with the window
    RanOut, // the recording was over
};

enum class DrillMomentKind {
    Alerted, // the first alert fired
    Detected, // somebody declared, or an alert did it for them
    Acknowledged,
    Runbook, // opened
    Note, // and what was done or decided
    Told, // others
    Restored,
};
constexpr int momentKinds = int(DrillMomentKind::Restored) + 1;

// The words of the database and of JSON.
QString toString(DrillEnding); // "restored", "stopped", "ran_out"
QString toString(DrillMomentKind); // "alerted", "detected", …
std::optional<DrillEnding> drillEndingFrom(QStringView);
std::optional<DrillMomentKind> momentKindFrom(QStringView);

struct DrillMoment {
    qint64 at = 0; // ms from the start of the impact; negative: before it
    DrillMomentKind kind = DrillMomentKind::Note;
    QString text = {}; // plain
    QString author = {};

    bool operator==(const DrillMoment &) const = default;
};

struct Drill {
    DrillId id;
    DrillSubject subject;
    QString title; // of what was replayed
    QString trainee; // a name
    PersonId person = {}; // of the crew's people; null: somebody else
    qint64 doneAt = 0; // when it began, in the time of the world
    double speed = 1; // seconds of the drill in one of the world
    qint64 impactAt = 0; // by the drill's clock, as the two below
    qint64 beganAt = 0;
    qint64 endedAt = 0;
    DrillEnding ending = DrillEnding::Stopped;
    QList<DrillMoment> then = {}; // of a scenario: what a good captain does
    QList<DrillMoment> now = {};
    QString learnt = {};

    bool operator==(const Drill &) const = default;
};

// The first moment of the kind; nothing: it never came.
std::optional<qint64> firstOf(const QList<DrillMoment> &moments, DrillMomentKind kind);

// One line of both timelines on the common clock: a milestone of both with their difference, or one side's moment.
struct ComparedMoment {
    DrillMomentKind kind = DrillMomentKind::Note;
    std::optional<DrillMoment> then;
    std::optional<DrillMoment> now;
    std::optional<qint64> difference() const // ms; positive: later in the drill
    {
        return then && now ? std::optional(now->at - then->at) : std::nullopt;
    }
    qint64 at() const; // the earlier of the two

    bool operator==(const ComparedMoment &) const = default;
};

// The first of each milestone pairs with its like; what is left stands alone. By time, of the same instant in the order
// of the kinds.
QList<ComparedMoment> sideBySide(const QList<DrillMoment> &then, const QList<DrillMoment> &now);

// Speeds that are offered, and the only ones that are taken.
inline const QList<double> drillSpeeds{1, 2, 4, 10, 20};
[[nodiscard]] Result<> checkDrill(const Drill &drill);

} // namespace qd
