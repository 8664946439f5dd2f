// RotaGrid: the planner's input as numbers: people by index, weeks by distance from the first one. What no choice can
// change is worked out once: who may in which week, and for how many days they would be absent.
#pragma once

#include "app/domain/rota/rotaplan.h"

#include <vector>

namespace qd {

struct RotaGrid {
    static constexpr int nobody = -1;

    explicit RotaGrid(const RotaInput &input);

    bool isOpen(int week) const { return week >= 0 && week < weeks && open[size_t(week)]; }
    bool maySameTeam(int week) const { return sameTeamIn[size_t(week)]; }

    int people = 0;
    int weeks = 0;
    int waitStep = 1;
    int span = 0; // weeks between the first weeks of two captaincies of one person, at least
    std::vector<char> open; // by week: to be filled
    std::vector<char> sameTeamIn; // by week, and one beyond
    std::vector<int> announced; // by week: a person, or nobody
    std::vector<int> team; // by person
    std::vector<int> headcount; // by week and team: who may take watches at all, see sizeOf()
    int teams = 0;
    std::vector<int> order; // by person: their rank where all wishes are equal
    std::vector<int> joined; // by person: the week
    std::vector<int> heldBefore; // by person: captaincies before the rota was kept here
    enum class Confidence : char { Unknown, Hesitant, Confident };
    std::vector<Confidence> confidence; // by person; unknown for all where nobody wishes to pair by it
    std::vector<std::vector<int>> held; // by person: the weeks of their fixed captaincies, ascending, past ones too
    std::vector<std::vector<char>> allowed; // by week, then person: fixed captaincies and the person hinder not
    std::vector<std::vector<int>> absence; // by week, then person: days
    int fixedAt(int week) const; // the captain of a fixed week, past and beyond the plan too, or nobody
    int sizeOf(int week, int teamIndex) const { return headcount[size_t(week * teams + teamIndex)]; }

private:
    void place(const RotaInput &input);
    void judge(const RotaInput &input);

    std::vector<int> m_captains; // of fixed weeks, from m_firstWeek
    int m_firstWeek = 0;
};

} // namespace qd
