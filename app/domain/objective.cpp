#include "app/domain/objective.h"

#include "app/domain/objectives.h"
#include "app/domain/spread.h"
#include "app/domain/words.h"
#include "app/domain/workingdays.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr Word<Objective> objectiveWords[] = {{Objective::Detect, u"detect"}, {Objective::Restore, u"restore"},
    {Objective::Fix, u"fix"}, {Objective::Tickets, u"tickets"}, {Objective::Confidence, u"confidence"}};

double secondsOf(qint64 ms)
{
    return double(ms) / 1000;
}

// What an incident gives for an objective; nothing: it is no case of it (yet).
std::optional<ObjectiveCase> caseOf(
    Objective objective, const Incident &incident, const ObjectiveFacts &facts, double target)
{
    ObjectiveCase made{incident.key(), incident.id, {}, false, incident.title};
    double soFar = 0;
    const auto dayOf = [&facts](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, facts.zone).date(); };
    switch (objective) {
    case Objective::Detect:
        if (facts.unwatched.contains(incident.started))
            return std::nullopt;
        made.value = secondsOf(incident.detected - incident.started);
        break;
    case Objective::Restore:
        soFar = secondsOf(timeToRestore(incident, facts.nowMs));
        if (incident.restored)
            made.value = soFar;
        break;
    case Objective::Fix:
        soFar = workingDaysBetween(dayOf(incident.started), dayOf(incident.fixed.value_or(facts.nowMs)));
        if (incident.fixed)
            made.value = soFar;
        break;
    case Objective::Tickets:
        made.value = incident.tickets;
        break;
    case Objective::Confidence:
        return std::nullopt;
    }
    if (made.value)
        made.met = meets(objective, *made.value, target);
    else if (meets(objective, soFar, target))
        return std::nullopt; // not over, and not late: it says nothing yet
    return made;
}

ObjectiveResult confidenceResult(const ObjectiveFacts &facts, TimeRange period, double target)
{
    ObjectiveResult result{Objective::Confidence, target};
    const QDate day = QDateTime::fromMSecsSinceEpoch(std::min(period.to, facts.nowMs), facts.zone).date();
    const QHash<PersonId, Survey> latest = latestSurveys(facts.surveys, day);
    result.value = confidenceOn(facts.surveys, facts.people, day).share();
    for (const Person &person : facts.people) {
        const auto survey = latest.constFind(person.id);
        if (survey != latest.constEnd() && person.employedOn(day))
            result.cases.append({person.name, {}, double(survey->score), survey->score >= confidentScore});
    }
    return result;
}

} // namespace

QString toString(Objective objective)
{
    return wordOf(objectiveWords, objective);
}

std::optional<Objective> objectiveFrom(QStringView text)
{
    return valueOf(objectiveWords, text);
}

QString unitOf(Objective objective)
{
    switch (objective) {
    case Objective::Detect:
    case Objective::Restore:
        return u"s"_s;
    case Objective::Fix:
        return u"working_days"_s;
    case Objective::Tickets:
        return u"tickets"_s;
    case Objective::Confidence:
        break;
    }
    return u"share"_s;
}

double builtInTarget(Objective objective)
{
    switch (objective) {
    case Objective::Detect:
        return secondsOf(detectTargetMs);
    case Objective::Restore:
        return secondsOf(restoreTargetMs);
    case Objective::Fix:
        return fixTargetWorkingDays;
    case Objective::Tickets:
        return ticketsTarget;
    case Objective::Confidence:
        break;
    }
    return 2.0 / 3.0;
}

bool meets(Objective objective, double value, double target)
{
    if (objective == Objective::Confidence)
        return value >= target - 1e-9;
    return objective == Objective::Fix ? value <= target : value < target;
}

ObjectiveResult resultOf(Objective objective, const ObjectiveFacts &facts, TimeRange period, double target)
{
    ObjectiveResult result{objective, target};
    if (objective == Objective::Confidence) {
        result = confidenceResult(facts, period, target);
    } else {
        SpreadOf spread(std::nullopt);
        for (const Incident &incident : facts.incidents) {
            if (incident.dismissed || incident.started < period.from || incident.started >= period.to)
                continue;
            const auto made = caseOf(objective, incident, facts, target);
            if (!made)
                continue;
            result.cases.append(*made);
            if (made->value)
                spread.take(*made->value);
        }
        result.value = spread.spread().median;
    }
    if (result.value)
        result.met = meets(objective, *result.value, target);
    return result;
}

double targetAt(Objective objective, const QList<TargetChange> &changes, qint64 at)
{
    double target = builtInTarget(objective);
    qint64 from = -1;
    for (const TargetChange &change : changes) {
        if (change.objective == objective && change.from <= at && change.from > from) {
            target = change.value;
            from = change.from;
        }
    }
    return target;
}

} // namespace qd
