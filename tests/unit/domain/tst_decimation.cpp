// What a reduction must keep: each column's ends and extremes, each gap, and the same points however it is cut.
#include "app/domain/decimation.h"

#include <QRandomGenerator>
#include <QtTest>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace qd;

namespace {

struct Points {
    std::vector<qint64> times;
    std::vector<double> values;
};

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

// At uneven times; one value in `gapIn` is a gap (0: none), some are spikes, and a few of every second seed infinite.
Points walk(quint32 seed, int count, int gapIn)
{
    QRandomGenerator random(seed);
    Points points;
    qint64 t = 1'700'000'000'123 + random.bounded(1000);
    double value = 0;
    for (int i = 0; i < count; ++i) {
        t += 1 + random.bounded(400);
        value += random.generateDouble() - 0.5;
        points.times.push_back(t);
        const bool isGap = gapIn > 0 && random.bounded(gapIn) == 0;
        const bool isInfinite = seed % 2 == 0 && random.bounded(300) == 0;
        const double high = isInfinite ? (random.bounded(2) == 0 ? -infinity : infinity) : value + 100;
        points.values.push_back(isGap ? gap : isInfinite || random.bounded(40) == 0 ? high : value);
    }
    return points;
}

Points reduced(const Points &points, qint64 columnMs)
{
    Points out;
    reduceColumns(points.times, points.values, columnMs, out.times, out.values);
    return out;
}

struct Extremes {
    double first = gap;
    double last = gap;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    int count = 0;
    bool operator==(const Extremes &other) const
    {
        return first == other.first && last == other.last && low == other.low && high == other.high;
    }
};

std::map<qint64, Extremes> columnsOf(const Points &points, qint64 columnMs)
{
    std::map<qint64, Extremes> columns;
    for (size_t i = 0; i < points.times.size(); ++i) {
        if (std::isnan(points.values[i]))
            continue;
        Extremes &column = columns[columnStart(points.times[i], columnMs)];
        if (column.count++ == 0)
            column.first = points.values[i];
        column.last = points.values[i];
        column.low = std::min(column.low, points.values[i]);
        column.high = std::max(column.high, points.values[i]);
    }
    return columns;
}

// Where the columns begin that hold a gap.
std::set<qint64> gapColumns(const Points &points, qint64 columnMs)
{
    std::set<qint64> columns;
    for (size_t i = 0; i < points.times.size(); ++i) {
        if (std::isnan(points.values[i]))
            columns.insert(columnStart(points.times[i], columnMs));
    }
    return columns;
}

// The value of the last point before this time; 0: there is none.
double lastBefore(const Points &points, qint64 ms)
{
    const auto next = std::lower_bound(points.times.begin(), points.times.end(), ms) - points.times.begin();
    return next > 0 ? points.values[size_t(next - 1)] : 0;
}

} // namespace

class TestDecimation : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryColumn_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("columnMs");
        QTest::addColumn<int>("gapIn");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            for (const int gapIn : {0, 2, 50, 1000})
                QTest::addRow("seed %u, one gap in %d", seed, gapIn) << seed << qint64(1 + seed * seed * 117) << gapIn;
        }
    }

    void keepsEveryColumn()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, columnMs);
        QFETCH(int, gapIn);
        const Points all = walk(seed, 5000, gapIn);
        const Points few = reduced(all, columnMs);
        QVERIFY(std::is_sorted(few.times.begin(), few.times.end()));
        const auto before = columnsOf(all, columnMs);
        const auto after = columnsOf(few, columnMs);
        QVERIFY(before == after);
        for (const auto &[start, column] : after)
            QVERIFY(column.count <= 4);
        // What is kept are points that were given, and between two that are kept no run of gaps has closed.
        for (size_t i = 0; i < few.times.size(); ++i) {
            const auto given = std::lower_bound(all.times.begin(), all.times.end(), few.times[i]) - all.times.begin();
            const double value = all.values[size_t(given)];
            QCOMPARE(all.times[size_t(given)], few.times[i]);
            QVERIFY(value == few.values[i] || (std::isnan(value) && std::isnan(few.values[i])));
        }
        QVERIFY(gapColumns(few, columnMs).size() <= gapColumns(all, columnMs).size());
        for (const qint64 column : gapColumns(all, columnMs)) {
            // A run of gaps is told once, where it begins.
            const bool goesOn = std::isnan(lastBefore(all, column));
            QVERIFY(gapColumns(few, columnMs).contains(column) || goesOn);
        }
    }

    void isTheSamePieceByPiece_data() { keepsEveryColumn_data(); }
    void isTheSamePieceByPiece()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, columnMs);
        QFETCH(int, gapIn);
        const Points all = walk(seed, 2000, gapIn);
        const Points whole = reduced(all, columnMs);
        // Cut at the border of a column somewhere in the middle.
        const qint64 cut = columnStart(all.times[1000], columnMs);
        const auto split = std::lower_bound(all.times.begin(), all.times.end(), cut) - all.times.begin();
        Points pieces;
        reduceColumns({all.times.begin(), all.times.begin() + split}, {all.values.begin(), all.values.begin() + split},
            columnMs, pieces.times, pieces.values);
        reduceColumns({all.times.begin() + split, all.times.end()}, {all.values.begin() + split, all.values.end()},
            columnMs, pieces.times, pieces.values);
        QCOMPARE(pieces.times, whole.times);
    }

    void keepsGaps()
    {
        const Points points{{10, 20, 30, 40, 50, 60}, {1, 2, gap, gap, 5, 6}};
        const Points few = reduced(points, 10);
        QCOMPARE(std::count_if(few.values.begin(), few.values.end(), [](double v) { return std::isnan(v); }), 1);
        QCOMPARE(few.times, (std::vector<qint64>{10, 20, 30, 50, 60}));
    }

    void copesWithNothing()
    {
        const Points few = reduced({}, 1000);
        QVERIFY(few.times.empty());
        QCOMPARE(columnStart(-1, 1000), -1000);
    }
};

QTEST_GUILESS_MAIN(TestDecimation)
#include "tst_decimation.moc"
