// Our choice of a forecasting method beside two that cost nothing: "as last week" and a straight line. Each history is
// made up as metrics behave, forecast from several origins, and compared with what then came, which nobody saw.
// The error is the mean absolute scaled one: 1 is what "as one hour before" errs on the known part, step by step
// (R. Hyndman, A. Koehler, "Another look at measures of forecast accuracy", 2006).
#include "app/domain/forecast.h"
#include "tests/bench/benchtable.h"

#include <QRandomGenerator>
#include <QStringList>
#include <cmath>
#include <limits>

using namespace bench;
using namespace qd;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 start = 1'780'000'000'000 / hourMs * hourMs;
constexpr int day = 24;
constexpr int week = 7 * day;
constexpr double turn = 6.283185307179586;

using Next = std::function<double(int hour, double previous, QRandomGenerator &random)>;

struct Kind {
    const char *name;
    Next next;
};

// Between -1.7 and 1.7, with a spread of one half.
double noise(QRandomGenerator &random)
{
    double sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += random.generateDouble() - 0.5;
    return sum;
}

double daylight(int hour)
{
    return 0.5 - 0.5 * std::cos(double(hour % day - 4) / day * turn);
}

double workday(int hour)
{
    return hour / day % 7 < 5 ? 1 : 0.3;
}

const std::vector<Kind> kinds{
    {"a disk that fills", [](int, double v, auto &r) { return v + 0.05 + 0.1 * noise(r); }},
    {"a disk that is cleaned every nine days",
        [](int hour, double v, auto &r) { return hour % (9 * day) == 0 ? v * 0.4 : v + 0.12 + 0.1 * noise(r); }},
    {"a disk that was cleaned once, late",
        [](int hour, double v, auto &r) { return hour == 30 * day ? v * 0.4 : v + 0.08 + 0.1 * noise(r); }},
    {"a season of a day", [](int hour, double, auto &r) { return 50 + 30 * daylight(hour) + 5 * noise(r); }},
    {"a season of a week",
        [](int hour, double, auto &r) { return 20 + 60 * daylight(hour) * workday(hour) + 5 * noise(r); }},
    {"a season of a week that grows",
        [](int hour, double, auto &r) {
            return (20 + 60 * daylight(hour) * workday(hour)) * (1 + hour / 2000.0) + 5 * noise(r);
        }},
    {"a level that shifted", [](int hour, double, auto &r) { return (hour < 26 * day ? 40 : 65) + 4 * noise(r); }},
    {"a season of a day whose level shifted",
        [](int hour, double, auto &r) { return (hour < 26 * day ? 40 : 65) + 20 * daylight(hour) + 4 * noise(r); }},
    {"noise", [](int, double, auto &r) { return 50 + 20 * noise(r); }},
    {"a random walk", [](int, double v, auto &r) { return v + noise(r); }},
    {"what saturates", [](int hour, double, auto &r) { return 95 * (1 - std::exp(-hour / 300.0)) + 2 * noise(r); }},
    {"spikes on a flat line",
        [](int, double, auto &r) { return 10 + noise(r) + (r.bounded(60) == 0 ? 200.0 * r.generateDouble() : 0); }},
};

std::vector<double> history(const Kind &kind, quint32 seed, int hours)
{
    QRandomGenerator random(seed);
    std::vector<double> values;
    double value = 30;
    for (int hour = 0; hour < hours; ++hour)
        values.push_back(value = kind.next(hour, value, random));
    return values;
}

ForecastInput known(const std::vector<double> &values, int hours)
{
    ForecastInput input;
    for (int hour = 0; hour < hours; ++hour) {
        input.times.push_back(start + hour * hourMs);
        input.values.push_back(values[size_t(hour)]);
    }
    return input;
}

// What is expected at each hour to come.
std::vector<double> chosen(const std::vector<double> &values, int hours, int ahead)
{
    const auto result = forecast(known(values, hours), start + hours * hourMs, ahead * hourMs);
    std::vector<double> next;
    if (!result.forecast)
        return next;
    // Its points may be fewer than the hours: between two of them it goes straight.
    const auto &points = result.forecast->points;
    size_t right = 0;
    for (int k = 1; k <= ahead; ++k) {
        const qint64 t = start + (hours + k) * hourMs;
        while (right + 1 < points.size() && points[right].t < t)
            ++right;
        const ForecastPoint &to = points[right];
        const ForecastPoint &from = right > 0 ? points[right - 1] : to;
        const double share = to.t > from.t ? double(t - from.t) / double(to.t - from.t) : 1;
        next.push_back(std::lerp(from.expected, to.expected, std::clamp(share, 0.0, 1.0)));
    }
    return next;
}

struct Errors {
    double ours = 0;
    double lastWeek = 0;
    double line = 0;
    QStringList methods;
};

double meanError(const std::vector<double> &values, int hours, const std::vector<double> &next)
{
    double sum = 0;
    for (size_t k = 0; k < next.size(); ++k)
        sum += std::abs(values[size_t(hours) + k] - next[k]);
    return next.empty() ? std::numeric_limits<double>::quiet_NaN() : sum / double(next.size());
}

QString word(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::LastWeek:
        return u"week"_s;
    case ForecastMethod::StraightLine:
        return u"line"_s;
    case ForecastMethod::RobustTrend:
        return u"robust"_s;
    case ForecastMethod::Daily:
        return u"daily"_s;
    case ForecastMethod::Weekly:
        return u"weekly"_s;
    }
    return {};
}

Errors backTest(const Kind &kind, int ahead)
{
    constexpr int seeds = 5;
    Errors all;
    int count = 0;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        for (const int hours : {5 * week, 6 * week, 7 * week + 3 * day}) {
            const std::vector<double> values = history(kind, seed, hours + ahead + 1);
            double scale = 0;
            for (int i = 1; i < hours; ++i)
                scale += std::abs(values[size_t(i)] - values[size_t(i - 1)]);
            scale /= hours - 1;
            const ForecastSeries series = evenly(known(values, hours), start + hours * hourMs);
            const auto errorOf = [&](ForecastMethod method) {
                return meanError(values, hours, carriedOn(series, series.values.size(), size_t(ahead), method)) / scale;
            };
            all.ours += meanError(values, hours, chosen(values, hours, ahead)) / scale;
            all.lastWeek += errorOf(ForecastMethod::LastWeek);
            all.line += errorOf(ForecastMethod::StraightLine);
            const auto result = forecast(known(values, hours), start + hours * hourMs, ahead * hourMs);
            if (result.forecast)
                all.methods.append(word(result.forecast->method));
            ++count;
        }
    }
    all.ours /= count;
    all.lastWeek /= count;
    all.line /= count;
    return all;
}

// "daily 12, line 3"
QString counted(const QStringList &methods)
{
    QStringList parts;
    QStringList each = methods;
    each.removeDuplicates();
    for (const QString &method : std::as_const(each))
        parts.append(u"%1 %2"_s.arg(method).arg(methods.count(method)));
    return parts.join(u", "_s);
}

void compare(int ahead)
{
    title(ahead == week ? "Forecast of a week: mean scaled error" : "Forecast of a month: mean scaled error");
    for (const Kind &kind : kinds) {
        const Errors errors = backTest(kind, ahead);
        const double best = std::min(errors.lastWeek, errors.line);
        row(QString::fromLatin1(kind.name), number(errors.ours, 2),
            u"as last week %1, line %2"_s.arg(number(errors.lastWeek, 2), number(errors.line, 2)),
            u"best %1"_s.arg(number(best, 2)), times(best / errors.ours), counted(errors.methods));
    }
}

} // namespace

int main()
{
    compare(week);
    compare(30 * day);
    std::vector<double> values = history(kinds[4], 1, 10'000);
    row(u"one forecast of 10,000 points, 30 days ahead"_s, ms(medianMsOf(21, [&] {
        if (chosen(values, 10'000, 30 * day).empty())
            qFatal("no forecast");
    })));
    return 0;
}
