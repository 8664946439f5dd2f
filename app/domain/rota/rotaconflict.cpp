#include "app/domain/rota/rotaconflict.h"

#include "app/domain/rota/rotasearch.h"

#include <algorithm>
#include <map>

namespace qd {

namespace {

constexpr int stepsToProve = 20'000;
constexpr int mostOffers = 3; // of people, and of captaincies, that could give way
constexpr int mostTrials = 12;
constexpr int mostGapsTried = 8;

// `cut` is set when the search was given up: then “no” is no proof.
bool hasPlan(const RotaInput &input, bool *cut = nullptr)
{
    const RotaGrid grid(input);
    RotaSearch search(grid, grid.weeks, stepsToProve);
    const bool found = search.run();
    if (cut)
        *cut = *cut || search.wasCut();
    return found;
}

// The smallest number in [low, high] that holds, when all that are larger hold too.
template <typename Holds> std::optional<int> smallest(int low, int high, Holds holds)
{
    if (low > high || !holds(high))
        return std::nullopt;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

QList<RotaConflict::Hindrance> hindrancesIn(const RotaInput &input, IsoWeek week, const QList<PlannedWeek> &before)
{
    RotaFacts facts = input;
    facts.captaincies.removeIf([&](const Captaincy &captaincy) { return captaincy.firstWeek == week; });
    for (const PlannedWeek &each : before) {
        facts.captaincies.removeIf([&](const Captaincy &captaincy) { return captaincy.firstWeek == each.week; });
        facts.captaincies.append({CaptaincyId(), each.person, each.week, false});
    }
    std::map<RotaRule, int> counts;
    for (const Person &person : input.people) {
        for (const RotaRule rule : breaches({CaptaincyId(), person.id, week, false}, facts))
            ++counts[rule];
    }
    QList<RotaConflict::Hindrance> hindrances;
    for (const auto &[rule, people] : counts)
        hindrances.append({rule, people});
    std::stable_sort(hindrances.begin(), hindrances.end(),
        [](const auto &left, const auto &right) { return left.people > right.people; });
    return hindrances;
}

using Steps = QList<Relaxation>;

class Relaxer {
public:
    Relaxer(const RotaInput &input, IsoWeek week)
        : m_input(input)
        , m_week(week)
    {
    }

    QList<Steps> run()
    {
        offer(gap({}));
        offer(absence({}));
        offer(team({}));
        offerPeople();
        offerUnlocking();
        if (!m_offers.isEmpty())
            return m_offers;
        // No step alone helps: two together, then everything.
        const Steps everyTeam = allTeams();
        offer(gap(everyTeam));
        offer(absence(everyTeam));
        const Steps noGap{{Relaxation::Kind::Gap, 0, {}, {}}};
        offer(absence(noGap));
        if (m_offers.isEmpty())
            offer(absence(everyTeam + noGap));
        return m_offers;
    }

private:
    bool helps(const Steps &steps) const { return hasPlan(relaxed(m_input, steps)); }

    void offer(const std::optional<Steps> &steps)
    {
        if (steps)
            m_offers.append(*steps);
    }

    std::optional<Steps> gap(const Steps &others) const
    {
        const auto step = [](int weeks) { return Relaxation{Relaxation::Kind::Gap, weeks, {}, {}}; };
        const int wished = m_input.rules.gapWeeks;
        const auto less = smallest(1, wished, [&](int by) { return helps(others + Steps{step(wished - by)}); });
        return less ? std::optional(others + Steps{step(wished - *less)}) : std::nullopt;
    }

    std::optional<Steps> absence(const Steps &others) const
    {
        const auto step = [](int days) { return Relaxation{Relaxation::Kind::AbsenceDays, days, {}, {}}; };
        const auto days = smallest(m_input.rules.absenceDays + 1, captaincyWeeks * 5,
            [&](int most) { return helps(others + Steps{step(most)}); });
        return days ? std::optional(others + Steps{step(*days)}) : std::nullopt;
    }

    std::optional<Steps> team(const Steps &others) const
    {
        for (const Steps &steps : {Steps{inWeek(m_week)}, allTeams()}) {
            if (helps(others + steps))
                return others + steps;
        }
        return std::nullopt;
    }

    static Relaxation inWeek(IsoWeek week) { return {Relaxation::Kind::SameTeam, 0, week, {}}; }

    Steps allTeams() const
    {
        Steps steps;
        for (int i = 0; i <= m_input.weeks; ++i)
            steps.append(inWeek(m_input.from.plus(i)));
        return steps;
    }

    void offerPeople()
    {
        int trials = 0;
        int found = 0;
        for (const Person &person : m_input.people) {
            if (!person.optedOutOn(m_week.monday()) || !person.employedOn(m_week.monday()))
                continue;
            if (++trials > mostTrials || found == mostOffers)
                break;
            const Steps steps{{Relaxation::Kind::OptOut, 0, {}, person.id}};
            if (helps(steps)) {
                m_offers.append(steps);
                ++found;
            }
        }
    }

    // Captaincies that stand in the way are near the week.
    void offerUnlocking()
    {
        QList<IsoWeek> near;
        for (const Captaincy &captaincy : m_input.captaincies) {
            const int week = m_input.from.weeksUntil(captaincy.firstWeek);
            if (week >= 0 && week < m_input.weeks && !mayMove(m_input, captaincy))
                near.append(captaincy.firstWeek);
        }
        const auto distance = [this](IsoWeek week) { return std::abs(m_week.weeksUntil(week)); };
        std::sort(near.begin(), near.end(), [&](IsoWeek left, IsoWeek right) {
            return std::make_pair(distance(left), left) < std::make_pair(distance(right), right);
        });
        int found = 0;
        for (const IsoWeek week : near.mid(0, mostTrials)) {
            const Steps steps{{Relaxation::Kind::Unlock, 0, week, {}}};
            if (found < mostOffers && helps(steps)) {
                m_offers.append(steps);
                ++found;
            }
        }
    }

    const RotaInput &m_input;
    IsoWeek m_week;
    QList<Steps> m_offers;
};

} // namespace

int fillableWeeks(const RotaInput &input)
{
    const RotaGrid grid(input);
    const auto tooMany =
        smallest(1, grid.weeks, [&grid](int weeks) { return !RotaSearch(grid, weeks, stepsToProve).run(); });
    return tooMany ? *tooMany - 1 : grid.weeks;
}

std::optional<int> longestGap(const RotaInput &input)
{
    const int wished = input.rules.gapWeeks;
    bool cut = false;
    const auto holds = [&](int gapWeeks) {
        return hasPlan(relaxed(input, {{Relaxation::Kind::Gap, gapWeeks, {}, {}}}), &cut);
    };
    const auto less = smallest(1, wished, [&](int by) { return holds(wished - by); });
    if (!less)
        return std::nullopt;
    const int found = wished - *less;
    // A search that was given up may have led the halving astray: the longest gaps are tried one by one then.
    for (int gap = wished - 1; cut && gap > std::max(found, wished - 1 - mostGapsTried); --gap) {
        if (holds(gap))
            return gap;
    }
    return found;
}

RotaConflict conflictOf(const RotaInput &input, int weeks, const QList<PlannedWeek> &before)
{
    RotaConflict conflict;
    conflict.week = input.from.plus(weeks);
    conflict.hindrances = hindrancesIn(input, conflict.week, before);
    conflict.relaxations = Relaxer(input, conflict.week).run();
    return conflict;
}

} // namespace qd
