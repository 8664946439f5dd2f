// The reduction of samples to the columns of a plot, beside a plain copy of the same bytes.
#include "app/domain/decimation.h"
#include "tests/bench/benchtable.h"

#include <QRandomGenerator>
#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t points = 86'400;
constexpr qint64 columnMs = 86'400'000 / 800;

struct Series {
    std::vector<qint64> times;
    std::vector<double> values;
};

Series day(bool uneven, bool gaps)
{
    QRandomGenerator random(3);
    Series series;
    qint64 t = 1'794'996'000'000;
    for (size_t i = 0; i < points; ++i) {
        t += uneven ? 1 + random.bounded(1999) : 1000;
        series.times.push_back(t);
        series.values.push_back(gaps && random.bounded(100) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                                 : std::sin(double(i) / 900) + random.generateDouble());
    }
    return series;
}

void compare(const QString &what, const Series &series)
{
    std::vector<qint64> times;
    std::vector<double> values;
    Series copy = series;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 401; ++i) {
        // In turns, so that both meet the same machine.
        ours.push_back(bench::msOf([&] {
            times.clear();
            values.clear();
            qd::reduceColumns(series.times, series.values, columnMs, times, values);
        }));
        theirs.push_back(bench::msOf([&] {
            std::memcpy(copy.times.data(), series.times.data(), points * sizeof(qint64));
            std::memcpy(copy.values.data(), series.values.data(), points * sizeof(double));
        }));
    }
    const auto rate = [](double ms) { return bench::number(double(points) / ms / 1000, 0) + u" M points/s"_s; };
    const double ratio = bench::median(theirs) / bench::median(ours);
    bench::row(what, rate(bench::median(ours)), u"memcpy of times and values"_s, rate(bench::median(theirs)),
        bench::times(ratio));
}

} // namespace

int main()
{
    bench::title("Reduction of a day to 800 columns");
    compare(u"86,400 points, every second"_s, day(false, false));
    compare(u"86,400 points, uneven times"_s, day(true, false));
    compare(u"86,400 points, uneven times, one gap in 100"_s, day(true, true));
    return 0;
}
