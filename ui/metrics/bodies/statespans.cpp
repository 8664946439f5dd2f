#include "ui/metrics/bodies/statespans.h"

#include "app/domain/valueaxis.h"
#include "ui/metrics/axis/samplerhythm.h"

#include <cmath>

namespace {

constexpr int missedBeats = 3;

// Until when the sample at `index` speaks.
qint64 speaksUntil(const ChartLine &line, size_t index, qint64 end, qint64 columnMs)
{
    const qint64 at = line.times[index];
    const bool isLast = index + 1 == line.times.size();
    // What is missing inside of one column cannot be told from what reduction left out.
    if (!isLast && line.times[index + 1] - at <= columnMs)
        return line.times[index + 1];
    const qint64 before = usualStep(line, index, -1, columnMs);
    if (isLast)
        return isPresent(line, end, columnMs) ? end : at + (before > 0 ? before : columnMs);
    const qint64 after = usualStep(line, index + 2, 1, columnMs); // the rhythm may have changed there
    const qint64 beat = std::max(before, after);
    const qint64 longest =
        beat > 0 ? missedBeats * beat : std::max(patience(line, index, columnMs), missedBeats * columnMs);
    if (line.times[index + 1] - at <= longest)
        return line.times[index + 1];
    return at + (before > 0 ? before : std::max(after, columnMs));
}

} // namespace

std::vector<StateSpan> stateSpans(const ChartLine &line, qd::TimeRange range, qint64 columnMs, const StateRule &rule)
{
    std::vector<StateSpan> spans;
    qint64 told = range.from; // all before it stands in a span
    const auto add = [&](qint64 until, std::optional<double> value) {
        until = std::min(until, range.to);
        if (until <= told)
            return;
        const bool same = !spans.empty() && spans.back().value.has_value() == value.has_value()
            && (!value || rule.keyOf(*spans.back().value) == rule.keyOf(*value));
        if (same)
            spans.back().until = until;
        else
            spans.push_back({told, until, value});
        told = until;
    };
    for (size_t i = 0; i < line.times.size() && told < range.to; ++i) {
        if (!std::isfinite(line.values[i]))
            continue;
        add(line.times[i], std::nullopt); // what nothing spoke for
        add(speaksUntil(line, i, range.to, columnMs), line.values[i]);
    }
    add(range.to, std::nullopt);
    return spans;
}

StateShare shareOf(const std::vector<StateSpan> &spans, const ChartLine &line, qint64 columnMs, const StateRule &rule)
{
    if (rule.goodWord().isEmpty())
        return {};
    qint64 known = 0;
    qint64 good = 0;
    for (const StateSpan &span : spans) {
        if (!span.value)
            continue;
        known += span.until - span.from;
        if (rule.isGood(*span.value))
            good += span.until - span.from;
    }
    if (known == 0)
        return {};
    const qint64 step = line.times.empty() ? 0 : usualStep(line, line.times.size() - 1, -1, columnMs);
    return {double(good) / double(known), good > 0 && good < known && step < columnMs};
}

QString shareText(double share)
{
    double percent = std::floor(share * 1000 + 1e-9) / 10;
    if (share > 0 && percent == 0)
        percent = 0.1;
    const bool whole = percent == 0 || percent == 100;
    return qd::formatValue(percent, qd::Unit::Percent, QLocale(), whole ? 0 : 1);
}
