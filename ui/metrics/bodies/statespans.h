// State spans: a line as a row of spans of one state each, as far as its samples tell; what they do not tell is
// unknown. A sample speaks until the next one; where samples are missing (three beats of their rhythm), for one beat.
// Pure functions; times are Unix ms.
#pragma once

#include "ui/metrics/axis/panelstate.h"

struct StateSpan {
    qint64 from = 0;
    qint64 until = 0;
    std::optional<double> value; // its first one; nothing: unknown

    bool operator==(const StateSpan &) const = default;
};

// From the beginning of the range to its end, without holes. `columnMs`: what the line was reduced to.
std::vector<StateSpan> stateSpans(const ChartLine &line, qd::TimeRange range, qint64 columnMs, const StateRule &rule);

struct StateShare {
    std::optional<double> good; // of the time that is known, 0 to 1; nothing: none is known, or no state is a good one
    bool about = false; // the line was reduced: a short state counts for up to a column
};
StateShare shareOf(const std::vector<StateSpan> &spans, const ChartLine &line, qint64 columnMs, const StateRule &rule);

// "99.2 %"; never rounded to all or nothing.
QString shareText(double share);
