#include "app/domain/rota/rotagrid.h"

#include "app/domain/survey.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace qd {

namespace {

constexpr int daysOfCaptaincy = captaincyWeeks * 7;

// By day from the plan's first Monday: not there, or off.
std::vector<char> daysAway(const Person &person, const QList<Absence> &own, QDate start, int days)
{
    std::vector<char> away(size_t(days), 0);
    for (int day = 0; day < days; ++day)
        away[size_t(day)] = !person.worksOn(start.addDays(day));
    for (const Absence &absence : own) {
        const qint64 first = std::max<qint64>(0, start.daysTo(absence.first));
        const qint64 last = std::min<qint64>(days - 1, start.daysTo(absence.last));
        for (qint64 day = first; day <= last; ++day)
            away[size_t(day)] = 1;
    }
    return away;
}

} // namespace

RotaGrid::RotaGrid(const RotaInput &input)
    : people(int(input.people.size()))
    , weeks(std::max(0, input.weeks))
    , waitStep(std::max(1, input.rules.waitStepWeeks))
    , span(std::max(0, input.rules.gapWeeks) + captaincyWeeks)
    , open(size_t(weeks), 1)
    , sameTeamIn(size_t(weeks) + 1, 0)
    , announced(size_t(weeks), nobody)
    , held(size_t(people))
{
    for (int week = 0; week <= weeks; ++week)
        sameTeamIn[size_t(week)] = input.rules.sameTeamIn.contains(input.from.plus(week));
    QHash<TeamId, int> teamIndex;
    for (const Person &person : input.people) {
        if (!teamIndex.contains(person.team))
            teamIndex.insert(person.team, int(teamIndex.size()));
        team.push_back(teamIndex.value(person.team));
        joined.push_back(
            person.joined.isValid() ? input.from.weeksUntil(IsoWeek::of(person.joined)) : -longestWaitWeeks);
        heldBefore.push_back(person.captainciesBefore);
        const int rating = input.rules.pairsConfidence ? input.ratings.value(person.id) : 0;
        confidence.push_back(rating == 0  ? Confidence::Unknown
                : rating < confidentScore ? Confidence::Hesitant
                                          : Confidence::Confident);
    }
    teams = int(teamIndex.size());
    std::vector<int> ranked(size_t(people), 0);
    std::iota(ranked.begin(), ranked.end(), 0);
    std::sort(ranked.begin(), ranked.end(), [&input](int left, int right) {
        const auto key = [&input](int index) {
            const Person &person = input.people[index];
            return std::make_tuple(person.joined.toJulianDay(), person.name, person.id.value);
        };
        return key(left) < key(right);
    });
    order.resize(size_t(people));
    for (int rank = 0; rank < people; ++rank)
        order[size_t(ranked[size_t(rank)])] = rank;
    place(input);
    judge(input);
}

int RotaGrid::fixedAt(int week) const
{
    const int index = week - m_firstWeek;
    return index >= 0 && index < int(m_captains.size()) ? m_captains[size_t(index)] : nobody;
}

// Which weeks are fixed, and who has them.
void RotaGrid::place(const RotaInput &input)
{
    QHash<PersonId, int> indexOf;
    for (int i = 0; i < people; ++i)
        indexOf.insert(input.people[i].id, i);
    int first = 0;
    int last = weeks;
    for (const Captaincy &captaincy : input.captaincies) {
        first = std::min(first, input.from.weeksUntil(captaincy.firstWeek));
        last = std::max(last, input.from.weeksUntil(captaincy.firstWeek));
    }
    m_firstWeek = first;
    m_captains.assign(size_t(last - first) + 1, nobody);
    for (const Captaincy &captaincy : input.captaincies) {
        const int week = input.from.weeksUntil(captaincy.firstWeek);
        const int captain = indexOf.value(captaincy.person, nobody);
        const bool inPlan = week >= 0 && week < weeks;
        if (mayMove(input, captaincy)) {
            announced[size_t(week)] = captain;
            continue;
        }
        if (inPlan)
            open[size_t(week)] = 0;
        if (captain == nobody)
            continue;
        m_captains[size_t(week - first)] = captain;
        held[size_t(captain)].push_back(week);
    }
    for (std::vector<int> &own : held)
        std::sort(own.begin(), own.end());
}

// Who may in which week, as far as fixed captaincies and their own days go; and how many of each team could at all.
void RotaGrid::judge(const RotaInput &input)
{
    const QDate start = input.from.monday();
    const int days = weeks * 7 + daysOfCaptaincy;
    std::vector<char> worked(size_t(days), 0);
    for (int day = 0; day < days; ++day)
        worked[size_t(day)] = input.days.works(start.addDays(day));
    QHash<PersonId, QList<Absence>> absences;
    for (const Absence &each : input.absences)
        absences[each.person].append(each);
    allowed.assign(size_t(weeks), std::vector<char>(size_t(people), 0));
    absence.assign(size_t(weeks), std::vector<int>(size_t(people), 0));
    headcount.assign(size_t(weeks) * size_t(teams), 0);
    for (int i = 0; i < people; ++i) {
        const Person &person = input.people[i];
        const std::vector<char> away = daysAway(person, absences.value(person.id), start, days);
        for (int week = 0; week < weeks; ++week) {
            const QDate monday = start.addDays(week * 7);
            const bool takesWatches = !person.optedOutOn(monday) && person.employedOn(monday);
            headcount[size_t(week * teams + team[size_t(i)])] += takesWatches ? 1 : 0;
            int missing = 0;
            for (int day = week * 7; day < week * 7 + daysOfCaptaincy; ++day)
                missing += worked[size_t(day)] && away[size_t(day)] ? 1 : 0;
            absence[size_t(week)][size_t(i)] = missing;
            if (!open[size_t(week)] || !takesWatches || missing > input.rules.absenceDays
                || !person.employedOn(monday.addDays(captaincyWeeks * 7 - 3)))
                continue;
            const auto sameTeam = [&](int neighbour, int later) {
                const int captain = fixedAt(neighbour);
                return captain != nobody && !maySameTeam(later) && team[size_t(captain)] == team[size_t(i)];
            };
            const std::vector<int> &own = held[size_t(i)];
            allowed[size_t(week)][size_t(i)] = !sameTeam(week - 1, week) && !sameTeam(week + 1, week + 1)
                && std::none_of(own.begin(), own.end(), [&](int other) { return std::abs(other - week) < span; });
        }
    }
}

} // namespace qd
