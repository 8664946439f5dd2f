// What a reduction must keep: each column's ends and extremes, each gap, and the same points however it is cut.
#include "app/domain/decimation.h"

#include <QRandomGenerator>
#include <QtTest>
#include <cmath>
#include <limits>
#include <map>

using namespace qd;

namespace {

struct Points {
    std::vector<qint64> times;
    std::vector<double> values;
};

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

Points walk(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    Points points;
    qint64 t = 1'700'000'000'123 + random.bounded(1000);
    double value = 0;
    for (int i = 0; i < count; ++i) {
        t += 1 + random.bounded(400);
        value += random.generateDouble() - 0.5;
        points.times.push_back(t);
        points.values.push_back(random.bounded(50) == 0 ? gap : random.bounded(40) == 0 ? value + 100 : value);
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

} // namespace

class TestDecimation : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryColumn_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("columnMs");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed << qint64(1 + seed * seed * 17);
    }

    void keepsEveryColumn()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, columnMs);
        const Points all = walk(seed, 5000);
        const Points few = reduced(all, columnMs);
        QVERIFY(std::is_sorted(few.times.begin(), few.times.end()));
        const auto before = columnsOf(all, columnMs);
        const auto after = columnsOf(few, columnMs);
        QVERIFY(before == after);
        for (const auto &[start, column] : after)
            QVERIFY(column.count <= 4);
    }

    void isTheSamePieceByPiece_data() { keepsEveryColumn_data(); }
    void isTheSamePieceByPiece()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, columnMs);
        const Points all = walk(seed, 2000);
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
