// Forecasts: which method wins on which history, how honest the band is, and when a threshold is crossed.
#include "app/domain/forecast.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace qd;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 1'794'996'000'000 / day * day;

ForecastInput series(int days, const std::function<double(qint64 hours)> &value)
{
    ForecastInput input;
    for (qint64 h = 0; h < days * 24; ++h) {
        input.times.push_back(now - days * day + h * hour);
        input.values.push_back(value(h));
    }
    return input;
}

// The same noise for the same seed, on every machine.
std::function<double()> noise(double size, unsigned seed)
{
    auto engine = std::make_shared<std::mt19937>(seed);
    return [engine, size] { return size * (double((*engine)() % 20'001) / 10'000 - 1); };
}

double errorOf(const Forecast &forecast, ForecastMethod method)
{
    for (const MethodError &each : forecast.tried) {
        if (each.method == method)
            return each.error;
    }
    return std::numeric_limits<double>::infinity();
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void saysWhenThereIsTooLittle();
    void choosesWhatWins_data();
    void choosesWhatWins();
    void bendsLittleUnderAnOutlier();
    void startsAnewAfterACleanUp();
    void staysOnANewLevel_data();
    void staysOnANewLevel();
    void keepsItsBandHonest();
    void movesWithTimeAndScale();
    void tellsWhenAThresholdIsCrossed();
    void staysWithinItsBounds();
    void takesWhateverComes();
};

void TestForecast::saysWhenThereIsTooLittle()
{
    QCOMPARE(int(forecast({}, now, 30 * day).reason), int(NoForecast::TooFewPoints));
    const auto brief = series(3, [](qint64 h) { return double(h); });
    QVERIFY(!forecast(brief, now, 90 * day).forecast);
    QCOMPARE(int(forecast(brief, now, 90 * day).reason), int(NoForecast::TooShort));
    QVERIFY(forecast(brief, now, 2 * day).forecast);
    auto nothing = series(30, [](qint64) { return std::nan(""); });
    QVERIFY(!forecast(nothing, now, day).forecast);
}

void TestForecast::choosesWhatWins_data()
{
    QTest::addColumn<std::function<double(qint64)>>("value");
    QTest::addColumn<QList<int>>("winners");
    using Method = ForecastMethod;
    auto small = noise(0.5, 1);
    QTest::addRow("a disk that fills") << std::function<double(qint64)>([small](qint64 h) {
        return 100 + 0.3 * double(h) + small();
    }) << QList<int>{int(Method::StraightLine), int(Method::RobustTrend)};
    auto busy = noise(4, 2);
    QTest::addRow("traffic with days") << std::function<double(qint64)>([busy](qint64 h) {
        return 200 + 80 * std::sin(double(h % 24) / 24 * 2 * M_PI) + busy();
    }) << QList<int>{int(Method::Daily), int(Method::Weekly)};
    auto work = noise(4, 3);
    QTest::addRow("traffic with weekends, growing") << std::function<double(qint64)>([work](qint64 h) {
        const bool weekend = h / 24 % 7 >= 5;
        return 200 + double(h) * 0.1 + (weekend ? 0 : 90 * std::sin(double(h % 24) / 24 * M_PI)) + work();
    }) << QList<int>{int(Method::Weekly)};
}

void TestForecast::choosesWhatWins()
{
    QFETCH(std::function<double(qint64)>, value);
    QFETCH(QList<int>, winners);
    const auto result = forecast(series(42, value), now, 14 * day).forecast;
    QVERIFY(result);
    QVERIFY2(winners.contains(int(result->method)), qPrintable(QString::number(int(result->method))));
    const double chosen = errorOf(*result, result->method);
    QVERIFY(chosen <= errorOf(*result, ForecastMethod::LastWeek));
    QVERIFY(chosen <= errorOf(*result, ForecastMethod::StraightLine));
}

void TestForecast::bendsLittleUnderAnOutlier()
{
    auto calm = noise(0.3, 4);
    ForecastInput input = series(30, [calm](qint64 h) { return 50 + 0.2 * double(h) + calm(); });
    const auto before = forecast(input, now, 10 * day).forecast;
    input.values[500] = 1e6;
    const auto after = forecast(input, now, 10 * day).forecast;
    QVERIFY(before && after);
    QCOMPARE(int(after->method), int(ForecastMethod::RobustTrend));
    QVERIFY(std::abs(after->points.back().expected - before->points.back().expected) < 3);
}

void TestForecast::startsAnewAfterACleanUp()
{
    auto calm = noise(0.05, 5);
    const auto input = series(40, [calm](qint64 h) { return (h < 600 ? 40 : 5) + 0.05 * double(h % 600) + calm(); });
    const auto result = forecast(input, now, 10 * day).forecast;
    QVERIFY(result);
    const double ten = 5 + 0.05 * (960 - 600 + 240);
    QVERIFY2(std::abs(result->points.back().expected - ten) < 3,
        qPrintable(QString::number(result->points.back().expected)));
}

void TestForecast::staysOnANewLevel_data()
{
    QTest::addColumn<double>("season");
    QTest::addColumn<int>("shiftDay"); // of 36
    for (const int day : {14, 18, 26}) {
        QTest::addRow("flat, day %d", day) << 0.0 << day;
        QTest::addRow("with days, day %d", day) << 20.0 << day;
    }
}

// One shift is no trend: what follows neither goes on rising nor falls back to the middle.
void TestForecast::staysOnANewLevel()
{
    QFETCH(double, season);
    QFETCH(int, shiftDay);
    auto calm = noise(2, 6);
    const auto at = [season](qint64 h) { return 65 + season * std::sin(double(h % 24) / 24 * 2 * M_PI); };
    const auto input = series(36, [=](qint64 h) { return at(h) - (h < shiftDay * 24 ? 25 : 0) + calm(); });
    const auto result = forecast(input, now, 28 * day).forecast;
    QVERIFY(result);
    double error = 0;
    for (const ForecastPoint &point : result->points)
        error += std::abs(point.expected - at((point.t - hour - now) / hour + 36 * 24)) / double(result->points.size());
    QVERIFY2(error < 4, qPrintable(QString::number(error)));
}

void TestForecast::keepsItsBandHonest()
{
    int within = 0;
    int all = 0;
    for (unsigned seed = 10; seed < 40; ++seed) {
        auto wild = noise(10, seed);
        const auto whole =
            series(60, [wild](qint64 h) { return 100 + 20 * std::sin(double(h) / 24 * 2 * M_PI) + wild(); });
        ForecastInput known;
        for (size_t i = 0; i < 50 * 24; ++i) {
            known.times.push_back(whole.times[i]);
            known.values.push_back(whole.values[i]);
        }
        const auto result = forecast(known, now - 10 * day, 10 * day).forecast;
        QVERIFY(result);
        for (const ForecastPoint &point : result->points) {
            QVERIFY(point.low <= point.expected && point.expected <= point.high);
            const auto at = size_t((point.t - whole.times.front()) / hour) - 1;
            if (at >= whole.values.size())
                continue;
            within += whole.values[at] >= point.low && whole.values[at] <= point.high;
            ++all;
        }
    }
    const double share = double(within) / all;
    QVERIFY2(share > 0.7 && share < 0.9, qPrintable(QString::number(share)));
}

void TestForecast::movesWithTimeAndScale()
{
    auto some = noise(3, 6);
    const ForecastInput input = series(30, [some](qint64 h) { return 40 + 10 * std::sin(double(h) / 4) + some(); });
    const auto plain = forecast(input, now, 7 * day).forecast;
    ForecastInput later = input;
    for (qint64 &t : later.times)
        t += 7 * day;
    ForecastInput larger = input;
    for (double &value : larger.values)
        value *= 1024;
    const auto moved = forecast(later, now + 7 * day, 7 * day).forecast;
    const auto scaled = forecast(larger, now, 7 * day).forecast;
    QVERIFY(plain && moved && scaled);
    for (size_t i = 0; i < plain->points.size(); ++i) {
        QCOMPARE(moved->points[i].t, plain->points[i].t + 7 * day);
        QVERIFY(qFuzzyCompare(moved->points[i].expected, plain->points[i].expected));
        QVERIFY(qFuzzyCompare(scaled->points[i].high, plain->points[i].high * 1024));
        QVERIFY(i == 0 || plain->points[i].t > plain->points[i - 1].t);
    }
}

void TestForecast::tellsWhenAThresholdIsCrossed()
{
    auto calm = noise(0.5, 7);
    const auto result =
        forecast(series(30, [calm](qint64 h) { return 10 + 0.05 * double(h) + calm(); }), now, 60 * day).forecast;
    QVERIFY(result);
    const auto found = crossing(*result, 70, CrossingSide::Above); // 10 + 0.05 × 1,200 hours: in 20 days
    QVERIFY(found && found->expected);
    QVERIFY2(std::abs(*found->expected - (now + 20 * day)) < 2 * day,
        qPrintable(QString::number((*found->expected - now) / day)));
    QVERIFY(*found->earliest <= *found->expected);
    QVERIFY(found->certainty > 0.9);
    QVERIFY(!crossing(*result, 1e6, CrossingSide::Above));
    QVERIFY(!crossing(*result, -50, CrossingSide::Below));
    // Doubtful: the expected value does not get there, its band does.
    auto wild = noise(30, 8);
    const auto flat = forecast(series(30, [wild](qint64) { return 50 + wild(); }), now, 20 * day).forecast;
    const double edge = flat->points.back().high - 0.5;
    const auto doubtful = crossing(*flat, edge, CrossingSide::Above);
    QVERIFY(doubtful);
    QVERIFY(doubtful->certainty < 0.6);
}

void TestForecast::staysWithinItsBounds()
{
    auto calm = noise(0.5, 9);
    ForecastInput input = series(30, [calm](qint64 h) { return 20 + 0.1 * double(h) + calm(); });
    input.ceiling = 100;
    input.floor = 0;
    const auto result = forecast(input, now, 60 * day).forecast;
    QVERIFY(result);
    for (const ForecastPoint &point : result->points)
        QVERIFY(point.high <= 100 && point.low >= 0 && point.low <= point.expected && point.expected <= point.high);
}

void TestForecast::takesWhateverComes()
{
    std::mt19937 engine(99);
    for (int round = 0; round < 200; ++round) {
        ForecastInput input;
        qint64 t = now - qint64(engine() % 120 + 1) * day;
        while (t < now) {
            t += qint64(engine() % 6 + 1) * hour / 2;
            input.times.push_back(t);
            const int kind = int(engine() % 12);
            input.values.push_back(kind == 0 ? std::nan("")
                    : kind == 1              ? INFINITY
                    : kind == 2              ? -1e300
                                             : double(engine() % 1000));
        }
        const auto result = forecast(input, now, qint64(engine() % 90 + 1) * day).forecast;
        if (!result)
            continue;
        for (const ForecastPoint &point : result->points)
            QVERIFY(!(point.low > point.expected) && !(point.expected > point.high));
    }
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
