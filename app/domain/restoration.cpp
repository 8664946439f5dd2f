#include "app/domain/restoration.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

class Judged {
public:
    Judged(const SeriesData &series, const RestorationRule &rule)
        : m_series(series)
        , m_rule(rule)
    {
    }

    std::optional<size_t> firstBad(qint64 from) const
    {
        for (size_t i = indexAt(from); i < m_series.times.size(); ++i) {
            if (!isGood(i))
                return i;
        }
        return std::nullopt;
    }

    // The first stretch of good samples that begins at or after `from`: of `stayMs`, or the one that reaches the end.
    RestorationProposal good(qint64 from) const
    {
        std::optional<qint64> since;
        for (size_t i = indexAt(from); i < m_series.times.size(); ++i) {
            const qint64 at = m_series.times[i];
            if (since && at - m_series.times[i - 1] > m_rule.largestHoleMs)
                since.reset();
            if (!isGood(i))
                since.reset();
            else if (!since)
                since = at;
            if (since && at - *since >= m_rule.stayMs)
                return {since, since};
        }
        return {std::nullopt, since};
    }

private:
    size_t indexAt(qint64 from) const
    {
        return size_t(std::lower_bound(m_series.times.begin(), m_series.times.end(), from) - m_series.times.begin());
    }

    bool isGood(size_t i) const
    {
        const double value = m_series.values[i];
        return !std::isnan(value) && !compare(value, m_rule.bad.comparison, m_rule.bad.threshold);
    }

    const SeriesData &m_series;
    const RestorationRule &m_rule;
};

} // namespace

RestorationProposal proposeRestoration(const QList<SeriesData> &series, const RestorationRule &rule, qint64 from)
{
    QList<Judged> bad; // the series that were
    qint64 candidate = from;
    for (const SeriesData &each : series) {
        const Judged judged(each, rule);
        if (const auto first = judged.firstBad(from)) {
            bad.append(judged);
            candidate = std::max(candidate, each.times[*first]);
        }
    }
    if (bad.isEmpty())
        return {};
    // Each series may move the moment on; it only grows, and no further than the last sample.
    for (bool moved = true; moved;) {
        moved = false;
        bool stayed = true;
        for (const Judged &judged : std::as_const(bad)) {
            const RestorationProposal proposal = judged.good(candidate);
            if (!proposal.goodSince)
                return {};
            stayed = stayed && proposal.at;
            moved = moved || *proposal.goodSince > candidate;
            candidate = std::max(candidate, *proposal.goodSince);
        }
        if (!moved)
            return {stayed ? std::optional(candidate) : std::nullopt, candidate};
    }
    return {};
}

RestorationProposal together(const QList<RestorationProposal> &proposals)
{
    RestorationProposal all;
    bool stayed = !proposals.isEmpty();
    for (const RestorationProposal &each : proposals) {
        if (!each.goodSince)
            return {};
        stayed = stayed && each.at;
        all.goodSince = std::max(all.goodSince.value_or(*each.goodSince), *each.goodSince);
    }
    if (stayed)
        all.at = all.goodSince;
    return all;
}

} // namespace qd
