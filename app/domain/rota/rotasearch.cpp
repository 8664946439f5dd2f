#include "app/domain/rota/rotasearch.h"

#include <algorithm>
#include <map>

namespace qd {

namespace {

// Kuhn's matching: a person for each week, none for two.
class Matching {
public:
    explicit Matching(int people)
        : m_weekOf(size_t(people), -1)
    {
    }

    bool add(int week, const std::vector<std::vector<int>> &candidates)
    {
        std::vector<char> seen(m_weekOf.size(), 0);
        return place(week, candidates, seen);
    }

private:
    bool place(int week, const std::vector<std::vector<int>> &candidates, std::vector<char> &seen)
    {
        for (const int person : candidates[size_t(week)]) {
            if (m_weekOf[size_t(person)] < 0) {
                m_weekOf[size_t(person)] = week;
                return true;
            }
        }
        for (const int person : candidates[size_t(week)]) {
            if (seen[size_t(person)])
                continue;
            seen[size_t(person)] = 1;
            if (place(m_weekOf[size_t(person)], candidates, seen)) {
                m_weekOf[size_t(person)] = week;
                return true;
            }
        }
        return false;
    }

    std::vector<int> m_weekOf;
};

} // namespace

RotaSearch::RotaSearch(const RotaGrid &grid, int weeks, int steps)
    : m_grid(grid)
    , m_weeks(std::min(weeks, grid.weeks))
    , m_steps(steps)
    , m_state(grid)
    , m_candidates(size_t(m_weeks))
{
    for (int week = 0; week < m_weeks; ++week) {
        if (!grid.isOpen(week))
            continue;
        m_open.push_back(week);
        for (int person = 0; person < grid.people; ++person) {
            if (grid.allowed[size_t(week)][size_t(person)])
                m_candidates[size_t(week)].push_back(person);
        }
    }
    classify();
}

// Alike are people of one team who are allowed in the same weeks.
void RotaSearch::classify()
{
    std::map<std::pair<int, std::vector<char>>, int> kinds;
    for (int person = 0; person < m_grid.people; ++person) {
        std::vector<char> weeks;
        for (const int week : m_open)
            weeks.push_back(m_grid.allowed[size_t(week)][size_t(person)]);
        const auto kind = kinds.try_emplace({m_grid.team[size_t(person)], std::move(weeks)}, int(kinds.size()));
        m_kind.push_back(kind.first->second);
    }
}

bool RotaSearch::run()
{
    if (!teamsAlternate(0, m_weeks - 1, -1, &m_teamsFrom))
        return false;
    for (const int week : m_open) {
        if (!peopleSuffice(week, -1))
            return false;
    }
    return fill(0);
}

// May this person still take the week, as far as those chosen up to the week `after` go?
bool RotaSearch::mayBe(int person, int week, int after) const
{
    if (after < 0)
        return true;
    if (week == after + 1)
        return m_state.isFree(person, week);
    return m_state.lastChosen(person) + m_grid.span <= week;
}

// Are there distinct people for the open weeks of one gap from this week on?
bool RotaSearch::peopleSuffice(int from, int after) const
{
    const int end = std::min(from + m_grid.span, m_weeks);
    std::vector<std::vector<int>> candidates;
    bool plenty = true;
    const auto wanted = size_t(end - from);
    for (int week = from; week < end; ++week) {
        if (!m_grid.isOpen(week))
            continue;
        std::vector<int> &own = candidates.emplace_back();
        for (const int person : m_candidates[size_t(week)]) {
            if (mayBe(person, week, after))
                own.push_back(person);
            if (own.size() >= wanted) // as many as there are weeks: no need to count on
                break;
        }
        plenty = plenty && own.size() >= wanted;
        if (own.empty())
            return false;
    }
    if (plenty)
        return true;
    Matching matching(m_grid.people);
    for (int week = 0; week < int(candidates.size()); ++week) {
        if (!matching.add(week, candidates))
            return false;
    }
    return true;
}

// Can the weeks from..to be given to teams so that no two neighbours are of one? `remember` takes, by week, the teams
// from which the rest can.
bool RotaSearch::teamsAlternate(int from, int to, int after, std::vector<std::vector<char>> *remember) const
{
    const auto teams = size_t(m_grid.teams);
    if (remember)
        remember->assign(size_t(m_weeks) + 1, std::vector<char>(teams, 0));
    std::vector<char> next;
    if (to + 1 < m_weeks && !remember)
        next = m_teamsFrom[size_t(to + 1)];
    for (int week = to; week >= from; --week) {
        std::vector<char> here(teams, 0);
        if (m_grid.isOpen(week)) {
            const bool bound = m_grid.isOpen(week + 1) && week + 1 < m_weeks && !m_grid.maySameTeam(week + 1);
            const auto ways = bound ? std::count(next.begin(), next.end(), char(1)) : 0;
            bool any = false;
            for (const int person : m_candidates[size_t(week)]) {
                const auto team = size_t(m_grid.team[size_t(person)]);
                if (here[team] || !mayBe(person, week, after))
                    continue;
                here[team] = !bound || ways > (next[team] ? 1 : 0);
                any = any || here[team];
            }
            if (!any)
                return false;
        }
        if (remember)
            (*remember)[size_t(week)] = here;
        next = std::move(here);
    }
    return true;
}

// After a choice for this week: can the weeks that it touches still be filled?
bool RotaSearch::canGoOn(int week) const
{
    const int last = std::min(week + m_grid.span, m_weeks) - 1;
    if (!teamsAlternate(week + 1, last, week))
        return false;
    for (int from = week + 1; from <= last; ++from) {
        if (m_grid.isOpen(from) && !peopleSuffice(from, week))
            return false;
    }
    return true;
}

// What the weeks from here on depend on: the week, and the kinds of those who are not free again yet.
std::vector<int> RotaSearch::lookBack(size_t index) const
{
    const int week = m_open[index];
    std::vector<int> past{week};
    for (int before = std::max(0, week - m_grid.span + 1); before < week; ++before) {
        if (m_grid.isOpen(before)) {
            past.push_back(before);
            past.push_back(m_kind[size_t(m_state.captainOf(before))]);
        }
    }
    return past;
}

bool RotaSearch::fill(size_t index)
{
    if (index == m_open.size())
        return true;
    const int week = m_open[index];
    const std::vector<int> past = lookBack(index);
    if (m_dead.contains(past))
        return false;
    struct Candidate {
        RotaMerits merits;
        int person;
    };
    std::vector<Candidate> candidates;
    const std::vector<int> counts = m_state.teamCounts(week);
    for (const int person : m_candidates[size_t(week)]) {
        if (m_state.isFree(person, week))
            candidates.push_back({m_state.merits(week, person, counts), person});
    }
    const auto worse = [](const Candidate &left, const Candidate &right) { return left.merits > right.merits; };
    std::make_heap(candidates.begin(), candidates.end(), worse);
    std::set<int> tried;
    while (!candidates.empty()) {
        std::pop_heap(candidates.begin(), candidates.end(), worse);
        const int person = candidates.back().person;
        candidates.pop_back();
        if (!tried.insert(m_kind[size_t(person)]).second)
            continue;
        if (--m_steps <= 0)
            return false;
        m_state.put(week, person);
        if (canGoOn(week) && fill(index + 1))
            return true;
        m_state.takeBack(week);
        if (wasCut())
            return false;
    }
    m_dead.insert(past);
    return false;
}

} // namespace qd
