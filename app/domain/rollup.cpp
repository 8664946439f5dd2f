#include "app/domain/rollup.h"

#include "app/domain/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace qd {

namespace {

// Fewer samples than this do not tell their rhythm: the next stretch may rightly be without one.
constexpr int tellsRhythm = 3;

void join(Rollup &whole, const Rollup &later)
{
    whole.lastMs = later.lastMs;
    whole.gaps += later.gaps;
    if (later.count == 0)
        return;
    if (whole.count == 0) {
        whole.first = whole.min = later.first;
        whole.max = later.first;
    }
    whole.min = std::min(whole.min, later.min);
    whole.max = std::max(whole.max, later.max);
    whole.sum += later.sum;
    whole.last = later.last;
    whole.count += later.count;
}

void append(std::vector<Rollup> &all, const Rollup &later, RollupWidth width)
{
    const qint64 from = columnStart(later.from, qint64(width));
    if (all.empty() || all.back().from != from) {
        all.push_back(later);
        all.back().from = from;
    } else {
        join(all.back(), later);
    }
}

} // namespace

std::vector<Rollup> rollUp(const std::vector<qint64> &times, const std::vector<double> &values, RollupWidth width)
{
    std::vector<Rollup> all;
    for (size_t i = 0; i < times.size(); ++i) {
        const double value = values[i];
        Rollup one{times[i], times[i], times[i]};
        if (std::isfinite(value)) {
            one.count = 1;
            one.min = one.max = one.sum = one.first = one.last = value;
        } else {
            one.gaps = 1;
        }
        append(all, one, width);
    }
    return all;
}

std::vector<Rollup> rollUp(const std::vector<Rollup> &finer, RollupWidth width)
{
    std::vector<Rollup> all;
    for (const Rollup &each : finer)
        append(all, each, width);
    return all;
}

std::vector<Rollup> fuller(const std::vector<Rollup> &kept, const std::vector<Rollup> &added)
{
    std::vector<Rollup> all;
    auto left = kept.begin();
    auto right = added.begin();
    while (left != kept.end() || right != added.end()) {
        if (right == added.end() || (left != kept.end() && left->from < right->from)) {
            all.push_back(*left++);
        } else if (left == kept.end() || right->from < left->from) {
            all.push_back(*right++);
        } else {
            all.push_back(left->count + left->gaps > right->count + right->gaps ? *left : *right);
            ++left;
            ++right;
        }
    }
    return all;
}

void appendPoints(
    const std::vector<Rollup> &rollups, RollupWidth width, std::vector<qint64> &times, std::vector<double> &values)
{
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    const Rollup *before = nullptr;
    for (const Rollup &each : rollups) {
        if (before && std::min(before->count, each.count) >= tellsRhythm) {
            // Of its last sample's stretch: one that stands for damaged ones may be wider than the rest.
            const qint64 end = columnStart(before->lastMs, qint64(width)) + qint64(width);
            if (each.from > end) {
                times.push_back(end);
                values.push_back(gap);
            }
        }
        before = &each;
        std::array<double, 5> points{};
        qint64 count = 0;
        if (each.count > 0) {
            points[size_t(count++)] = each.first;
            for (const double extreme : {each.min, each.max}) {
                if (extreme != each.first && extreme != each.last)
                    points[size_t(count++)] = extreme;
            }
            if (each.count > 1)
                points[size_t(count++)] = each.last;
        }
        // Most gaps are the end of something.
        if (each.gaps > 0)
            points[size_t(count++)] = gap;
        // Each point is a sample of its own, so there are at least as many milliseconds as points.
        for (qint64 i = 0; i < count; ++i) {
            const qint64 length = each.lastMs - each.firstMs;
            times.push_back(each.firstMs + (count > 1 ? length * i / (count - 1) : 0));
            values.push_back(points[size_t(i)]);
        }
    }
}

} // namespace qd
