// RotaChoice: why this captain in this week: who was ahead and what hindered them, and by which wish the choice was
// better than the next person who could.
#pragma once

#include "app/domain/rota/rotaplan.h"

namespace qd {

struct RotaChoice {
    struct Ahead {
        PersonId person;
        RotaMerits merits{};
        QList<RotaRule> hindrances;
        IsoWeek leavesEmpty; // hindered by no rule, but then the weeks up to this one cannot all be filled
    };
    struct Next {
        PersonId person;
        RotaMerits merits{};
        RotaWish decided = RotaWish::Order; // the first wish in which they differ
    };

    IsoWeek week;
    PersonId person;
    bool fixed = false; // was not chosen: past, locked or planned before; nothing below is set
    int waitedWeeks = 0; // since their last captaincy, or since they joined; longestWaitWeeks: never captain
    RotaMerits merits{};
    QList<Ahead> ahead; // best first; without those who are not in the company
    std::optional<Next> next;
};

// For a week of the plan that planRota() made of this input, or of a captaincy that stayed; NotFound for others.
[[nodiscard]] Result<RotaChoice> explainChoice(const RotaInput &input, const RotaPlan &plan, IsoWeek week);

} // namespace qd
