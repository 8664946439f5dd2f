// Restoration: when users were served again, as the samples tell it: the first good sample that stayed good. The click
// that says so comes later, and is not the time that counts. Pure; Unix ms.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/sample.h"

#include <QList>
#include <optional>

namespace qd {

struct RestorationRule {
    RuleCondition bad; // holds for a bad sample
    qint64 stayMs = 2 * 60 * 1000; // so long must it stay good
    qint64 largestHoleMs = 5 * 60 * 1000; // between two samples; what is longer tells nothing
};

struct RestorationProposal {
    std::optional<qint64> at; // first good sample that stayed; none: not yet
    std::optional<qint64> goodSince; // good now, but not for long enough to be sure

    bool operator==(const RestorationProposal &) const = default;
};

// From the first bad sample at or after `from` on. A series that was never bad says nothing of this incident, one with
// no value (NaN) or with a hole is not known to be good. Of several series, all must be good.
RestorationProposal proposeRestoration(const QList<SeriesData> &series, const RestorationRule &rule, qint64 from);

// Of what several rules told of one disturbance: all must be good.
RestorationProposal together(const QList<RestorationProposal> &proposals);

} // namespace qd
