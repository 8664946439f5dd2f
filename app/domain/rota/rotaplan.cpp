#include "app/domain/rota/rotaplan.h"

namespace qd {

bool mayMove(const RotaInput &input, const Captaincy &captaincy)
{
    const int week = input.from.weeksUntil(captaincy.firstWeek);
    if (week < 0 || week >= input.weeks)
        return false;
    const bool replanned = !captaincy.locked && input.replanAfter.isValid() && captaincy.firstWeek > input.replanAfter;
    return replanned || input.freed.contains(captaincy.firstWeek);
}

RotaInput relaxed(RotaInput input, const QList<Relaxation> &steps)
{
    for (const Relaxation &step : steps) {
        switch (step.kind) {
        case Relaxation::Kind::Gap:
            input.rules.gapWeeks = step.number;
            break;
        case Relaxation::Kind::AbsenceDays:
            input.rules.absenceDays = step.number;
            break;
        case Relaxation::Kind::SameTeam:
            input.rules.sameTeamIn.append(step.week);
            break;
        case Relaxation::Kind::OptOut:
            for (Person &person : input.people)
                person.optedOut = person.optedOut && person.id != step.person;
            break;
        case Relaxation::Kind::Unlock:
            input.freed.append(step.week);
            break;
        }
    }
    return input;
}

} // namespace qd
