// Spread: how long something took in many cases, against an objective. No case, no figure. Pure; any unit.
#pragma once

#include <optional>
#include <vector>

namespace qd {

struct Spread {
    int cases = 0; // that are over
    int overdue = 0; // that are not over yet, and are past the objective already
    std::optional<double> median; // of the cases
    std::optional<double> ninetieth; // percentile, nearest rank
    std::optional<double> within; // share of cases and overdue ones that met the objective, 0 to 1; none: no objective

    bool operator==(const Spread &) const = default;
};

// Gathers the cases of one spread.
class SpreadOf {
public:
    // `targetCounts`: what takes as long as the objective has met it ("within 10 days", yet "under 10 minutes").
    explicit SpreadOf(std::optional<double> target, bool targetCounts = false)
        : m_target(target)
        , m_targetCounts(targetCounts)
    {
    }

    void take(double value) { m_values.push_back(value); }
    void waiting(double value); // not over yet; so long until now
    Spread spread() const;

private:
    bool meets(double value) const { return m_targetCounts ? value <= *m_target : value < *m_target; }

    std::optional<double> m_target;
    bool m_targetCounts;
    std::vector<double> m_values;
    int m_overdue = 0;
};

} // namespace qd
