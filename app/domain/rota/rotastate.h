// RotaState: a plan in the making, week after week: who was chosen so far, and how well a person would suit a week.
// Weeks are put in ascending order and taken back in reverse.
#pragma once

#include "app/domain/rota/rotagrid.h"

namespace qd {

class RotaState {
public:
    explicit RotaState(const RotaGrid &grid);

    int captainOf(int week) const; // chosen or fixed, or nobody
    // Not on watch within the gap before the week, and not of the team of who stays.
    bool isFree(int person, int week) const;
    int lastChosen(int person) const { return m_lastChosen[size_t(person)]; }
    static constexpr int never = -longestWaitWeeks;

    void put(int week, int person);
    void takeBack(int week);

    // Since their last captaincy, or since they joined.
    int waitedWeeks(int week, int person) const;
    // How often each team had a captain in the 52 weeks before.
    std::vector<int> teamCounts(int week) const;
    RotaMerits merits(int week, int person, const std::vector<int> &teamCounts) const;

private:
    int captainciesBefore(int week, int person) const;
    int lastBefore(int week, int person) const;
    int unguided(int week, int person) const;
    int unsupported(int week, int person) const;

    const RotaGrid &m_grid;
    std::vector<int> m_chosen; // by week
    std::vector<int> m_lastChosen; // by person: a week, or never
    std::vector<int> m_lastBeforeThat; // by week: what put() replaced
    std::vector<int> m_timesChosen; // by person
};

} // namespace qd
