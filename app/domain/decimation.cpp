#include "app/domain/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd {

namespace {

// The points of one column that must stay, by index.
class Column {
public:
    void take(size_t index, double value, const std::vector<double> &values)
    {
        if (std::isnan(value)) {
            m_gap = m_gap == none ? index : m_gap;
            return;
        }
        if (m_first == none) {
            m_first = m_low = m_high = index;
        } else {
            if (value < values[m_low])
                m_low = index;
            if (value > values[m_high])
                m_high = index;
        }
        m_last = index;
    }

    template <typename Put> void flush(Put &&put)
    {
        std::array<size_t, 5> kept{m_first, m_low, m_high, m_last, m_gap};
        std::sort(kept.begin(), kept.end());
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto index = kept.begin(); index != end && *index != none; ++index)
            put(*index);
        *this = {};
    }

private:
    static constexpr size_t none = static_cast<size_t>(-1);
    size_t m_first = none;
    size_t m_low = none;
    size_t m_high = none;
    size_t m_last = none;
    size_t m_gap = none;
};

} // namespace

qint64 columnStart(qint64 ms, qint64 columnMs)
{
    const qint64 rest = ms % columnMs;
    return ms - (rest < 0 ? rest + columnMs : rest);
}

void reduceColumns(const std::vector<qint64> &times, const std::vector<double> &values, qint64 columnMs,
    std::vector<qint64> &outTimes, std::vector<double> &outValues)
{
    bool inGap = !outValues.empty() && std::isnan(outValues.back());
    const auto put = [&](size_t index) {
        const bool gap = std::isnan(values[index]);
        if (gap && inGap)
            return;
        inGap = gap;
        outTimes.push_back(times[index]);
        outValues.push_back(values[index]);
    };
    Column column;
    qint64 end = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        if (i == 0 || times[i] >= end) {
            column.flush(put);
            end = columnStart(times[i], columnMs) + columnMs;
        }
        column.take(i, values[i], values);
    }
    column.flush(put);
}

} // namespace qd
