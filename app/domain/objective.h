// Objective: one of the five that the captains hold themselves to, and how a period stood against it: its figure, how
// many cases gave it, and the cases. A figure that nothing gave is none. Pure.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/survey.h"
#include "app/domain/timerange.h"
#include "app/domain/watchtime.h"

#include <QList>
#include <optional>

namespace qd {

enum class Objective { Detect, Restore, Fix, Tickets, Confidence };
constexpr int objectives = int(Objective::Confidence) + 1;

QString toString(Objective); // "detect", "restore", "fix", "tickets", "confidence"
std::optional<Objective> objectiveFrom(QStringView);
QString unitOf(Objective); // "s", "s", "working_days", "tickets", "share"
double builtInTarget(Objective); // 60, 600, 10, 10, 2/3

struct ObjectiveCase {
    QString name; // "INC-42", or a person's
    IncidentId incident = {}; // null: of none
    std::optional<double> value = {}; // in the unit; none: it is not over
    bool met = false;
    QString title = {}; // of the incident

    bool operator==(const ObjectiveCase &) const = default;
};

struct ObjectiveResult {
    Objective objective = Objective::Detect;
    double target = 0;
    std::optional<double> value = {}; // the median of the cases; of the confidence the share
    std::optional<bool> met = {};
    QList<ObjectiveCase> cases = {};

    bool operator==(const ObjectiveResult &) const = default;
};

// Under the target but for "within 10 working days" and "two in three at least".
bool meets(Objective objective, double value, double target);

struct ObjectiveFacts {
    QList<Incident> incidents; // that began in the period, or more
    QList<Survey> surveys;
    QList<Person> people;
    UnwatchedTime unwatched; // what began then says nothing of how fast it was told
    QTimeZone zone;
    qint64 nowMs = 0;
};

ObjectiveResult resultOf(Objective objective, const ObjectiveFacts &facts, TimeRange period, double target);

// Targets as they were changed, each from an instant on.
struct TargetChange {
    Objective objective = Objective::Detect;
    qint64 from = 0; // Unix ms
    double value = 0;

    bool operator==(const TargetChange &) const = default;
};
double targetAt(Objective objective, const QList<TargetChange> &changes, qint64 at);

} // namespace qd
