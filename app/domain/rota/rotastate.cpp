#include "app/domain/rota/rotastate.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int teamMemoryWeeks = 52;
constexpr qint64 shareUnit = 1'000'000;

} // namespace

RotaState::RotaState(const RotaGrid &grid)
    : m_grid(grid)
    , m_chosen(size_t(grid.weeks), RotaGrid::nobody)
    , m_lastChosen(size_t(grid.people), never)
    , m_lastBeforeThat(size_t(grid.weeks), never)
    , m_timesChosen(size_t(grid.people), 0)
{
}

int RotaState::captainOf(int week) const
{
    return m_grid.isOpen(week) ? m_chosen[size_t(week)] : m_grid.fixedAt(week);
}

bool RotaState::isFree(int person, int week) const
{
    if (m_lastChosen[size_t(person)] + m_grid.span > week)
        return false;
    const int staying = captainOf(week - 1);
    return staying == RotaGrid::nobody || m_grid.maySameTeam(week)
        || m_grid.team[size_t(staying)] != m_grid.team[size_t(person)];
}

void RotaState::put(int week, int person)
{
    m_chosen[size_t(week)] = person;
    m_lastBeforeThat[size_t(week)] = m_lastChosen[size_t(person)];
    m_lastChosen[size_t(person)] = week;
    ++m_timesChosen[size_t(person)];
}

void RotaState::takeBack(int week)
{
    const int person = m_chosen[size_t(week)];
    m_chosen[size_t(week)] = RotaGrid::nobody;
    m_lastChosen[size_t(person)] = m_lastBeforeThat[size_t(week)];
    --m_timesChosen[size_t(person)];
}

std::vector<int> RotaState::teamCounts(int week) const
{
    std::vector<int> counts(size_t(m_grid.teams), 0);
    for (int before = week - teamMemoryWeeks; before < week; ++before) {
        if (const int captain = captainOf(before); captain != RotaGrid::nobody)
            ++counts[size_t(m_grid.team[size_t(captain)])];
    }
    return counts;
}

int RotaState::lastBefore(int week, int person) const
{
    const std::vector<int> &held = m_grid.held[size_t(person)];
    const auto next = std::lower_bound(held.begin(), held.end(), week);
    const int fixed = next == held.begin() ? never : *(next - 1);
    return std::max(fixed, m_lastChosen[size_t(person)]);
}

// Chosen ones all lie before: weeks are put in ascending order.
int RotaState::captainciesBefore(int week, int person) const
{
    const std::vector<int> &held = m_grid.held[size_t(person)];
    const auto next = std::lower_bound(held.begin(), held.end(), week);
    const bool ownWeek = week == m_lastChosen[size_t(person)];
    return m_grid.heldBefore[size_t(person)] + int(next - held.begin()) + m_timesChosen[size_t(person)]
        - (ownWeek ? 1 : 0);
}

// First-timers with no experienced captain beside them, in this week and in the next where its captain is fixed.
int RotaState::unguided(int week, int person) const
{
    if (captainciesBefore(week, person) > 0)
        return 0;
    const int staying = captainOf(week - 1);
    const bool guided = staying != RotaGrid::nobody && captainciesBefore(week - 1, staying) > 0;
    const int next = m_grid.isOpen(week + 1) ? RotaGrid::nobody : m_grid.fixedAt(week + 1);
    const bool guidesNobody = next != RotaGrid::nobody && captainciesBefore(week + 1, next) == 0;
    return (guided ? 0 : 1) + (guidesNobody ? 1 : 0);
}

// Hesitant captains with no confident one beside them, in this week and in the next where its captain is fixed.
int RotaState::unsupported(int week, int person) const
{
    using Confidence = RotaGrid::Confidence;
    const auto is = [this](int captain, Confidence confidence) {
        return captain != RotaGrid::nobody && m_grid.confidence[size_t(captain)] == confidence;
    };
    const int next = m_grid.isOpen(week + 1) ? RotaGrid::nobody : m_grid.fixedAt(week + 1);
    const bool isAlone = is(person, Confidence::Hesitant) && !is(captainOf(week - 1), Confidence::Confident);
    const bool leavesAlone = is(next, Confidence::Hesitant) && !is(person, Confidence::Confident);
    return (isAlone ? 1 : 0) + (leavesAlone ? 1 : 0);
}

int RotaState::waitedWeeks(int week, int person) const
{
    const int last = lastBefore(week, person);
    const int since = last == never ? m_grid.joined[size_t(person)] : last;
    return std::clamp(week - since, 0, longestWaitWeeks);
}

RotaMerits RotaState::merits(int week, int person, const std::vector<int> &teamCounts) const
{
    const int team = m_grid.team[size_t(person)];
    const int announced = m_grid.announced[size_t(week)];
    return {-(waitedWeeks(week, person) / m_grid.waitStep),
        shareUnit * (teamCounts[size_t(team)] + 1) / std::max(1, m_grid.sizeOf(week, team)), unguided(week, person),
        unsupported(week, person), m_grid.absence[size_t(week)][size_t(person)],
        announced != RotaGrid::nobody && announced != person ? 1 : 0, m_grid.order[size_t(person)]};
}

} // namespace qd
