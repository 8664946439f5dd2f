// RotaSearch: the best plan, by depth first search in the order of merits: the first plan that it completes is the
// best. It looks ahead before each step: in every stretch of weeks as long as the gap, distinct people must be found
// for all weeks (a matching), and their teams must be able to alternate. People who are alike for the weeks to come
// (same team, same free weeks) are tried once, and what has led nowhere is remembered.
#pragma once

#include "app/domain/rota/rotastate.h"

#include <set>

namespace qd {

class RotaSearch {
public:
    static constexpr int mostSteps = 60'000;

    // Fills the open weeks before `weeks`.
    RotaSearch(const RotaGrid &grid, int weeks, int steps = mostSteps);

    bool run();
    bool wasCut() const { return m_steps <= 0; } // gave up: false from run() is no proof then
    const RotaState &state() const { return m_state; }

private:
    bool fill(size_t index);
    bool canGoOn(int week) const;
    bool mayBe(int person, int week, int after) const;
    bool peopleSuffice(int from, int after) const;
    bool teamsAlternate(int from, int to, int after, std::vector<std::vector<char>> *remember = nullptr) const;
    std::vector<int> lookBack(size_t index) const;
    void classify();

    const RotaGrid &m_grid;
    int m_weeks;
    int m_steps;
    RotaState m_state;
    std::vector<int> m_open; // the weeks to fill
    std::vector<std::vector<int>> m_candidates; // by week: who is allowed
    std::vector<int> m_kind; // by person: those of one kind are alike
    std::vector<std::vector<char>> m_teamsFrom; // by week: teams from which the rest can alternate, nobody being chosen
    std::set<std::vector<int>> m_dead; // what the future depends on, and that has led nowhere
};

} // namespace qd
