#include "app/domain/spread.h"

#include <algorithm>
#include <cmath>

namespace qd {

void SpreadOf::waiting(double value)
{
    if (m_target && !meets(value))
        ++m_overdue;
}

Spread SpreadOf::spread() const
{
    std::vector<double> values = m_values;
    std::sort(values.begin(), values.end());
    Spread spread;
    spread.cases = int(values.size());
    spread.overdue = m_overdue;
    const size_t n = values.size();
    if (n > 0) {
        spread.median = (values[(n - 1) / 2] + values[n / 2]) / 2;
        spread.ninetieth = values[size_t(std::ceil(0.9 * double(n))) - 1];
    }
    if (m_target && spread.cases + spread.overdue > 0) {
        const auto met = std::count_if(values.begin(), values.end(), [this](double each) { return meets(each); });
        spread.within = double(met) / (spread.cases + spread.overdue);
    }
    return spread;
}

} // namespace qd
